'use client'

import dynamic from 'next/dynamic'
import { SessionPage } from '../session/session-page'
import { Waiting } from '../ui/waiting'

const title = 'A plan'
const Content = dynamic(() => import('./session-plan').then((module) => module.SessionPlan), {
  ssr: false,
  loading: () => <Waiting title={title} />,
})

export function PlanPage() {
  return <SessionPage content={Content} title={title} />
}
