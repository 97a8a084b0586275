import type { Metadata } from 'next'
import { Report } from '../../components/report/report'

export const metadata: Metadata = { title: 'Report' }

export default function Page() {
  return <Report />
}
