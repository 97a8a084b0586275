import { exams } from '../../exams/exam'
import type { Family, RefusedReport } from '../families/family'
import { refusedReports } from '../families/refused'
import { PRACTICE } from '../families/usmle'
import type { PageView } from '../page/page-view'
import { type Heading, headingsOf, isAbout, PROGRAM, REPORT } from './headings'

/** What a page says it is. */
export interface Identity {
  readonly family: Family | null
  /** It names a report that is not read: never a reading, and a refusal by name if it looks like a report at all. */
  readonly refused: RefusedReport | null
  /** The refused report is named in a title that calls it a report. */
  readonly refusedTitle: boolean
  /** The page calls itself a report of its family, in its headings. */
  readonly titled: boolean
  /** A heading that speaks about reports, or belongs to another sort of document. */
  readonly about: boolean
}

/** Headings of documents that quote scores without being score reports. */
export const OTHER_DOCUMENT =
  /\b(?:curriculum vitae|resum[eé]|personal statement|(?:work|research|professional|clinical) experience|applications?(?! of)|letter of recommendation|invoice|receipt|amount due|subtotal|total due|payment|billing|scheduling permit|syllabus|agenda|bulletin|calculator|predictor|converter|min read|subscribe|share this|table of contents|blog|newsletter|webinar)\b|^(?:education|employment|publications|abstract|comments|lecture|slide \d+|references)\b/i
/** Tests, evaluations and records of a school or program: they use the same words, and name a Step to say what they are for. */
export const SCHOOL_DOCUMENT =
  /\b(?:performance evaluation|mspe|academic (?:record|progress|standing|advising)|study plan|grade (?:sheet|report)|(?:course|clerkship|rotation|resident|faculty|teaching|peer) evaluation|(?:student|school|class|learner|resident|course|clerkship) (?:performance|progress|score|feedback)|end[- ]of[- ](?:course|clerkship|rotation|block|year)|milestones?|progress test|in-?house|readiness|individual feedback|grade ?book|report card)\b/i
/** Who issues it, in large letters, high on the page: lower it is a note. */
export const SCHOOL =
  /\b(?:(?:college|school|faculty|department|division|office|institute) of|(?:state )?university|medical (?:college|school|center)|dean'?s? office|clerkship)\b/i

/** A practice result says so somewhere; a real report never does. */
export const NO_REAL_SCORE = /\bnot an? (?:official )?(?:usmle|real|actual) (?:score|result|report)/i
export const PREDICTED = /\bpredicted (?:three-digit |3-digit |step \d (?:ck )?|usmle )*score/i

/** "Predicted Step 2 CK score: 245": under a title, a label with its value is no heading of its own. */
const LABELED_NUMBER = /: ?\d+$/

const practiceTest: RefusedReport = { title: 'a practice test', names: [PRACTICE] }

/** Matches wherever one of the refused reports' names does, and a little more: most headings need no closer look. */
const ANY_REFUSED = new RegExp(refusedReports.flatMap(({ names }) => names.map(({ source }) => source)).join('|'), 'i')

/** How strongly a heading names something: by its words, its size and its place. */
const weight = (heading: Heading): number =>
  2 + (REPORT.test(heading.text) ? 2 : 0) + (heading.large ? 1 : 0) + (heading.high ? 0.5 : 0)

/**
 * A refused examination must be named about as strongly as a title; in passing it means nothing. Where no heading names
 * one that is read, a heading high on the page is the title, however small.
 */
const REFUSED_WEIGHT = 3.5
const ONLY_WEIGHT = 2.5
/** A heading that calls itself a report weighs this much, wherever it stands. */
const TITLE_WEIGHT = 4

const STEP = /\bstep ?(?:\d|i+)\b/i

const matches = (entry: { names: readonly RegExp[]; notWith?: RegExp }, text: string): boolean =>
  entry.names.some((name) => name.test(text)) && !entry.notWith?.test(text)

const namesReport = (heading: string, families: readonly Family[]): boolean =>
  REPORT.test(heading) || families.some((family) => family.names.some((name) => name.test(heading)))

function strongest<T>(entries: readonly T[], headings: readonly Heading[], fits: (entry: T, text: string) => boolean) {
  let best: { entry: T; weight: number } | null = null
  for (const heading of headings) {
    const entry = entries.find((one) => fits(one, heading.text))
    if (entry && weight(heading) > (best?.weight ?? 0)) best = { entry, weight: weight(heading) }
  }
  return best
}

/**
 * Under the title of another report a company's name is a person's note, a browser tab, a mail; its own page it signs:
 * with a copyright, an address, what it sells.
 */
const signs = (name: RegExp, text: string): boolean =>
  new RegExp(
    `(?:(?:©|\\(c\\)|copyright|www\\.|https?://)[^\\n]{0,30}|\\bby (?:[a-z]+ ){0,3})(?:${name.source})|(?:${name.source})[^\\n]{0,20}(?:\\.com\\b|\\bgmbh\\b|\\binc\\b|\\bllc\\b|\\ball rights)`,
    'i',
  ).test(text)

/** Recognizes the page's examination by its headings, among the families that are read; names in sentences do not count. */
export function identify(page: PageView, families: readonly Family[]): Identity {
  const all = headingsOf(page)
  const headings = all.filter((heading) => !isAbout(heading.text))
  const text = page.blocks.map((block) => block.text).join('\n')
  const family = strongest(
    families,
    headings,
    (one, heading) =>
      matches(one, heading) && !(ANY_REFUSED.test(heading) && refusedReports.some((other) => matches(other, heading))),
  )
  const mentioning = headings.filter((heading) => ANY_REFUSED.test(heading.text))
  const named = strongest(refusedReports, mentioning, matches)
  const reports = headings.some((heading) => REPORT.test(heading.text))
  const program = headings.some((heading) => PROGRAM.test(heading.text))
  const titled = family !== null && reports && (program || family.weight >= TITLE_WEIGHT)
  const ownTitle = titled || (family !== null && family.weight >= REFUSED_WEIGHT && exams[family.entry.exam].practice)
  const company = refusedReports.find(
    ({ company: firm, names }) => firm && names.some((name) => (ownTitle ? signs(name, text) : name.test(text))),
  )
  const strong =
    named !== null && named.weight >= (family ? REFUSED_WEIGHT : ONLY_WEIGHT) && named.weight > (family?.weight ?? 0)
  const practice =
    headings.some(
      (heading) => weight(heading) >= REFUSED_WEIGHT && PRACTICE.test(heading.text) && STEP.test(heading.text),
    ) ||
    (headings.some((heading) => STEP.test(heading.text)) &&
      (NO_REAL_SCORE.test(text) || all.some((heading) => PREDICTED.test(heading.text))))
  const refused =
    company ??
    (strong ? named.entry : null) ??
    (practice && !(family && exams[family.entry.exam].practice) ? practiceTest : null)
  return {
    family: refused ? null : (family?.entry ?? null),
    refused,
    refusedTitle: refused !== null && all.some(({ text: title }) => REPORT.test(title) && matches(refused, title)),
    titled,
    about: all.some(
      ({ text: heading, large, high }) =>
        OTHER_DOCUMENT.test(heading) ||
        SCHOOL_DOCUMENT.test(heading) ||
        (large && high && SCHOOL.test(heading)) ||
        (isAbout(heading) && namesReport(heading, families) && !(titled && LABELED_NUMBER.test(heading))),
    ),
  }
}
