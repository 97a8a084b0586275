'use client'

import '../components/ui/tokens.css'
import '../components/ui/base.css'
import '../components/ui/classes.css'
import { ErrorPage } from '../components/session/error-page'
import { NoticeBar } from '../components/ui/notice-bar'

/** Where even the frame of the pages fails. */
export default function GlobalError({ reset }: { readonly reset: () => void }) {
  return (
    <html lang="en">
      <body>
        <main>
          <ErrorPage onRetry={reset} />
        </main>
        <NoticeBar />
      </body>
    </html>
  )
}
