import type { Metadata } from 'next'
import { SharedPage } from '../../components/archive/shared-page'

export const metadata: Metadata = { title: 'Shared' }

export default function Page() {
  return <SharedPage />
}
