/** Looking at pages one by one, each within its time: one that takes longer is the last, and those before are kept. */
import { isFailure } from '../pages/failure'
import { DEFAULT_LIMITS, describeSeconds, type Limits } from '../pages/limits'
import type { Page } from '../pages/model'
import type { PictureFault } from '../pages/picture'
import type { OpenOptions } from '../pdf/open'
import type { PictureFormat } from './format'

/** What is to be read by looking at it: a picture file, or pages of a PDF whose text cannot be used. */
export type PictureSource =
  | { readonly format: PictureFormat; readonly bytes: Uint8Array }
  | { readonly format: 'pdf'; readonly bytes: Uint8Array; readonly pages: readonly Page[]; readonly open: OpenOptions }

interface PictureOptions {
  readonly signal?: AbortSignal
  /** From 0 to 1. */
  readonly onProgress?: (share: number) => void
  readonly limits: Limits
}

/** A page that was looked at, and what made that hard. */
export interface SeenPage {
  readonly page: Page
  readonly faults: readonly PictureFault[]
}

export type PagesFromPicture = (source: PictureSource, options: PictureOptions) => Promise<SeenPage[]>

export interface LookOptions extends PictureOptions {
  /** Pages that were looked at before; given these, no other page is looked at. */
  readonly seen?: readonly SeenPage[]
  /** Called when the time of a part begins: what the file says itself, a page that has to be looked at. */
  readonly onPart?: (part: 'text' | 'picture') => void
  /** Called with each page that was looked at. */
  readonly onSeen?: (seen: SeenPage) => void
}

interface Looked {
  readonly pages: Page[]
  readonly faults: readonly PictureFault[]
  /** Numbers of the pages that were not looked at, for lack of time. */
  readonly skipped: readonly number[]
}

export const NOTHING_SEEN: Looked = { pages: [], faults: [], skipped: [] }

/** The page took too long. */
class Late extends Error {}

const isLate = (error: unknown): boolean => error instanceof Late || (isFailure(error) && error.code === 'timeout')

/**
 * @param sources what to look at, each a single page, by its number
 * @throws the signal's reason where the read is canceled; what `pictures` throws
 */
export async function lookAtEach(
  sources: ReadonlyMap<number, PictureSource>,
  pictures: () => Promise<PagesFromPicture>,
  options: LookOptions,
): Promise<Looked> {
  const seen = [...(options.seen ?? [])]
  const left = new Set(sources.keys())
  for (const { page } of seen) left.delete(page.number)
  const pagesFromPicture = options.seen ? null : await pictures()
  for (const [number, source] of sources) {
    if (!pagesFromPicture) break
    const done = sources.size - left.size
    const onProgress = (share: number) => options.onProgress?.((done + share) / sources.size)
    try {
      const [page] = await inTime(source, pagesFromPicture, { ...options, onProgress })
      left.delete(number)
      if (!page) continue
      seen.push(page)
      options.onSeen?.(page)
    } catch (error) {
      if (isLate(error)) break
      throw error
    }
  }
  return {
    pages: seen.map(({ page }) => page),
    faults: seen.flatMap(({ faults }) => faults),
    skipped: [...left],
  }
}

/** Ends the look at a page when its time is over, or the read is canceled; whatever still works on it is told to stop. */
async function inTime(source: PictureSource, look: PagesFromPicture, options: LookOptions): Promise<SeenPage[]> {
  const { signal, limits, onProgress, onPart } = options
  const stop = new AbortController()
  const cancel = () => stop.abort(signal?.reason)
  signal?.addEventListener('abort', cancel)
  let clock: ReturnType<typeof setTimeout> | undefined
  const wind = () => {
    clearTimeout(clock)
    clock = setTimeout(() => stop.abort(new Late()), limits.maxMillisecondsLooking)
    onPart?.('picture')
  }
  try {
    return await new Promise<SeenPage[]>((resolve, reject) => {
      stop.signal.addEventListener('abort', () => reject(stop.signal.reason))
      wind()
      look(source, {
        limits,
        signal: stop.signal,
        onProgress(share) {
          // The recognition is still being loaded, over a slow line perhaps: the page's time has not begun.
          if (share === 0) wind()
          onProgress?.(share)
        },
      }).then(resolve, reject)
    })
  } finally {
    clearTimeout(clock)
    signal?.removeEventListener('abort', cancel)
  }
}

/** What is said of pages that were left out. */
export function skippedMessage(skipped: readonly number[]): string {
  const limit = describeSeconds(DEFAULT_LIMITS.maxMillisecondsLooking)
  const which = skipped.length === 1 ? `Page ${skipped[0]} was` : `Pages ${skipped.join(', ')} were`
  return `${which} left out: reading a page as a picture took longer than ${limit}, the limit for one. Open the PDF itself, or a page at a time.`
}
