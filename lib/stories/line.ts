/**
 * The line: one or two sentences that can be said as they stand. It claims what the document says and no more:
 * a strength is worded by what the row's place is relative to, and where there is no strength none is claimed.
 * Slots: {phrase} names the area, {aim} is something one may want to do with it, {place} the specialty or "residency".
 */
import type { Reference } from '../reports/schema'
import { pick } from './hash'
import type { Mode } from './model'

const own: readonly string[] = [
  'Relative to my own overall result, {phrase} stood out, and I want to {aim}.',
  'In my own profile, {phrase} was on the stronger side. I want to {aim}.',
  'Looking across my own areas, {phrase} came out ahead of my overall result. What I want now is to {aim}.',
  'Compared with the rest of my own exam, {phrase} was a strength, and as a resident I want to {aim}.',
  'Within my own profile, {phrase} is what stood out. I would like to {aim}.',
]

/** Strengths for each thing that a row can be relative to, once the examination is passed. */
const passed: Record<Reference, readonly string[]> = {
  'own-overall': own,
  // Old reports place each area against the pass line; a strength there has been worked out among the own areas.
  borderline: [
    'Compared with my own other areas, {phrase} was on the stronger side, and I want to {aim}.',
    'Among my own areas, {phrase} stood out. I want to {aim}.',
    'Set beside the rest of my own exam, {phrase} was a strength, and as a resident I want to {aim}.',
    'Within my own profile, {phrase} is what stood out. I would like to {aim}.',
  ],
  'comparison-group': [
    'On my self-assessment, {phrase} came out somewhat ahead of its comparison group, and I want to {aim}.',
    'Against the comparison group of my self-assessment, {phrase} was one of my stronger areas. I want to {aim}.',
    'My self-assessment showed {phrase} as a relative strength beside its comparison group. I would like to {aim}.',
  ],
  'national-mean': [
    'Measured against the national mean, {phrase} was one of my stronger areas, and I want to {aim}.',
    'My report places {phrase} somewhat above the national mean. What I want to do with that is to {aim}.',
    'Beside the national mean, {phrase} was an area that went well for me. I would like to {aim}.',
  ],
  none: [
    'In my own results, {phrase} was on the stronger side, and I want to {aim}.',
    'Among my own areas, {phrase} went well. I would like to {aim}.',
  ],
}

/** What the areas are held against, as a phrase that opens a sentence about preparing or rebuilding. */
const against: Record<Reference, string> = {
  'own-overall': 'Relative to my own overall result',
  borderline: 'Compared with my own other areas',
  'comparison-group': 'Beside the comparison group',
  'national-mean': 'Measured against the national mean',
  none: 'Among my own areas',
}

const failed: readonly string[] = [
  '{Against}, {phrase} held up, and it is what I am building on: I want to {aim}.',
  '{Against}, {phrase} was one of the steadier areas. I am building on it, because I want to {aim}.',
  '{Against}, {phrase} gave me something to build on. I want to {aim}.',
]

const practice: readonly string[] = [
  '{Against}, {phrase} has come out well in my practice, and I want to {aim}.',
  '{Against}, {phrase} is on the stronger side in my practice results so far. I want to {aim}.',
  '{Against}, {phrase} has been one of the steadier areas of my preparation. I would like to {aim}.',
]

/** Every row in the middle: said plainly, with no strength claimed. */
const even: readonly string[] = [
  'My own results were even across the areas, so I would rather speak about the work: in {place}, I want to {aim}.',
  'No single area set itself apart in my own profile. What I want to bring to {place} is {phrase}: I want to {aim}.',
  'My own profile was even, and I see {phrase} as where I can be most useful in {place}. I want to {aim}.',
]

const plain: readonly string[] = [
  'One thing I want to bring to {place} is {phrase}: I want to {aim}.',
  'What I hope to be known for in {place} is {phrase}. I want to {aim}.',
  'When I think about {place}, {phrase} is what I want to grow in. I want to {aim}.',
]

const rebuilding: readonly string[] = [
  'As I prepare again, {phrase} is one thing I am building on: I want to {aim}.',
  'What I am building on for {place} is {phrase}. I want to {aim}.',
]

export interface LineInput {
  readonly phrase: string
  readonly aims: readonly string[]
  /** Whether the document shows the area as a strength; otherwise no strength is claimed. */
  readonly strength: boolean
  /** Whether every row that was read stands in the middle. */
  readonly even: boolean
  readonly reference: Reference
  readonly mode: Mode
  /** The specialty inside a sentence, or "residency". */
  readonly place: string
  /** Of the reading: people get different frames. */
  readonly seed: string
  /** Different for the points of one person, so that no two of them open alike. */
  readonly turn: number
}

function frames(input: LineInput): readonly string[] {
  if (input.strength) {
    if (input.mode === 'passed') return passed[input.reference]
    return input.mode === 'failed' ? failed : practice
  }
  if (input.mode === 'failed') return rebuilding
  return input.even ? even : plain
}

/** The line for one area. Pure; the same input gives the same sentence. */
export function line(input: LineInput): string {
  const { seed, turn, phrase, aims } = input
  return pick(frames(input), seed, turn)
    .replace('{Against}', against[input.reference])
    .replace('{phrase}', phrase)
    .replace('{place}', input.place)
    .replace('{aim}', pick(aims, `${seed}|${phrase}`))
}
