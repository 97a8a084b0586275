import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { PDFDocument } from 'pdf-lib'
import { open, violations, visit } from './support'
import { test } from './test'

/** Open a report and go to its check. */
async function check(page: Page, name = 'ck-boxes-05.pdf') {
  await open(page, `fixtures/samples/${name}`)
  if (page.url().includes('/report/')) await page.getByRole('link', { name: /^Check what was read/ }).click()
  await expect(page.getByRole('img', { name: /^Page 1 of/ })).toBeVisible()
}

const place = (page: Page, path: string) => page.locator(`rect[data-path="${path}"]`)
const area = (page: Page, name: string) => page.getByRole('group', { name, exact: true })

test.describe('the check', () => {
  test('shows what was read, in the order of the page', async ({ page }) => {
    await check(page)
    await expect(page.getByLabel('Score', { exact: true })).toHaveValue('268')
    await expect(page.getByLabel('Test date', { exact: true })).toHaveValue('2025-07-13')
    await expect(page.getByLabel('Result', { exact: true })).toHaveValue('pass')
    await expect(page.getByLabel('Minimum passing score')).toHaveValue('218')
    await expect(area(page, 'PC: Diagnosis').getByLabel('Higher')).toBeChecked()
    await expect(area(page, 'Psychiatry').getByLabel('Lower')).toBeChecked()
    const order = await page
      .locator('li[data-path]')
      .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.path))
    expect(order.slice(0, 5)).toEqual(['kind', 'testDate', 'result', 'score', 'minimumPassingScore'])
  })

  test('links a value with its place on the page, both ways, by pointer and by keyboard', async ({ page }) => {
    await check(page)
    const score = place(page, 'score')
    const idle = await score.getAttribute('class')
    await page.getByText('Score', { exact: true }).hover()
    await expect(score).not.toHaveClass(idle ?? '')
    await page.getByLabel('Test date', { exact: true }).focus()
    await expect(score).toHaveClass(idle ?? '')
    await expect(place(page, 'testDate')).not.toHaveClass(idle ?? '')
    // A value on another page turns to it.
    await area(page, 'Psychiatry').getByLabel('Lower').focus()
    await expect(page.getByRole('img', { name: /^Page 2 of/ })).toBeVisible()
    const diagnosis = page.locator('li', { has: area(page, 'PC: Diagnosis') })
    const path = (await diagnosis.getAttribute('data-row')) ?? ''
    await place(page, `${path}.level`).click()
    await expect(area(page, 'PC: Diagnosis').getByLabel('Higher')).toBeFocused()
  })

  test('takes corrections by keyboard alone: change, clear, restore, undo; they survive a reload', async ({ page }) => {
    await check(page)
    const score = page.getByLabel('Score', { exact: true })
    await score.fill('25')
    await score.press('Escape')
    await expect(score).toHaveValue('268')
    await score.fill('999')
    await score.press('Enter')
    await expect(page.getByText('A whole number from 1 to 300.')).toBeVisible()
    await score.fill('241')
    await score.press('Enter')
    await expect(page.getByText('changed, was 268')).toBeVisible()

    const error = page.getByLabel('Standard error')
    await error.fill('')
    await error.press('Enter')
    await expect(page.getByText('changed, was 7')).toBeVisible()

    await area(page, 'Surgery').getByLabel('Lower').focus()
    await page.keyboard.press('2')
    await expect(area(page, 'Surgery').getByLabel('Average')).toBeChecked()
    await expect(area(page, 'Pediatrics').getByLabel('Lower')).toBeFocused()
    await page.keyboard.press('0')
    await expect(area(page, 'Pediatrics').locator('input:checked')).toHaveCount(0)
    await page.keyboard.press('Control+z')
    await expect(area(page, 'Pediatrics').getByLabel('Lower')).toBeChecked()
    await page.keyboard.press('Control+Shift+z')
    await expect(area(page, 'Pediatrics').locator('input:checked')).toHaveCount(0)

    await page.reload()
    await expect(score).toHaveValue('241')
    await expect(error).toHaveValue('')
    await expect(area(page, 'Surgery').getByLabel('Average')).toBeChecked()
    await page.locator('li[data-path="score"]').getByRole('button', { name: 'Restore' }).click()
    await expect(score).toHaveValue('268')

    await page.locator('body').press('a')
    await expect(page).toHaveURL(/\/report\//)
    await expect(page.getByRole('main')).toContainText('268')
  })

  test('renames, adds and removes a row', async ({ page }) => {
    await check(page)
    await page.getByRole('button', { name: 'Immune System', exact: true }).press('Enter')
    const name = page.getByLabel('Name of Immune System')
    await expect(name).toBeFocused()
    await name.fill('Immune Disorders')
    await name.press('Enter')
    await expect(area(page, 'Immune Disorders').locator(':focus')).toHaveCount(1)

    await page.getByRole('region', { name: 'System' }).getByRole('button', { name: 'Add an area' }).click()
    const added = page.getByLabel('Name of the area')
    await expect(added).toBeFocused()
    await added.fill('Nutrition')
    await added.press('Enter')
    await area(page, 'Nutrition').getByLabel('Lower').focus()
    await page.keyboard.press('3')
    await expect(area(page, 'Nutrition').getByLabel('Higher')).toBeChecked()

    await page.getByRole('button', { name: 'Remove Psychiatry' }).click()
    await expect(area(page, 'Psychiatry')).toHaveCount(0)
    await page.getByRole('button', { name: 'Go to the report' }).click()
    const main = page.getByRole('main')
    await expect(main).toContainText('Immune Disorders')
    await expect(main).toContainText('Nutrition')
  })

  test('asks first for what is missing', async ({ page }) => {
    await check(page, 'ck-boxes-09.pdf')
    await expect(page).toHaveURL(/\/check\//)
    const asked = page.getByRole('region', { name: 'Please check these' })
    await expect(asked).toContainText('No score found in this file.')
    await asked.getByLabel('Score', { exact: true }).fill('240')
    await expect(page.getByRole('status').filter({ hasText: 'needs checking' })).toBeVisible()
    await asked.getByLabel('Test date', { exact: true }).fill('2025-08-01')
    await expect(page.getByText('Every question is answered.')).toBeVisible()
    await page.getByRole('button', { name: 'Accept all' }).press('Enter')
    await expect(page).toHaveURL(/\/report\//)
    await expect(page.getByRole('main')).toContainText('240')
  })

  test('asks which report of a file that holds two, and remembers it', async ({ page }) => {
    const both = await PDFDocument.create()
    for (const name of ['ck-boxes-05', 'ck-boxes-07']) {
      const one = await PDFDocument.load(readFileSync(`fixtures/samples/${name}.pdf`))
      for (const copy of await both.copyPages(one, one.getPageIndices())) both.addPage(copy)
    }
    await visit(page, '/')
    const buffer = Buffer.from(await both.save())
    await page.locator('input[type="file"]').setInputFiles({ name: 'both.pdf', mimeType: 'application/pdf', buffer })
    await expect(page).toHaveURL(/\/check\//)
    await expect(page.getByText('This file holds 2 reports.')).toBeVisible()
    await expect(page.getByLabel('Score', { exact: true })).toHaveValue('268')
    await page.getByLabel(/203/).check()
    await expect(page.getByLabel('Score', { exact: true })).toHaveValue('203')
    await expect(page.getByRole('img', { name: /^Page 3 of/ })).toBeVisible()
    await page.reload()
    await expect(page.getByLabel('Score', { exact: true })).toHaveValue('203')
    await page.getByRole('button', { name: 'Go to the report' }).click()
    await expect(page.getByRole('main')).toContainText('203')
  })

  test('says that there is nothing to check before a file is opened', async ({ page }) => {
    await visit(page, '/check/')
    await expect(page.getByRole('heading', { name: 'There is no document to check' })).toBeVisible()
  })

  test('passes axe, wide and at 390 px, where nothing sticks out', async ({ page }) => {
    await check(page, 'ck-boxes-09.pdf')
    expect(await violations(page)).toEqual([])
    await page.setViewportSize({ width: 390, height: 844 })
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  })
})
