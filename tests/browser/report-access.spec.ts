import { expect } from '@playwright/test'
import { collisions } from './collisions'
import { openReport } from './report-kept'
import { violations } from './support'
import { test } from './test'

const medicine = { specialty: 'internal-medicine', applicant: 'us-md' } as const

test.describe('the report, at any size and for everybody', () => {
  test('has no collision of labels at any width, near the edges and near each other', async ({ page }) => {
    test.slow()
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      for (const score of [150, 204, 219, 250, 253, 268, 299]) {
        await openReport(page, { truth: 'ck-boxes-05', change: { score, result: null }, choices: medicine })
        const line = page.getByRole('img', { name: /score in context$/ })
        await expect(line).toBeVisible()
        expect(await collisions(line), `${score} at ${width}`).toEqual([])
      }
    }
  })

  test('fits a phone, whatever the document draws', async ({ page }) => {
    test.slow()
    await page.setViewportSize({ width: 390, height: 844 })
    for (const truth of ['ck-boxes-05', 'ck-bars-02', 'ck-legacy-01', 'ccssa-01', 'transcript-01', 'ck-boxes-01']) {
      await openReport(page, { truth, choices: medicine })
      expect(await page.evaluate(() => document.documentElement.scrollWidth), truth).toBe(390)
    }
  })

  test('keeps its order at twice the size of type on a phone: nothing cut off, nothing over another', async ({
    page,
  }) => {
    test.slow()
    await page.setViewportSize({ width: 390, height: 664 })
    for (const truth of ['ck-boxes-05', 'ck-legacy-01', 'ccssa-01', 'ck-boxes-01', 'comlex-01']) {
      await openReport(page, { truth, choices: medicine })
      await expect(page.getByRole('link', { name: /^The story behind it/ })).toBeVisible()
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%'
      })
      expect(await page.evaluate(() => document.documentElement.scrollWidth), truth).toBe(390)
      expect(await collisions(page.getByRole('article')), truth).toEqual([])
      const parts = ['#answer', '#score', '#profile', '#stories']
      const tops = await Promise.all(
        parts.map((part) => page.locator(part).evaluateAll(([one]) => one?.getBoundingClientRect().top)),
      )
      const shown = tops.filter((top) => top !== undefined)
      expect(shown.length, truth).toBeGreaterThanOrEqual(3)
      expect(shown, truth).toEqual(shown.toSorted((a, b) => a - b))
    }
  })

  for (const truth of ['ck-boxes-05', 'ck-boxes-01', 'ck-legacy-01', 'ccssa-01', 'transcript-01']) {
    test(`has no violation that axe knows: ${truth}`, async ({ page }) => {
      test.slow()
      await openReport(page, { truth, choices: medicine })
      await page.locator('main details').evaluateAll((folds) => {
        for (const fold of folds) (fold as HTMLDetailsElement).open = true
      })
      expect(await violations(page)).toEqual([])
    })
  }

  test('has no violation that axe knows: an open choice', async ({ page }) => {
    await openReport(page, { truth: 'ck-boxes-05' })
    await page.getByRole('button', { name: /change specialty$/ }).click()
    await expect(page.getByRole('listbox')).toBeVisible()
    expect(await violations(page, 'main')).toEqual([])
  })

  test('moves nothing where less motion is asked for', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await openReport(page, { truth: 'ck-boxes-05', choices: medicine })
    await expect(page.locator('main [aria-busy]')).toHaveCount(0)
    const moving = await page.locator('main *').evaluateAll(
      (elements) =>
        elements.filter((element) => {
          const { transitionDuration, animationName } = getComputedStyle(element)
          return animationName !== 'none' || transitionDuration.split(', ').some((time) => Number.parseFloat(time) > 0)
        }).length,
    )
    expect(moving).toBe(0)
  })
})
