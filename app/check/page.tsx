import type { Metadata } from 'next'
import { CheckPage } from '../../components/check/check-page'

export const metadata: Metadata = { title: 'Check what was read' }

export default function Page() {
  return <CheckPage />
}
