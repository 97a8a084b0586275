'use client'

import dynamic from 'next/dynamic'
import { SessionPage } from '../session/session-page'
import { Waiting } from '../ui/waiting'

const title = 'Interview sheet'
const Content = dynamic(() => import('./session-brief').then((module) => module.SessionBrief), {
  ssr: false,
  loading: () => <Waiting title={title} />,
})

export function BriefPage() {
  return <SessionPage content={Content} title={title} />
}
