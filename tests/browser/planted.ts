/** Code planted where the app's own code runs, trying to send something to a server that counts. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test as base, expect } from '@playwright/test'

const everywhere = {
  fetch: `fetch(to, { method: 'POST', body: 'x', mode: 'no-cors' })`,
  request: `const r = new XMLHttpRequest(); r.open('POST', to); r.send('x')`,
  socket: `new WebSocket(to.replace('http', 'ws'))`,
  events: `new EventSource(to)`,
  worker: `new Worker(URL.createObjectURL(new Blob(["fetch('" + to + "', { mode: 'no-cors' })"])))`,
}

/** Every way in which a script of a page can send something; `to` is the address it sends to. */
export const pageWays: Readonly<Record<string, string>> = {
  ...everywhere,
  beacon: `navigator.sendBeacon(to, 'x')`,
  picture: `new Image().src = to`,
  script: `document.head.append(Object.assign(document.createElement('script'), { src: to }))`,
  style: `document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: to }))`,
  prefetch: `document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', href: to }))`,
  frame: `document.body.append(Object.assign(document.createElement('iframe'), { src: to }))`,
  font: `new FontFace('x', 'url(' + to + ')').load()`,
  form: `const f = Object.assign(document.createElement('form'), { action: to, method: 'post', target: 'x' }); document.body.append(f); f.submit()`,
}

/** The same for the script of a worker. */
export const workerWays: Readonly<Record<string, string>> = { ...everywhere, script: `importScripts(to)` }

/** The code that tries every way, each with an address of its own; it never throws. */
export const planted = (ways: Readonly<Record<string, string>>, address: string): string =>
  Object.entries(ways)
    .map(
      ([way, code]) =>
        `(async () => { const to = ${JSON.stringify(`${address}/${way}`)}; ${code} })().catch(() => {});`,
    )
    .join('\n')

/** Longer than any of the ways takes to reach a server on the same machine, in milliseconds. */
const LATE = 1500

export interface Counter {
  readonly address: string
  /** The path of every request, in order. */
  readonly hits: readonly string[]
  /** Nothing has come, and nothing comes late. */
  expectNone(): Promise<void>
}

/** Tests with a server on another origin that answers everybody and counts. */
export const test = base.extend<{ counter: Counter }>({
  counter: async ({ page }, use) => {
    const hits: string[] = []
    const server = createServer((request, response) => {
      hits.push(request.url ?? '')
      response.setHeader('Access-Control-Allow-Origin', '*')
      response.end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    await use({
      address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      hits,
      expectNone: async () => {
        await page.waitForTimeout(LATE)
        expect(hits).toEqual([])
      },
    })
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  },
})
