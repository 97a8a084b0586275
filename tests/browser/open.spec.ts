import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { answering, pick, untilFileKept, violations, visit } from './support'
import { test } from './test'

const sample = (name: string) => `fixtures/samples/${name}`

/** A file as it comes with a drop or a paste. */
async function transfer(page: Page, event: 'drop' | 'paste', path: string, type: string) {
  const bytes = [...readFileSync(path)]
  await page.evaluate(
    ({ event, bytes, name, type }) => {
      const data = new DataTransfer()
      data.items.add(new File([new Uint8Array(bytes)], name, { type }))
      const init = { bubbles: true, cancelable: true }
      document.body.dispatchEvent(
        event === 'drop'
          ? new DragEvent('drop', { ...init, dataTransfer: data })
          : new ClipboardEvent('paste', { ...init, clipboardData: data }),
      )
    },
    { event, bytes, name: path.slice(path.lastIndexOf('/') + 1), type },
  )
}

/** Everything that this browser keeps for the site, the app's own parts left out. */
function kept(page: Page) {
  return page.evaluate(async () => {
    const values = await new Promise<unknown[]>((resolve, reject) => {
      const request = indexedDB.open('strongsuit')
      request.onerror = () => reject(request.error)
      request.onsuccess = () => {
        const database = request.result
        const stores = ['session', 'documents']
        if (!stores.every((store) => database.objectStoreNames.contains(store))) {
          database.close()
          return resolve([])
        }
        const reading = database.transaction(stores)
        const all = stores.map((store) => reading.objectStore(store).getAll())
        reading.oncomplete = () => {
          database.close()
          // A mark that something was removed says nothing of what it was.
          const isMark = (one: unknown) => JSON.stringify(one).includes('"removed":[{"value":true')
          resolve(all.flatMap(({ result }) => result).filter((one) => !isMark(one)))
        }
      }
    })
    return { values: values.length, local: Object.keys(localStorage) }
  })
}

