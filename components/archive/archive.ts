'use client'

/** The archive of this browser, for components. */
import { useCallback, useEffect, useState } from 'react'
import { type Entry, entryOf } from '../../lib/archive/entry'
import { type Archive, archiveOver } from '../../lib/archive/work'
import { browserChannel, type Channel } from '../../lib/session/kept/channel'
import { page, sessionStore, storage, useSession } from '../session/session'

let channel: Channel | undefined
let made: Archive | undefined

/** A channel of its own: the open report hears of what is done here as if another page did it. */
const ownChannel = (): Channel => {
  channel ??= browserChannel()
  return channel
}

export function archive(): Archive {
  made ??= archiveOver(storage(), ownChannel(), `${page()}-archive`)
  return made
}

/** What is kept, the last opened first; null until it has been looked up, and where the browser gives nothing. */
export function useEntries(): { readonly entries: readonly Entry[] | null; readonly refresh: () => void } {
  const [entries, setEntries] = useState<readonly Entry[] | null>(null)
  const [turn, setTurn] = useState(0)
  const session = useSession()?.session
  const refresh = useCallback(() => setTurn((before) => before + 1), [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked up anew after each change, here or on another page
  useEffect(() => {
    let isCurrent = true
    const look = async () => {
      await sessionStore().settled()
      const found = await Promise.all((await storage().list()).map(entryOf))
      const listed = found.filter((entry): entry is Entry => entry !== null)
      if (isCurrent) setEntries(listed.sort((a, b) => b.opened - a.opened))
    }
    look().catch(() => isCurrent && setEntries([]))
    return () => {
      isCurrent = false
    }
  }, [turn, session])
  useEffect(() => ownChannel().listen(refresh), [refresh])
  return { entries, refresh }
}
