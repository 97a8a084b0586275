import { expect, type Locator, type Page } from '@playwright/test'
import { openReport } from './report-kept'
import { answering, violations, visit } from './support'
import { test } from './test'

const medicine = { specialty: 'internal-medicine', applicant: 'us-md' } as const

/** A story of the length that a card asks for, made up for the test. */
const story = {
  Situation:
    'On a night shift in my sub-internship a woman with heart failure became breathless, and the note said that nothing had changed since she came in three days before.',
  Task: 'I was asked to write the plan for the night and to decide what would make us call the senior.',
  'First action':
    'I went back to her bed, examined her again and compared the new tracing with the one that had been taken on the day she came in.',
  'Second action':
    'I told my resident that the working diagnosis did not explain the fever, and I proposed two tests that could tell the difference by the morning.',
  'Third action':
    'I sat down with the nurse and agreed on what to watch every two hours, and I wrote it on the board where everyone would see it.',
  Result:
    'The second test changed the diagnosis before the morning round, the treatment was changed within the hour, and two days later she walked to the window without stopping.',
  Learning: 'Since then I read the first note again whenever a patient does not get better as we expected.',
  'Connection to the specialty':
    'As a resident I want to keep asking that question for patients with several illnesses at once.',
} as const

async function openStories(page: Page, truth: string, change?: Readonly<Record<string, unknown>>): Promise<void> {
  await openReport(page, { truth, change, choices: medicine })
  await visit(page, '/stories/')
  await expect(page.getByRole('article').first()).toBeVisible()
}

/** The parts of the first card, where nothing is written yet. */
async function openParts(page: Page): Promise<void> {
  await firstCard(page).getByRole('button', { name: 'Write it part by part instead' }).click()
}

