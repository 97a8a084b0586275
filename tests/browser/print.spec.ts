import { readFileSync } from 'node:fs'
import { expect } from '@playwright/test'
import { PDFDict, PDFDocument, PDFName } from 'pdf-lib'
import { openReport } from './report-kept'
import { test } from './test'

const medicine = { specialty: 'internal-medicine', applicant: 'us-md' } as const

test.describe('print', () => {
  for (const format of ['Letter', 'A4']) {
    for (const truth of ['ck-boxes-05', 'ck-boxes-01', 'ck-bars-02', 'ck-legacy-01', 'ccssa-01']) {
      test(`gives one or two pages on ${format}: ${truth}`, async ({ page }) => {
        await openReport(page, { truth, choices: medicine })
        const paper = await PDFDocument.load(await page.pdf({ format, preferCSSPageSize: true }))
        expect(paper.getPageCount()).toBeLessThanOrEqual(2)
      })
    }
  }

  test('leaves out what only a screen can do', async ({ page }) => {
    await openReport(page, { truth: 'ck-boxes-05', choices: medicine })
    await page.emulateMedia({ media: 'print' })
    for (const name of [/^Copy/, 'Print', 'Check what was read']) {
      await expect(page.getByRole('main').getByRole('button', { name }).first()).toBeHidden()
    }
    await expect(page.getByRole('navigation', { name: 'On this page' })).toBeHidden()
    await expect(page.getByText('not affiliated with or endorsed by')).toBeVisible()
    await expect(page.locator('#profile [data-area]').last()).toBeVisible()
  })

  test('is printed light, also where the screen is dark', async ({ page }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await openReport(page, { truth: 'ck-boxes-05', choices: medicine })
    const [ink, paper] = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body)
      return [color, backgroundColor]
    })
    expect(paper).toBe('rgb(255, 255, 255)')
    expect(ink).toBe('rgb(27, 29, 31)')
  })

  test('draws for the width of paper and measures again afterwards', async ({ page }) => {
    await openReport(page, { truth: 'ck-boxes-05', choices: medicine })
    const drawing = page.getByRole('img', { name: /score in context$/ })
    const width = (): Promise<string | null> => drawing.getAttribute('width')
    const before = await width()
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    expect(await width()).toBe('820')
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
    await expect.poll(width).toBe(before)
  })

  test('prints hostile labels and stories as words: nothing of them runs, and no link is theirs', async ({ page }) => {
    const ran = 'document.title = "ran"'
    const hostile = [
      `<script>${ran}</script><img src=x onerror='${ran}'>`,
      `[click](javascript:${ran}) https://example.org/x`,
      'nul \u0000 escape \u001b[31m right \u202e to left \u2066 half \ud800',
      'x'.repeat(10_000),
    ]
    const { areas } = JSON.parse(readFileSync('fixtures/samples/ck-boxes-05.truth.json', 'utf8')) as { areas: object[] }
    const change = { areas: areas.map((area, i) => ({ ...area, label: hostile[i % hostile.length] })) }
    const stories = { x: { situation: hostile.join(' ') } }
    await openReport(page, { truth: 'ck-boxes-05', choices: medicine, change, more: { stories } })
    await expect(page.getByRole('main')).toContainText(hostile[1] as string)
    const paper = await PDFDocument.load(await page.pdf({ format: 'A4' }))
    expect(await page.title()).not.toBe('ran')
    const links = paper.context
      .enumerateIndirectObjects()
      .flatMap(([, one]) => (one instanceof PDFDict ? String(one.lookup(PDFName.of('A')) ?? '') : ''))
    expect(links.filter((link) => /javascript|example/i.test(link))).toEqual([])
  })
})
