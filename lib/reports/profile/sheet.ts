import { median as medianOf } from 'd3-array'
import type { Page } from '../../pages/model'
import type { Rgb } from '../page/color'
import { type PageView, viewPage } from '../page/page-view'

export { makePhrase, type Phrase, toPhrases } from '../page/phrases'

export const median = (values: readonly number[] | Float64Array): number => medianOf(values) ?? 0

export interface Sheet extends PageView {
  /** Position among the pages given. */
  readonly index: number
  readonly source: Page['source']
  readonly ground: Rgb
}

export function makeSheet(page: Page, index: number): Sheet {
  const view = viewPage(page)
  return { ...view, index, source: page.source, ground: view.background }
}
