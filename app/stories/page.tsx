import type { Metadata } from 'next'
import { StoriesPage } from '../../components/stories/stories-page'

export const metadata: Metadata = { title: 'Stories' }

export default function Page() {
  return <StoriesPage />
}
