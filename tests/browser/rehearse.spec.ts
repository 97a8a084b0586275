import { expect, type Page } from '@playwright/test'
import { openReport } from './report-kept'
import { violations, visit } from './support'
import { test } from './test'

const medicine = { specialty: 'internal-medicine', applicant: 'us-md' } as const

async function openRehearsal(page: Page, change?: Readonly<Record<string, unknown>>): Promise<void> {
  await openReport(page, { truth: 'ck-boxes-05', change, choices: medicine })
  await visit(page, '/rehearse/')
  await expect(page.getByRole('button', { name: 'Begin' })).toBeVisible()
}

const rehearsal = (page: Page) => page.getByRole('dialog', { name: 'Rehearsal' })

test('offers at least forty questions, those of the specialty among them', async ({ page }) => {
  await openRehearsal(page)
  await page.getByText(/^Everything \(\d+\)/).click()
  const prompts = page.getByRole('list').filter({ hasText: 'Tell me about yourself.' }).getByRole('listitem')
  expect(await prompts.count()).toBeGreaterThanOrEqual(40)
  await expect(page.getByRole('main')).toContainText('It is likely in this specialty.')
  await expect(page.getByRole('region', { name: 'Questions to ask at the end' }).getByRole('listitem')).toHaveCount(2)
})

test('asks what follows from a failed attempt first', async ({ page }) => {
  await openRehearsal(page, { score: 209, result: 'fail', minimumPassingScore: 218 })
  await page.getByText(/^Likely questions/).click()
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(rehearsal(page)).toContainText('You have more than one attempt on your transcript.')
})

test('keeps the marks, and what was to be said once more can be rehearsed alone', async ({ page }) => {
  await openRehearsal(page)
  await page.getByText(/^Likely questions/).click()
  await page.getByRole('button', { name: 'Begin' }).click()
  await rehearsal(page)
    .getByRole('button', { name: /^Once more/ })
    .click()
  await rehearsal(page)
    .getByRole('button', { name: /^Went well/ })
    .click()
  await rehearsal(page)
    .getByRole('button', { name: /^Once more/ })
    .click()
  await page.keyboard.press('ArrowLeft')
  await expect(rehearsal(page).getByRole('button', { name: /^Once more/ })).toHaveAttribute('aria-pressed', 'true')
  await rehearsal(page).getByRole('button', { name: /^End/ }).click()
  await expect(page.getByRole('region', { name: 'How it went' })).toContainText('1 went well, 2 to say once more')
  await page.getByRole('button', { name: 'Say these 2 once more' }).click()
  await expect(rehearsal(page)).toContainText('1 of 2')
  await page.keyboard.press('Escape')
  await page.reload()
  await page.getByText('Once more (2)').click()
  await expect(page.getByRole('main').getByText('Once more', { exact: true })).toHaveCount(2)
  await page.getByRole('button', { name: 'Clear all marks' }).click()
  await expect(page.getByText('Once more (2)')).toHaveCount(0)
})

test('keeps the time of a try for the next one', async ({ page }) => {
  await openRehearsal(page)
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(rehearsal(page).getByText('Earlier tries')).toHaveCount(0)
  await page.keyboard.press('Space')
  await expect(rehearsal(page).getByRole('timer')).not.toHaveText('0:00')
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowLeft')
  await expect(rehearsal(page).getByText(/^Earlier tries: 0:0\d$/)).toBeVisible()
})

test('goes on by a swipe, and ends after the last one', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openRehearsal(page)
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(rehearsal(page)).toContainText('1 of 3')
  const swipe = (from: number, to: number) =>
    rehearsal(page).evaluate(
      (dialog, [start, end]) => {
        const at = (type: string, clientX: number | undefined) =>
          dialog.dispatchEvent(new PointerEvent(type, { pointerType: 'touch', clientX, clientY: 300, bubbles: true }))
        at('pointerdown', start)
        at('pointerup', end)
      },
      [from, to],
    )
  await swipe(300, 100)
  await expect(rehearsal(page)).toContainText('2 of 3')
  await swipe(100, 300)
  await expect(rehearsal(page)).toContainText('1 of 3')
  await swipe(200, 180)
  await expect(rehearsal(page)).toContainText('1 of 3')
  for (const button of await rehearsal(page).getByRole('button').all()) {
    if (await button.isVisible()) expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  }
  await swipe(300, 100)
  await swipe(300, 100)
  await rehearsal(page)
    .getByRole('button', { name: /^Finish/ })
    .click()
  await expect(page.getByRole('region', { name: 'How it went' })).toContainText('Nothing was marked this time.')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
})

test('has no violation that axe knows', async ({ page }) => {
  await openRehearsal(page)
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Begin' }).click()
  await page.keyboard.press('ArrowDown')
  expect(await violations(page)).toEqual([])
})
