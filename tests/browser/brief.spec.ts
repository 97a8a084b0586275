import { readFile } from 'node:fs/promises'
import { type Download, expect, type Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { readPdfPages } from '../../lib/pdf/read-pages'
import { readingSchema } from '../../lib/reports/schema'
import { emptyStoryWork } from '../../lib/session/model'
import { emptyStory } from '../../lib/stories/cards/story'
import { hash, seedOf } from '../../lib/stories/hash'
import { talkingPoints } from '../../lib/stories/talking-points'
import { openReport } from './report-kept'
import { violations, visit } from './support'
import { test } from './test'

const passed = 'ck-boxes-02'
const medicine = { specialty: 'internal-medicine', applicant: 'us-md' } as const

const sheet = (page: Page) => page.getByRole('article', { name: 'The sheet as it will be printed' })

async function openBrief(page: Page, truth = passed): Promise<void> {
  await openReport(page, { truth, choices: medicine, change: { file: 'Planted_Person.pdf' } })
  await visit(page, '/brief/')
}

/** What a printed page says, read the way any document is read here: by pdf.js. */
async function printed(page: Page, format: string): Promise<{ pages: number; text: string }> {
  const bytes = new Uint8Array(await page.pdf({ format, preferCSSPageSize: true }))
  const read = await readPdfPages(bytes, {})
  if (!read.ok) throw new Error(read.error.message)
  const words = read.pages.flatMap((one) => one.words.filter(({ visible }) => visible).map(({ text }) => text))
  return { pages: read.pages.length, text: words.join(' ') }
}

async function saved(page: Page, press: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all<[Promise<Download>, Promise<void>]>([page.waitForEvent('download'), press()])
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

/** Walk with the Tab key until the wanted element has the focus. */
async function tabTo(page: Page, role: 'link' | 'button' | 'checkbox', name: string | RegExp): Promise<void> {
  const wanted = page.getByRole(role, { name }).first()
  for (let presses = 0; presses < 150; presses++) {
    await page.keyboard.press('Tab')
    if (await wanted.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`Tab never came to ${role} ${name}`)
}

test.describe('the brief', () => {
  test('from a sample report to a printed brief by keyboard alone', async ({ page }) => {
    await visit(page, '/')
    await tabTo(page, 'button', /^268, passed/)
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/(report|check)\//)
    await page.getByRole('heading', { level: 1, name: /^What your report says/ }).waitFor()
    await tabTo(page, 'link', /^An interview sheet/)
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/brief\//)
    await expect(sheet(page)).toContainText('What to say:')
    await tabTo(page, 'checkbox', /^The score/)
    await page.keyboard.press('Space')
    await expect(sheet(page)).toContainText('Minimum passing score:')
    await page.keyboard.press('Space')
    await expect(sheet(page)).not.toContainText('Minimum passing score:')
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', 'yes')
    })
    await tabTo(page, 'button', 'Print or save as PDF')
    await page.keyboard.press('Enter')
    await expect(page.locator('body')).toHaveAttribute('data-printed', 'yes')
    const { pages, text } = await printed(page, 'Letter')
    expect(pages).toBe(1)
    expect(text).toContain('Interview sheet')
    expect(text).toContain('To ask the program')
    expect(text).toContain('Limits of this information')
  })

  test('is one page on Letter and A4, with the score or without it, and leaves the person out', async ({ page }) => {
    await openBrief(page)
    await expect(sheet(page)).not.toContainText('247')
    for (const [score, format] of [
      [false, 'Letter'],
      [true, 'Letter'],
      [true, 'A4'],
    ] as const) {
      await page.getByRole('checkbox', { name: /^The score/ }).setChecked(score)
      const { pages, text } = await printed(page, format)
      expect(pages, `${format} ${score}`).toBe(1)
      expect(text.includes('247')).toBe(score)
      expect(text).toContain('not affiliated with or endorsed by')
      expect(text).not.toMatch(/Planted|\.pdf|Word file/)
    }
  })

  test('three finished stories still fit one page, word for word; one can be left out', async ({ page }) => {
    const truth = readingSchema.parse({
      ...(JSON.parse(await readFile(`fixtures/samples/${passed}.truth.json`, 'utf8')) as Record<string, unknown>),
      warnings: [],
      evidence: {},
    })
    const points = talkingPoints({ reading: truth, specialty: medicine.specialty, mode: 'passed', chosen: null })
    const sentence = (word: string, count: number) => `${Array.from({ length: count }, () => word).join(' ')}.`
    const cards = points.map((point, at) => ({
      ...emptyStory(point.key),
      situation: sentence('river', 40),
      task: sentence('stone', 30),
      actions: [sentence(`wall${at}`, 35), sentence('grass', 35), sentence('and so', 18)],
      result: sentence('green', 35),
      learning: sentence('house', 20),
      link: sentence('table', 20),
      evidence: { kind: 'project', note: 'An audit.' },
    }))
    const work = { ...emptyStoryWork, cards: Object.fromEntries(cards.map((card) => [card.point, card])) }
    await openReport(page, {
      truth: passed,
      choices: medicine,
      more: { stories: { [hash(seedOf(truth)).toString(36)]: work } },
    })
    await visit(page, '/brief/')
    await expect(sheet(page)).toContainText('wall2')
    // Both kinds of paper are as wide between the margins; Letter is the lower one.
    const { pages, text } = await printed(page, 'Letter')
    expect(pages).toBe(1)
    for (const word of ['wall0', 'wall1', 'wall2', 'table']) expect(text).toContain(word)
    await page.getByRole('checkbox', { name: 'Story: finished' }).first().press('Space')
    await expect(sheet(page)).not.toContainText('wall0')
    await expect(sheet(page)).toContainText('wall1')
  })

  test('leaves points out, remembers it, and can be undone', async ({ page }) => {
    await openBrief(page)
    const point = page.getByRole('checkbox', { name: 'Medicine', exact: true })
    await point.press('Space')
    await expect(sheet(page).getByRole('heading', { name: 'Medicine', exact: true })).toHaveCount(0)
    await page.reload()
    await expect(sheet(page).getByRole('heading', { name: 'Medicine', exact: true })).toHaveCount(0)
    await point.press('Space')
    await expect(sheet(page).getByRole('heading', { name: 'Medicine', exact: true })).toBeVisible()
    await page.keyboard.press('Control+z')
    await expect(sheet(page).getByRole('heading', { name: 'Medicine', exact: true })).toHaveCount(0)
    await expect(page.getByRole('checkbox', { name: 'Story: not written yet' }).first()).toBeDisabled()
  })

  test('for an adviser: score, profile, questions and the plan', async ({ page }) => {
    await openBrief(page, 'ck-boxes-07')
    await page.getByRole('radio', { name: 'For an adviser' }).press('Space')
    await page.getByRole('textbox', { name: /^Questions to ask/ }).fill('Whom do I tell first?')
    await expect(sheet(page)).toContainText('Whom do I tell first?')
    await expect(sheet(page).getByRole('img', { name: 'Profile by area' })).toBeVisible()
    const { pages, text } = await printed(page, 'Letter')
    expect(pages).toBeLessThanOrEqual(2)
    expect(text).toContain('Whom do I tell first?')
    expect(text).toContain('Preparing for the next attempt')
    await page.reload()
    await expect(sheet(page)).toContainText('Whom do I tell first?')
    await page.getByRole('checkbox', { name: 'The plan' }).press('Space')
    await expect(sheet(page)).not.toContainText('Preparing for the next attempt')
  })

  test('gives Word and Markdown files that say what the sheet says', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await openBrief(page)
    await expect(sheet(page)).toContainText('What to say:')
    const line = /What to say: *(.{75})/.exec((await sheet(page).textContent()) ?? '')?.[1] ?? ''
    expect(line).toMatch(/\b(?:I|my|me)\b/)
    const word = await saved(page, () => page.getByRole('button', { name: 'Word file' }).press('Enter'))
    expect(word.name).toBe('interview-brief.docx')
    const parts = unzipSync(new Uint8Array(word.bytes))
    expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain(line)
    expect(strFromU8(parts['docProps/core.xml'] ?? new Uint8Array())).not.toMatch(/created|modified|Planted/)
    const again = await saved(page, () => page.getByRole('button', { name: 'Word file' }).press('Enter'))
    expect(again.bytes.equals(word.bytes)).toBe(true)

    const markdown = await saved(page, () => page.getByRole('button', { name: 'Markdown file' }).press('Enter'))
    expect(markdown.name).toBe('interview-brief.md')
    expect(markdown.bytes.toString('utf8')).toContain(`**What to say:** ${line}`)
    await page.getByRole('button', { name: /^Copy as Markdown/ }).press('Enter')
    await expect(page.getByText('Copied')).toBeVisible()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(markdown.bytes.toString('utf8'))
  })

  test('gives pictures that stand by themselves, light also where the page is dark', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' })
    await openBrief(page)
    for (const name of ['score line', 'profile']) {
      const file = await saved(page, () => page.getByRole('button', { name: `SVG of the ${name}` }).press('Enter'))
      const svg = file.bytes.toString('utf8')
      const found = await page.evaluate((source) => {
        const parsed = new DOMParser().parseFromString(source, 'image/svg+xml')
        const root = parsed.documentElement
        return {
          errors: parsed.querySelectorAll('parsererror').length,
          title: root.querySelector('title')?.textContent ?? '',
          description: root.querySelector('desc')?.textContent ?? '',
          fonts: root.getAttribute('font-family') ?? '',
          size: [Number(root.getAttribute('width')), Number(root.getAttribute('height'))],
          texts: [...root.querySelectorAll('text')].map((text) => text.textContent ?? ''),
          unpainted: [...root.querySelectorAll('text')].filter(
            (text) => !/^#[0-9a-f]{6}$/.test(text.getAttribute('fill') ?? ''),
          ).length,
        }
      }, svg)
      expect(found).toMatchObject({ errors: 0, unpainted: 0 })
      expect(found.title).not.toBe('')
      expect(found.description).not.toBe('')
      expect(found.fonts).toMatch(/Inter, .*Arial, sans-serif/)
      expect(found.texts.join(' ')).toContain(name === 'profile' ? 'Medicine' : 'pass 214')
      expect(svg).not.toMatch(/class=|var\(|light-dark|color-mix|oklab|Planted/)
      // The ink of the light theme, not that of the dark one.
      expect(svg).toContain('fill="#1b1d1f"')

      const png = await saved(page, () => page.getByRole('button', { name: `PNG of the ${name}` }).press('Enter'))
      expect([...png.bytes.subarray(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10])
      expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual(found.size.map((side) => side * 2))
    }
  })

  test('fits a phone, is accessible in light and dark, and says where there is nothing', async ({ page }) => {
    await visit(page, '/brief/')
    await expect(page.getByRole('heading', { name: 'Open a report to make a sheet' })).toBeVisible()
    await openBrief(page)
    expect(await violations(page)).toEqual([])
    await page.setViewportSize({ width: 390, height: 844 })
    for (const variant of ['For an interview', 'For an adviser']) {
      await page.getByRole('radio', { name: variant }).press('Space')
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    }
  })
})
