import { expect, type Page } from '@playwright/test'
import { openReport } from './report-kept'
import { visit } from './support'
import { test } from './test'

const profile = (page: Page) => page.locator('#profile')
const rows = (page: Page) => profile(page).locator('[data-area]')
const answer = (page: Page) => page.getByRole('region', { name: 'The answer' })
const medicine = { specialty: 'internal-medicine', applicant: 'us-md' } as const

test.describe('the report', () => {
  test('goes from a file to the drawn profile', async ({ page }) => {
    await page.goto('/')
    await page.locator('input[type="file"]').setInputFiles('fixtures/samples/ck-boxes-05.pdf')
    await expect(page).toHaveURL(/\/(report|check)\//)
    if (page.url().includes('/check/')) await page.getByRole('link', { name: 'Report', exact: true }).click()
    await expect(answer(page)).toContainText('268')
    // 25 rows, 8 higher, 4 lower, the middle ones folded; the same in the tables.
    await expect(rows(page)).toHaveCount(25)
    await expect(rows(page).filter({ visible: true })).toHaveCount(12)
    await page.getByRole('button', { name: '13 areas about the same as your overall' }).click()
    await expect(rows(page).filter({ visible: true })).toHaveCount(25)
    await expect(page.getByRole('main')).toContainText('25 areas: 8 higher, 13 average, 4 lower than your own overall.')
    await page.getByText('What this means, and view as table').click()
    await expect(page.getByRole('row', { name: /^Diagnosis 35–40% Higher$/ })).toBeVisible()
    await expect(page.getByRole('row', { name: /^Surgery 25–30% Lower$/ })).toBeVisible()
  })

  test('asks once who applies and for what, above the score and never after a failure', async ({ page }) => {
    await openReport(page, { truth: 'ck-boxes-05' })
    const ask = page.getByRole('region', { name: 'Two questions' })
    await expect(ask).toBeVisible()
    await expect(answer(page)).toContainText('268 is 50 points above the passing score of 218')
    await ask.getByRole('button', { name: 'US MD senior', exact: true }).click()
    await expect(answer(page)).toContainText(/For a US MD senior.*268 is/)
    await page.keyboard.press('Escape')
    await expect(ask).toHaveCount(0)
    await openReport(page, { truth: 'ck-boxes-01' })
    await expect(answer(page)).toContainText('204')
    await expect(ask).toHaveCount(0)
  })

  test('has at most eight controls on the first screen, navigation and rows aside', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 })
    await openReport(page, { truth: 'ck-boxes-05', choices: medicine })
    await expect(page.getByRole('link', { name: /^The story behind it/ })).toBeVisible()
    const controls = page.locator('article :is(a, button, input, summary):not([data-area] *)').filter({ visible: true })
    const top = await controls.evaluateAll((all) =>
      all.filter((one) => one.getBoundingClientRect().top < innerHeight).map((one) => one.textContent),
    )
    expect(top.length, top.join(' | ')).toBeLessThanOrEqual(8)
  })

  for (const [width, height, applicant, parts] of [
    [
      1280,
      800,
      'us-md',
      ['#answer', '#score', '#profile ul', '#stories', '[aria-label="What to do with it"] > :last-child'],
    ],
    [390, 664, 'us-md', ['#answer', '#score']],
    [390, 664, 'us-img', ['#answer', '#score']],
  ] as const) {
    test(`holds the answer on one screen of ${width} x ${height}: ${applicant}`, async ({ page }) => {
      await page.setViewportSize({ width, height })
      await openReport(page, { truth: 'ck-bars-01', choices: { ...medicine, applicant } })
      await expect(page.getByRole('link', { name: /^The story behind it/ })).toBeVisible()
      for (const part of parts) {
        const box = await page.locator(part).first().boundingBox()
        expect(box, part).not.toBeNull()
        expect((box?.y ?? 0) + (box?.height ?? 0), part).toBeLessThanOrEqual(height)
      }
    })
  }

  test('a name to work on lights its row', async ({ page }) => {
    await openReport(page, { truth: 'ck-boxes-05', choices: medicine })
    const row = rows(page).filter({ hasText: 'Psychiatry' })
    await page.getByRole('complementary').getByText('Psychiatry', { exact: true }).hover()
    await expect(row).toHaveAttribute('data-lit')
    await page.getByRole('heading', { name: 'Programs never see this profile' }).hover()
    await expect(row).not.toHaveAttribute('data-lit')
  })

  test('a row opens in place, with a line to say and the ways on', async ({ page }) => {
    await openReport(page, { truth: 'ck-boxes-05', choices: medicine })
    const row = rows(page).first()
    await row.getByRole('button', { name: /^Diagnosis/ }).click()
    await expect(row).toContainText('Higher than your own overall score.')
    await expect(row.getByRole('button', { name: /^Copy/ })).toBeVisible()
    await expect(row.getByRole('link', { name: 'Tell a story about it' })).toBeVisible()
    await row.getByRole('button', { name: 'Add to plan' }).click()
    await row.getByRole('link', { name: 'In your plan' }).click()
    await expect(page).toHaveURL(/\/plan\//)
    await expect(page.getByRole('listitem').filter({ hasText: /^Diagnosis/ })).toBeVisible()
  })

  test('is short on a phone while everything is folded', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 664 })
    await openReport(page, { truth: 'ck-boxes-05', choices: medicine })
    await expect(page.getByRole('link', { name: /^The story behind it/ })).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(4500)
  })

  test('says the share of a step of the distribution by arrow keys', async ({ page }) => {
    await openReport(page, { truth: 'ck-boxes-05', choices: medicine })
    const strip = page.getByRole('slider', { name: /^Distribution/ })
    await strip.focus()
    await page.keyboard.press('ArrowRight')
    await expect(page.locator('#score output')).toHaveText(/^265–269: 10% of first-time takers$/)
  })

  test('sets another specialty under the line from the list of all', async ({ page }) => {
    await openReport(page, { truth: 'ck-boxes-05', choices: medicine })
    await page.getByRole('button', { name: 'Where 268 stands in all 23' }).click()
    await page.getByRole('button', { name: 'Psychiatry', exact: true }).click()
    await expect(page.getByRole('img', { name: /score in context$/ })).toContainText('Psychiatry, matched:')
  })

  test('the underlined words are choices, changed in place by keyboard, and kept', async ({ page }) => {
    await openReport(page, { truth: 'ck-boxes-05' })
    const specialty = page.getByRole('button', { name: /change specialty$/ })
    await specialty.focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('combobox', { name: 'Specialty' })).toBeFocused()
    await page.keyboard.type('internal')
    await expect(page.getByRole('listbox').getByRole('option')).toHaveText([
      'Internal Medicine',
      'Internal Medicine/Pediatrics',
    ])
    await page.keyboard.press('Enter')
    await expect(specialty).toBeFocused()
    await expect(specialty).toHaveText(/^Internal Medicine,/)

    await page.getByRole('button', { name: /change applicant type$/ }).click()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await expect(answer(page)).toContainText(
      /For Internal Medicine.* as a US MD senior.*268 is 6 points above the middle half, within the standard error/,
    )
    await expect(page.getByRole('img', { name: /score in context$/ })).toContainText('243 · 254 · 262')

    await page.reload()
    await expect(answer(page)).toContainText(/For Internal Medicine/)

    // Given up, the sentence stays; nothing of that name says so; an alias is found.
    await specialty.click()
    await page.keyboard.type('zzz')
    await expect(page.getByText('No match. Try another word.')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(specialty).toBeFocused()
    await expect(specialty).toHaveText(/^Internal Medicine,/)
    await specialty.click()
    await page.getByRole('option', { name: 'Not decided yet' }).click()
    await expect(answer(page)).toContainText(/Choose a specialty/)
  })

  test('says how sure the answer is, and copies it as clean text', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await openReport(page, { truth: 'ck-boxes-05', choices: medicine })
    const sure = answer(page).getByRole('button', { name: 'How sure is this?' })
    await sure.click()
    await expect(sure).toHaveAttribute('aria-expanded', 'true')
    for (const words of ['Publisher', 'Edition', 'People', 'Reliability']) {
      await expect(answer(page).getByText(words, { exact: true }).first()).toBeVisible()
    }
    await answer(page).getByText('How it was transcribed').first().click()
    await expect(answer(page).getByRole('link', { name: 'In the list of all sources' }).first()).toBeVisible()
    await expect(answer(page).locator('a[href*="github.com"]')).toHaveCount(0)
    await sure.click()
    await expect(sure).toHaveAttribute('aria-expanded', 'false')
    await answer(page).getByRole('button', { name: 'Copy this answer' }).click()
    await expect(answer(page).getByRole('status').filter({ hasText: 'Copied' })).toBeVisible()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^For Internal Medicine as a US MD senior, 268 is 6 points above the middle half, within the standard error: 243 to 262, median 254; not matched, 233\. About 18 in 20 /,
    )
  })

  test('draws what each kind of document has, and says calmly what is not there', async ({ page }) => {
    test.slow()
    const main = page.getByRole('main')
    await openReport(page, { truth: 'ck-boxes-01' })
    await expect(page.getByRole('heading', { name: 'What now' })).toBeVisible()
    await expect(answer(page)).toContainText('5 points below the passing score')

    await openReport(page, { truth: 'ck-legacy-01' })
    await expect(main).toContainText('20 higher, 2 borderline, 0 lower than the pass line')
    await expect(page.getByRole('heading', { name: 'Your areas and the pass line' })).toBeVisible()
    await expect(profile(page)).toContainText('Borderline (pass line)')
    await expect(profile(page)).not.toContainText('Your overall')

    await openReport(page, { truth: 'ccssa-01' })
    // In the middle, and so folded.
    await expect(profile(page)).toContainText('you 69 percent, group 68')
    await expect(profile(page)).toContainText('comparison group')

    await openReport(page, { truth: 'transcript-01' })
    await expect(page.getByRole('row', { name: 'Step 2 CK Jan 18, 2017 Pass 267' })).toBeVisible()

    await openReport(page, { truth: 'step1-passfail-01' })
    await expect(answer(page)).toContainText('You passed Step 1')
    await expect(profile(page)).toHaveCount(0)

    await openReport(page, { truth: 'ck-boxes-09' })
    await expect(main).toContainText('No Step 2 CK score found')
    await expect(main).toContainText('No test date')
  })

  test('an even profile is the normal case', async ({ page }) => {
    const area = {
      section: 'system',
      weight: [5, 10],
      level: 'average',
      band: null,
      middle: null,
      clipped: null,
      percentCorrect: null,
      comparison: null,
    }
    const areas = ['Immune System', 'Renal & Urinary System'].map((label) => ({ ...area, label }))
    await openReport(page, { truth: 'ck-boxes-05', change: { areas } })
    await expect(page.getByRole('complementary')).toContainText('An even profile is common.')
    await expect(page.getByRole('heading', { name: 'If they ask about strengths' })).toBeVisible()
  })

  test('leaves d3 out of the first load of the open page, and style attributes out of its own', async ({ page }) => {
    /** A name that only d3's scales have. */
    const d3 = 'rangeRound'
    /** Whether any script that this page has loaded so far holds it. */
    const holdsD3 = async (): Promise<boolean> => {
      const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
      const scripts = loaded.filter((name) => name.endsWith('.js')).map((name) => page.request.get(name))
      const texts = await Promise.all(scripts.map(async (script) => (await script).text()))
      return texts.some((text) => text.includes(d3))
    }
    await visit(page, '/')
    expect(await holdsD3()).toBe(false)
    await openReport(page, { truth: 'ck-boxes-05', choices: medicine })
    await expect(page.locator('#profile svg').first()).toBeVisible()
    expect(await holdsD3()).toBe(true)
    await expect(page.locator('main [style]')).toHaveCount(0)
  })
})
