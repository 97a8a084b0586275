'use client'

import dynamic from 'next/dynamic'
import { SessionPage } from '../session/session-page'
import { Waiting } from '../ui/waiting'

export const loadReport = () => import('./session-report').then((module) => module.SessionReport)

const Content = dynamic(loadReport, { ssr: false, loading: () => <Waiting /> })

export function Report() {
  return <SessionPage content={Content} />
}
