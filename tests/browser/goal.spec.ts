import { expect, type Page } from '@playwright/test'
import { PDFDocument } from 'pdf-lib'
import { collisions } from './collisions'
import { openReport } from './report-kept'
import { violations, visit } from './support'
import { test } from './test'

const target = (page: Page) => page.getByRole('region', { name: 'The target', exact: true })
const line = (page: Page) => page.getByRole('img', { name: 'The target on the score line' })

/** Choose by keyboard alone: open, type, take the first that is found. */
async function choose(page: Page, what: string, typed: string): Promise<void> {
  await target(page)
    .getByRole('button', { name: new RegExp(`change ${what}$`) })
    .focus()
  await page.keyboard.press('Enter')
  await page.keyboard.type(typed)
  await page.keyboard.press('Enter')
}

async function internalMedicine(page: Page): Promise<void> {
  await visit(page, '/goal/')
  await choose(page, 'applicant type', 'us md')
  await choose(page, 'specialty', 'internal med')
}

test.describe('the target', () => {
  test('is a range that follows choices and reasons, and is remembered', async ({ page }) => {
    await visit(page, '/goal/')
    await expect(target(page)).toContainText('No target yet')
    await internalMedicine(page)
    await expect(target(page)).toContainText('aim for 243 to 262.')
    await expect(target(page)).toContainText('Median of people who matched, 2026; middle half 243 to 262.')
    await expect(target(page)).toContainText('By 25 to 44 points: the minimum is 218.')

    const weakSpot = page.getByRole('checkbox', { name: /^A weak spot/ })
    await weakSpot.focus()
    await page.keyboard.press('Space')
    await expect(target(page)).toContainText('aim for 254 to 262.')
    await expect(target(page)).toContainText('Percentile 55 to 76')
    await expect(line(page)).toContainText('aim 254 to 262')
    await page.getByRole('checkbox', { name: /^Strong research/ }).check()
    await expect(target(page)).toContainText('aim for 243 to 262.')
    await weakSpot.uncheck()
    await expect(target(page)).toContainText('aim for 243 to 254.')

    await page.reload()
    await expect(target(page)).toContainText('aim for 243 to 254.')
    await page.getByRole('button', { name: 'Back to the usual reasons' }).click()
    await expect(target(page)).toContainText('aim for 243 to 262.')
    await page.keyboard.press('Control+z')
    await expect(target(page)).toContainText('aim for 243 to 254.')
  })

  test('says what each reason does and why', async ({ page }) => {
    await internalMedicine(page)
    for (const box of await page.getByRole('checkbox').all()) {
      await expect(box).toHaveAccessibleDescription(/ It (adds|raises|lowers) /)
    }
    await expect(page.getByRole('checkbox')).toHaveCount(4)
    await expect(page.getByText('Not offered:')).toContainText('your applicant type is not international')
  })

  test('names a substitute as one', async ({ page }) => {
    await internalMedicine(page)
    await choose(page, 'applicant type', 'us-citizen')
    await expect(target(page)).toContainText('Substitute, because we have no figure for your own group')
    await expect(line(page)).toContainText('Internal Medicine, substitute')
  })

  test('has practice scores on the same line, typed or read from a file', async ({ page }) => {
    await openReport(page, {
      truth: 'ccssa-01',
      change: { score: 233, testDate: '2026-03-25' },
      choices: { specialty: 'internal-medicine', applicant: 'us-md' },
    })
    await page.getByRole('link', { name: 'Target', exact: true }).click()
    await expect(line(page)).toContainText('Practice test, Mar 25, 2026: 233 (225 to 241)')
    await page.getByRole('textbox', { name: 'Practice score' }).fill('246')
    await page.getByLabel('Date of the practice test').fill('2026-05-20')
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await expect(line(page)).toContainText('Practice test, May 20, 2026: 246 (238 to 254)')
    await expect(page.getByRole('main')).toContainText('The latest practice score, 246, is at or above its lower end.')
    await page.reload()
    await expect(line(page)).toContainText('246 (238 to 254)')
    await page.getByRole('button', { name: /^Remove 246/ }).click()
    await expect(line(page)).not.toContainText('246 (238 to 254)')
  })

  test('weighs a delay by dates alone', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-06-01T12:00:00Z'))
    await internalMedicine(page)
    await page.getByLabel('Planned exam date').fill('2026-07-15')
    await page.getByRole('button', { name: 'Compare another date' }).click()
    await page.getByLabel('Other day 1').fill('2026-09-10')
    const main = page.getByRole('main')
    await expect(main).toContainText('Both are before programs may start reviewing, on Sep 23, 2026.')
    await expect(main).toContainText('Programs may start reviewing on Sep 23, 2026, before that.')
    const picture = page.getByRole('img', { name: 'When your score would arrive' })
    await expect(picture).toContainText('exam Jul 15, 2026, in 6 weeks')
    await page.getByLabel('Programs start reviewing on').fill('2026-12-01')
    await expect(main).toContainText('Both are before programs may start reviewing, on Dec 1, 2026.')
    await page.getByRole('button', { name: 'Use the published date' }).click()
    await expect(page.getByLabel('Programs start reviewing on')).toHaveValue('2026-09-23')
    await page.getByText('View as table: When your score').click()
    await expect(page.getByRole('row', { name: /^Sep 10, 2026 14 Oct 8, 2026 Nov 5, 2026 not in time$/ })).toBeVisible()
  })

  test('infers a date beyond those that are known by a rule that has held, and says so', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2027-02-01T12:00:00Z'))
    await internalMedicine(page)
    await page.getByLabel('Planned exam date').fill('2027-07-15')
    await expect(page.getByRole('main')).toContainText('inferred, not announced')
    await expect(page.getByLabel('Programs start reviewing on')).toHaveValue('2027-09-22')
  })

  test('never suggests to take a passed examination again', async ({ page }) => {
    await openReport(page, { truth: 'ck-boxes-05', choices: { specialty: 'neurology', applicant: 'us-md' } })
    await page.getByRole('link', { name: 'Target', exact: true }).click()
    await expect(page.getByRole('main')).toContainText('you can’t retake a passed exam')
    await expect(page.getByRole('heading', { name: 'Delay the exam?' })).toHaveCount(0)
    await expect(page.getByRole('heading', { name: 'Practice scores' })).toHaveCount(0)
    await expect(target(page)).not.toContainText('aim for')
  })

  test('takes figures that the person types', async ({ page }) => {
    await visit(page, '/goal/')
    await page.getByText('Type your own figures').click()
    await page.getByRole('textbox', { name: 'Median or mean' }).fill('247')
    await page.keyboard.press('Enter')
    await expect(target(page)).toContainText('aim for 247.')
    await page.getByRole('button', { name: 'Remove what is entered' }).click()
    await expect(target(page)).toContainText('No target yet')
  })

  test('fits a phone and two pages of paper', async ({ page }) => {
    await openReport(page, { truth: 'ccssa-01', choices: { specialty: 'neurology', applicant: 'us-md' } })
    await visit(page, '/goal/')
    await page.getByRole('checkbox', { name: /^A weak spot/ }).check()
    await page.getByLabel('Planned exam date').fill('2027-07-15')
    await page.getByLabel('Programs start reviewing on').fill('2027-09-22')
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 844 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
      expect(await collisions(line(page)), String(width)).toEqual([])
      expect(await collisions(page.getByRole('img', { name: 'When your score would arrive' })), String(width)).toEqual(
        [],
      )
    }
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('button', { name: 'Add', exact: true })).toBeHidden()
    const paper = await PDFDocument.load(await page.pdf({ format: 'Letter', preferCSSPageSize: true }))
    expect(paper.getPageCount()).toBeLessThanOrEqual(2)
  })

  test('has no violation that axe knows', async ({ page }) => {
    await visit(page, '/goal/')
    expect(await violations(page)).toEqual([])
    await openReport(page, { truth: 'ccssa-01', choices: { specialty: 'neurology', applicant: 'us-img' } })
    await visit(page, '/goal/')
    await page.getByLabel('Planned exam date').fill('2027-07-15')
    await page.locator('main details').evaluateAll((folds) => {
      for (const fold of folds) (fold as HTMLDetailsElement).open = true
    })
    expect(await violations(page)).toEqual([])
  })
})
