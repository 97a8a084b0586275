/** The skeleton of a file as it is being looked at: made again with every choice, drawn as it would be saved. */
import { useEffect, useMemo, useState } from 'react'
import type { Page } from '../../lib/pages/model'
import type { OpenedDocument } from '../../lib/session/model'
import { filesOf } from '../../lib/session/now/reading'
import type { Skeleton } from '../../lib/skeleton/make'
import type { Seed } from '../../lib/skeleton/random'
import type { SkeletonChoices } from '../../lib/skeleton/redact'
import { passwordOf } from '../session/password'

export interface MadeSkeleton {
  readonly skeleton: Skeleton
  readonly pdf: Uint8Array<ArrayBuffer>
}

type SkeletonState =
  | { readonly status: 'reading'; readonly fraction: number }
  | { readonly status: 'failed'; readonly message: string }
  /** `fresh` is false while a choice is being carried out. */
  | { readonly status: 'made'; readonly made: MadeSkeleton; readonly fresh: boolean }

const beginning: SkeletonState = { status: 'reading', fraction: 0 }
const defect = 'The skeleton could not be made. The problem is in Strongsuit, not in your file.'

/** The pages of a file, read once. */
function usePages(document: OpenedDocument) {
  const [pages, setPages] = useState<readonly Page[] | null>(null)
  const [state, setState] = useState(beginning)
  useEffect(() => {
    const control = new AbortController()
    const { signal } = control
    setPages(null)
    setState(beginning)
    async function read(): Promise<void> {
      const { pagesInWorker } = await import('../../lib/document/worker/client')
      const answer = await pagesInWorker(filesOf(document), {
        password: passwordOf(document),
        signal,
        onProgress: (fraction) => setState({ status: 'reading', fraction }),
      })
      if (signal.aborted) return
      if (answer.ok) setPages(answer.answer)
      else setState({ status: 'failed', message: answer.error.message })
    }
    read().catch(() => {
      if (!signal.aborted) setState({ status: 'failed', message: defect })
    })
    return () => control.abort()
  }, [document])
  return { pages, state }
}

async function make(pages: readonly Page[], choices: SkeletonChoices, seed: Seed): Promise<MadeSkeleton> {
  const [{ skeletonInWorker }, { drawPages }] = await Promise.all([
    import('../../lib/document/worker/client'),
    import('../../lib/skeleton/draw'),
  ])
  const made = await skeletonInWorker(pages, choices, seed)
  if (!made.ok) throw new Error(made.error.message)
  const skeleton = made.answer
  return { skeleton, pdf: await drawPages(skeleton.pages) }
}

export function useSkeleton(document: OpenedDocument, choices: SkeletonChoices, seed: Seed): SkeletonState {
  const { pages, state } = usePages(document)
  const [made, setMade] = useState<MadeSkeleton | null>(null)
  const [failed, setFailed] = useState(false)
  const [fresh, setFresh] = useState(false)
  useEffect(() => {
    if (!pages) return
    let wanted = true
    setFresh(false)
    make(pages, choices, seed).then(
      (next) => {
        if (!wanted) return
        setMade(next)
        setFresh(true)
      },
      () => wanted && setFailed(true),
    )
    return () => {
      wanted = false
    }
  }, [pages, choices, seed])
  return useMemo((): SkeletonState => {
    if (failed) return { status: 'failed', message: defect }
    if (!pages || !made) return state
    return { status: 'made', made, fresh }
  }, [failed, pages, made, fresh, state])
}

/** A page of the skeleton as a picture: what the saved file looks like. A `blob:` address; null while it is drawn. */
export function useDrawnPage(made: MadeSkeleton | null, page: number): string | null {
  const [drawn, setDrawn] = useState<string | null>(null)
  useEffect(() => {
    if (!made) return
    let wanted = true
    let url: string | null = null
    async function draw(pdf: Uint8Array): Promise<void> {
      const { renderPage } = await import('../../lib/document/worker/client')
      const result = await renderPage([{ name: '', bytes: pdf }], { page })
      if (!wanted || !result.ok) return
      url = URL.createObjectURL(result.answer.picture)
      setDrawn(url)
    }
    draw(made.pdf).catch(() => undefined)
    return () => {
      wanted = false
      if (url) URL.revokeObjectURL(url)
    }
  }, [made, page])
  return drawn
}
