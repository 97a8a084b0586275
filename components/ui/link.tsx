import NextLink from 'next/link'
import type { ComponentProps } from 'react'

/**
 * A link within the app that fetches nothing ahead: every part is kept by the service worker, and styles fetched for a page
 * that is not opened make browsers warn.
 */
export function Link(props: Omit<ComponentProps<typeof NextLink>, 'prefetch'>) {
  return <NextLink {...props} prefetch={false} />
}