test.describe('the open page', () => {
  test('reads a picked report and goes to what it says', async ({ page }) => {
    await visit(page, '/')
    await pick(page, sample('ck-boxes-05.pdf'))
    await expect(page).toHaveURL(/\/report\//)
    await expect(page.getByRole('main')).toContainText('268')
  })

  test('takes a file dropped or pasted on any page', async ({ page }) => {
    await visit(page, '/hand/')
    await expect(page.getByLabel('Score', { exact: true })).toBeVisible()
    await transfer(page, 'drop', sample('ck-boxes-05.pdf'), 'application/pdf')
    await expect(page).toHaveURL(/\/report\//)
    await expect(page.getByRole('main')).toContainText('268')
    await transfer(page, 'paste', sample('ck-boxes-07.pdf'), 'application/pdf')
    await expect(page.getByRole('main')).toContainText('203')
  })

  for (const [name, score] of [
    ['268, passed', '268'],
    ['251, passed', '251'],
    ['203, not passed', '203'],
  ] as const)
    test(`reads the sample "${name}"`, async ({ page }) => {
      await visit(page, '/')
      await page.getByRole('button', { name }).click()
      await expect(page).toHaveURL(/\/report\//)
      await expect(page.getByRole('main')).toContainText(score)
    })

  test('says why a file is refused, and what to do; the next one is read', async ({ page }) => {
    await visit(page, '/')
    for (const [file, words] of [
      ['refuse-truncated.pdf', 'damaged or incomplete'],
      ['refuse-zip.pdf', 'We can’t read this kind of file'],
      ['refuse-article.pdf', 'does not look like a score report'],
      ['refuse-amboss.pdf', 'We can’t read this kind of report'],
    ] as const) {
      await pick(page, sample(file))
      const title = page.getByRole('heading', { level: 2 }).first()
      await expect(title).toContainText(words)
      await expect(title).toBeFocused()
      await expect(page.getByRole('main').getByRole('link', { name: 'Enter by hand' }).first()).toBeVisible()
    }
    expect(await violations(page)).toEqual([])
    await pick(page, sample('ck-boxes-05.pdf'))
    await expect(page).toHaveURL(/\/report\//)
  })

  test('asks for a password, again where it is wrong, and then opens the file', async ({ page }) => {
    await visit(page, '/')
    await pick(page, sample('refuse-password.pdf'))
    const password = page.getByLabel('Password')
    await expect(password).toBeFocused()
    await password.fill('guess')
    await page.getByRole('button', { name: 'Open' }).click()
    await expect(page.getByText('Wrong password. Try again.')).toBeVisible()
    await password.fill('secret')
    await password.press('Enter')
    await expect(page).toHaveURL(/\/(report|check)\//)
    await untilFileKept(page)
    // The password is not kept: after a reload the values are there, and the page asks before it is drawn.
    await visit(page, '/check/')
    await page.getByLabel('Password of the file').fill('secret')
    await page.getByRole('button', { name: 'Draw the page' }).click()
    await expect(page.getByRole('img', { name: /^Page 1 of/ })).toBeVisible()
  })

  test('loses nothing on reload, offers to go on, and removes the report, which can be undone', async ({ page }) => {
    await visit(page, '/')
    await pick(page, sample('ck-boxes-05.pdf'))
    await expect(page).toHaveURL(/\/report\//)
    await untilFileKept(page)
    await page.reload()
    await expect(page.getByRole('main')).toContainText('268')
    await visit(page, '/')
    await expect(page.getByRole('link', { name: 'Continue with ck-boxes-05.pdf' })).toBeVisible()
    expect((await kept(page)).values).toBe(2)

    await page.getByRole('main').getByRole('button', { name: 'Remove this report' }).click()
    await expect(page.getByRole('link', { name: /^Continue/ })).toHaveCount(0)
    await expect.poll(() => kept(page)).toEqual({ values: 0, local: [] })
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(page.getByRole('link', { name: 'Continue with ck-boxes-05.pdf' })).toBeVisible()
    await expect.poll(async () => (await kept(page)).values).toBe(2)
  })

  test('keeps nothing where told so, and forgets what was kept', async ({ page }) => {
    await visit(page, '/')
    await pick(page, sample('ck-boxes-05.pdf'))
    await expect(page).toHaveURL(/\/report\//)
    await page.getByRole('link', { name: 'Strongsuit' }).click()
    await page.getByLabel(/^Don’t save anything/).check()
    await expect.poll(() => kept(page)).toEqual({ values: 0, local: [] })
    await page.getByRole('link', { name: /^Continue with/ }).click()
    await expect(page).toHaveURL(/\/report\//)
    await expect(page.getByRole('main')).toContainText('268')
    await page.getByRole('button', { name: /^Switch to dark/ }).click()
    await page.reload()
    await expect(page.getByRole('heading', { name: 'There is no report yet' })).toBeVisible()
    await visit(page, '/')
    await expect(page.getByLabel(/^Don’t save anything/)).toBeChecked()
    expect(await kept(page)).toEqual({ values: 0, local: [] })
  })

  test('remembers the theme and follows the system again', async ({ page }) => {
    await visit(page, '/')
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    const light = await background()
    await page.getByRole('button', { name: 'Switch to dark' }).click()
    const dark = await background()
    expect(dark).not.toBe(light)
    await page.reload()
    await answering(page)
    expect(await background()).toBe(dark)
    await page.getByRole('button', { name: 'Switch to light' }).click()
    expect(await background()).toBe(light)
    expect((await kept(page)).local).toEqual([])
  })

  test('leads from the promise in the head to how to check it', async ({ page }) => {
    await visit(page, '/hand/')
    await page.getByRole('link', { name: 'Nothing leaves this device' }).click()
    await expect(page.getByText('Turn the network off.')).toBeVisible()
  })

  test('can be used with the keyboard alone', async ({ page }) => {
    // Awaited from the start: Enter opens the dialog before a later watch would have begun.
    const chooser = page.waitForEvent('filechooser')
    await visit(page, '/')
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await expect(page.locator('input[type="file"]')).toBeFocused()
    await page.keyboard.press('Enter')
    await (await chooser).setFiles(sample('ck-boxes-05.pdf'))
    await expect(page).toHaveURL(/\/report\//)
  })

  test('has a page of its own for addresses that do not exist', async ({ page }) => {
    await visit(page, '/nowhere/')
    await expect(page.getByRole('heading', { name: 'Page not found' })).toBeVisible()
  })

  test('passes axe, and nothing sticks out at 390 px', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await visit(page, '/')
    await page.getByText('How to check this yourself').click()
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  })
})

test.describe('ahead of the first report', () => {
  /** Whatever the page does as soon as it has nothing else to do, it has begun by then. */
  const idle = (page: Page) => page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))

  test('a browser that saves data starts no reader', async ({ page }) => {
    await visit(page, '/')
    await idle(page)
    expect(page.workers()).toEqual([])
  })

  test.describe('elsewhere', () => {
    test.use({ savesData: false })

    test('the reader is there before it is needed, and reads what comes while it warms up', async ({ page }) => {
      const started = page.waitForEvent('worker')
      await visit(page, '/')
      await started
      await pick(page, sample('ck-boxes-05.pdf'))
      await expect(page).toHaveURL(/\/report\//)
    })
  })
})
