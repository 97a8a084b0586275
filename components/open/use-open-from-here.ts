import { useRouter } from 'next/navigation'
import { useCallback } from 'react'
import type { Next } from './opening'

/** Opens from whatever page: the open page shows how far reading is, and what was read is gone to from there. */
export function useOpenFromHere(): (open: () => Promise<Next | null>) => void {
  const router = useRouter()
  return useCallback(
    (open) => {
      router.push('/')
      void open().then((next) => next && router.push(next))
    },
    [router],
  )
}
