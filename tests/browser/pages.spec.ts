import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { PDFDocument } from 'pdf-lib'
import { PATIENCE, untilFileKept, visit } from './support'
import { test } from './test'

interface Given {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

/** A page of a sample as a file of its own. */
async function pageOf(sample: string, page: number): Promise<Given> {
  const whole = await PDFDocument.load(readFileSync(`fixtures/samples/${sample}.pdf`))
  const one = await PDFDocument.create()
  for (const copy of await one.copyPages(whole, [page - 1])) one.addPage(copy)
  return { name: `page-${page}.pdf`, mimeType: 'application/pdf', buffer: Buffer.from(await one.save()) }
}

/** A screenshot of a profile, without a score: its first row is Diagnosis, marked higher. */
const screenshot = (): Given => ({
  name: 'profile.webp',
  mimeType: 'image/webp',
  buffer: readFileSync('fixtures/pictures/screenshot-profile-webp.webp'),
})

const choose = (page: Page, files: Given[]) => page.locator('input[type="file"]').first().setInputFiles(files)

const area = (page: Page, name: string) => page.getByRole('group', { name, exact: true })

test('several files are one report, whichever comes first; each page is drawn from its own', async ({ page }) => {
  await visit(page, '/')
  await choose(page, [await pageOf('ck-boxes-05', 2), await pageOf('ck-boxes-05', 1)])
  await page.waitForURL(/\/(report|check)\//)
  await untilFileKept(page)
  await visit(page, '/check/')
  await expect(page.getByLabel('Score', { exact: true })).toHaveValue('268')
  await expect(area(page, 'Psychiatry').getByLabel('Lower')).toBeChecked()
  await page.getByLabel('Score', { exact: true }).focus()
  const second = page.getByRole('img', { name: 'Page 2 of page-2.pdf and 1 more' })
  await expect(second.locator('rect[data-path="score"]')).toBeVisible()
})

test('a page added on the report completes it, corrections stay, and it can be undone', async ({ page }) => {
  await visit(page, '/')
  await choose(page, [await pageOf('ck-boxes-05', 1)])
  await expect(page).toHaveURL(/\/report\//)
  await untilFileKept(page)
  await visit(page, '/check/')
  await page.getByLabel('Standard error').fill('8')
  await page.getByRole('button', { name: 'Go to the report' }).click()
  await expect(page.getByRole('main')).toContainText('±8')
  await expect(page.locator('#profile')).toHaveCount(0)
  await page.getByLabel('Add another page').setInputFiles([await pageOf('ck-boxes-05', 2)])
  await expect(page.locator('#profile svg').first()).toBeVisible()
  await expect(page.getByRole('main')).toContainText('±8')
  await page.locator('body').press('Control+z')
  await expect(page.locator('#profile')).toHaveCount(0)
})

test('one of several that cannot be read is named, and nothing is read of the others', async ({ page }) => {
  await visit(page, '/')
  const archive = { name: 'notes.zip', mimeType: 'application/zip', buffer: Buffer.from('PK, an archive') }
  await choose(page, [await pageOf('ck-boxes-05', 1), archive])
  await expect(page.getByRole('heading', { name: 'We can’t read this kind of file' })).toBeFocused()
  await expect(page.getByRole('main')).toContainText('notes.zip: This is neither')
  await expect(page.getByRole('link', { name: /^Continue/ })).toHaveCount(0)
})

test('a picture beside a PDF: read as one, every place on ink, a value put right by keyboard', async ({ page }) => {
  test.setTimeout(360_000)
  await visit(page, '/')
  await choose(page, [await pageOf('ck-boxes-05', 1), screenshot()])
  await page.waitForURL(/\/(report|check)\//, PATIENCE)
  await untilFileKept(page)
  await visit(page, '/check/')
  await expect(page.getByLabel('Score', { exact: true })).toHaveValue('268')
  const diagnosis = area(page, 'PC: Diagnosis')
  await diagnosis.getByLabel('Higher').focus()
  const drawn = page.getByRole('img', { name: 'Page 2 of page-1.pdf and 1 more' })
  await expect(drawn).toBeVisible(PATIENCE)

  // The straightened picture is what the boxes refer to: the middle of a mark is dark, names have ink in them.
  const blank = await drawn.evaluate(async (svg) => {
    const image = new Image()
    image.src = svg.querySelector('image')?.getAttribute('href') ?? ''
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.naturalWidth
    canvas.height = image.naturalHeight
    const context = canvas.getContext('2d', { willReadFrequently: true })
    const size = Number(svg.querySelector('image')?.getAttribute('width'))
    const scale = image.naturalWidth / size
    return [...svg.querySelectorAll('rect[data-path^="areas"]')].flatMap((rect) => {
      const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => scale * Number(rect.getAttribute(name)))
      const pixels = context?.getImageData(x ?? 0, y ?? 0, width ?? 1, height ?? 1).data ?? []
      const dark = pixels.filter((value, index) => index % 4 === 0 && value < 160).length
      const isMark = /level$/.test(rect.getAttribute('data-path') ?? '')
      return dark >= pixels.length / 4 / (isMark ? 4 : 50) ? [] : [rect.getAttribute('data-path')]
    })
  })
  expect(blank).toEqual([])
  expect(await drawn.locator('rect[data-path$=".level"]').count()).toBeGreaterThan(15)

  await page.keyboard.press('1')
  await expect(diagnosis.getByLabel('Lower')).toBeChecked()
  await page.reload()
  await expect(diagnosis.getByLabel('Lower')).toBeChecked()
  await page.keyboard.press('a')
  await expect(page).toHaveURL(/\/report\//)
})
