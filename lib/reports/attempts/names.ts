/** The names of examinations at the beginning of the rows of a list. */
import { overlapY } from '../../pages/geometry'
import type { Box } from '../../pages/model'
import type { Line } from '../page/lines'
import { MONTH_BEGINS } from '../page/months'
import type { PageView } from '../page/page-view'
import { boxOf } from '../page/passage'
import type { Attempt } from '../schema'

/** An examination's name in a table: which one, and the lines that it takes. `null`: one that a reading does not list. */
export interface Mention {
  readonly exam: Attempt['exam'] | null
  readonly box: Box
}

/** Recognition may lose the space after the program's name. */
const STEP = /(?:\b|usmle)step ?(1|2|3|iii|ii|i|one|two|three)\b/i
export const SKILLS = /(?:\b|usmle)step ?(?:2|ii|two) ?-?:? ?\(?(?:cs\b|clinical skills)/i

function examOf(text: string): Attempt['exam'] | null {
  const step = STEP.exec(text)?.[1]?.toLowerCase()
  if (SKILLS.test(text)) return null
  if (step === '1' || step === 'i' || step === 'one') return 'Step 1'
  return step === '3' || step === 'iii' || step === 'three' ? 'Step 3' : 'Step 2 CK'
}

/** What stands between an examination's name and the first date or outcome of its row: "Attempt", "(CK) Exam". More is a sentence. */
const MOST_BETWEEN = 2
/** A name at the start of a line, which may go on in the next one. */
export const NAME_BEGINS =
  /^(?:usmle ?)?step(?: ?(?:\d|i{1,3})\b)?(?: ?-?:? ?\(?(?:c[ks]\b|clinical (?:knowledge|skills))\)?)*/i
const NAME = /^(?:usmle ?)?step ?(?:\d|i{1,3})\b(?: ?-?:? ?\(?(?:c[ks]\b|clinical (?:knowledge|skills))\)?)*/i
const VALUE_BEGINS = new RegExp(
  `\\b(?:pass(?:ed)?\\b|fail(?:ed)?\\b|not pass|incomplete|indeterminate|undetermined|withheld|invalidated|not available|${MONTH_BEGINS})|\\d[\\d/.-]+\\d`,
  'i',
)

/** A footnote begins with an examination's name as a row does, but goes on as a sentence. */
function isSentence(text: string): boolean {
  const rest = text.replace(NAME_BEGINS, '')
  const words = (rest.split(VALUE_BEGINS)[0] ?? '').match(/[a-z]{2,}/gi) ?? []
  return words.length > MOST_BETWEEN
}

/** What a narrow cell goes on with in its next line, and where it cannot end. */
export const GOES_ON = /^(?:\(?c[ks]\b|clinical|knowledge|skills|attempt\b|#?\d$)/i
const UNENDED = /^(?:usmle|(?:usmle ?)?step)$/i

/** Lines that begin with a name, or with the part of one that its cell has room for, and a value in or beside them. */
export const rowLines = ({ lines }: PageView): Line[] =>
  lines.filter(
    (line) =>
      NAME_BEGINS.test(line.text) &&
      !isSentence(line.text) &&
      (VALUE_BEGINS.test(line.text.replace(NAME_BEGINS, '')) ||
        lines.some(({ box }) => box[0] > line.box[2] && overlapY(box, line.box) > 0)),
  )

/** Names of examinations at the start of a line, with the lines that they wrap into. */
export function mentionsOf(page: PageView): Mention[] {
  const mentions: Mention[] = []
  for (const block of page.blocks) {
    const used = new Set<Line>()
    block.lines.forEach((line, index) => {
      if (used.has(line)) return
      let text = line.text
      const name = line.tokens.slice(0, 7)
      for (const next of block.lines.slice(index + 1)) {
        if (!UNENDED.test(text) && (!GOES_ON.test(next.text) || STEP.test(next.text))) break
        used.add(next)
        text += ` ${next.text}`
        name.push(...next.tokens)
      }
      if (NAME.test(text) && !isSentence(line.text)) mentions.push({ exam: examOf(text), box: boxOf(name) })
    })
  }
  return mentions.sort((a, b) => a.box[1] - b.box[1] || a.box[0] - b.box[0])
}
