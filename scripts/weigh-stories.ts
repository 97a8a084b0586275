/** Weighs the words of the labeled sentences, and writes the table that the checker of stories looks them up in. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { Face, RuleId } from '../lib/stories/check/model'
import { sentencesOf } from '../lib/stories/check/sentences'
import { byteOf, PLACES, placesOf, weighedRules } from '../lib/stories/check/weigh'
import frames from '../lib/stories/data/frames.json' with { type: 'json' }
import prompts from '../lib/stories/data/prompts.json' with { type: 'json' }
import questions from '../lib/stories/data/questions.json' with { type: 'json' }
import scripts from '../lib/stories/data/scripts.json' with { type: 'json' }
import { topics } from '../lib/stories/data/topics'

interface Labeled {
  readonly text: string
  readonly face?: Face
  readonly flag: boolean
  readonly kinds: readonly string[]
  readonly profile?: unknown
}

/** Kinds of the sets as rules; others go by form (names, dates, numbers), and their words weigh nothing. */
const ruleOf: Readonly<Record<string, RuleId>> = {
  'self-praise': 'superlative',
  superlative: 'superlative',
  comparison: 'comparison',
  fate: 'fate',
  'fate-luck': 'fate',
  identity: 'identity',
  'score-identity': 'identity',
  apology: 'weak-score',
  'score-apology': 'weak-score',
  excuse: 'weak-score',
  dismissal: 'weak-score',
  'weak-score': 'weak-score',
  blame: 'blame',
  overclaim: 'claim',
  claim: 'claim',
  'profile-claim': 'claim',
  'unsupported-claim': 'claim',
  'claim-exam-cannot-carry': 'claim',
  'unasked-score': 'exam-mention',
  office: 'office',
  'named-office': 'office',
}
const ROUNDS = 12
/** How far a weight moves at first, and how strongly it is drawn back to none. */
const [PACE, DRAWN] = [0.1, 2e-4]

const folder = 'fixtures/stories'
/** Sets to leave out, to see what the others teach of them: `npm run stories:weigh -- checker-12`. */
const without = process.argv.slice(2)
const read = (name: string) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))
const labeled: readonly Labeled[] = [
  ...readdirSync(folder)
    .filter((name) => name !== 'sentences.json' && !without.includes(name.replace('.json', '')))
    .flatMap(read),
  ...read('sentences.json').sentences.map(({ text, flags }: { text: string; flags: readonly { rule: string }[] }) => ({
    text,
    flag: flags.length > 0,
    kinds: flags.map(({ rule }) => rule),
  })),
]
/** What the project itself says: no fault on either face, nor where none is told. */
const own = topics.flatMap(({ phrase, aims, anywhere, specialties }) => [
  `I like ${phrase}.`,
  anywhere,
  ...Object.values(specialties).flatMap(({ why }) => why ?? []),
  ...Object.values(aims).flatMap(
    (list) => list?.flatMap((aim) => [`I want to ${aim}.`, `In residency, I want to ${aim}.`]) ?? [],
  ),
  ...Object.values(frames).flatMap((said) =>
    said.map((one) => one.replace('{phrase}', phrase).replace('{exam}', 'Step 2')),
  ),
])

/** Prompts, openings and questions beside what is written: no fault on either face. */
const beside = (value: unknown): readonly string[] =>
  typeof value === 'string' ? (value.includes(' ') ? [value] : []) : Object.values(value as object).flatMap(beside)
const faces = [prompts, questions, scripts]
  .flatMap(beside)
  .flatMap((text) => (['asked', 'not-asked'] as const).map((face): Labeled => ({ text, face, flag: false, kinds: [] })))

/** A claim about an area is a fault only beside a profile. */
const rulesOf = ({ kinds, profile }: Labeled): readonly RuleId[] =>
  kinds.flatMap((kind) => (profile && ruleOf[kind] === 'claim' ? [] : (ruleOf[kind] ?? [])))
const examples = [...labeled, ...faces, ...own.map((text): Labeled => ({ text, flag: false, kinds: [] }))]
  .filter((one) => !one.flag || rulesOf(one).length > 0)
  .map((one) => ({
    rules: rulesOf(one).map((rule) => weighedRules.indexOf(rule)),
    sentences: sentencesOf(one.text).map(({ text }) => placesOf(text, one.face)),
  }))

const weights = new Float64Array(PLACES)
const moved = new Float64Array(PLACES).fill(0.01)
const mean = new Float64Array(PLACES)
const weightOf = (places: readonly number[]) => places.reduce((sum, place) => sum + (weights[place] as number), 0)
const chance = (places: readonly number[]) => 1 / (1 + Math.exp(-weightOf(places)))
/** Of a text with a fault, the sentence that has it is the heaviest. */
const heaviest = (sentences: readonly (readonly number[])[]) =>
  sentences.reduce((best, one) => (weightOf(one) > weightOf(best) ? one : best))
function move(places: readonly number[], error: number): void {
  for (const place of places) {
    const by = error - DRAWN * (weights[place] as number)
    moved[place] = (moved[place] as number) + by * by
    weights[place] = (weights[place] as number) + (PACE * by) / Math.sqrt(moved[place] as number)
  }
}

// The same order on every machine.
let seed = 1
function random(below: number): number {
  seed = (seed * 16807) % 2147483647
  return seed % below
}
for (let round = 0; round < ROUNDS; round++) {
  for (let at = examples.length - 1; at > 0; at--) {
    const other = random(at + 1)
    const [a, b] = [examples[at], examples[other]]
    if (a && b) [examples[at], examples[other]] = [b, a]
  }
  for (const { rules, sentences } of examples) {
    if (rules.length === 0) for (const places of sentences) move(places, -chance(places))
    else move(heaviest(sentences), 1 - chance(heaviest(sentences)))
  }
  if (round >= ROUNDS / 2) for (let at = 0; at < PLACES; at++) mean[at] = (mean[at] as number) + (weights[at] as number)
}

/** How often what has a place stands in faults of each rule, for as many faults of each. */
const seen = weighedRules.map(() => new Float64Array(PLACES))
const total = weighedRules.map((_, rule) => examples.filter(({ rules }) => rules.includes(rule)).length)
for (const { rules, sentences } of examples)
  for (const rule of rules)
    for (const place of heaviest(sentences)) (seen[rule] as Float64Array)[place]! += 1 / (total[rule] || 1)
const ruleAt = (place: number) => {
  const shares = seen.map((of) => of[place] as number)
  return shares.indexOf(Math.max(...shares))
}
const bytes = mean.map((sum, place) => byteOf(sum / (ROUNDS / 2), ruleAt(place)))
const file = 'lib/stories/check/data/wording/weights.json'
writeFileSync(file, `${JSON.stringify({ bytes: Buffer.from(bytes).toString('base64') })}\n`)
console.log(`${examples.length} texts weighed: ${file}`)
