import { centreY } from '../../pages/geometry'
import type { PageText } from '../text/page-text'

/** A line or wrapped line that is no prose: a title, a heading, a label, a cell. */
export interface Heading {
  readonly text: string
  /** Larger than the usual text of the page. */
  readonly large: boolean
  /** In the first third of the page. */
  readonly high: boolean
}

/** More words than this are prose, also without a full stop. */
const LONGEST = 16
const wordsOf = (text: string): number => text.split(' ').length

/** True for sentences and paragraphs, as opposed to titles, labels and cells. */
export function isProse(text: string): boolean {
  const words = wordsOf(text)
  return words > LONGEST || (words >= 6 && (/[.!?]["')]?$/.test(text) || /[a-z)]{2}[.!?] [A-Z]/.test(text)))
}

/** Texts about a report, an application, a bill, a tool: in such a heading an examination's name names no report. */
const ABOUT =
  /\b(?:how|what|why|when|which|who|should|understanding|explained|guides?|tips|faq|frequently asked|interpret\w*|calculator|predict\w*|converter|estimator|applications?|invoice|receipt|order|permit|curriculum vitae|resume|letter|request|registration|bulletin|syllabus|lecture|course|preparation|prep|study|strategy|schedule|scheduling|averages?|statistics|trends|percentiles?|chances)\b|\?$/i

export const isAbout = (heading: string): boolean => ABOUT.test(heading)

/** Headings from top to bottom: whole wrapped headings first, then their single lines. */
export function headingsOf(page: PageText): Heading[] {
  const headings: Heading[] = []
  for (const stack of page.stacks) {
    if (isProse(stack.text) && (stack.lines.length > 3 || stack.lines.some((line) => isProse(line.text)))) continue
    const texts = stack.lines.length > 1 && !isProse(stack.text) ? [stack.text] : []
    const large = stack.lines.some((line) => line.size > 1.15 * page.bodySize)
    const high = centreY(stack.lines[0]?.box ?? stack.box) < page.page.height / 3
    for (const text of [...texts, ...stack.lines.map((line) => line.text)]) {
      if (!isProse(text)) headings.push({ text, large, high })
    }
  }
  return headings
}

/** Words by which a heading calls its document a report. */
export const REPORT =
  /\b(?:score ?report|report of (?:scores?|results?)|(?:examinee |candidate )?performance report|performance profiles?|examinee report|score ?card|content areas?|performance (?:in|by) |(?:test|exam(?:ination)?|score) results?|results? report|official (?:scores?|results?)|transcript)\b/i

/** The programmes whose reports are read. */
export const PROGRAMME =
  /\b(?:united states medical licensing exam(?:ination)?|usmle|national board of (?:medical|osteopathic medical) examiners|nbme|nbome|comlex)\b/i
