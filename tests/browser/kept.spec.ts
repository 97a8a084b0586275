/** What becomes of a person's work where tabs meet, and where the browser does not keep what it should. */
import { expect, type Page } from '@playwright/test'
import { answering, open, untilFileKept, visit } from './support'
import { test } from './test'

const one = 'fixtures/samples/ck-boxes-05.pdf'
const other = 'fixtures/samples/ck-boxes-07.pdf'
const notSaving = 'This browser is not saving anything now. What is here is lost when the page is closed or reloaded.'

const field = (page: Page, name: string) => page.getByLabel(name, { exact: true })

async function correct(page: Page, name: string, value: string): Promise<void> {
  await field(page, name).fill(value)
  await field(page, name).press('Enter')
  await expect(page.getByText(/^changed, was/).last()).toBeVisible()
}

test('the same report in two tabs: what is put right in each is in both, at once and after a reload', async ({
  page,
  context,
}) => {
  await open(page, one)
  await visit(page, '/check/')
  const second = await context.newPage()
  await visit(second, '/check/')
  for (const tab of [page, second]) await expect(tab.getByRole('img', { name: /^Page 1 of/ })).toBeVisible()
  await correct(page, 'Score', '241')
  await expect(field(second, 'Score')).toHaveValue('241')
  await correct(second, 'Test date', '2025-07-14')
  await expect(field(page, 'Test date')).toHaveValue('2025-07-14')
  for (const tab of [page, second]) {
    await tab.reload()
    await expect(field(tab, 'Score')).toHaveValue('241')
    await expect(field(tab, 'Test date')).toHaveValue('2025-07-14')
  }
})

test('another tab of the same report is told when it is removed', async ({ page, context }) => {
  await open(page, one)
  const second = await context.newPage()
  await visit(second, '/report/')
  await expect(second.getByRole('main')).toContainText('268')
  await page.getByRole('contentinfo').getByRole('button', { name: 'Remove this report' }).click()
  await expect(second.getByText('This report was removed on another page.').last()).toBeVisible()
  await expect(second.getByRole('heading', { name: 'There is no report yet' })).toBeVisible()
})

/** Holds the whole database from another page, so that nothing that is asked of it is answered. Gives how to let go. */
async function holdDatabase(page: Page): Promise<() => Promise<void>> {
  const holder = await page.context().newPage()
  await holder.goto('/icon.svg')
  await holder.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('strongsuit')
        opening.onsuccess = () => {
          const held = opening.result.transaction(['session', 'documents'], 'readwrite')
          const again = () => {
            held.objectStore('session').count().onsuccess = again
          }
          held.objectStore('session').count().onsuccess = () => {
            again()
            resolve()
          }
        }
      }),
  )
  return () => holder.close()
}

