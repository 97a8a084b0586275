import type { Metadata } from 'next'
import { SharePage } from '../../components/archive/share-page'

export const metadata: Metadata = { title: 'Share' }

export default function Page() {
  return <SharePage />
}
