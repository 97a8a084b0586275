'use client'

/** What is shown where a page fails: what was kept is still there, and can be saved or deleted. */
import { saveMade } from '../ui/save-file'
import { DeleteEverything } from './start-over'

async function save(): Promise<void> {
  const { saveArchive } = await import('../archive/save-archive')
  await saveArchive(true, null)
}

export function ErrorPage({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <div className="page page-failed">
      <h1>This page stopped working</h1>
      <p>Nothing was sent, and what this browser saved is still here. Save it as a file first if you need it.</p>
      <p>
        <button type="button" className="button" onClick={onRetry}>
          Try again
        </button>
      </p>
      <p>
        <button
          type="button"
          className="button-plain"
          onClick={() => void saveMade('The file', save, 'The browser won’t give this page what it saved.')}
        >
          Save what is kept as a file
        </button>
      </p>
      <p>
        If this keeps happening, start over: <DeleteEverything />
      </p>
    </div>
  )
}
