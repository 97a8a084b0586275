/** Tests in a browser that saves data: the open page then reads no made-up reports ahead of the first real one. */
import { test as base } from '@playwright/test'

export const test = base.extend<{ savesData: boolean }>({
  savesData: [true, { option: true }],
  context: async ({ context, savesData }, use) => {
    await context.addInitScript(
      (saveData) => Object.defineProperty(navigator, 'connection', { value: { saveData } }),
      savesData,
    )
    await use(context)
  },
})
