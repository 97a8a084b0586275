import type { Metadata } from 'next'
import { NothingHere } from '../components/ui/nothing-here'

export const metadata: Metadata = { title: 'Page not found' }

export default function NotFound() {
  return <NothingHere title="Page not found" />
}
