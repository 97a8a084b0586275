'use client'

import { ErrorPage } from '../components/session/error-page'

export default function PageError({ reset }: { readonly reset: () => void }) {
  return <ErrorPage onRetry={reset} />
}
