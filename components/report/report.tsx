'use client'

import { lazy } from 'react'
import { SessionPage } from '../session/session-page'

export const loadReport = () => import('./session-report')

const Content = lazy(() => loadReport().then((module) => ({ default: module.SessionReport })))

export function Report() {
  return <SessionPage content={Content} />
}