test('a database that does not answer is gone without, and what it holds is offered when it does', async ({ page }) => {
  await open(page, one)
  const letGo = await holdDatabase(page)
  await visit(page, '/')
  await expect(page.getByText(notSaving).last()).toBeVisible()
  await page.locator('input[type="file"]').first().setInputFiles(other)
  await page.waitForURL(/\/(report|check)\//)
  await letGo()
  const found = page.getByText('An earlier report was found. Both are saved.').last()
  await expect(found).toBeVisible()
  await expect(page.getByRole('main')).toContainText('203')
  await page.getByRole('button', { name: 'Open it' }).click()
  await expect(page.getByRole('main')).toContainText('268')
  await visit(page, '/archive/')
  await expect(page.getByRole('list', { name: 'Saved reports' }).getByRole('listitem')).toHaveCount(2)
})

test('a full disk is said, and the page goes on; when there is room again, everything is saved', async ({ page }) => {
  await page.addInitScript(() => {
    const put = IDBObjectStore.prototype.put
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given: Parameters<typeof put>) {
      if (document.documentElement.dataset.full === 'yes') throw new DOMException('', 'QuotaExceededError')
      return put.apply(this, given)
    }
  })
  const fill = (full: string) =>
    page.evaluate((is) => {
      document.documentElement.dataset.full = is
    }, full)
  await visit(page, '/')
  await fill('yes')
  await page.locator('input[type="file"]').first().setInputFiles(one)
  await page.waitForURL(/\/(report|check)\//)
  await expect(page.getByText(notSaving).last()).toBeVisible()
  await page.getByRole('link', { name: /^Check what was read/ }).click()
  await correct(page, 'Score', '241')
  await fill('no')
  await correct(page, 'Test date', '2025-07-14')
  await untilFileKept(page)
  await page.reload()
  await expect(field(page, 'Score')).toHaveValue('241')
})

test('storage that is blocked: everything works, and nothing is said to be saved', async ({ page }) => {
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  await page.addInitScript(() => {
    const blocked = {
      get() {
        throw new DOMException('', 'SecurityError')
      },
    }
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) Object.defineProperty(window, name, blocked)
  })
  await visit(page, '/')
  await page.locator('input[type="file"]').first().setInputFiles(one)
  await page.waitForURL(/\/(report|check)\//)
  await expect(page.getByRole('main')).toContainText('268')
  await expect(page.getByText(notSaving).last()).toBeVisible()
  await page.getByRole('button', { name: /^Switch to dark/ }).click()
  await page.getByRole('link', { name: /^Check what was read/ }).click()
  await correct(page, 'Score', '241')
  await page.getByRole('link', { name: 'Archive' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(faults).toEqual([])
})

test('a database that is deleted under the page holds everything again with the next change', async ({ page }) => {
  await open(page, one)
  await visit(page, '/check/')
  await expect(field(page, 'Score')).toHaveValue('268')
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        indexedDB.deleteDatabase('strongsuit').onsuccess = resolve
      }),
  )
  await correct(page, 'Score', '241')
  await untilFileKept(page)
  await page.reload()
  await expect(field(page, 'Score')).toHaveValue('241')
  await expect(page.getByRole('img', { name: /^Page 1 of/ })).toBeVisible()
})

/** Puts something else in the place of a part of what is kept. */
const damage = (page: Page, path: string, value: unknown) =>
  page.evaluate(
    ([path, value]) =>
      new Promise((resolve) => {
        const opening = indexedDB.open('strongsuit')
        opening.onsuccess = () => {
          const database = opening.result
          const records = database.transaction('session', 'readwrite').objectStore('session')
          records.openCursor().onsuccess = ({ target }) => {
            const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result
            if (!cursor) return
            const [stands] = cursor.value.own.values[path as string]
            stands.value = value
            cursor.update(cursor.value)
          }
          records.transaction.oncomplete = () => {
            database.close()
            resolve(undefined)
          }
        }
      }),
    [path, value] as const,
  )

test('a damaged part of what is kept is left out, and that is said once', async ({ page }) => {
  await open(page, one)
  await visit(page, '/check/')
  await correct(page, 'Score', '241')
  await page.reload()
  await expect(field(page, 'Score')).toHaveValue('241')
  await damage(page, 'session/reports/0/corrections/score', { value: 'many' })
  await page.reload()
  await answering(page)
  const said = page.getByText('Part of what was saved is damaged and was left out. Please check the values.')
  await expect(said.last()).toBeVisible()
  await expect(field(page, 'Score')).toHaveValue('268')
  await correct(page, 'Test date', '2025-07-14')
  await page.reload()
  await expect(field(page, 'Test date')).toHaveValue('2025-07-14')
  await expect(said).toHaveCount(0)
})

test('a page that fails offers to try again, to save everything as a file, and to start over', async ({ page }) => {
  await open(page, 'fixtures/samples/ck-bars-01.pdf')
  await visit(page, '/')
  await page.evaluate(() => {
    Number.prototype.toFixed = () => {
      throw new Error('broken')
    }
  })
  await page.getByRole('link', { name: /^Continue with/ }).click()
  await expect(page.getByRole('heading', { name: 'This page stopped working' })).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save what is kept as a file' }).click()
  expect((await download).suggestedFilename()).toMatch(/strongsuit/)
  await page.getByRole('main').getByRole('button', { name: 'Delete everything on this device' }).click()
  await page.getByRole('button', { name: 'Yes, delete everything' }).click()
  await expect(page.getByText('Everything on this device is deleted.').last()).toBeVisible()
  await visit(page, '/report/')
  await expect(page.getByRole('heading', { name: 'There is no report yet' })).toBeVisible()
})
