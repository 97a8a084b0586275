import type { Metadata } from 'next'
import { GuidePage } from '../../components/guide/guide-page'
import { guide } from '../../lib/guide/guide'

export const metadata: Metadata = { title: 'Guide' }

export default function Page() {
  return <GuidePage guide={guide()} />
}
