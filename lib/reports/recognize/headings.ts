import { centerY } from '../../pages/geometry'
import { PARAGRAPH_LINE } from '../page/blocks'
import type { PageView } from '../page/page-view'

/** A line or wrapped line that is no prose: a title, a heading, a label, a cell. */
export interface Heading {
  readonly text: string
  /** Larger than the usual text of the page. */
  readonly large: boolean
  /** In the first third of the page. */
  readonly high: boolean
}

/** More words than this are prose, also without a full stop: the longest title in use has twelve. */
const LONGEST = 16
/** Fewer words than this are no sentence, also with a full stop: "USMLE Step 2 CK." */
const SENTENCE = 6
/** Headings are set larger than the usual text by more than this factor: sizes are rounded. */
export const LARGE = 1.15
const wordsOf = (text: string): number => text.split(' ').length

/** True for sentences and paragraphs, as opposed to titles, labels and cells. */
export function isProse(text: string): boolean {
  const words = wordsOf(text)
  return words > LONGEST || (words >= SENTENCE && (/[.!?]["')]?$/.test(text) || /[a-z)]{2}[.!?] [A-Z]/.test(text)))
}

/** Texts about a report, an application, a bill, a tool: in such a heading an examination's name names no report. */
export const ABOUT =
  /\b(?:how(?! you (?:did|performed|compare))|what|why|when|which|who|should|understanding|explained|guides?|tips|faq|frequently asked|interpret\w*(?! of (?:the )?med)|calculator|predict\w*|converter|estimator|applications?(?! of)|invoice|receipt|order|permit|curriculum vitae|resume|letter|request|registration|bulletin|syllabus|lecture|course|preparation|prep|study|strategy|schedule|scheduling|averages?|statistics|trends|percentiles?|chances)\b|\?$/i

/** "Interpretation Guide and Performance Report": the report is in it. */
const AND_REPORT = /(?:\band|&) (?:(?:score|performance) )*report$/i

export const isAbout = (heading: string): boolean => ABOUT.test(heading) && !AND_REPORT.test(heading)

/** Headings from top to bottom: single lines, and each with the next where a heading may have been wrapped. */
export function headingsOf(page: PageView): Heading[] {
  const headings: Heading[] = []
  for (const { lines, box } of page.blocks) {
    const [first, second] = lines
    const high = centerY(first?.box ?? box) < page.page.height / 3
    // A title that stands close above a paragraph is set larger than its lines.
    const isTitle = (first?.size ?? 0) > LARGE * (second?.size ?? 0)
    const prose = lines.map((line, index) => {
      if (isTitle && index === 0) return isProse(line.text)
      const flows = index > 0 && wordsOf(lines[index - 1]?.text ?? '') >= PARAGRAPH_LINE
      return isProse(line.text) || (lines.length > 1 && (flows || wordsOf(line.text) > PARAGRAPH_LINE))
    })
    lines.forEach((line, index) => {
      if (prose[index]) return
      const large = line.size > LARGE * page.size
      headings.push({ text: line.text, large, high })
      const next = lines[index + 1]
      if (next && !prose[index + 1] && !isProse(`${line.text} ${next.text}`)) {
        headings.push({ text: `${line.text} ${next.text}`, large, high })
      }
    })
  }
  return headings
}

/** Words by which a heading calls its document a report. */
export const REPORT =
  /\b(?:score ?report|report of (?:scores?|results?)|(?:examinee |candidate )?performance (?:report|feedback|profiles?)|examinee report|score ?card|content areas?|performance (?:in|by) |(?:test|exam(?:ination)?|score) results?|results? report|official (?:scores?|results?)|transcript|exam(?:ination)? history|my usmle exams?)\b/i

/** The programs whose reports are read. */
export const PROGRAM =
  /\b(?:united states medical licensing exam(?:ination)?|usmle|national board of (?:medical|osteopathic medical) examiners|nbme|nbome|comlex)\b/i
