'use client'

import { lazy } from 'react'
import { SessionPage } from '../session/session-page'

const Content = lazy(() => import('./session-brief').then((module) => ({ default: module.SessionBrief })))

export function BriefPage() {
  return <SessionPage content={Content} title="Interview sheet" />
}
