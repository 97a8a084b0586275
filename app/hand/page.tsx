import type { Metadata } from 'next'
import { HandPage } from '../../components/hand/hand-page'

export const metadata: Metadata = { title: 'Enter by hand' }

export default function Page() {
  return <HandPage />
}
