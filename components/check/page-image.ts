/** Pages of the opened file as pictures, drawn by the reader's worker; each once as long as the file is open. */
import { useEffect, useState } from 'react'
import type { OpenedDocument } from '../../lib/session/model'
import { filesOf } from '../../lib/session/now/reading'
import { passwordOf } from '../session/password'

interface PageImage {
  /** A `blob:` address within this page. */
  readonly url: string
  /** Size of the page as displayed, in points: the unit of evidence. */
  readonly width: number
  readonly height: number
}

type PageImageState =
  | { readonly status: 'drawing' }
  | { readonly status: 'drawn'; readonly image: PageImage }
  | { readonly status: 'failed'; readonly message: string; readonly needsPassword: boolean }

const drawing: PageImageState = { status: 'drawing' }
const drawn = new WeakMap<OpenedDocument, Map<number, Promise<PageImageState>>>()

/** Draw again what could not be drawn, now that the password is known. */
export function forgetPages(document: OpenedDocument): void {
  drawn.delete(document)
}

function drawPage(document: OpenedDocument, page: number): Promise<PageImageState> {
  const pages = drawn.get(document) ?? new Map<number, Promise<PageImageState>>()
  drawn.set(document, pages)
  const known = pages.get(page)
  if (known) return known
  const state = render(document, page)
  pages.set(page, state)
  return state
}

async function render(document: OpenedDocument, page: number): Promise<PageImageState> {
  const { renderPage } = await import('../../lib/document/worker/client')
  const result = await renderPage(filesOf(document), { page, password: passwordOf(document) })
  if (!result.ok) {
    const { code, message } = result.error
    return { status: 'failed', message, needsPassword: code === 'encrypted' }
  }
  const { picture, width, height } = result.answer
  return {
    status: 'drawn',
    image: { url: URL.createObjectURL(picture), width, height },
  }
}

/** Draw pages ahead of need, so that turning to one does not wait. */
export function drawAhead(document: OpenedDocument, pages: readonly number[]): void {
  // Where one cannot be drawn, turning to it says why.
  for (const page of pages) void drawPage(document, page).catch(() => undefined)
}

/** The picture of a page. `attempt` counts up to try again. */
export function usePageImage(document: OpenedDocument, page: number, attempt: number): PageImageState {
  const [state, setState] = useState(drawing)
  useEffect(() => {
    let wanted = attempt >= 0
    setState(drawing)
    drawPage(document, page).then(
      (next) => wanted && setState(next),
      () => wanted && setState({ status: 'failed', message: 'The page could not be drawn.', needsPassword: false }),
    )
    return () => {
      wanted = false
    }
  }, [document, page, attempt])
  return state
}
