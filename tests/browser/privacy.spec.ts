import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type BrowserContext, expect, type Page, type Request, test } from '@playwright/test'
import { cidReport } from './cid-report'
import { open, pick, visit } from './support'

/** Its name, number, dates and score stand on the page: nothing of them may be in any request. */
const report = 'fixtures/samples/ck-boxes-05.pdf'

/** Every request of the pages, of the workers and of the service worker. */
function watch(context: BrowserContext): Request[] {
  const requests: Request[] = []
  context.on('request', (request) => requests.push(request))
  return requests
}

/** Only the app's own static parts are asked for, with nothing said. */
function expectOnlyOwnParts(requests: readonly Request[], origin: string) {
  expect(requests.length).toBeGreaterThan(5)
  const built = readFileSync('out/index.html', 'utf8')
  for (const request of requests) {
    const url = new URL(request.url())
    if (url.protocol === 'blob:' || url.protocol === 'data:') continue
    expect(url.origin, request.url()).toBe(origin)
    expect(['GET', 'HEAD'], request.url()).toContain(request.method())
    expect(request.postData(), request.url()).toBeNull()
    const path = decodeURIComponent(url.pathname)
    expect(existsSync(`out${path.endsWith('/') ? `${path}index.html` : path}`), `${path} is a part of the app`).toBe(
      true,
    )
    // A query says nothing either: it stands in the page as built, or is Next's name for the state of its own router.
    const address = url.pathname + url.search
    const isBuilt = built.includes(address) || /^(\?_rsc=[\w-]+)?$/.test(url.search)
    expect(isBuilt, `${address} is the same for everybody`).toBe(true)
  }
}

/** Wait until the service worker has everything and answers for this page. */
async function untilKept(page: Page) {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    if (!navigator.serviceWorker.controller)
      await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve))
  })
}

test.describe('nothing leaves the device', () => {
  test('when a file is read, checked and turned into a report', async ({ page, context, baseURL }) => {
    const requests = watch(context)
    await open(page, report)
    await expect(page.getByRole('main')).toContainText('268')
    await page.goto('/check/')
    await expect(page.getByLabel('Score', { exact: true })).toHaveValue('268')
    await page.waitForLoadState('networkidle')
    expectOnlyOwnParts(requests, new URL(baseURL ?? '').origin)
  })

  test('when a score is entered by hand', async ({ page, context, baseURL }) => {
    const requests = watch(context)
    await visit(page, '/hand/')
    await page.getByLabel('Score', { exact: true }).fill('251')
    await page.keyboard.press('Tab')
    await expect(page.getByRole('main')).toContainText('251')
    await page.waitForLoadState('networkidle')
    expectOnlyOwnParts(requests, new URL(baseURL ?? '').origin)
  })
})

test.describe('with the network off', () => {
  test('everything works once the parts are there', async ({ page, context }) => {
    await visit(page, '/')
    await untilKept(page)
    await context.setOffline(true)
    await page.reload()
    await pick(page, report)
    await page.waitForURL(/\/report\//)
    await expect(page.getByRole('main')).toContainText('268')
    await page.goto('/hand/')
    await expect(page.getByLabel('Score', { exact: true })).toBeVisible()
    await page.goto('/check/')
    await expect(page.getByRole('img').first()).toBeVisible()
  })

  test('a report whose letters need a character map is read', async ({ page, context }) => {
    await visit(page, '/')
    await untilKept(page)
    await context.setOffline(true)
    await page.reload()
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'map.pdf', mimeType: 'application/pdf', buffer: cidReport() })
    await page.waitForURL(/\/(report|check)\//)
    await expect(page.getByRole('main')).toContainText('247')
  })
})

/** Every way in which a script can send something; each gets the address of a server that counts. */
const pageWays: Record<string, string> = {
  fetch: `fetch(to, { method: 'POST', body: 'x', mode: 'no-cors' })`,
  request: `const r = new XMLHttpRequest(); r.open('POST', to); r.send('x')`,
  beacon: `navigator.sendBeacon(to, 'x')`,
  socket: `new WebSocket(to.replace('http', 'ws'))`,
  events: `new EventSource(to)`,
  picture: `new Image().src = to`,
  script: `document.head.append(Object.assign(document.createElement('script'), { src: to }))`,
  style: `document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: to }))`,
  prefetch: `document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', href: to }))`,
  frame: `document.body.append(Object.assign(document.createElement('iframe'), { src: to }))`,
  font: `new FontFace('x', 'url(' + to + ')').load()`,
  form: `const f = Object.assign(document.createElement('form'), { action: to, method: 'post', target: 'x' }); document.body.append(f); f.submit()`,
  worker: `new Worker(URL.createObjectURL(new Blob(["fetch('" + to + "', { mode: 'no-cors' })"])))`,
}
const workerWays: Record<string, string> = {
  fetch: `fetch(to, { method: 'POST', body: 'x', mode: 'no-cors' })`,
  request: `const r = new XMLHttpRequest(); r.open('POST', to); r.send('x')`,
  socket: `new WebSocket(to.replace('http', 'ws'))`,
  events: `new EventSource(to)`,
  script: `importScripts(to)`,
  worker: `new Worker(URL.createObjectURL(new Blob(["fetch('" + to + "', { mode: 'no-cors' })"])))`,
}

const plant = (code: string, to: string) =>
  `(async () => { const to = ${JSON.stringify(to)}; ${code} })().catch(() => {})`

test.describe('code planted inside cannot send anything', () => {
  let server: Server
  let hits: string[]
  let address: string

  test.beforeEach(async () => {
    hits = []
    server = createServer((request, response) => {
      hits.push(request.url ?? '')
      response.setHeader('Access-Control-Allow-Origin', '*')
      response.end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  test.afterEach(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })

  test('the server that counts does count', async ({ page }) => {
    await page.goto(`${address}/page`)
    await page.evaluate(plant(pageWays.fetch ?? '', `${address}/fetch`))
    await expect.poll(() => hits).toContain('/fetch')
  })

  test('from the page', async ({ page }) => {
    await open(page, report)
    for (const [name, code] of Object.entries(pageWays)) await page.evaluate(plant(code, `${address}/${name}`))
    await page.waitForTimeout(1500)
    expect(hits).toEqual([])
  })

  test('from the reader', async ({ page }) => {
    await open(page, report)
    const [reader] = page.workers()
    if (!reader) throw new Error('The reader does not run in a worker.')
    for (const [name, code] of Object.entries(workerWays)) await reader.evaluate(plant(code, `${address}/${name}`))
    await page.waitForTimeout(1500)
    expect(hits).toEqual([])
  })
})
