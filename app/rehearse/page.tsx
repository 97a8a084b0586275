import type { Metadata } from 'next'
import { RehearsePage } from '../../components/rehearsal/rehearse-page'

export const metadata: Metadata = { title: 'Rehearse' }

export default function Page() {
  return <RehearsePage />
}
