/**
 * `strongsuit brief`: a document to talking points for an interview, as Markdown. No story is in it: those are the
 * person's, and only the page asks for them.
 */
import { parseArgs } from 'node:util'
import { analyze } from '../lib/analysis/analyze'
import { applicants } from '../lib/applicant/group'
import { interviewBrief } from '../lib/export/interview'
import { briefMarkdown } from '../lib/export/markdown'
import type { Reading } from '../lib/reports/schema'
import { emptyStoryWork } from '../lib/session/model'
import { talkCards, talkInput } from '../lib/session/now/talking-points'
import { talkingPoints } from '../lib/stories/talking-points'
import { onlyInput, onlyName } from './inputs'
import { readingArguments, readingOptions, readOne } from './read-one'
import { readSpecialty } from './specialty-option'
import { tell } from './terminal'
import { written } from './written'
import { command, WrongCall } from './wrong-call'

const USAGE = `strongsuit brief FILE --specialty NAME --applicant ${applicants.join('|')} [--out FILE] [--score]
    [--ocr auto|never|always] [--password TEXT]`

function readCall(argv: string[]) {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      specialty: { type: 'string' },
      applicant: { type: 'string' },
      out: { type: 'string' },
      score: { type: 'boolean', default: false },
      ...readingArguments,
    },
  })
  const name = onlyName(positionals)
  if (values.out === '') throw new WrongCall('--out needs the name of a file')
  const chosen = readSpecialty(values.specialty, values.applicant)
  if (chosen === null) throw new WrongCall(`--specialty and --applicant (${applicants.join(', ')}) are missing`)
  return { name, chosen, out: values.out ?? null, score: values.score, ...readingOptions(values) }
}

type Call = ReturnType<typeof readCall>

/** The brief of a reading without any story. `today` decides nothing that is on it but the choice of an edition. */
function markdownOf(reading: Reading, { chosen, score }: Call, today: string): string {
  const analysis = analyze(reading, { specialty: chosen.id, applicant: chosen.applicant, today })
  const points = talkingPoints(talkInput(reading, chosen.id, emptyStoryWork))
  const brief = interviewBrief({
    analysis,
    points: talkCards(points, emptyStoryWork).map((talk) => ({ ...talk, story: false })),
    specialty: chosen.id,
    applicant: chosen.applicant,
    score,
  })
  return briefMarkdown(brief)
}

/**
 * Writes the brief of the first report in a file.
 *
 * @param argv what follows the word `brief`
 * @returns 0 where it was written; 1 where nothing could be read, or `--out` not be written; 2 where the call was wrong.
 *   Standard output holds the brief and nothing else.
 */
export const brief = command('brief', USAGE, async (argv) => {
  const call = readCall(argv)
  const input = await onlyInput('brief', call.name)
  if (input === null) return 1
  const outcomes = await readOne(input, call)
  const reading = outcomes.find((outcome) => outcome.ok)
  for (const outcome of outcomes) {
    if (!outcome.ok) tell(`${input.file}: ${outcome.error.message}`)
  }
  if (reading === undefined) return 1
  for (const { field, message } of reading.warnings) tell(`${input.file}: ${field}: ${message}`)
  if (outcomes.filter(({ ok }) => ok).length > 1)
    tell(`${input.file}: it holds several reports; the brief covers the first`)
  const markdown = markdownOf(reading, call, new Date().toISOString().slice(0, 10))
  if (call.out === null) {
    process.stdout.write(markdown)
    return 0
  }
  return (await written('brief', call.out, markdown)) ? 0 : 1
})
