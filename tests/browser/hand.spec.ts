import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { answering, violations, visit } from './support'

const area = (page: Page, name: string) => page.getByRole('group', { name, exact: true })

async function start(page: Page) {
  await visit(page, '/hand/')
  await expect(page.getByRole('heading', { name: 'Enter it by hand' })).toBeVisible()
}

test.describe('entry by hand', () => {
  test('18 areas by one key each; the answer is there as one types; a reload loses nothing', async ({ page }) => {
    await start(page)
    await page.getByLabel('Score', { exact: true }).fill('251')
    await expect(page.getByRole('main')).toContainText('251')
    await page.getByLabel('Test date').fill('2025-09-12')
    await expect(page.getByText(/About 9 in 20 first-time takers from US MD schools scored lower/)).toBeVisible()

    await area(page, 'Medicine').getByLabel('Lower').focus()
    for (const key of '2 3 2 2 2 1 2 2 3 2 2 1 2 2 2 2 3 2'.split(' ')) await page.keyboard.press(key)
    await expect(page.getByText('18 areas: 3 higher, 13 average, 2 lower')).toBeVisible()
    await expect(area(page, 'Surgery').getByLabel('Higher')).toBeChecked()

    await page.reload()
    await answering(page)
    await expect(page.getByLabel('Score', { exact: true })).toHaveValue('251')
    await expect(page.getByText('18 areas: 3 higher, 13 average, 2 lower')).toBeVisible()
    await page.getByRole('link', { name: 'See the report' }).click()
    await expect(page).toHaveURL(/\/report\//)
    await expect(page.getByRole('main')).toContainText('18 areas: 3 higher, 13 average, 2 lower than your own overall')
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

  test('takes a click in a lane and moves the cursor on, without moving the page', async ({ page }) => {
    await start(page)
    await area(page, 'Pediatrics').locator('label').nth(2).click()
    await expect(area(page, 'Pediatrics').getByLabel('Higher')).toBeChecked()
    await expect(area(page, 'Obstetrics & Gynecology').getByLabel('Lower')).toBeFocused()
    expect(await page.evaluate(() => scrollY)).toBe(0)
  })

  test('adds, renames and removes areas; a removed one can be brought back', async ({ page }) => {
    await start(page)
    await page.getByRole('region', { name: 'Discipline' }).getByRole('button', { name: 'Add an area' }).click()
    await page.getByLabel('Name of the area').fill('Family Medicine')
    await page.getByLabel('Name of the area').press('Enter')
    await area(page, 'Family Medicine').getByLabel('Higher').check({ force: true })
    await page.getByRole('button', { name: 'Surgery', exact: true }).click()
    await page.getByLabel('Name of Surgery').fill('General Surgery')
    await page.getByLabel('Name of Surgery').press('Enter')
    await expect(area(page, 'General Surgery')).toBeVisible()
    await page.getByRole('button', { name: 'Remove Psychiatry' }).click()
    await expect(area(page, 'Psychiatry')).toHaveCount(0)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(area(page, 'Psychiatry')).toBeVisible()
  })

  test('refuses what is no score, and says what one is', async ({ page }) => {
    await start(page)
    const score = page.getByLabel('Score', { exact: true })
    await score.fill('301')
    await score.press('Enter')
    await expect(page.getByText('A whole number from 1 to 300.')).toBeVisible()
    await expect(page.getByRole('button', { name: 'See the report' })).toBeDisabled()
  })

  for (const colorScheme of ['light', 'dark'] as const)
    test(`passes axe in ${colorScheme}, wide and at 390 px, where nothing sticks out`, async ({ browser }) => {
      const context = await browser.newContext({ colorScheme })
      const page = await context.newPage()
      await start(page)
      await page.getByLabel('Score', { exact: true }).fill('251')
      await page.getByRole('button', { name: 'Mark the rest average' }).first().click()
      expect(await violations(page)).toEqual([])
      await page.setViewportSize({ width: 390, height: 844 })
      expect(await violations(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
      await context.close()
    })
})
