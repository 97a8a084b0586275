import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** For what waits on a picture: to be read, or to be made level again. Takes seconds, on a busy machine many. */
export const PATIENCE = { timeout: 120_000 }

/** Go to a page of the app and wait until it answers: before its scripts have taken over, a click or key is lost. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await answering(page)
}

/** Wait until the page's scripts have taken over what the server sent. */
export async function answering(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const main = document.querySelector('main')
    const inner = main?.querySelector('h1, [aria-busy]')
    return [main, inner].every((element) => element && Object.keys(element).some((key) => key.startsWith('__react')))
  })
}

/** The file picker of the open page; after a refusal, the one for another file. */
export async function pick(page: Page, path: string): Promise<void> {
  await page.locator('input[type="file"]').first().setInputFiles(path)
}

/** Open a file and wait until it is read and kept. */
export async function open(page: Page, path: string): Promise<void> {
  await visit(page, '/')
  await pick(page, path)
  await page.waitForURL(/\/(report|check)\//)
  await untilFileKept(page)
}

/** Wait until the service worker has everything and answers for this page. */
export async function untilKept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    if (!navigator.serviceWorker.controller)
      await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve))
  })
}

/** Wait until this browser keeps the file that was read: a page that is left before that keeps its values only. */
export async function untilFileKept(page: Page): Promise<void> {
  const isKept = () =>
    page.evaluate(
      () =>
        new Promise<boolean>((resolve, reject) => {
          const opening = indexedDB.open('strongsuit')
          opening.onerror = () => reject(opening.error)
          opening.onsuccess = () => {
            const database = opening.result
            if (!database.objectStoreNames.contains('documents')) {
              database.close()
              return resolve(false)
            }
            const documents = database.transaction('documents').objectStore('documents').count()
            documents.onerror = () => reject(documents.error)
            documents.onsuccess = () => {
              database.close()
              resolve(documents.result > 0)
            }
          }
        }),
    )
  await expect.poll(isKept).toBe(true)
}

/**
 * What axe finds wrong on a page, or in one part of it, in light and in dark. Nothing here is framed from elsewhere, so axe
 * may stay in the page itself, which takes half the time.
 */
export async function violations(page: Page, part?: string) {
  const axe = () => {
    const builder = new AxeBuilder({ page }).setLegacyMode()
    return part ? builder.include(part) : builder
  }
  // Without motion, or a color is met half way from one theme to the other.
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  const whole = await axe()
    .options({ resultTypes: ['violations'] })
    .analyze()
  // Colors hang on the theme, all else on the document.
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await axe()
    .options({ runOnly: ['color-contrast'], resultTypes: ['violations'] })
    .analyze()
  await page.emulateMedia({ colorScheme: null, reducedMotion: null })
  return [...whole.violations, ...dark.violations]
}
