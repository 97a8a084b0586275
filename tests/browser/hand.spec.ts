import { expect, type Page } from '@playwright/test'
import { openReport } from './report-kept'
import { answering, violations, visit } from './support'
import { test } from './test'

const area = (page: Page, name: string) => page.getByRole('group', { name, exact: true })

async function start(page: Page) {
  await visit(page, '/hand/')
  await expect(page.getByRole('heading', { name: 'Enter it by hand' })).toBeVisible()
}

test.describe('entry by hand', () => {
  test('18 areas in at most 40 keys from the open page, with score and date; a reload loses nothing', async ({
    page,
  }) => {
    await visit(page, '/')
    let keys = 0
    const press = async (...names: readonly string[]) => {
      for (const name of names) {
        await page.keyboard.press(name)
        keys += 1
      }
    }
    const byHand = page.getByRole('link', { name: 'By hand', exact: true })
    while (!(await byHand.evaluate((link) => link === document.activeElement)) && keys < 20) await press('Tab')
    await press('Enter')
    await expect(page.getByLabel('Score', { exact: true })).toBeFocused()
    await press(...'251', 'Tab', ...'09122025')
    const first = area(page, 'Applying Foundational Science Concepts')
    while (!(await first.evaluate((group) => group.contains(document.activeElement))) && keys < 40) await press('Tab')
    await press(...'233321112322312222')
    expect(keys).toBeLessThanOrEqual(40)
    await expect(page.getByText(/About 9 in 20 first-time takers from US MD schools scored lower/)).toBeVisible()
    await expect(page.getByText('18 areas: 5 higher, 9 average, 4 lower')).toBeVisible()

    await page.reload()
    await answering(page)
    await expect(page.getByLabel('Score', { exact: true })).toHaveValue('251')
    await expect(page.getByText('18 areas: 5 higher, 9 average, 4 lower')).toBeVisible()
    await page.getByRole('link', { name: 'See the report' }).click()
    await expect(page).toHaveURL(/\/report\//)
    await expect(page.getByRole('main')).toContainText('18 areas: 5 higher, 9 average, 4 lower than your own overall')
  })

  test('takes the rows and the pass line of the sheet that was chosen', async ({ page }) => {
    await start(page)
    await page.locator('label', { hasText: /rows of x/ }).click()
    await area(page, 'Principles of Management').getByLabel('Lower').focus()
    await page.keyboard.press('2')
    await expect(page.getByText('1 area: 0 higher, 1 borderline, 0 lower')).toBeVisible()
    await page.getByRole('link', { name: 'See the report' }).click()
    await expect(page.getByRole('heading', { name: 'Your areas and the pass line' })).toBeVisible()
  })

  test('leaves an open file open, and starts from its values', async ({ page }) => {
    await openReport(page, { truth: 'ck-boxes-05' })
    await visit(page, '/hand/')
    await expect(page.getByRole('link', { name: 'Correct that one' })).toHaveAttribute('href', '/check/')
    await page.getByRole('button', { name: 'start from its values' }).click()
    await expect(page.getByLabel('Score', { exact: true })).toHaveValue('268')
    await page.getByRole('link', { name: 'See the report' }).click()
    await expect(page.getByText('This is what you entered by hand.')).toBeVisible()
    await page.getByRole('button', { name: 'Show ck-boxes-05.pdf' }).click()
    await expect(page.getByRole('link', { name: 'Check what was read' })).toBeVisible()
  })

  test('keeps what was marked in the moment of leaving', async ({ page }) => {
    await start(page)
    await area(page, 'Medicine').getByLabel('Lower').focus()
    await page.evaluate(() => {
      for (const key of '32')
        document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
      location.reload()
    })
    await expect(area(page, 'Medicine').getByLabel('Higher')).toBeChecked()
    await expect(area(page, 'Surgery').getByLabel('Average')).toBeChecked()
    await page.reload()
    await expect(area(page, 'Surgery').getByLabel('Average')).toBeChecked()
  })

  test('moves with the arrows, clears, and takes back', async ({ page }) => {
    await start(page)
    await area(page, 'Medicine').getByLabel('Lower').focus()
    await page.keyboard.press('ArrowDown')
    await expect(area(page, 'Surgery').getByLabel('Lower')).toBeFocused()
    await page.keyboard.press('3')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowLeft')
    await expect(area(page, 'Surgery').getByLabel('Average')).toBeChecked()
    await page.keyboard.press('0')
    await expect(area(page, 'Surgery').locator('input:checked')).toHaveCount(0)
    await page.keyboard.press('Control+z')
    await expect(area(page, 'Surgery').getByLabel('Average')).toBeChecked()
  })

  for (const [width, height] of [
    [1280, 700],
    [390, 664],
  ] as const) {
    test(`never has what has the focus behind the bar at the foot, at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height })
      await start(page)
      await area(page, 'Applying Foundational Science Concepts').getByRole('radio').first().focus()
      const report = page.getByRole('link', { name: 'See the report' })
      let at = 0
      while (!(await report.evaluateAll((links) => links.includes(document.activeElement as HTMLElement))) && at < 30) {
        await page.keyboard.press('2')
        at += 1
        const inView = () =>
          page.evaluate(() => {
            const row = document.activeElement?.closest('fieldset, a')?.getBoundingClientRect()
            const bar = document.querySelector('[data-lane-list] > :last-child')?.getBoundingClientRect()
            const isInBar = document.activeElement?.matches('a') ?? false
            return row && bar ? isInBar || row.bottom <= bar.top : false
          })
        await expect.poll(inView).toBe(true)
      }
      // The last area leads on to the report.
      await expect(report).toBeFocused()
      expect(at).toBe(25)
    })
  }

  test('takes a click in a lane and moves the cursor on, without moving the page', async ({ page }) => {
    await start(page)
    await area(page, 'Diagnosis').locator('label').nth(2).click()
    await expect(area(page, 'Diagnosis').getByLabel('Higher')).toBeChecked()
    await expect(area(page, 'Health Maintenance, Prevention & Surveillance').getByLabel('Lower')).toBeFocused()
    expect(await page.evaluate(() => scrollY)).toBe(0)
  })

  test('adds, renames and removes areas; a removed one can be brought back', async ({ page }) => {
    await start(page)
    await page.getByRole('region', { name: 'Discipline' }).getByRole('button', { name: 'Add an area' }).click()
    await page.getByLabel('Name of the area').fill('Family Medicine')
    await page.getByLabel('Name of the area').press('Enter')
    await area(page, 'Family Medicine').getByLabel('Higher').press('Space')
    await area(page, 'Surgery').getByLabel('Lower').press('F2')
    await page.getByLabel('Name of Surgery').fill('General Surgery')
    await page.getByLabel('Name of Surgery').press('Enter')
    await expect(area(page, 'General Surgery')).toBeVisible()
    await area(page, 'Psychiatry').getByLabel('Lower').press('Delete')
    await expect(area(page, 'Psychiatry')).toHaveCount(0)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(area(page, 'Psychiatry')).toBeVisible()
  })

  test('refuses what is no score, and says what one is', async ({ page }) => {
    await start(page)
    const score = page.getByLabel('Score', { exact: true })
    await score.fill('301')
    await expect(page.getByText('A whole number from 1 to 300.')).toBeVisible()
    await expect(page.getByRole('button', { name: 'See the report' })).toBeDisabled()
  })

  test('passes axe, wide and at 390 px, where nothing sticks out', async ({ page }) => {
    await start(page)
    await page.getByLabel('Score', { exact: true }).fill('251')
    await page.getByRole('button', { name: 'Mark the rest average' }).first().click()
    expect(await violations(page)).toEqual([])
    await page.setViewportSize({ width: 390, height: 844 })
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  })
})
