import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { decode } from 'image-js'
import jsQR from 'jsqr'
import { random } from '../../fixtures/generate/random'
import { seal, toFragment } from '../../lib/archive/envelope'
import { longestForCode } from '../../lib/archive/share-link'
import { sharedReport } from './shared-report'
import { open, violations, visit } from './support'
import { test } from './test'

const sample = (name: string) => `fixtures/samples/${name}`

const saved = (page: Page) => page.getByRole('list', { name: 'Saved reports' }).getByRole('listitem')

test('keeps every report that was opened: open, rename, delete and take back, at 390 px too', async ({ page }) => {
  await open(page, sample('ck-boxes-05.pdf'))
  await open(page, sample('ck-boxes-07.pdf'))
  await visit(page, '/archive/')
  await expect(saved(page)).toHaveCount(2)
  await expect(saved(page).first()).toContainText('203')

  await page
    .getByRole('button', { name: /^Rename/ })
    .last()
    .click()
  await page.getByLabel('Title').fill('First report')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'First report' })).toBeVisible()
  expect(await violations(page)).toEqual([])
  await page.setViewportSize({ width: 390, height: 800 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)

  await expect(page.getByRole('button', { name: 'Rename First report' })).toBeFocused()

  const remove = page.getByRole('button', { name: 'Delete First report' })
  await remove.click()
  await expect(saved(page)).toHaveCount(1)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(saved(page)).toHaveCount(2)
  await remove.focus()
  await page.keyboard.press('Enter')
  await expect(saved(page)).toHaveCount(1)
  await expect(page.getByRole('heading', { name: 'Archive' })).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(saved(page)).toHaveCount(2)

  await page.getByRole('button', { name: 'Open First report' }).click()
  await expect(page).toHaveURL(/\/report\//)
  await expect(page.getByRole('main')).toContainText('268')
})

test('two tabs keep each their own report, and are told when everything is deleted', async ({ page, context }) => {
  await open(page, sample('ck-boxes-05.pdf'))
  const other = await context.newPage()
  await open(other, sample('ck-boxes-07.pdf'))
  for (const [tab, score] of [
    [page, '268'],
    [other, '203'],
  ] as const) {
    await tab.reload()
    await expect(tab.getByRole('main')).toContainText(score)
  }
  await page.getByRole('contentinfo').getByRole('button', { name: 'Delete everything on this device' }).click()
  await page.getByRole('button', { name: 'Yes, delete everything' }).click()
  await expect(other.getByText('Everything on this device was deleted on another page.').last()).toBeVisible()
  await visit(other, '/archive/')
  await expect(other.getByText('Nothing is saved yet.')).toBeVisible()
  await expect(other.getByText('A sample of what is listed here.')).toBeVisible()
  expect(await violations(other)).toEqual([])
})

test('shares a report as a file from this address, and opens it with its passphrase', async ({ page }) => {
  await open(page, sample('ck-boxes-05.pdf'))
  await visit(page, '/share/')
  await expect(page.getByText('A link works only from a public site')).toBeVisible()
  const passphrase = page.getByRole('status', { name: 'Passphrase' })
  await expect(passphrase).toHaveText(/^[a-z]+( [a-z]+){4}$/)
  const words = (await passphrase.textContent()) ?? ''
  expect(await violations(page)).toEqual([])
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save a file to send' }).click()
  const path = await (await download).path()
  const text = readFileSync(path, 'utf8')
  expect(text).not.toContain('268')

  await visit(page, '/archive/')
  await page.getByLabel('Open a saved or shared file').setInputFiles({
    name: 'whatever.bin',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(text),
  })
  await expect(page).toHaveURL(/\/shared\//)
  await page.getByLabel('Passphrase').fill('not these words')
  await page.getByRole('button', { name: 'Open' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Wrong passphrase')
  await page.getByLabel('Passphrase').fill(words)
  await page.getByRole('button', { name: 'Open' }).click()
  await expect(page.getByRole('main')).toContainText('score 268')
})

test('takes a link out of the address at once, sends none of it, and says what is wrong with another', async ({
  page,
}) => {
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  const fragment = toFragment(await seal('report', sharedReport, null))
  await page.goto(`/shared/#${fragment}`)
  await expect(page.getByRole('main')).toContainText('score 245')
  expect(page.url()).toMatch(/\/shared\/$/)
  expect(requests.filter((url) => url.includes(fragment.slice(-20)))).toEqual([])
  await page.getByRole('button', { name: 'Add a note on the whole report' }).click()
  await page.getByLabel('Note on the whole report').fill('Well done.')
  await expect(page.getByRole('heading', { name: 'Send your notes back' })).toBeVisible()
  await page.getByRole('button', { name: 'Add to my archive' }).click()
  await expect(page.getByText('Added to your archive.').last()).toBeVisible()
  await visit(page, '/archive/')
  await expect(saved(page)).toContainText('Shared with me')
  await page.goto(`/shared/#${fragment.slice(0, -8)}`)
  await expect(page.getByRole('main').getByRole('alert')).toContainText('missing or damaged')
})

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 390, height: 664 }, deviceScaleFactor: 2 })

  test('a code as long as any that is offered is read back from a screenshot; one character more has none', async ({
    page,
    baseURL,
  }) => {
    // Where others can reach the page: only there a link is offered.
    const site = 'https://strongsuit.example'
    await page.route(`${site}/**`, async (route) => {
      const response = await route.fetch({
        url: route
          .request()
          .url()
          .replace(site, baseURL ?? ''),
      })
      await route.fulfill({ response })
    })
    await page.goto(`${site}/shared/#${toFragment(await seal('report', sharedReport, null))}`)
    await page.getByRole('button', { name: 'Add a note on the whole report' }).click()
    const note = page.getByLabel('Note on the whole report')
    const { next } = random(7)
    // Cannot be packed: each character of the note is one of the link, more or less.
    const text = Array.from({ length: 2000 }, () => String.fromCharCode(33 + Math.floor(94 * next()))).join('')
    const link = page.getByLabel('Link', { exact: true })
    const linkOf = async (length: number): Promise<string> => {
      await note.fill(text.slice(0, length))
      await page.getByRole('button', { name: 'Make a link' }).click()
      return link.inputValue()
    }
    await note.fill('x')
    await page.getByLabel('Protect it with a passphrase').uncheck()
    let length = 600
    let made = await linkOf(length)
    while (made.length <= longestForCode) {
      length += 5 + Math.floor((longestForCode - made.length) / 2)
      made = await linkOf(length)
    }
    await expect(page.getByText('Too long for a QR code.')).toBeVisible()
    while (made.length > longestForCode) {
      length -= 1
      made = await linkOf(length)
    }
    expect(made.length).toBeGreaterThan(longestForCode - 4)
    const code = page.getByRole('img', { name: 'QR code of the link' })
    const { width, height, data } = decode(await code.screenshot())
      .convertColor('RGBA')
      .getRawImage()
    expect(jsQR(new Uint8ClampedArray(data), width, height)?.data).toBe(made)
  })
})
