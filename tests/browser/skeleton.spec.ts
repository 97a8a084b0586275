import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { open, pick, untilFileKept, violations, visit } from './support'
import { test } from './test'

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Help us read this layout' })

/** Wait until the skeleton is drawn as it would be saved now. */
async function drawn(page: Page): Promise<void> {
  await expect(dialog(page).getByRole('button', { name: 'Save skeleton' })).toBeEnabled()
  await expect(dialog(page).locator('svg image')).toBeVisible()
}

async function fromCheck(page: Page, name: string): Promise<void> {
  await open(page, `fixtures/samples/${name}`)
  await visit(page, '/check/')
  await page.getByRole('button', { name: 'Help us read this layout' }).click()
  await drawn(page)
}

test('from the check to a saved file that is read again, by keyboard, with nothing sent', async ({ page }) => {
  await fromCheck(page, 'ck-boxes-05.pdf')
  const requests: string[] = []
  page.on('request', (request) => requests.push(`${request.method()} ${request.url()}`))
  const shown = dialog(page)
  await expect(shown.getByRole('heading', { name: 'Help us read this layout' })).toBeFocused()
  await expect(shown).toContainText('It reads like the original.')
  await expect(shown).toContainText(/Replaced by others: \d+ words, \d+ numbers and 1 date\./)
  await expect(shown.locator('rect').first()).toBeVisible()

  // A letter that means "accept all" on the page below does nothing here.
  await page.keyboard.press('a')
  await expect(shown).toBeVisible()
  const psychiatry = shown.getByLabel('Psychiatry', { exact: true })
  await psychiatry.focus()
  await page.keyboard.press('Space')
  await expect(psychiatry).not.toBeChecked()
  await drawn(page)

  const saved = page.waitForEvent('download')
  await shown.getByRole('button', { name: 'Save skeleton' }).press('Enter')
  const skeleton = await saved
  expect(skeleton.suggestedFilename()).toBe('usmle-step2ck-boxes-skeleton.pdf')
  const path = await skeleton.path()
  const second = page.waitForEvent('download')
  await shown.getByRole('button', { name: 'Save what it should read' }).click()
  const truth = JSON.parse(readFileSync(await (await second).path(), 'utf8'))
  expect(truth).toMatchObject({ file: 'usmle-step2ck-boxes-skeleton.pdf', kind: 'usmle-step2ck', layout: 'boxes' })
  expect(truth.score).not.toBe(268)
  const { origin } = new URL(page.url())
  const others = requests.filter((request) => !request.startsWith(`GET ${origin}/`) && !request.startsWith('GET blob:'))
  expect(others).toEqual([])

  await page.keyboard.press('Escape')
  await expect(shown).toBeHidden()
  await visit(page, '/')
  await pick(page, path)
  await page.waitForURL(/\/(report|check)\//)
  await untilFileKept(page)
  await visit(page, '/check/')
  await expect(page.getByLabel('Score', { exact: true })).toHaveValue(String(truth.score))
  await expect(page.getByRole('group', { name: 'PC: Diagnosis', exact: true }).getByLabel('Higher')).toBeChecked()
  await expect(page.getByRole('group', { name: 'Psychiatry', exact: true })).toHaveCount(0)
})

test('corrections go into what the skeleton should read', async ({ page }) => {
  await open(page, 'fixtures/samples/ck-boxes-05.pdf')
  await visit(page, '/check/')
  await page.getByRole('group', { name: 'Surgery', exact: true }).getByLabel('Lower').focus()
  await page.keyboard.press('3')
  await page.getByRole('button', { name: 'Help us read this layout' }).click()
  await drawn(page)
  const shown = dialog(page)
  const saved = page.waitForEvent('download')
  await shown.getByRole('button', { name: 'Save what it should read' }).click()
  const truth = JSON.parse(readFileSync(await (await saved).path(), 'utf8'))
  const disciplines = truth.areas.filter(({ section }: { section: string }) => section === 'discipline')
  // Medicine, Surgery, Pediatrics, Obstetrics, Psychiatry: the second row was put right.
  expect(disciplines.map(({ level }: { level: string }) => level)).toEqual([
    'average',
    'higher',
    'lower',
    'lower',
    'lower',
  ])
})

test('a refused document can be shown too', async ({ page }) => {
  await visit(page, '/')
  await pick(page, 'fixtures/samples/refuse-amboss.pdf')
  await page.getByRole('button', { name: 'Make a copy without your data' }).click()
  await drawn(page)
  await expect(dialog(page)).toContainText('where its marks stand')
  await dialog(page).getByRole('button', { name: 'Close' }).click()
  await expect(page.getByRole('heading', { name: 'We can’t read this kind of report' })).toBeVisible()
})

test('passes axe, and nothing sticks out at 390 px', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await fromCheck(page, 'ck-boxes-05.pdf')
  expect(await violations(page, 'dialog')).toEqual([])
  expect(await dialog(page).evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true)
})
