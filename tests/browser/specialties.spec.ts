import { expect, type Locator, type Page } from '@playwright/test'
import { collisions } from './collisions'
import { openReport } from './report-kept'
import { violations } from './support'
import { test } from './test'

/** The report with everything behind its last line. */
async function openMore(...report: Parameters<typeof openReport>) {
  await openReport(...report)
  await report[0].getByRole('button', { name: 'More about this score' }).click()
}

const overview = (page: Page) =>
  page.getByRole('region', { name: /^(Is my score competitive|Scores of people who matched)/ })
const medicine = (applicant: string | null) => ({ specialty: 'internal-medicine', applicant })
/** Names of the specialties in a picture, from top to bottom. */
async function names(picture: Locator): Promise<string[]> {
  // What draws it is loaded with "More about this score".
  await expect(picture.locator('text').first()).toBeAttached()
  const texts = await picture.locator('text').allTextContents()
  return texts.filter((text) => /^[A-Z][a-z]/.test(text))
}

test.describe('all specialties', () => {
  test('follow your applicant type, with the chosen one standing out', async ({ page }) => {
    await openMore(page, { truth: 'ck-boxes-05', choices: medicine(null) })
    const section = overview(page)
    await expect(section).toContainText('Choose your applicant type: the figures differ.')
    await section.getByText('US MD senior', { exact: true }).click()
    const picture = section.getByRole('img', { name: 'US MD seniors who matched in 2026: medians by specialty' })
    // 23 with figures, and the one without in words.
    expect(await names(picture)).toHaveLength(24)
    await expect(picture).toContainText('not known')
    await expect(picture).toContainText('243 · 254 · 262')
    await expect(section).toContainText('268 is above the middle half in all 23 specialties.')
    await section.getByText('View as table: US MD seniors').click()
    await expect(section.getByRole('row', { name: /^Internal Medicine 243 254 262 3236 233 \d+ \+14$/ })).toBeVisible()
    await expect(section).toContainText('Public Health and Preventive Medicine: not known. Closest available')
    // The answer follows the same choice.
    await expect(page.getByRole('region', { name: 'The answer' })).toContainText('as a US MD senior')
  })

  test('can be sorted and filtered, by keyboard', async ({ page }) => {
    await openMore(page, { truth: 'ck-boxes-05', choices: medicine('us-md') })
    const picture = overview(page).getByRole('img').first()
    expect((await names(picture))[0]).toBe('Otolaryngology')
    const sort = overview(page).getByRole('combobox', { name: 'Sort by' })
    await sort.focus()
    await page.keyboard.press('ArrowDown')
    await expect(sort).toHaveValue('name')
    expect((await names(picture))[0]).toBe('Anesthesiology')
    await sort.selectOption('distance to 268')
    // 268 is nearest to the highest median, 261.
    expect((await names(picture))[0]).toBe('Otolaryngology')
    await overview(page).getByRole('combobox', { name: 'Show' }).selectOption('less competitive')
    expect(await names(picture)).toEqual(['Internal Medicine', 'Pediatrics', 'Psychiatry', 'Family Medicine'])
    await expect(overview(page)).toContainText('they are not a ranking')
  })

  test('never put means and medians into one picture or column', async ({ page }) => {
    await openMore(page, { truth: 'ck-boxes-05', choices: medicine('us-do') })
    const section = overview(page)
    const means = section.getByRole('img', { name: 'US DO seniors who matched in 2024: means by specialty' })
    const medians = section.getByRole('img', { name: 'US DO seniors who matched in 2026: medians by specialty' })
    expect(await names(means)).not.toContain('Orthopaedic Surgery')
    expect(await names(medians)).toEqual(['Orthopaedic Surgery'])
    for (const fold of await section.getByText('View as table').all()) await fold.click()
    for (const table of await section.getByRole('table').all()) {
      const heads = (await table.getByRole('columnheader').allTextContents()).join(' ')
      expect(/Mean/.test(heads) && /Median/.test(heads)).toBe(false)
    }
  })

  test('name a substitute as one', async ({ page }) => {
    await openMore(page, { truth: 'ck-boxes-05', choices: medicine('us-img') })
    const section = overview(page)
    await expect(section).toContainText('No figures for US-citizen IMGs by specialty.')
    await expect(section.getByRole('heading', { name: /^Substitute: Non-US-citizen IMGs/ })).toHaveCount(2)
    await section.getByText('24 specialties without data for your applicant type').click()
    await expect(section).toContainText('Thoracic Surgery (Integrated): not known. Closest available: US-citizen IMGs')
  })

  test('show what is withheld as withheld', async ({ page }) => {
    await openMore(page, { truth: 'ck-boxes-05', choices: { specialty: 'dermatology', applicant: 'non-us-img' } })
    const section = overview(page)
    await expect(section.getByRole('img').first()).toContainText('withheld (4 matched)')
    await expect(section).toContainText('Closest available: non-US-citizen IMGs in Dermatology 2024, mean 256')
  })

  test('stand two side by side, remembered', async ({ page }) => {
    await openMore(page, { truth: 'ck-boxes-05', choices: medicine('us-md') })
    await overview(page)
      .getByRole('button', { name: /change second specialty$/ })
      .click()
    await page.keyboard.type('psych')
    await page.keyboard.press('Enter')
    await page.reload()
    await page.getByRole('button', { name: 'More about this score' }).click()
    const section = overview(page)
    await expect(section.getByRole('img', { name: 'Internal Medicine' })).toBeVisible()
    await expect(section.getByRole('img', { name: 'Psychiatry' })).toBeVisible()
    await expect(section).toContainText('268 is 12 points above the middle half: 236 to 256, median 247')
  })

  test('make room for figures that the person types', async ({ page }) => {
    await openMore(page, { truth: 'ck-boxes-05', choices: medicine('us-md') })
    const section = overview(page)
    await section.getByText('Type your own figures').click()
    await section.getByRole('textbox', { name: 'Whose figures' }).fill('Lakeside')
    await section.getByRole('textbox', { name: 'Median or mean' }).fill('262')
    await section.getByRole('textbox', { name: 'Lower quartile' }).fill('270')
    await section.getByRole('textbox', { name: 'Upper quartile' }).focus()
    await expect(section.getByRole('alert')).toHaveText('A whole number from 1 to 262.')
    await section.getByRole('textbox', { name: 'Lower quartile' }).fill('255')
    await section.getByRole('textbox', { name: 'Upper quartile' }).fill('269')
    await page.keyboard.press('Enter')
    const answer = page.getByRole('region', { name: 'The answer' })
    await expect(answer).toContainText(
      'compared with Lakeside: 268 is in the upper part of the middle half: 255 to 269',
    )
    await expect(section.getByRole('img', { name: 'Lakeside' })).toBeVisible()
    await page.reload()
    await expect(answer).toContainText('compared with Lakeside')
    await page.getByRole('button', { name: 'More about this score' }).click()
    await section.getByRole('button', { name: 'Remove these figures' }).click()
    await expect(answer).toContainText('243 to 262, median 254')
  })

  test('set COMLEX and Step 2 CK beside each other for DO seniors, each on its own scale', async ({ page }) => {
    await openMore(page, { truth: 'ck-boxes-05', choices: { specialty: 'orthopaedic-surgery', applicant: 'us-do' } })
    const section = overview(page)
    await section.getByRole('textbox', { name: 'Your COMLEX-USA Level 2-CE score' }).fill('600')
    await page.keyboard.press('Enter')
    await expect(section.getByRole('img', { name: 'Orthopaedic Surgery: Step 2 CK' })).toContainText('you 268')
    await expect(section.getByRole('img', { name: 'Orthopaedic Surgery: COMLEX-USA Level 2-CE' })).toContainText(
      'you 600',
    )
    await expect(section).toContainText('600 is 23 points below the median of people who matched in 2026 (623)')
    await expect(section).toContainText('COMLEX figures are available for one specialty only')
  })

  test('ask a COMLEX report for a Step 2 CK score', async ({ page }) => {
    await openMore(page, {
      truth: 'comlex-01',
      change: { score: 560, result: 'pass' },
      choices: { specialty: 'neurology', applicant: 'us-do' },
    })
    const section = overview(page)
    await section.getByRole('textbox', { name: 'Your Step 2 CK score' }).fill('250')
    await page.keyboard.press('Enter')
    await expect(section.getByRole('img', { name: /means by specialty$/ })).toContainText('you 250')
  })

  test('give the popular reading, always beside today', async ({ page }) => {
    await openMore(page, { truth: 'ck-boxes-05', choices: medicine('us-md') })
    const section = overview(page)
    await section.getByText('What a popular article says, and what the figures say now').click()
    await expect(section.getByRole('table', { name: 'The four tiers' }).getByRole('row')).toHaveCount(5)
    await expect(section.getByRole('row', { name: /^256 and above/ })).toContainText('your 268 is here')
    const tables = section.getByRole('table', { name: /specialties, in its table$/ })
    await expect(tables).toHaveCount(3)
    await expect(tables.locator('tbody tr')).toHaveCount(13)
  })

  test('step back after a failure', async ({ page }) => {
    await openMore(page, { truth: 'ck-boxes-01', choices: medicine('us-md') })
    const section = overview(page)
    await expect(section.getByRole('heading', { name: 'Scores of people who matched' })).toBeVisible()
    await expect(section.getByRole('img').first()).toBeHidden()
    await section.getByText('Show the figures now').click()
    await expect(section.getByRole('img').first()).toContainText('you 204')
  })

  test('lead from a figure to its source', async ({ page }) => {
    await openMore(page, { truth: 'ck-boxes-05', choices: medicine('us-md') })
    await overview(page)
      .getByRole('link', { name: /^Source: NRMP/ })
      .first()
      .click()
    await page.waitForURL(/\/sources\/#nrmp-/)
    await expect(page.locator('[data-led]')).toContainText('NRMP')
  })

  test('fit a phone without a collision of labels', async ({ page }) => {
    test.slow()
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 844 })
      for (const applicant of ['us-md', 'us-do', 'us-img', 'non-us-img']) {
        await openMore(page, { truth: 'ck-boxes-05', choices: medicine(applicant) })
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
        for (const picture of await overview(page).getByRole('img').all())
          expect(await collisions(picture), `${applicant} at ${width}`).toEqual([])
      }
    }
  })

  test('have no violation that axe knows', async ({ page }) => {
    test.slow()
    for (const [truth, applicant] of [
      ['ck-boxes-05', 'us-do'],
      ['ck-boxes-05', 'us-img'],
      ['comlex-01', 'us-do'],
    ] as const) {
      await openMore(page, { truth, choices: { specialty: 'orthopaedic-surgery', applicant } })
      // Loaded with "More about this score".
      await expect(page.locator('#specialties')).toBeVisible()
      await page.locator('main details').evaluateAll((folds) => {
        for (const fold of folds) (fold as HTMLDetailsElement).open = true
      })
      expect(await violations(page, '#specialties')).toEqual([])
    }
  })
})
