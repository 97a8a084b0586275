/**
 * Wording by lists and frames. A list names words of one sort ("people of one's own standing", "ways of failing a duty");
 * a frame says in which order such words make a fault. Both are plain data in `data/wording`, explained in `wording.md`.
 * Nothing is compiled to regular expressions: words are looked up, so that the first use takes no longer than the next.
 */
import kinds from './data/wording/kinds.json' with { type: 'json' }
import lists from './data/wording/lists.json' with { type: 'json' }
import type { Face, Hit, RuleId } from './model'
import type { Sentence } from './sentences'

interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

type Test = { readonly word: string } | { readonly prefix: string } | { readonly list: string }
/** Words that have to stand there, words that may be skipped, or the end of a clause. */
type Item =
  | { readonly kind: 'one'; readonly tests: readonly Test[]; readonly optional: boolean }
  | { readonly kind: 'none'; readonly tests: readonly Test[] }
  | { readonly kind: 'gap'; readonly most: number; readonly stops: RegExp }
  | { readonly kind: 'stop' }
type Frame = readonly Item[]

const marks: Readonly<Record<string, Item>> = {
  '..': {
    kind: 'gap',
    most: 3,
    stops: /^(?:[,;:.!?()"—–]|i|we|what|who|which|when|where|because|and|but)$/,
  },
  '...': { kind: 'gap', most: 8, stops: /^[,;:.!?()"—–]$/ },
  '....': { kind: 'gap', most: 20, stops: /^[;!?"]$/ },
  $: { kind: 'stop' },
}

function testOf(source: string): Test {
  const list = /^\[(.+)\]$/.exec(source)?.[1]
  if (list !== undefined) {
    if (list !== '#' && !(list in lists)) throw new Error(`There is no list "${list}".`)
    return { list }
  }
  return source.endsWith('*') ? { prefix: source.slice(0, -1) } : { word: source }
}

function itemOf(source: string): Item {
  const mark = marks[source]
  if (mark) return mark
  const tests = source.replace(/^!/, '').replace(/\?$/, '').split('/').map(testOf)
  return source.startsWith('!') ? { kind: 'none', tests } : { kind: 'one', tests, optional: source.endsWith('?') }
}

/** The items of a frame or of a list's entry; throws where it names a list that does not exist. */
function frameOf(source: string): Frame {
  return source.split(' ').map(itemOf)
}

/** Frames, or entries of a list, as they stand in the data: several in a line, with a semicolon between. */
export function framesOf(lines: readonly string[]): Frame[] {
  return lines.flatMap((line) => line.split(/;\s*/).filter(Boolean).map(frameOf))
}

type Lists = Readonly<Record<string, { readonly entries: readonly string[] } | undefined>>

/** Entries of a list by the word or the first two letters that they begin with, so that few are tried at a place. */
type List = ReadonlyMap<string, readonly Frame[]>
const anyStart = ''
const startsOf = (test: Test): string =>
  'word' in test && test.word !== '_' ? test.word : 'prefix' in test ? `${test.prefix.slice(0, 2)}*` : anyStart

const prepared = new Map<string, List>()
function listOf(name: string): List {
  const known = prepared.get(name)
  if (known) return known
  const entries = new Map<string, Frame[]>()
  for (const frame of framesOf((lists as Lists)[name]?.entries ?? [])) {
    const [first] = frame
    const starts = first?.kind === 'one' && !first.optional ? first.tests.map(startsOf) : [anyStart]
    for (const start of new Set(starts)) entries.set(start, [...(entries.get(start) ?? []), frame])
  }
  prepared.set(name, entries)
  return entries
}

/** What would be split, or is another word in lower case. */
const spelled: ReadonlyMap<string, string> = new Map([
  ['US', 'usa'],
  ['sub-i', 'subi'],
  ['no one', 'nobody'],
  ['everybody', 'everyone'],
  ['anybody', 'anyone'],
  ['somebody', 'someone'],
])

/** After these "'s" is no possessive. */
const withIs: ReadonlySet<string> = new Set(
  'it that this he she there here what who one nobody everybody everyone nothing everything something'.split(' '),
)

export const isScore = (text: string): boolean => /^(?:1[89]\d|2\d\d|[4-7]\d\d)$/.test(text)

/** Words and stops in lower case; a contraction is two words ("is n't"). What stands in quotation marks is somebody else's. */
export function wordsOf(text: string): Word[] {
  const own = text
    .replaceAll('’', "'")
    .replace(/["“]([^"”]*)["”]/g, (_, said: string) => `"${' '.repeat(said.length)}"`)
  const found = own.matchAll(
    /sub-?i\b|\bno one\b|\p{L}+(?=n't\b)|n't\b|'(?:m|re|s|ve|d|ll)\b|\p{L}+|\d+|[^\s\p{L}\d-]/giu,
  )
  const words = [...found].map(({ 0: word, index }) => ({
    text: spelled.get(word) ?? spelled.get(word.toLowerCase()) ?? word.toLowerCase(),
    start: index,
    end: index + word.length,
  }))
  return words.map((word, at) =>
    word.text === "'s" && withIs.has(words[at - 1]?.text ?? '') ? { ...word, text: 'is' } : word,
  )
}

/** Finds frames in the words of one sentence; remembers where the lists are met. */
export class Finder {
  private readonly known = new Map<string, (readonly number[])[]>()
  constructor(private readonly words: readonly Word[]) {}

  /** The end of the first place where the frame is met, and its beginning; null where it is not. */
  find(frame: Frame): readonly [number, number] | null {
    if (!frame.every((item) => item.kind !== 'one' || item.optional || this.words.some((_, at) => this.met(item, at))))
      return null
    for (let at = 0; at < this.words.length; at++) {
      const end = Math.max(...this.ends(frame, at, 0))
      if (end > at) return [at, end]
    }
    return null
  }

  /** Whether an entry of a list begins at a word. */
  meets(list: string, at: number): boolean {
    return this.endsOf({ list }, at).length > 0
  }

  private met(item: Item & { readonly kind: 'one' }, at: number): boolean {
    return item.tests.some((test) => this.endsOf(test, at).length > 0)
  }

  private ends(frame: Frame, at: number, from: number): number[] {
    const item = frame[from]
    if (item === undefined) return [at]
    const word = this.words[at]?.text ?? ''
    switch (item.kind) {
      case 'stop':
        return /^[,;:.!?()"—–]?$/.test(word) ? this.ends(frame, at, from + 1) : []
      case 'none':
        return item.tests.some((test) => this.endsOf(test, at).length > 0) ? [] : this.ends(frame, at, from + 1)
      case 'gap':
        for (let to = at; to <= Math.min(at + item.most, this.words.length); to++) {
          const found = this.ends(frame, to, from + 1)
          if (found.length > 0 || item.stops.test(this.words[to]?.text ?? '')) return found
        }
        return []
      case 'one': {
        const next = new Set(item.tests.flatMap((test) => this.endsOf(test, at)))
        if (item.optional) next.add(at)
        return [...next].flatMap((to) => this.ends(frame, to, from + 1))
      }
    }
  }

  private endsOf(test: Test, at: number): readonly number[] {
    const word = this.words[at]?.text
    if (word === undefined) return []
    if ('word' in test) return test.word === word || test.word === '_' ? [at + 1] : []
    if ('prefix' in test) return word.startsWith(test.prefix) ? [at + 1] : []
    if (test.list === '#') return isScore(word) ? [at + 1] : []
    const places = this.known.get(test.list) ?? []
    this.known.set(test.list, places)
    const entries = listOf(test.list)
    places[at] ??= [word, `${word.slice(0, 2)}*`, anyStart]
      .flatMap((start) => entries.get(start) ?? [])
      .flatMap((entry) => this.ends(entry, at, 0))
    return places[at]
  }
}

interface Kind {
  readonly rule: RuleId
  readonly face: Face | undefined
  readonly frames: readonly Frame[]
  readonly unless: readonly Frame[]
}
let known: readonly Kind[] | undefined
function allKinds(): readonly Kind[] {
  known ??= kinds.map(({ rule, face, frames, unless }) => ({
    rule: rule as RuleId,
    face: face as Face | undefined,
    frames: framesOf(frames),
    unless: framesOf(unless),
  }))
  return known
}

/** What the frames find in a sentence, each at its first place. */
export function wordingHits({ text, start }: Sentence, face: Face | undefined): Hit[] {
  const words = wordsOf(text)
  const finder = new Finder(words)
  return allKinds()
    .filter((kind) => kind.face === undefined || kind.face === face)
    .flatMap(({ rule, frames, unless }) => {
      const found = frames.flatMap((frame) => {
        const place = finder.find(frame)
        return place ? [place] : []
      })
      if (found.length === 0 || unless.some((frame) => finder.find(frame))) return []
      return found.map(([from, to]) => {
        // "wo | n't": a mark begins with a whole word.
        const first = /^(?:n't|')/.test(words[from]?.text ?? '') ? Math.max(0, from - 1) : from
        return { rule, start: start + (words[first]?.start ?? 0), end: start + (words[to - 1]?.end ?? 0) }
      })
    })
}