/** Walk to an element by the tab key alone. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible()
  for (let steps = 0; steps < 120; steps++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('not reached by the tab key')
}

const firstCard = (page: Page) => page.getByRole('article').first()
const field = (page: Page, name: string) => firstCard(page).getByRole('textbox', { name, exact: true })

test('from the sample report to a finished card and a rehearsal, by keyboard alone', async ({ page }) => {
  test.slow()
  await visit(page, '/')
  await tabTo(page, page.getByRole('button', { name: '268, passed' }))
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/report\//)
  await tabTo(page, page.getByRole('link', { name: /^The story behind it/ }))
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/stories\//)
  await expect(page.getByRole('article')).toHaveCount(3)
  await expect(firstCard(page).getByText('missing')).toHaveCount(0)
  await tabTo(page, field(page, 'Tell it in your own words'))
  await tabTo(page, firstCard(page).getByRole('button', { name: 'Write it part by part instead' }))
  await page.keyboard.press('Enter')
  await expect(field(page, 'Situation')).toBeFocused()

  for (const [name, text] of Object.entries(story)) {
    await tabTo(page, field(page, name))
    await page.keyboard.insertText(text)
  }
  await expect(firstCard(page).getByText('Draft.')).toBeVisible()
  await expect(firstCard(page).getByRole('button', { name: 'evidence outside the exam' })).toBeVisible()
  await tabTo(page, firstCard(page).getByRole('combobox', { name: 'What the evidence is' }))
  await page.keyboard.type('A cler')
  await tabTo(page, field(page, 'Who can confirm it?'))
  await page.keyboard.type('The comment on my medicine clerkship')
  await tabTo(page, field(page, 'A habit, for when scores are asked about'))
  await page.keyboard.type('I keep a list of what I was wrong about.')
  await expect(firstCard(page).getByText('Ready.', { exact: true })).toBeVisible()
  const said = firstCard(page).getByRole('region', { name: /^As it would be said/ })
  await expect(said).toContainText(/\d{3} words, \d+ seconds at 140 words a minute/)
  await expect(said).toContainText('walked to the window')
  await tabTo(page, said.getByRole('radio', { name: 'Not asked' }))
  await page.keyboard.press('ArrowRight')
  await expect(said).toContainText('I keep a list of what I was wrong about.')
  await expect(said).toContainText('Stop here')

  await page.reload()
  await answering(page)
  await expect(field(page, 'Situation')).toHaveValue(story.Situation)
  await expect(firstCard(page).getByText('Ready.', { exact: true })).toBeVisible()

  await tabTo(page, page.getByRole('link', { name: 'Rehearse', exact: true }).last())
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/rehearse\//)
  await tabTo(page, page.getByRole('button', { name: 'Begin' }))
  await page.keyboard.press('Enter')
  const rehearsal = page.getByRole('dialog', { name: 'Rehearsal' })
  await expect(rehearsal).toContainText('1 of 4')
  await page.keyboard.press('Space')
  await expect(rehearsal.getByRole('timer')).toHaveText('0:01')
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await expect(rehearsal).toContainText('walked to the window')
  await page.keyboard.press('1')
  await page.keyboard.press('2')
  await expect(rehearsal).toContainText('3 of 4')
  await page.keyboard.press('Escape')
  const summary = page.getByRole('region', { name: 'How it went' })
  await expect(summary).toContainText('1 went well, 1 to say once more, 2 not marked.')
})

test('a story told in one piece is sorted into the parts, and one step brings it back', async ({ page }) => {
  await openStories(page, 'ck-boxes-05')
  const told = 'It was a night shift. I was asked to write the plan. I called the senior. In the end the plan changed.'
  await field(page, 'Tell it in your own words').fill(told)
  await firstCard(page).getByRole('button', { name: 'Sort it into parts' }).click()
  await expect(field(page, 'Situation')).toHaveValue('It was a night shift.')
  await expect(field(page, 'Task')).toHaveValue('I was asked to write the plan.')
  await expect(field(page, 'First action')).toHaveValue('I called the senior.')
  await expect(field(page, 'Result')).toHaveValue('In the end the plan changed.')
  await page.keyboard.press('Control+z')
  await expect(field(page, 'Tell it in your own words')).toHaveValue(told)
})

test.describe('the checker', () => {
  test('marks the words, leads to them, mends them by one click and learns what it got wrong', async ({ page }) => {
    await openStories(page, 'ck-boxes-05')
    await openParts(page)
    const situation = field(page, 'Situation')
    await situation.fill('On the ward Mrs. Alvarez asked about Coban, and I know my Step score isn’t the strongest.')
    const remarks = firstCard(page).getByRole('list', { name: 'The checker on: Situation' })
    await expect(remarks).toContainText('It looks like a name')
    await expect(firstCard(page).locator('mark')).toContainText(['Mrs. Alvarez'])
    await expect(situation).toHaveAccessibleDescription(
      /The checker: “Mrs\. Alvarez”, a name; .*, an apology for a score\.$/,
    )

    await firstCard(page)
      .getByRole('button', { name: /^Situation: a name.*“Mrs\. Alvarez”$/ })
      .click()
    await expect(situation).toBeFocused()
    const selected = await situation.evaluate((element) =>
      element instanceof HTMLTextAreaElement
        ? element.value.slice(element.selectionStart, element.selectionEnd)
        : undefined,
    )
    expect(selected).toBe('Mrs. Alvarez')
    await remarks.getByRole('button', { name: /^Write “the patient”.*Alvarez/ }).click()
    await expect(situation).toHaveValue(/^On the ward the patient asked/)
    await expect(situation).toBeFocused()
    await page.keyboard.press('Control+z')
    await expect(situation).toHaveValue(/^On the ward Mrs\. Alvarez asked/)

    await situation.fill('I wrapped it with Coban and asked again.')
    await remarks.getByRole('button', { name: /^This is not a name/ }).click()
    await expect(remarks).toHaveCount(0)
    await page.reload()
    await answering(page)
    await expect(situation).toHaveValue('I wrapped it with Coban and asked again.')
    await expect(remarks).toHaveCount(0)
    await page.getByText('What you kept anyway (1)').click()
    await page.getByRole('button', { name: /^Check it again.*Coban$/ }).click()
    await expect(remarks).toContainText('It looks like a name')
  })

  test('takes what was typed in one go back together, and does it again', async ({ page }) => {
    await openStories(page, 'ck-boxes-05')
    await openParts(page)
    await field(page, 'Task').click()
    await page.keyboard.type('I wrote the plan.')
    await field(page, 'Result').click()
    await page.keyboard.type('It held.')
    await page.keyboard.press('Control+z')
    await expect(field(page, 'Result')).toHaveValue('')
    await expect(field(page, 'Task')).toHaveValue('I wrote the plan.')
    await page.getByRole('button', { name: 'Redo' }).click()
    await expect(field(page, 'Result')).toHaveValue('It held.')
  })
})

test('points are swapped, dropped and added, here and on the report, and no story is lost by it', async ({ page }) => {
  await openStories(page, 'ck-boxes-05')
  const names = page.getByRole('article').getByRole('heading', { level: 2 })
  const [dropped = ''] = await names.allTextContents()
  await openParts(page)
  await field(page, 'Task').fill('I wrote the plan.')
  await page.getByRole('button', { name: `Remove ${dropped.trim()}` }).click()
  await expect(names).toHaveCount(2)
  await page.getByRole('button', { name: /^Add a talking point/ }).click()
  await page.keyboard.type('human dev')
  await page.keyboard.press('Enter')
  await expect(names.last()).toContainText('Human Development')
  await page.goto('/report/')
  await expect(page.getByRole('link', { name: 'The story behind it, and 2 more' })).toBeVisible()
  await visit(page, '/stories/')
  await page.getByRole('button', { name: /^Bring it back/ }).click()
  await expect(names.last()).toContainText(dropped.trim())
  await page.getByRole('button', { name: 'Back to the suggested points' }).click()
  await expect(names.first()).toContainText(dropped.trim())
  await expect(field(page, 'Task')).toHaveValue('I wrote the plan.')
})

test('after a failure the four parts come first, and wait for the evidence of change', async ({ page }) => {
  await openStories(page, 'ck-boxes-05', { score: 209, result: 'fail', minimumPassingScore: 218 })
  const failure = page.getByRole('region', { name: 'A failed attempt, or a low score' })
  await failure.getByLabel('Own it').fill('I did not pass on my first attempt.')
  await failure.getByLabel('A short reason').fill('I had taken on too much and did not move the date in time.')
  await failure.getByLabel('What changed').fill('Since then I plan each week and I ask for help early.')
  await failure.getByLabel('Back to the work').fill('What I bring to this program is that I finish what I begin.')
  await expect(failure).toContainText('It needs evidence of change')
  await failure.getByLabel('What shows it').fill('It shows in the comments of my last two rotations.')
  await expect(failure.getByText('Ready.')).toBeVisible()
  await failure.getByLabel('A short reason').fill('My school did not prepare us.')
  await expect(failure).toContainText('It puts the cause on somebody or something else.')
  await page.goto('/report/')
  await page.getByRole('link', { name: 'Prepare what to say about it' }).click()
  await expect(failure.getByLabel('Own it')).toHaveValue('I did not pass on my first attempt.')
})

test('the hard answers open by their address, and a weakness asks for progress', async ({ page }) => {
  await openReport(page, { truth: 'ck-boxes-05', choices: medicine })
  await visit(page, '/stories/#failure')
  await expect(page.getByRole('region', { name: 'A failed attempt' }).getByLabel('Own it')).toBeVisible()
  const weakness = page.getByRole('region', { name: '“A weakness?”' })
  await weakness.getByText('“A weakness?”').click()
  await weakness.getByLabel('What you did about it').fill('I asked for feedback each week.')
  await expect(weakness).toContainText('Still missing:')
  await page.reload()
  await answering(page)
  await expect(weakness.getByLabel('What you did about it')).toHaveValue('I asked for feedback each week.')
})

for (const [what, truth] of [
  ['an even profile after a failure', 'ck-boxes-01'],
  ['a transcript without a profile', 'transcript-01'],
  ['a practice test', 'ccssa-01'],
] as const) {
  test(`has points for ${what} too`, async ({ page }) => {
    await openStories(page, truth)
    const points = page.getByRole('article')
    await expect(points).toHaveCount(3)
    for (const point of await points.all()) {
      await expect(point.getByRole('region', { name: /^What to say/ })).toContainText(/\bI\b.*\./)
      await expect(point.getByRole('group').locator('li', { hasText: '?' })).not.toHaveCount(0)
    }
  })
}

test('says what to do where there is no report', async ({ page }) => {
  await visit(page, '/stories/')
  await expect(page.getByRole('heading', { name: 'Open a report to start' })).toBeVisible()
})

test('has no violation that axe knows and fits a phone', async ({ page }) => {
  test.slow()
  await openStories(page, 'ck-boxes-05')
  await openParts(page)
  await field(page, 'Situation').fill('On the ward Mrs. Alvarez in room 12 was breathless.')
  await field(page, 'First action').fill('We looked.')
  await page.locator('main details').evaluateAll((folds) => {
    for (const fold of folds) (fold as HTMLDetailsElement).open = true
  })
  expect(await violations(page)).toEqual([])
  await page.setViewportSize({ width: 390, height: 844 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
})
