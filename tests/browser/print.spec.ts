import { expect } from '@playwright/test'
import { PDFDocument } from 'pdf-lib'
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
})
