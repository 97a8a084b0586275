import { expect, type Page } from '@playwright/test'
import { collisions } from './collisions'
import { violations, visit } from './support'
import { test } from './test'

const reading = (page: Page) => page.getByRole('region', { name: 'How each kind of report is read' })
const card = (page: Page, statement: string | RegExp) => page.getByRole('article', { name: statement })
const wide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth)

test.describe('the guide', () => {
  test('answers one question at a time, finds one by a word, and opens the one that an address names', async ({
    page,
  }) => {
    await visit(page, '/guide/')
    const answers = page.locator('#questions details')
    const all = await answers.count()
    expect(all).toBeGreaterThan(8)
    await expect(page.locator('#questions details[open]')).toHaveCount(0)
    await page.getByRole('heading', { name: /I did not pass/ }).click()
    await expect(answers.filter({ hasText: 'I did not pass' }).first()).toContainText('Own it', { useInnerText: true })
    await page.getByLabel('Search the questions').fill('zebra')
    await expect(page.getByText('No match. Try fewer words.')).toBeVisible()
    await expect(answers.filter({ visible: true })).toHaveCount(0)
    await page.getByLabel('Search the questions').fill('')
    await expect(answers.filter({ visible: true })).toHaveCount(all)
    await visit(page, '/guide/#failed')
    await expect(page.locator('#failed')).toHaveAttribute('open')
    await expect(page.locator('#failed')).toBeInViewport()
  })

  test('leads from each figure to its source', async ({ page }) => {
    await visit(page, '/guide/')
    // In closed folds too.
    const marks = page.getByRole('main').getByRole('link', { name: /^Source \d+: /, includeHidden: true })
    const [broken, count] = await marks.evaluateAll((all) => [
      all.filter((mark) => !document.getElementById(mark.getAttribute('href')?.slice(1) ?? '')).length,
      all.length,
    ])
    expect(broken).toBe(0)
    expect(count).toBeGreaterThan(40)
    const links = await page.getByRole('main').locator('a[href*="#"]').all()
    const inside = await Promise.all(links.map((link) => link.getAttribute('href')))
    const specimens = ['#percent']
    const missing = await page.evaluate(
      (all) => all.filter((href) => !document.getElementById(href.slice(1))),
      [...new Set(inside.filter((href) => href?.startsWith('#')))].filter((href) => href !== null),
    )
    expect(missing.filter((href) => !specimens.includes(href))).toEqual([])
  })

  test('reads a specimen part by part, by pointer and by keyboard', async ({ page }) => {
    await visit(page, '/guide/')
    await reading(page).getByRole('radio', { name: 'Floating bars' }).press('Space')
    await expect(reading(page)).toContainText('Some reports and practice tests draw a bar')
    const parts = reading(page).getByRole('group', { name: 'A part of it' })
    await expect(reading(page)).toContainText('It is not the pass line, and not the average of other people.')
    await parts.getByRole('radio', { checked: true }).focus()
    await page.keyboard.press('ArrowRight')
    await expect(reading(page)).toContainText('Its middle decides: it lies to the right of the box.')
    const row = reading(page).locator('[data-area="3"]')
    await row.locator('[data-part="mark"]').hover({ position: { x: 4, y: 4 } })
    await expect(parts.getByRole('radio', { name: 'How long a bar is' })).toBeChecked()
    await expect(row.locator('[data-part="mark"]')).toHaveAttribute('data-lit')
    await expect(reading(page)).toContainText('A longer bar is not a better or a worse result.')
  })

  test('outlines every part of every specimen', async ({ page }) => {
    await visit(page, '/guide/')
    const specimens = reading(page).getByRole('group', { name: 'My report has' })
    for (const specimen of await specimens.getByRole('radio').all()) {
      await specimen.press('Space')
      for (const part of await reading(page).getByRole('group', { name: 'A part of it' }).getByRole('radio').all()) {
        await part.press('Space')
        await expect(reading(page).locator('[data-lit]').first()).toBeVisible()
      }
    }
  })

  test('opens the specimen that an address names', async ({ page }) => {
    await visit(page, '/guide/#bands')
    await expect(reading(page).getByRole('radio', { name: 'Rows of X' })).toBeChecked()
    await expect(reading(page).getByRole('heading', { level: 2 })).toBeInViewport()
    await page.evaluate(() => {
      location.hash = '#comlex'
    })
    await expect(reading(page).getByRole('radio', { name: 'COMLEX' })).toBeChecked()
  })

  test('asks first and then says why, by keyboard', async ({ page }) => {
    await visit(page, '/guide/#misreadings')
    const statement = card(page, 'A score of 255 is in the top quarter.')
    await expect(statement).not.toContainText('58th', { useInnerText: true })
    await statement.getByRole('button', { name: 'True' }).focus()
    await page.keyboard.press('Enter')
    await expect(statement).toContainText('No, it is false.')
    await expect(statement).toContainText('58th', { useInnerText: true })
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await expect(statement).toContainText('Yes, it is false.')
    await expect(statement.getByRole('link', { name: /^Source/ }).first()).toBeVisible()
  })

  test('shows the history of the pass mark, as a picture and as tables with their sources', async ({ page }) => {
    await visit(page, '/guide/#pass-mark')
    const drawing = page.getByRole('img', { name: /^Minimum passing score of Step 2 CK/ })
    await expect(drawing).toContainText('218 from Jul 1, 2025')
    expect(await collisions(drawing)).toEqual([])
    await page.getByText('View as table: Minimum passing score').click()
    const row = page.getByRole('row', { name: /^214 Jul 1, 2022 Jun 30, 2025/ })
    await expect(row.getByRole('link')).toHaveAttribute('href', '/sources/#minimum-passing-scores/step2ck-214')
  })

  test('fits a phone, where the ways stand in a menu', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await visit(page, '/guide/')
    expect(await wide(page)).toBe(390)
    expect(await collisions(page.getByRole('img', { name: /^Minimum passing score of Step 2 CK/ }))).toEqual([])
    const menu = page.getByRole('button', { name: 'Menu' })
    const nav = page.getByRole('navigation', { name: 'Main' })
    await expect(nav.getByRole('link')).toHaveCount(0)
    await menu.focus()
    await page.keyboard.press('Enter')
    await expect(nav.getByRole('link', { name: 'Guide' })).toHaveAttribute('aria-current', 'page')
    for (const link of await nav.getByRole('link').all())
      expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    expect(await wide(page)).toBe(390)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Escape')
    await expect(menu).toBeFocused()
    await expect(menu).toHaveAttribute('aria-expanded', 'false')
    await menu.click()
    await nav.getByRole('link', { name: 'Target' }).click()
    await expect(page).toHaveURL(/\/goal\/$/)
    await expect(nav.getByRole('link')).toHaveCount(0)
  })

  test('prints every answer, and the parts of the specimen as a list', async ({ page }) => {
    await visit(page, '/guide/')
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('navigation', { name: 'On this page' })).toBeHidden()
    await expect(page.getByRole('button', { name: 'True' }).first()).toBeHidden()
    await expect(card(page, /top quarter/)).toContainText('58th', { useInnerText: true })
    await expect(reading(page).locator('dt')).toHaveCount(5)
    for (const term of await reading(page).locator('dt').all()) await expect(term).toBeVisible()
  })

  test('has no violation that axe knows', async ({ page }) => {
    await visit(page, '/guide/')
    await card(page, /top quarter/)
      .getByRole('button', { name: 'False' })
      .click()
    expect(await violations(page)).toEqual([])
  })
})
