import { existsSync, readFileSync } from 'node:fs'
import { type BrowserContext, expect, type Request } from '@playwright/test'
import { cidReport } from './cid-report'
import { test } from './planted'
import { open, pick, untilFileKept, untilKept, visit } from './support'
import { pageWays, planted, workerWays } from './ways'

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

test.describe('nothing leaves the device', () => {
  test.use({ serviceWorkers: 'allow' })

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
  test.use({ serviceWorkers: 'allow' })

  test('everything works once the parts are there', async ({ page, context }) => {
    await visit(page, '/')
    await untilKept(page)
    await context.setOffline(true)
    await page.reload()
    await pick(page, report)
    await page.waitForURL(/\/report\//)
    await expect(page.getByRole('main')).toContainText('268')
    await untilFileKept(page)
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

test('the list of headers is not served, however its address is written', async ({ request }) => {
  for (const address of ['_headers', '_headers?x', '%5Fheaders', '_headers/'])
    expect((await request.get(`/${address}`)).status(), address).toBe(404)
})

test.describe('code planted inside cannot send anything', () => {
  test('the server that counts does count', async ({ page, counter }) => {
    await page.goto(`${counter.address}/page`)
    await page.evaluate(planted({ fetch: pageWays.fetch ?? '' }, counter.address))
    await expect.poll(() => counter.hits).toContain('/fetch')
  })

  test('from the page', async ({ page, counter }) => {
    await open(page, report)
    await page.evaluate(planted(pageWays, counter.address))
    await counter.expectNone()
  })

  test('what no policy binds is not there: connections between browsers, windows opened by a script', async ({
    page,
  }) => {
    const names = ['RTCPeerConnection', 'webkitRTCPeerConnection', 'RTCDataChannel', 'WebTransport', 'open']
    const left = (wanted: string[]) =>
      wanted.filter((name) => (self as unknown as Record<string, unknown>)[name] !== undefined)
    // Without the page's own first script they would be.
    await page.goto('about:blank')
    expect(await page.evaluate(left, names)).toContain('open')
    await open(page, report)
    expect(await page.evaluate(left, names)).toEqual([])
    const [reader] = page.workers()
    expect(await reader?.evaluate(left, names)).toEqual([])
    const putBack = page.evaluate(() => {
      Object.defineProperty(self, 'RTCPeerConnection', { value: class {} })
    })
    await expect(putBack).rejects.toThrow('Cannot redefine')
  })

  test('from the reader', async ({ page, counter }) => {
    await open(page, report)
    const [reader] = page.workers()
    if (!reader) throw new Error('The reader does not run in a worker.')
    await reader.evaluate(planted(workerWays, counter.address))
    await counter.expectNone()
  })
})
