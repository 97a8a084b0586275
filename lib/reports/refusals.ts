import type { RefusalCode } from '../pages/failure'
import type { Page } from '../pages/model'
import { isLegible } from '../pages/usable'
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
    `This looks like ${report.title}, which Strongsuit can’t read. It reads USMLE Step reports and transcripts, NBME CCSSA and CBSSA reports, and COMLEX-USA Level 2-CE.`,
  )

/** True for a page most of whose words are signs without a known letter. */
function isUnreadable({ words }: Page): boolean {
  const seen = words.filter((word) => word.visible)
  return 2 * seen.filter((word) => !word.legible).length > seen.length
}

/** Pages that stand in for what this reader does not open, by their words, and what to do about each. */
const placeholders: readonly (readonly [RegExp, string])[] = [
  [
    /please wait\b.*(?:pdf viewer may not be able|proper contents of the document)/i,
    'This PDF is a form (XFA) that only Adobe Acrobat Reader shows. Open it there, print it to a new PDF, and open that one.',
  ],
  [
    /open this pdf portfolio|\bpdf (?:portfolio|package)\b.*(?:acrobat|reader)/i,
    'This PDF is a portfolio: the report is a file inside it. Open it in Adobe Acrobat Reader, save the report from there, and open that file.',
  ],
]

/**
 * Words that hardly a line of English is without, and those of other languages (or any word with a letter that English has
 * not). A table of names has neither: fewer words than that tell nothing; every tenth of running German (`translated.pdf`)
 * is foreign by itself, and of its English words one in thirty at most.
 */
const ENGLISH = /^(?:the|of|and|to|in|for|your|is|this|on|are|by|with)$/i
const OTHER =
  /[^\p{ASCII}'’\p{Pd}]|^(?:der|die|das|und|ist|nicht|von|mit|f\u00fcr|de|la|le|les|des|et|du|est|el|los|las|del|que|para|por|y|os|da|do|em|il|di|che|per|e|van|het|een)$/iu
const FOREIGN = { words: 20, english: 0.03, other: 0.1 }
const PROGRAM = /\b(?:usmle|step (?:1|2|3)|nbme|comlex)\b/i

/** True for a page that names a program, but whose running text is not English. */
function isTranslated({ view: { tokens } }: ClassifiedPage): boolean {
  const words = tokens.flatMap(({ text }) => /^([\p{L}'’-]+)[.,;:]?$/u.exec(text)?.[1] ?? [])
  const share = (kind: RegExp) => words.filter((word) => kind.test(word)).length / words.length
  const isForeign = share(ENGLISH) < FOREIGN.english && share(OTHER) > FOREIGN.other
  return words.length >= FOREIGN.words && isForeign && PROGRAM.test(tokens.map(({ text }) => text).join(' '))
}

/** Says why no report was found on these pages, and what to do about it. */
export function refuse(file: string, pages: readonly Page[], classified: readonly ClassifiedPage[]): Refusal {
  const readable = classified.some((page) => page.view.tokens.length > 0)
  if (!readable && pages.some((page) => !isLegible(page) || page.marks.some((mark) => mark.kind === 'image'))) {
    return refusal(
      file,
      'no-text',
      `No words were found: the document is only a picture, or its letters are drawn as outlines. Read it as a picture, or open a sharper one. ${BY_HAND}`,
    )
  }
  if (pages.some(isUnreadable)) {
    return refusal(
      file,
      'no-text',
      `The text cannot be read: its fonts do not say which letters they show. Read it as a picture, or save it from the portal again. ${BY_HAND}`,
    )
  }
  if (!readable)
    return refusal(
      file,
      'not-a-score-report',
      'The document is empty: no words were found on any page. Open the file that holds the report.',
    )
  const text = classified.flatMap(({ view }) => view.tokens.map((token) => token.text)).join(' ')
  const stand = placeholders.find(([words]) => words.test(text))
  if (stand) return refusal(file, 'not-a-score-report', stand[1])
  const looksLikeReport = (page: ClassifiedPage): boolean =>
    page.refusedTitle || ((page.front || page.profile) && !page.about)
  const refused = classified.find((page) => page.refused && looksLikeReport(page))?.refused
  if (refused) return unsupported(file, refused)
  if (classified.some((page) => page.profile && !page.family && !page.about)) {
    const message = `There is a table that looks like a score profile, but no page names the exam. Add the page with the title, or enter it by hand.`
    return refusal(file, 'not-a-score-report', message)
  }
  if (classified.some(isTranslated)) {
    const message = `The page seems to be translated. Turn the translation off, save the report in English again, and open that file. ${BY_HAND}`
    return refusal(file, 'not-a-score-report', message)
  }
  const isPicture = classified.some(({ view }) => view.tolerances.misses)
  const more = isPicture
    ? ' Words were read, but none that name such a report: take the whole page into the picture.'
    : ''
  return refusal(
    file,
    'not-a-score-report',
    `No USMLE, NBME or COMLEX score report was found in this document.${more} ${BY_HAND}`,
  )
}
