import { useEffect, useMemo, useState } from 'react'
import type { Reading } from '../../lib/reports/schema'
import { pagesOf } from './values'

/** The page that is shown: turned by hand, or by moving to a value that stands on another one. */
export function usePage(reading: Reading, active: string | null) {
  const pages = useMemo(() => pagesOf(reading), [reading])
  const [page, setPage] = useState(pages[0] ?? 1)
  const wanted = active === null ? undefined : reading.evidence[active]?.page
  useEffect(() => {
    if (wanted !== undefined) setPage(wanted)
  }, [wanted])
  return { page, pages, setPage }
}
