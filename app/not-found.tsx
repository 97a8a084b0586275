import type { Metadata } from 'next'
import Link from 'next/link'
import { NothingHere } from '../components/ui/nothing-here'

export const metadata: Metadata = { title: 'There is no such page' }

export default function NotFound() {
  return (
    <NothingHere title="There is no such page">
      <Link href="/" className="button">
        Open a report
      </Link>
      <Link href="/hand/" className="button-plain">
        Enter by hand
      </Link>
    </NothingHere>
  )
}
