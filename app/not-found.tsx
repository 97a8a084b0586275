import type { Metadata } from 'next'
import { NothingHere } from '../components/ui/nothing-here'

export const metadata: Metadata = { title: 'There is no such page' }

export default function NotFound() {
  return <NothingHere title="There is no such page" />
}
