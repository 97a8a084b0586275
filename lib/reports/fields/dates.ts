import { MONTHS } from '../page/months'

const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?'
const YEAR = "'?(\\d{4}|\\d{2})"
const SEP = '[ ,./-]*'
/** Names of days, and what they are cut to. */
export const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?'
const BEFORE = new RegExp(`\\b${WEEKDAY}\\b\\.?,? *$`, 'i')
/** No USMLE was given before 1992: two digits below this are of this century. */
export const FIRST_YEAR = 92

/** A date found in text, with the weekday before it: `iso` null where it is impossible or could be read in two ways. */
export interface DateHit {
  readonly from: number
  readonly to: number
  readonly iso: string | null
}

type Parts = readonly [year: string, month: number, day: string] | null

interface Form {
  readonly pattern: RegExp
  readonly parts: (groups: readonly string[]) => Parts
}

const monthNumber = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1

/** What every date in figures has in it, and every one with a month's name. */
const IN_FIGURES = /\d ?[-/.] ?\d|\d{8}/
const NAMED = new RegExp(MONTH, 'i')

const inFigures: readonly Form[] = [
  {
    pattern: /(?<![\d/.-])(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?![\d/-])/g,
    parts: ([year = '', month, day = '']) => [year, Number(month), day],
  },
  {
    // without separators: ISO, or American where the year cannot come first
    pattern: /(?<![\d/.,-])(?:((?:19|20)\d\d)([01]\d)([0-3]\d)|([01]\d)([0-3]\d)((?:19|20)\d\d))(?![\d/.,-])/g,
    parts: ([y, m, d, month, day = '', year = '']) => (y && d ? [y, Number(m), d] : [year, Number(month), day]),
  },
  {
    // American order, as USMLE prints it
    pattern: /(?<![\d/.-])(\d{1,2}) ?([/-]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})(?![\d/-])/g,
    parts: ([month, , day = '', year = '']) => [year, Number(month), day],
  },
  {
    // with dots the day usually comes first: only where no other reading is possible
    pattern: /(?<![\d/.-])(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})(?![\d/-])/g,
    parts: ([day = '', month = '', year = '']) => {
      if (Number(day) > 12) return [year, Number(month), day]
      if (Number(month) > 12) return [year, Number(day), month]
      return day === month ? [year, Number(month), day] : null
    },
  },
]

const named: readonly Form[] = [
  {
    pattern: new RegExp(`\\b${MONTH}${SEP}${DAY}[ ,./-]+${YEAR}(?!\\d)`, 'gi'),
    parts: ([month = '', day = '', year = '']) => [year, monthNumber(month), day],
  },
  {
    pattern: new RegExp(`(?<!\\d)${DAY}${SEP}(?:of )?${MONTH}${SEP}${YEAR}(?!\\d)`, 'gi'),
    parts: ([day = '', month = '', year = '']) => [year, monthNumber(month), day],
  },
  {
    pattern: new RegExp(`(?<!\\d)(\\d{4})${SEP}${MONTH}${SEP}${DAY}(?!\\d)`, 'gi'),
    parts: ([year = '', month = '', day = '']) => [year, monthNumber(month), day],
  },
]

const two = (n: number): string => String(n).padStart(2, '0')

function isoOf(parts: Parts): string | null {
  if (!parts) return null
  const [printedYear, month, printedDay] = parts
  const short = Number(printedYear)
  const year = printedYear.length === 4 ? short : short >= FIRST_YEAR ? 1900 + short : 2000 + short
  const day = Number(printedDay)
  const date = new Date(Date.UTC(year, month - 1, day))
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return real && year >= 1900 + FIRST_YEAR && year < 2100 ? `${year}-${two(month)}-${two(day)}` : null
}

/** Every date in a text, in the order of their places: American, ISO or with the month's name. */
export function findDates(text: string): DateHit[] {
  const hits: DateHit[] = []
  if (!/\d/.test(text)) return hits
  const forms = [...(IN_FIGURES.test(text) ? inFigures : []), ...(NAMED.test(text) ? named : [])]
  for (const { pattern, parts } of forms) {
    for (const match of text.matchAll(pattern)) {
      const from = BEFORE.exec(text.slice(0, match.index))?.index ?? match.index
      const to = match.index + match[0].length
      if (hits.some((hit) => from < hit.to && to > hit.from)) continue
      hits.push({ from, to, iso: isoOf(parts(match.slice(1))) })
    }
  }
  return hits.sort((a, b) => a.from - b.from)
}
