import { expect, test } from '@playwright/test'
import { firstLoad, projectPath } from '../bench/shared'

/** Bytes of a bare page of Next 16.4, gzipped (`npx tsx tests/bench/first-load.ts`). */
const bare = 134_800

/** Most of the first load, beside a bare page. The open page aims at 1.12; until then it is not to grow. */
const budgets = { 'index.html': 1.32, 'report/index.html': 1.5, 'brief/index.html': 1.5 }

for (const [page, most] of Object.entries(budgets))
  test(`the first load of ${page} takes at most ${most} of a bare page`, () => {
    expect(firstLoad(projectPath('out'), page) / bare).toBeLessThan(most)
  })
