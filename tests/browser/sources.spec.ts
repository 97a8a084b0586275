import { expect, type Page } from '@playwright/test'
import { openReport } from './report-kept'
import { violations, visit } from './support'
import { test } from './test'

const groups = (page: Page) => page.getByRole('main').getByRole('heading', { level: 2 })

test.describe('the sources', () => {
  test('are listed in groups, each with publisher, people, how sure, and where', async ({ page }) => {
    await visit(page, '/sources/')
    await expect(groups(page)).toHaveCount(11)
    const minimum = page.locator('[id="minimum-passing-scores/step2ck-218"]')
    await expect(minimum).toContainText('Step 2 CK: minimum 218 since Jul 1, 2025')
    const table = page.getByRole('article').filter({ hasText: 'Dated Aug 17, 2026' }).first()
    for (const words of ['Reliability', 'Collected Nov 22, 2026', 'lib/norms/data/percentiles/ck-2023-2026.json'])
      await expect(table).toContainText(words)
    await expect(table.getByRole('link').first()).toHaveAttribute('href', /^https:/)
  })

  test('can be searched by keyboard', async ({ page }) => {
    await visit(page, '/sources/')
    const field = page.getByRole('searchbox', { name: 'Search the sources' })
    await field.focus()
    await page.keyboard.type('comlex-usa minimum')
    await expect(groups(page)).toHaveText(['Minimum passing scores'])
    await expect(page.getByRole('status').filter({ hasText: '1 set' })).toBeVisible()
    await field.fill('zebra')
    await expect(page.getByText('No match. Try fewer words.')).toBeVisible()
    await field.fill('')
    await expect(groups(page)).toHaveCount(11)
  })

  test('are reached from every source on the report by one click', async ({ page }) => {
    test.slow()
    await openReport(page, {
      truth: 'ck-boxes-05',
      choices: { specialty: 'internal-medicine', applicant: 'us-md' },
    })
    await page.getByRole('button', { name: 'More about this score' }).click()
    await expect(page.getByRole('heading', { name: /^Is my score competitive/ })).toBeVisible()
    const links = page.getByRole('main').locator('a[href^="/sources/#"]')
    const addresses = await links.evaluateAll((all) => [...new Set(all.map((link) => link.getAttribute('href') ?? ''))])
    expect(addresses.length).toBeGreaterThan(4)
    for (const address of addresses) {
      await page.goto(address)
      const led = page.locator('[data-led]')
      await expect(led, address).toHaveCount(1)
      await expect(led).toBeFocused()
      await expect(led).toBeInViewport()
    }
    // From one place to another on the page itself.
    await page.evaluate(() => {
      location.hash = '#precision'
    })
    await expect(page.locator('[data-led]')).toHaveAttribute('id', 'precision')
  })

  test('fit a phone', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await visit(page, '/sources/')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  })

  test('print without what only a screen can do', async ({ page }) => {
    await visit(page, '/sources/')
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByLabel('Search the sources')).toBeHidden()
    await expect(page.getByRole('navigation', { name: 'On this page' })).toBeHidden()
    await expect(page.getByRole('heading', { name: 'Percentiles' })).toBeVisible()
  })

  test('have no violation that axe knows', async ({ page }) => {
    await visit(page, '/sources/#minimum-passing-scores/step2ck-218')
    expect(await violations(page)).toEqual([])
  })
})
