import type { RefusalCode } from '../pages/failure'
import type { Page } from '../pages/model'
import type { RefusedReport } from './families/family'
import type { ClassifiedPage } from './recognize/classify-page'
import type { Refusal } from './schema'

const BY_HAND = 'You can enter the score and the areas by hand instead.'

const refusal = (file: string, code: RefusalCode, message: string): Refusal => ({
  file,
  ok: false,
  error: { code, message },
})

const unsupported = (file: string, report: RefusedReport): Refusal =>
  refusal(
    file,
    'unsupported-report',
    `This looks like ${report.title}, which is not read. USMLE Step 1, Step 2 CK and Step 3 reports and transcripts, NBME CCSSA and CBSSA, and COMLEX-USA Level 2-CE are.`,
  )

/** True for a page most of whose words are signs without a known letter. */
function isUnreadable({ words }: Page): boolean {
  const seen = words.filter((word) => word.visible)
  return 2 * seen.filter((word) => !word.legible).length > seen.length
}

/** Says why no report was found on these pages, and what to do about it. */
export function refuse(file: string, pages: readonly Page[], classified: readonly ClassifiedPage[]): Refusal {
  const readable = classified.some((page) => page.view.tokens.length > 0)
  if (!readable && pages.some((page) => page.marks.some((mark) => mark.kind === 'image'))) {
    return refusal(
      file,
      'no-text',
      `No words were found: the document is only a picture. Read it as a picture, or open a sharper one. ${BY_HAND}`,
    )
  }
  if (pages.some(isUnreadable)) {
    return refusal(
      file,
      'no-text',
      `The text cannot be read: its fonts do not say which letters they show. Read it as a picture, or save it from the portal again. ${BY_HAND}`,
    )
  }
  if (!readable) return refusal(file, 'not-a-score-report', 'The document is empty: no words were found on any page.')
  const looksLikeReport = (page: ClassifiedPage): boolean =>
    page.refusedTitle || ((page.front || page.profile) && !page.about)
  const refused = classified.find((page) => page.refused && looksLikeReport(page))?.refused
  if (refused) return unsupported(file, refused)
  if (classified.some((page) => page.profile && !page.family && !page.about)) {
    const message = `There is a table that looks like a score profile, but no page says which examination it belongs to. Add the page with the title, or enter it by hand.`
    return refusal(file, 'not-a-score-report', message)
  }
  return refusal(
    file,
    'not-a-score-report',
    `No USMLE, NBME or COMLEX score report was found in this document. ${BY_HAND}`,
  )
}
