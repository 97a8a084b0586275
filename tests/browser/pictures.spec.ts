import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { test } from './planted'
import { PATIENCE, pick, untilFileKept, untilKept, visit } from './support'
import { planted, workerWays } from './ways'

/** A photo of the outcome: score 269, passed. */
const photo = 'fixtures/pictures/photo-outcome.jpg'
/** Another person's outcome, in dark mode. */
const screenshot = 'fixtures/pictures/screenshot-first-page.png'
const truth = (path: string): { score: number } =>
  JSON.parse(readFileSync(path.replace(/\.\w+$/, '.truth.json'), 'utf8'))

async function readTo(page: Page, score: number) {
  await page.waitForURL(/\/(report|check)\//, PATIENCE)
  if (page.url().includes('/check/')) await page.getByRole('button', { name: 'Accept all' }).click()
  await page.waitForURL(/\/report\//)
  await expect(page.getByRole('main')).toContainText(String(score))
}

test.describe('pictures', () => {
  test.use({ serviceWorkers: 'allow' })

  test('a photo is read, its straightened page shown; a second is read with the network off', async ({
    page,
    context,
  }) => {
    test.setTimeout(360_000)
    await visit(page, '/')
    await untilKept(page)
    await pick(page, photo)
    await readTo(page, truth(photo).score)
    await untilFileKept(page)
    await page.goto('/check/')
    const drawn = page.getByRole('img', { name: /Page 1 of/ })
    await expect(drawn).toBeVisible(PATIENCE)
    // Only what lies around the writing was kept: the photo itself is higher than wide.
    const [, , width = 0, height = 0] = ((await drawn.getAttribute('viewBox')) ?? '').split(' ').map(Number)
    expect(width).toBeGreaterThan(height)
    await context.setOffline(true)
    await visit(page, '/')
    await pick(page, screenshot)
    await readTo(page, truth(screenshot).score)
  })

  test('a pasted picture shows how far reading is and can be cancelled', async ({ page }) => {
    await visit(page, '/')
    await page.evaluate(
      (bytes) => {
        const data = new DataTransfer()
        data.items.add(new File([new Uint8Array(bytes)], 'image.png', { type: 'image/png' }))
        document.body.dispatchEvent(
          new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData: data }),
        )
      },
      [...readFileSync(screenshot)],
    )
    await expect(page.getByText('Reading image.png')).toBeVisible()
    await expect(page.getByRole('progressbar')).toBeVisible()
    await page.getByRole('button', { name: 'Cancel' }).click()
    await expect(page.getByText('Drop the report here')).toBeVisible()
    expect(page.url()).not.toMatch(/report|check/)
  })

  test('where recognition cannot be loaded the page says so and offers entry by hand', async ({ page }) => {
    test.setTimeout(180_000)
    await page.route(/\/ocr\//, (route) => route.abort())
    await visit(page, '/')
    await pick(page, screenshot)
    await expect(page.getByRole('main')).toContainText('could not be loaded', PATIENCE)
    await expect(page.getByRole('main').getByRole('link', { name: 'Enter by hand' }).first()).toBeVisible()
  })

  test('a PDF with text loads nothing of what reads pictures', async ({ page, context }) => {
    const asked: string[] = []
    context.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await visit(page, '/')
    await pick(page, 'fixtures/samples/ck-boxes-05.pdf')
    await page.waitForURL(/\/(report|check)\//)
    await untilFileKept(page)
    await page.goto('/check/')
    await expect(page.getByRole('img', { name: /Page 1 of/ })).toBeVisible()
    expect(asked.filter((path) => /ocr|pictures/.test(path))).toEqual([])
  })

  test('a phone offers its camera, another computer does not', async ({ page, browser, baseURL }) => {
    await visit(page, '/')
    await expect(page.getByText('Take a photo')).toHaveCount(0)
    const phone = await browser.newContext({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })
    const small = await phone.newPage()
    await visit(small, baseURL ?? '/')
    const camera = small.getByLabel('Take a photo')
    await expect(camera).toHaveAttribute('capture', 'environment')
    await expect(camera).toHaveAttribute('accept', 'image/*')
    await phone.close()
  })
})

test('code planted inside the recognition cannot send anything while it reads, with several threads', async ({
  page,
  context,
  counter,
}) => {
  test.setTimeout(240_000)
  // As on most machines: with two cores the engine would have one thread.
  await context.addInitScript(() => Object.defineProperty(navigator, 'hardwareConcurrency', { value: 4 }))
  const asked: string[] = []
  context.on('request', (request) => asked.push(new URL(request.url()).pathname))
  let planting = 0
  // The script that holds the recognition, with more in front: as if its package had been tampered with.
  await context.route(/\/workers\/pictures\.js/, async (route) => {
    const body = readFileSync('out/workers/pictures.js', 'utf8')
    planting++
    await route.fulfill({ contentType: 'text/javascript', body: planted(workerWays, counter.address) + body })
  })
  await visit(page, '/')
  await pick(page, screenshot)
  await readTo(page, truth(screenshot).score)
  expect(asked).toContain('/ocr/engine.mjs')
  expect(planting).toBeGreaterThan(0)
  await counter.expectNone()
})
