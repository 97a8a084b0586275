import { expect, type Page } from '@playwright/test'
import { test } from '../browser/planted'
import { openReport } from '../browser/report-kept'
import { answering, pick, untilFileKept, untilKept } from '../browser/support'
import { pageWays, planted, workerWays } from '../browser/ways'

const site = process.env.STRONGSUIT_URL ?? ''
const report = 'fixtures/samples/ck-boxes-05.pdf'

async function visit(page: Page, path = ''): Promise<void> {
  await page.goto(`${site}/${path}`)
  await answering(page)
}

test('every page and part answers below the path, and nothing is asked for above it', async ({ page }) => {
  const wrong: string[] = []
  page.on('response', (response) => {
    if (response.status() >= 400 || !response.url().startsWith(`${site}/`)) wrong.push(response.url())
  })
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text())
  })
  for (const path of ['', 'hand/', 'guide/', 'sources/', 'goal/']) await visit(page, path)
  await page.waitForLoadState('networkidle')
  expect(wrong.filter((address) => !address.startsWith('blob:'))).toEqual([])
})

test('a sample and a file are read, and links lead on', async ({ page }) => {
  await visit(page)
  await pick(page, report)
  await page.waitForURL(`${site}/report/`)
  await expect(page.getByRole('main')).toContainText('268')
  await untilFileKept(page)
  await page.getByRole('navigation').first().getByRole('link', { name: 'Stories' }).click()
  await page.waitForURL(`${site}/stories/`)
})

test('everything works with the network off once the parts are there', async ({ page, context }) => {
  await visit(page)
  await untilKept(page)
  await context.setOffline(true)
  await visit(page, 'hand/')
  await visit(page)
  await pick(page, report)
  await page.waitForURL(`${site}/report/`)
  await expect(page.getByRole('main')).toContainText('268')
})

test('code planted in the page or in the reader sends nothing', async ({ page, counter }) => {
  await visit(page)
  await pick(page, report)
  await page.waitForURL(`${site}/report/`)
  await page.evaluate(planted(pageWays, counter.address))
  const [reader] = page.workers()
  if (!reader) throw new Error('The reader does not run in a worker.')
  await reader.evaluate(planted(workerWays, counter.address))
  await counter.expectNone()
})

test('without specialty figures the report answers, and says that they are left out', async ({ page }) => {
  await openReport(page, { truth: 'ck-boxes-05', choices: { specialty: 'psychiatry', applicant: 'us-md' } }, site)
  const answer = page.getByRole('region', { name: 'The answer' })
  await expect(answer).toContainText('268')
  await expect(answer).toContainText('this build has no specialty figures')
})
