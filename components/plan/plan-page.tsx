'use client'

import { lazy } from 'react'
import { SessionPage } from '../session/session-page'

const Content = lazy(() => import('./session-plan').then((module) => ({ default: module.SessionPlan })))

export function PlanPage() {
  return <SessionPage content={Content} title="A plan" />
}
