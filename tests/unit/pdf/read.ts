import type { Box, Page, Word } from '../../../lib/pages/model'
import { readPdfPages } from '../../../lib/pdf/read-pages'

/** The first page of a PDF that can be read. */
export async function readOne(bytes: Uint8Array): Promise<Page> {
  const result = await readPdfPages(bytes)
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`)
  const [page] = result.pages
  if (!page) throw new Error('no page')
  return page
}

export const texts = (page: Page): string[] => page.words.map((word) => word.text)

export const visibleTexts = (page: Page): string[] => page.words.filter((word) => word.visible).map((word) => word.text)

export function word(page: Page, text: string): Word {
  const found = page.words.find((candidate) => candidate.text === text)
  if (!found) throw new Error(`no word "${text}" among ${JSON.stringify(texts(page))}`)
  return found
}

/** To a tenth of a point. */
export const rounded = (box: Box): number[] => box.map((value) => Math.round(value * 10) / 10)
