import { expect } from '@playwright/test'
import { openReport } from './report-kept'
import { violations } from './support'
import { test } from './test'

const failure = {
  truth: 'ck-boxes-05',
  change: { score: 212, result: 'fail', minimumPassingScore: 218, testDate: '2025-11-27' },
}

test.describe('after a failure', () => {
  test('the report leads on, and weighs a new attempt by its dates, which are kept', async ({ page }) => {
    await page.clock.setFixedTime('2026-05-04T12:00:00Z')
    await openReport(page, failure)
    const next = page.getByRole('region', { name: 'What now' })
    await expect(next.getByRole('link', { name: 'Make a plan' })).toHaveAttribute('href', '/plan/')
    await expect(next.getByRole('link', { name: 'Prepare what to say about it' })).toHaveAttribute(
      'href',
      '/stories/#failure',
    )
    await expect(next).toContainText('The score of an exam by Jul 29, 2026 arrives in time, even at the latest')
    await next.getByLabel('Day of the next attempt').fill('2026-09-01')
    await expect(next).toContainText('An exam on Sep 1, 2026')
    await expect(next).toContainText('Programs may start reviewing on Sep 23, 2026, before that.')
    await next.getByLabel('Programs start reviewing on').fill('2026-12-01')
    await expect(next).toContainText('Both are before programs may start reviewing, on Dec 1, 2026.')
    await page.reload()
    await expect(next).toContainText('An exam on Sep 1, 2026')
    await page.setViewportSize({ width: 390, height: 844 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    expect(await violations(page, '#next')).toEqual([])
  })

  test('a passed report says nothing of another attempt', async ({ page }) => {
    await openReport(page, { truth: 'ck-boxes-05', choices: { specialty: 'neurology', applicant: 'us-md' } })
    await expect(page.getByRole('region', { name: 'What now' })).toHaveCount(0)
    await expect(page.getByRole('link', { name: /^The story behind it/ })).toBeVisible()
    // What is folded away says that a passed exam cannot be taken again.
    await expect(page.getByRole('main')).not.toHaveText(/retak|take it again|next attempt|raise (your|the) score/i, {
      useInnerText: true,
    })
  })
})
