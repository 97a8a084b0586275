/**
 * The one place that loads pdf.js: API and worker code side by side, in Node as in our browser worker.
 *
 * pdf.js expects a few things that Node, or a worker, lacks. They are put in their place here, before it is imported.
 */
import type * as PdfjsModule from 'pdfjs-dist/legacy/build/pdf.mjs'

export type Pdfjs = typeof PdfjsModule

/** The version whose drawing operations `interpret.ts` understands: others fold paths differently, or lose them silently. */
export const PDFJS_VERSION = '5.4.624'

/** Where pdf.js finds character maps, standard fonts and image decoders: folders, each with a slash at its end. */
export interface PdfjsAssets {
  readonly cMapUrl: string
  readonly standardFontDataUrl: string
  readonly wasmUrl: string
}

/** Node, and a worker, have no document to hold fonts; geometry needs none, so fonts are taken and not loaded. */
class UnusedFontFace {
  readonly family: string
  readonly loaded: Promise<this>

  constructor(family: string) {
    this.family = family
    this.loaded = Promise.resolve(this)
  }

  load(): Promise<this> {
    return this.loaded
  }
}

/** Stands in for `document.fonts`. */
export const unusedFonts = { fonts: { add: () => {}, delete: () => {} } }

const isNode = typeof process !== 'undefined' && Boolean(process.versions?.node)

/**
 * Node has no DOMMatrix. pdf.js makes one at import, and one for every bitmap glyph of a Type 3 font (as TeX makes
 * them): without these two methods such glyphs are lost without a word.
 */
class PlainMatrix {
  a = 1
  b = 0
  c = 0
  d = 1
  e = 0
  f = 0

  scaleSelf(x: number, y: number): this {
    this.a *= x
    this.b *= x
    this.c *= y
    this.d *= y
    return this
  }

  translateSelf(x: number, y: number): this {
    this.e += this.a * x + this.c * y
    this.f += this.b * x + this.d * y
    return this
  }
}

/**
 * Keeps pdf.js from loading its 32-MB canvas at import: an empty module stands in its place meanwhile.
 *
 * @returns puts things back, so that whoever draws can load the canvas later
 */
async function withoutCanvas(): Promise<() => void> {
  const { createRequire } = await import(/* webpackIgnore: true */ 'node:module')
  const require = createRequire(import.meta.url)
  let path: string
  try {
    path = require.resolve('@napi-rs/canvas')
  } catch {
    // Not installed: nothing to keep out.
    return () => {}
  }
  if (require.cache[path]) return () => {}
  require.cache[path] = { id: path, filename: path, loaded: true, exports: {} } as NodeJS.Module
  return () => {
    delete require.cache[path]
  }
}

/**
 * The legacy build brings replacements for what old engines lack, and on Node 20 replaces two built-ins that lack
 * nothing it needs: `push` (an error message in a case that never comes up) and `JSON.parse` (a second argument that
 * nobody here uses), both by slow ones, for everybody in the process. The engine's own are put back.
 */
function keepBuiltIns(): () => void {
  const { push } = Array.prototype
  const { parse } = JSON
  return () => {
    Object.defineProperty(Array.prototype, 'push', { value: push, writable: true, configurable: true })
    JSON.parse = parse
  }
}

async function load(): Promise<Pdfjs> {
  const scope = globalThis as { DOMMatrix?: unknown; FontFace?: unknown; pdfjsWorker?: unknown }
  const { warn, log } = console
  scope.DOMMatrix ??= PlainMatrix
  const putBackCanvas = isNode ? await withoutCanvas() : () => {}
  const putBackBuiltIns = keepBuiltIns()
  // In our own worker the native class is replaced too: parsing fonts that are never shown takes time.
  scope.FontFace = UnusedFontFace
  // At import, and only then, pdf.js complains about the canvas that is kept out.
  console.warn = () => {}
  console.log = () => {}
  try {
    const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs')
    scope.pdfjsWorker ??= await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
    if (pdfjs.version !== PDFJS_VERSION) {
      throw new Error(`pdf.js ${PDFJS_VERSION} is needed, ${pdfjs.version} is installed`)
    }
    return pdfjs
  } finally {
    console.warn = warn
    console.log = log
    putBackCanvas()
    putBackBuiltIns()
  }
}

let loading: Promise<Pdfjs> | null = null

/** pdf.js, loaded once. Throws where another version is installed than the one this reader was written for. */
export function loadPdfjs(): Promise<Pdfjs> {
  loading ??= load()
  return loading
}

async function findInstalled(): Promise<PdfjsAssets> {
  const { createRequire } = await import(/* webpackIgnore: true */ 'node:module')
  const root = createRequire(import.meta.url)
    .resolve('pdfjs-dist/package.json')
    .replace(/package\.json$/, '')
  return { cMapUrl: `${root}cmaps/`, standardFontDataUrl: `${root}standard_fonts/`, wasmUrl: `${root}wasm/` }
}

let installed: Promise<PdfjsAssets> | null = null

/** The folders of the installed package, for Node. */
export function installedAssets(): Promise<PdfjsAssets> {
  installed ??= findInstalled()
  return installed
}
