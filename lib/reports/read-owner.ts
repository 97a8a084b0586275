/** The name and the number that are printed on a report. */
import type { Page } from '../pages/model'
import { registry } from './families/registry'
import { findLabels } from './fields/labels'
import { tokensOfLabel } from './fields/personal'
import type { Owner } from './owner'
import { type ClassifiedPage, classifyPage } from './recognize/classify-page'
import type { Reading } from './schema'

const NAME = /^(?:(?:first |last )?name|(?:examinee|candidate|applicant|student)(?:'s)?(?: name)?)$/i
/** What stands with such a label and is nobody's name. */
const NO_NAME = /\d|\b(?:score|report|exams?|examination|usmle|nbme|nbome|comlex|step|test|number|date)\b/i

function nameOn({ view, family }: ClassifiedPage): string | null {
  const labels = findLabels(view, family ?? registry.unnamed)
  const text = labels
    .filter((label) => NAME.test(label.text))
    .flatMap((label) => tokensOfLabel(label, labels, view).map((token) => token.text))
    .join(' ')
  const words =
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  return words.length < 2 || NO_NAME.test(text) ? null : [...new Set(words)].sort().join(' ')
}

/** @param pages of the document that the reading is of */
export function ownerOf(pages: readonly Page[], { evidence }: Reading): Owner {
  const own = new Set(Object.values(evidence).map(({ page }) => page))
  const read = pages.filter(({ number }) => own.has(number)).map((page) => classifyPage(page, registry))
  const id = read.find((page) => page.id !== null)?.id?.replace(/\D/g, '') ?? null
  return { id, name: read.map(nameOn).find((name) => name !== null) ?? null }
}
