import { readFileSync } from 'node:fs'
import { expect } from '@playwright/test'
import { strToU8, zipSync } from 'fflate'
import { drawClass } from '../../fixtures/generate/class'
import { open, violations, visit } from './support'
import { test } from './test'

/** The scores of the class that the browser keeps. Runs in the page. */
const keptScores = () =>
  new Promise<number[]>((resolve) => {
    const opening = indexedDB.open('strongsuit-class')
    opening.onsuccess = () => {
      const all = opening.result.transaction('entries').objectStore('entries').getAll()
      all.onsuccess = () => {
        opening.result.close()
        resolve(all.result.map(({ reading }) => reading.score))
      }
    }
  })

/** A drawn class as the command line writes it, with the adviser's list. */
function drawnFiles(size: number) {
  const own = drawClass(31, size).entries.map((entry) => ({ ...entry, file: `${entry.id}.pdf` }))
  const lines = own.map(({ reading, file }) => JSON.stringify({ ...reading, file })).join('\n')
  // One that counts: not a copy, of another kind or a second attempt.
  const counted =
    own.find(({ student, reading }) => student === 's1' && reading.testDate?.startsWith('2025'))?.file ?? ''
  const list = own.map(({ file, student, groups }) => `${file},${student},${groups.Year}`).join('\n')
  const files = [
    { name: 'class.ndjson', mimeType: 'application/x-ndjson', buffer: Buffer.from(lines) },
    { name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(`file,student,Year\n${list}\n`) },
  ]
  return { files, counted }
}

test('a class: figures, groups, list, exports, a refused second one; and it fits a phone', async ({ page }) => {
  test.slow()
  const { files, counted } = drawnFiles(120)
  await visit(page, '/class/')
  const sample = page.getByText('A sample of what a committee sees of a class.')
  await expect(sample).toBeVisible()
  expect(await violations(page)).toEqual([])
  await page.getByLabel('Choose files').setInputFiles(files)
  const committee = page.getByRole('region', { name: 'For a committee' })
  await expect(committee.getByText('Students', { exact: true }).locator('xpath=following-sibling::dd')).toHaveText(
    '120',
  )
  await expect(committee.getByRole('img', { name: 'Areas' })).toBeVisible()
  await page.getByLabel('By group').selectOption('Year')
  await expect(committee.getByRole('table', { name: '2025, 60 students' })).toBeVisible()
  expect(await violations(page)).toEqual([])

  const saved = page.waitForEvent('download')
  await committee.getByRole('button', { name: 'Save for a committee' }).click()
  const html = readFileSync(await (await saved).path(), 'utf8')
  expect(html).toContain('2025, 60 students')
  expect(html).not.toMatch(/<script|\d\.pdf|\bs\d+\b/)

  await page.getByText(/^Reports \(/).click()
  await page.getByRole('searchbox', { name: 'Find' }).fill(counted)
  // The list follows the search when there is time: the row itself, not the first one.
  const score = page.getByLabel(`Score of ${counted}`, { exact: true })
  await score.fill('201')
  await score.press('Enter')
  await expect(committee.getByRole('alert')).toContainText('Only 1 to 4 students changed')

  await page.setViewportSize({ width: 390, height: 664 })
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow).toBeLessThanOrEqual(0)
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Remove this class' }).click()
  await expect(committee).toHaveCount(0)
  await expect(sample).toBeVisible()
  await expect(page.getByRole('heading', { name: 'A whole class' })).toBeFocused()
})

test('documents in a zip are read side by side; what is not read is named and can be typed', async ({ page }) => {
  const sample = (name: string) => new Uint8Array(readFileSync(`fixtures/samples/${name}.pdf`))
  const zip = zipSync({
    'class/one.pdf': sample('ck-boxes-05'),
    'class/two.pdf': sample('ck-boxes-02'),
    'class/notes.txt': strToU8('no report'),
    '__MACOSX/._one.pdf': strToU8('x'),
  })
  await visit(page, '/class/')
  await page
    .getByLabel('Choose files')
    .setInputFiles([{ name: 'class.zip', mimeType: 'application/zip', buffer: Buffer.from(zip) }])
  await expect(page.getByText('Class figures need at least 20 students')).toBeVisible({ timeout: 60_000 })
  await expect(page.getByText('Students counted so far: 2.')).toBeVisible()
  await page.getByText('Not read (1)').click()
  await expect(page.getByText('notes.txt').first()).toBeVisible()
  await page.getByRole('button', { name: 'Enter by hand notes.txt' }).click()
  await page.getByText('Reports (3)').click()
  await expect(page.getByLabel('Score of one.pdf')).toHaveValue('268')
  await page.getByRole('button', { name: 'Remove one.pdf' }).click()
  await expect(page.getByText('Reports (2)')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByText('Reports (3)')).toBeVisible()
  await page.reload()
  await expect(page.getByText('Reports (3)')).toHaveCount(0)
})

test('a class is kept where asked, goes on after a reload, and is gone with one click', async ({ page }) => {
  const databases = () => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))
  const nameless = drawnFiles(24).files.slice(0, 1)
  await visit(page, '/class/')
  await page.getByLabel('Choose files').setInputFiles(nameless)
  await expect(page.getByText(/ reports show no name/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Save for a committee' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Each is another student’s' }).click()
  await expect(page.getByRole('button', { name: 'Save for a committee' })).toBeVisible()
  expect(await databases()).not.toContain('strongsuit-class')

  await page.getByLabel('Save this class in this browser').check()
  await page.getByText(/^Reports \(/).click()
  const score = page.getByLabel(/^Score of/).first()
  const name = (await score.getAttribute('aria-label')) ?? ''
  await score.fill('233')
  await page.keyboard.press('Enter')
  await expect.poll(databases).toContain('strongsuit-class')
  await expect.poll(() => page.evaluate(keptScores)).toContain(233)
  await page.reload()
  await expect(page.getByLabel('Save this class in this browser')).toBeChecked()
  await expect(page.getByRole('region', { name: 'For a committee' })).toBeVisible()
  await page.getByText(/^Reports \(/).click()
  await expect(page.getByLabel(name, { exact: true })).toHaveValue('233')
  expect(await violations(page)).toEqual([])

  await page.getByRole('button', { name: 'Remove this class' }).click()
  await expect.poll(databases).not.toContain('strongsuit-class')
  await page.reload()
  await expect(page.getByText(/^Reports \(/)).toHaveCount(0)
})

test('"Delete everything" takes the class along', async ({ page }) => {
  await open(page, 'fixtures/samples/ck-boxes-05.pdf')
  await page.getByRole('contentinfo').getByRole('link', { name: 'A whole class' }).click()
  await page.getByLabel('Choose files').setInputFiles(drawnFiles(24).files)
  await page.getByLabel('Save this class in this browser').check()
  await page.getByRole('contentinfo').getByRole('button', { name: 'Delete everything on this device' }).click()
  await page.getByRole('button', { name: 'Yes, delete everything' }).click()
  await expect(page.getByText(/^Reports \(/)).toHaveCount(0)
  await page.reload()
  await expect(page.getByText(/^Reports \(/)).toHaveCount(0)
})
