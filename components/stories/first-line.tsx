'use client'

/** The first talking point in one sentence, and the way to the others. */
import type { Session } from '../../lib/session/model'
import { useSession } from '../session/session'
import { Link } from '../ui/link'
import { useRested } from '../ui/use-rested'
import styles from './first-line.module.css'
import { useStories } from './use-stories'

export function FirstLine() {
  const session = useRested(useSession()?.session)
  return session ? <SessionLine session={session} /> : null
}

function SessionLine({ session }: { readonly session: Session }) {
  const [first, ...more] = useStories(session)?.cards ?? []
  if (first === undefined) return <Link href="/stories/">Choose a talking point</Link>
  return (
    <>
      <p className={styles.line}>“{first.point.line}”</p>
      <p className="small no-print">
        <Link href="/stories/">
          {more.length === 0 ? 'The story behind it' : `The story behind it, and ${more.length} more`}
        </Link>
      </p>
    </>
  )
}
