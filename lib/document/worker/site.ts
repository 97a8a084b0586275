/** This site's own parts, and how the page starts a worker that reads. */
import { DEFAULT_LIMITS, describeSeconds } from '../../pages/limits'
import type { SiteAssets } from './protocol'

/** Where this site stands below its host, as `/strongsuit`; empty at the root. Set when the site is built. */
const base = process.env.STRONGSUIT_BASE ?? ''

/**
 * The whole address of one of this site's own parts.
 *
 * @param path from the root of the site, as `/workers/reader.js`
 */
export function siteAddress(path: string): string {
  return new URL(base + path, location.origin).href
}

/** Threads wait for each other busily: half of the cores are left to everything else. */
const MOST_THREADS = 4

/** Several need a page that is isolated from others, which its host's headers say (`scripts/policy.mjs`). */
const threads = (): number =>
  globalThis.crossOriginIsolated ? Math.max(1, Math.min(MOST_THREADS, navigator.hardwareConcurrency >> 1)) : 1

/** Where the worker finds what it asks for, and what it may use. */
export const siteAssets = (): SiteAssets => ({
  site: siteAddress('/'),
  threads: threads(),
  cMapUrl: siteAddress('/pdfjs/cmaps/'),
  standardFontDataUrl: siteAddress('/pdfjs/standard_fonts/'),
  wasmUrl: siteAddress('/pdfjs/wasm/'),
})

/** The bootstrap of every reader's worker, made once: an address for each would stay in memory as long as the page. */
let bootstrap: string | undefined

/** Ways out that a policy says nothing of, as far as a worker has them: taken away first, as `public/theme.js` does in the page. */
const WAYS_OUT = ['RTCDataChannel', 'RTCPeerConnection', 'WebTransport']

/**
 * A new reader's worker, started from a `blob:` bootstrap that takes in our own script. A worker loaded from a URL would
 * not be bound by a policy in the page's `<meta>`; one from a blob inherits it, so nothing in it can reach another place.
 */
export function startReader(): Worker {
  const without = `for (const name of ${JSON.stringify(WAYS_OUT)}) Object.defineProperty(self, name, { value: undefined });`
  const script = `${without}importScripts(${JSON.stringify(siteAddress('/workers/reader.js'))})`
  bootstrap ??= URL.createObjectURL(new Blob([script], { type: 'text/javascript' }))
  return new Worker(bootstrap)
}

/** The worker keeps the limits itself where it gets its turn; where it is stuck, it is ended this much later. */
const GRACE = 2_000

/** The most that each part may take, in milliseconds. The worker may have to be loaded over a slow line first. */
export const MOST_TIME = {
  start: 60_000,
  text: DEFAULT_LIMITS.maxMilliseconds + GRACE,
  picture: DEFAULT_LIMITS.maxMillisecondsLooking + GRACE,
} as const

/** What is said of a part that took longer. */
export const lateMessage = (part: keyof typeof MOST_TIME): string =>
  `Reading took longer than ${describeSeconds(MOST_TIME[part] - (part === 'start' ? 0 : GRACE))} and was stopped.`
