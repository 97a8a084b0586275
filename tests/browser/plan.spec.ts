import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import ICAL from 'ical.js'
import { PDFDocument } from 'pdf-lib'
import { openReport } from './report-kept'
import { violations, visit } from './support'
import { test } from './test'

const failed = 'ck-boxes-07'
const passed = 'ck-boxes-05'
const medicine = { specialty: 'internal-medicine', applicant: 'us-md' } as const
const monday = new Date('2026-01-05T12:00:00Z')

async function openPlan(page: Page, truth: string): Promise<void> {
  await page.clock.setFixedTime(monday)
  await openReport(page, { truth, choices: medicine })
  await visit(page, '/plan/')
}
const week = (page: Page, number: number) => page.getByRole('listitem', { name: `Week ${number}`, exact: true })
const show = (page: Page, number: number) =>
  page.getByRole('button', { name: `Show week ${number}`, exact: true }).click()

test.describe('the plan', () => {
  test('after a failed attempt is calm, says why, and begins with what was lower', async ({ page }) => {
    await openPlan(page, failed)
    const main = page.getByRole('main')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Preparing for the next attempt')
    await expect(main).toContainText('You don’t have to decide anything today.')
    await expect(main).toContainText('One of your lower areas.')
    await expect(main).toContainText('no more than 3 attempts within 12 months')
    await show(page, 8)
    await expect(week(page, 8)).toContainText('Read your notes on what went wrong')
    await show(page, 1)
    await expect(week(page, 1)).toContainText('Jan 5 to 11, 2026')
    await expect(page.getByRole('group', { name: 'A plan for' })).toHaveCount(0)
  })

  test('after a fourth attempt there is none: what the rule says, and whom to ask', async ({ page }) => {
    await page.clock.setFixedTime(monday)
    const choices = { ...medicine, person: { attempt: 4 } }
    await openReport(page, { truth: failed, choices })
    await visit(page, '/plan/')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('No attempt to plan for')
    await expect(page.getByRole('main')).toContainText('Ask USMLE and your dean what applies to you.')
    await expect(page.getByRole('button', { name: /^Show week/ })).toHaveCount(0)
    expect(await violations(page)).toEqual([])
  })

  test('after a pass leads ahead and never to a second sitting', async ({ page }) => {
    await openPlan(page, passed)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Getting ready for the sub-internship in internal medicine',
    )
    const purposes = page.getByRole('group', { name: 'A plan for' })
    await expect(purposes.getByRole('radio')).toHaveCount(3)
    await expect(page.getByRole('main')).not.toContainText(/next attempt|retake/i)
    await purposes.getByRole('radio', { name: 'Step 3' }).press('Space')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Toward Step 3')
  })

  test('follows the time there is, and remembers it', async ({ page }) => {
    await openPlan(page, failed)
    const weeks = page.getByRole('textbox', { name: 'Weeks' })
    await weeks.fill('3')
    await weeks.press('Enter')
    await expect(page.getByRole('button', { name: /^Show week \d+$/ })).toHaveCount(3)
    await page.getByLabel('Until the exam on').fill('2026-02-02')
    await expect(page.getByRole('main')).toContainText('4 weeks, from Jan 5, 2026 to Feb 2, 2026')
    const hours = page.getByRole('textbox', { name: 'Hours a week' })
    await hours.fill('30')
    await hours.press('Enter')
    await expect(week(page, 1)).toContainText('30 h')
    await page.reload()
    await expect(week(page, 1)).toContainText('30 h')
    await expect(page.getByRole('main')).toContainText('to Feb 2, 2026')
  })

  test('is changed by keyboard, undone, and kept on reload', async ({ page }) => {
    await openPlan(page, failed)
    const first = week(page, 1).getByRole('checkbox').first()
    await first.press('Space')
    await expect(page.getByText('1 of ')).toBeVisible()
    const change = week(page, 1).getByRole('button', { name: /^Change/ })
    const count = await change.count()

    await change.first().press('Enter')
    await week(page, 1).getByRole('button', { name: 'More' }).press('Enter')
    await expect(week(page, 1).getByRole('status')).toHaveText('4½ h')
    await week(page, 1).getByRole('textbox', { name: 'What to do' }).fill('Read chapter two.')
    await page.keyboard.press('Tab')
    await expect(week(page, 1)).toContainText('Read chapter two.')
    await week(page, 1).getByRole('combobox', { name: 'Move to' }).selectOption('Week 2')
    await expect(change).toHaveCount(count - 1)
    await expect(page.getByRole('heading', { name: 'Week 1' })).toBeFocused()
    await page.keyboard.press('Control+z')
    await expect(change).toHaveCount(count)

    await change.last().press('Enter')
    await week(page, 1).getByRole('button', { name: 'Remove' }).press('Enter')
    await expect(change).toHaveCount(count - 1)

    const add = week(page, 1).getByRole('button', { name: 'Add something' })
    await add.press('Enter')
    await page.keyboard.type('Walk')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Half an hour, outside.')
    await page.keyboard.press('Enter')
    await expect(add).toBeFocused()
    await expect(week(page, 1)).toContainText('Half an hour, outside.')

    await page.reload()
    await expect(week(page, 1)).toContainText('Half an hour, outside.')
    await expect(week(page, 1)).toContainText('Read chapter two.')
    await expect(first).toBeChecked()
    await page.getByRole('button', { name: 'Undo all my changes' }).click()
    await expect(week(page, 1)).not.toContainText('Half an hour, outside.')
    await page.keyboard.press('Control+z')
    await expect(week(page, 1)).toContainText('Half an hour, outside.')
  })

  test('gives a calendar file', async ({ page }) => {
    await openPlan(page, failed)
    await page.getByRole('radio', { name: 'at a set time' }).press('Space')
    await page.getByLabel('from', { exact: true }).fill('19:30')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Calendar file' }).press('Enter'),
    ])
    expect(download.suggestedFilename()).toBe('plan.ics')
    const text = await readFile(await download.path(), 'utf8')
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
    expect(events.length).toBeGreaterThan(40)
    expect(String(events[0]?.startDate)).toBe('2026-01-05T19:30:00')
    expect(events[0]?.startDate.zone.tzid).toBe('floating')
  })

  test('has something to say where there is nothing to plan from, and where nothing was lower', async ({ page }) => {
    await visit(page, '/plan/')
    await expect(page.getByRole('heading', { name: 'Open a report to make a plan' })).toBeVisible()
    await expect(page.getByRole('main').getByRole('link', { name: 'Enter by hand' })).toBeVisible()
    await openReport(page, { truth: passed, change: { areas: [], layout: 'score-only', reference: 'none' } })
    await visit(page, '/plan/')
    await expect(page.getByRole('main')).toContainText('There is no profile to plan from')
  })

  test('fits a phone and paper, and is accessible in light and dark', async ({ page }) => {
    await openPlan(page, failed)
    await week(page, 1)
      .getByRole('button', { name: /^Change/ })
      .first()
      .click()
    await show(page, 2)
    await week(page, 2).getByRole('button', { name: 'Add something' }).click()
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 844 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    }
    expect(await violations(page)).toEqual([])
    const paper = await PDFDocument.load(await page.pdf({ format: 'Letter', preferCSSPageSize: true }))
    expect(paper.getPageCount()).toBeLessThanOrEqual(3)
  })
})
