/** Opening and closing a PDF: whoever opens it here closes it here, whatever happens in between. */
import type { PDFDocumentLoadingTask, PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { Failure } from '../pages/failure'
import { installedAssets, loadPdfjs, type Pdfjs, type PdfjsAssets, unusedFonts } from './pdfjs'
import type { ReadBudget } from './read-budget'
import { ignoreStrayErrors } from './stray-errors'

export interface OpenOptions {
  readonly password?: string
  /** Where pdf.js finds its data; the installed package when left out (Node). */
  readonly assets?: PdfjsAssets
  /** pdf.js in a browser worker fetches its data itself. */
  readonly fetches?: boolean
}

const named = (error: unknown, name: string): boolean => error instanceof Error && error.name === name

/** Turns what pdf.js throws on opening into a refusal. */
function refusal(error: unknown, password: string | undefined): Failure {
  if (named(error, 'PasswordException')) {
    return password === undefined
      ? new Failure('encrypted', 'The PDF needs a password to be opened. Give its password, or save it without one.')
      : new Failure(
          'encrypted',
          'The password does not open this PDF. Check the password, or save the PDF without one.',
        )
  }
  return new Failure('corrupt', 'The PDF cannot be opened: it is damaged or incomplete. Save or download it again.')
}

/** What pdf.js shall be ready for. */
export type Purpose =
  /** Geometry only: needs no font program that the file does not bring, so none is fetched. */
  | { readonly for: 'reading' }
  /** Painting: every glyph as a drawing of its own, on canvases that the caller provides. */
  | { readonly for: 'drawing'; readonly CanvasFactory: new () => object; readonly FilterFactory: new () => object }

/** Pictures larger than this are left out by pdf.js: decoding them could exhaust the memory. A 600-dpi page has 34 million. */
const MAX_PICTURE_PIXELS = 64_000_000

/**
 * Opens a PDF, lets `use` work with it and closes it.
 *
 * @throws Failure `encrypted` or `corrupt` where it cannot be opened; whatever `use` throws
 */
export async function withDocument<T>(
  bytes: Uint8Array,
  purpose: Purpose,
  options: OpenOptions & { readonly budget?: ReadBudget },
  use: (document: PDFDocumentProxy, pdfjs: Pdfjs) => Promise<T>,
): Promise<T> {
  const pdfjs = await loadPdfjs()
  const assets = options.assets ?? (await installedAssets())
  const reading = purpose.for === 'reading'
  const stopIgnoring = ignoreStrayErrors()
  const task: PDFDocumentLoadingTask = pdfjs.getDocument({
    // pdf.js takes the buffer away from whoever hands it over, and wants no Buffer of Node's.
    data: new Uint8Array(bytes),
    cMapUrl: assets.cMapUrl,
    cMapPacked: true,
    standardFontDataUrl: assets.standardFontDataUrl,
    wasmUrl: assets.wasmUrl,
    // Where pdf.js asks this side for its image decoders, a document closed meanwhile never gets the answer, and no later
    // one asks again: those written in JavaScript come without asking.
    ...(options.fetches ? { useWorkerFetch: true } : { useWasm: false }),
    isEvalSupported: false,
    // The same plain picture data everywhere: what kind it is tells whether it covers what is below.
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: MAX_PICTURE_PIXELS,
    enableXfa: false,
    useSystemFonts: reading,
    // Glyphs come as outlines: to be painted, and to see whether a digit looks like what the font calls it.
    disableFontFace: true,
    // Tells which glyphs have a text that can be trusted.
    fontExtraProperties: reading,
    ownerDocument: unusedFonts as unknown as HTMLDocument,
    ...(purpose.for === 'drawing'
      ? { CanvasFactory: purpose.CanvasFactory, FilterFactory: purpose.FilterFactory }
      : {}),
    verbosity: 0,
  })
  // Opened without a password first: most protected files only restrict printing. Then the one given, once.
  let given = false
  task.onPassword = (answer: (password: string | Error) => void) => {
    const { password } = options
    if (password === undefined || given) answer(Object.assign(new Error('password'), { name: 'PasswordException' }))
    else {
      given = true
      answer(password)
    }
  }
  try {
    const opening = task.promise.catch((error: unknown) => {
      throw refusal(error, options.password)
    })
    const document = await (options.budget ? options.budget.guard(opening) : opening)
    return await use(document, pdfjs)
  } finally {
    await task.destroy()
    stopIgnoring()
  }
}
