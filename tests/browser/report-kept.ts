/** A report page to test, from a reading that this browser keeps: what a page shows does not depend on how well a file was read. */
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'

export interface Kept {
  /** Name of a truth in fixtures/samples. */
  readonly truth: string
  /** Fields that stand in the place of the truth's. */
  readonly change?: Readonly<Record<string, unknown>>
  readonly choices?: { readonly specialty: string | null; readonly applicant: string | null }
  /** Other parts of the session: stories, say. */
  readonly more?: Readonly<Record<string, unknown>>
}

function sessionOf({ truth, change, choices, more }: Kept): Record<string, unknown> {
  // What only tells a comparison what to leave out is no part of a reading.
  const onlyForScoring = ['unscored', 'codes', 'sectionAlso']
  const fields = JSON.parse(readFileSync(`fixtures/samples/${truth}.truth.json`, 'utf8'), (key, value: unknown) =>
    onlyForScoring.includes(key) ? undefined : value,
  ) as Record<string, unknown>
  const outcome = {
    ...fields,
    warnings: [],
    evidence: { score: { page: 1, box: [0, 0, 10, 10], how: 'text' } },
    ...change,
  }
  return {
    type: 'strongsuit-session',
    version: 1,
    reports: [{ outcome, corrections: {}, accepted: true }],
    chosen: 0,
    manual: null,
    source: 'document',
    choices: choices ?? { specialty: null, applicant: null },
    ...more,
  }
}

/** Put a reading where the version before kept its session, and open the report page on it; of a site elsewhere if one is named. */
export async function openReport(page: Page, kept: Kept, site = ''): Promise<void> {
  // No page of the app: it must not have the database open.
  await page.goto(`${site}/theme.js`)
  await page.evaluate(
    (session) =>
      new Promise<void>((resolve, reject) => {
        // A page that was left before may have put down what it had not kept yet.
        for (const key of Object.keys(localStorage)) if (key.includes('put-down')) localStorage.removeItem(key)
        indexedDB.deleteDatabase('strongsuit')
        const opening = indexedDB.open('strongsuit', 1)
        opening.onupgradeneeded = () => opening.result.createObjectStore('session')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const database = opening.result
          const writing = database.transaction('session', 'readwrite')
          writing.objectStore('session').put(session, 'session')
          writing.oncomplete = () => {
            database.close()
            resolve()
          }
          writing.onerror = () => reject(writing.error)
        }
      }),
    sessionOf(kept),
  )
  await page.goto(`${site}/report/`)
  await page.getByRole('heading', { level: 1, name: /^What your report says/ }).waitFor()
  // What is loaded after the first paint is there too.
  await page.waitForFunction(() => !document.querySelector('main [aria-busy="true"]'))
}
