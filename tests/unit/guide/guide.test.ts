import { afterEach, describe, expect, test, vi } from 'vitest'
import { shownConfidences } from '../../../lib/figures/confidence'
import type { Origin } from '../../../lib/figures/source'
import { guide } from '../../../lib/guide/guide'
import { figure, type Paragraph, type ProsePart, plainText, say, together } from '../../../lib/guide/prose'

const said = guide()
const answers = said.questions.flatMap(({ answer }) => answer)
const paragraphs: readonly Paragraph[] = [
  ...said.score,
  ...said.standard,
  ...said.precision,
  ...said.percentiles,
  ...said.terms.map(({ paragraph }) => paragraph),
  ...said.misreadings.map(({ why }) => why),
  ...answers,
]
const parts = (all: readonly Paragraph[]): ProsePart[] => all.flat(2)
const text = (all: readonly Paragraph[]): string => all.map(plainText).join('\n')
const answerTo = (id: string) => text(said.questions.find((one) => one.id === id)?.answer ?? [])
const sourcesOf = (origin: Origin): readonly string[] =>
  origin.from === 'figures' ? [origin.source.id] : origin.from === 'worked-out' ? origin.of.flatMap(sourcesOf) : []

describe('a sentence', () => {
  test('is left out where one of its figures is not known', () => {
    expect(say`The mean is ${null} points.`).toBeNull()
    expect(together(say`One.`, say`Two ${null}.`, say`Three.`)).toHaveLength(2)
  })

  test('keeps words and figures apart', () => {
    const one = figure(7, { from: 'person' })
    expect(say`A ${one} and ${'words'}.`).toEqual([
      { kind: 'text', text: 'A ' },
      one,
      { kind: 'text', text: ' and ' },
      { kind: 'text', text: 'words' },
      { kind: 'text', text: '.' },
    ])
  })
})

describe('the guide', () => {
  test('says nothing half', () => {
    expect(text(paragraphs)).not.toMatch(/null|undefined|NaN|\[object/)
    for (const paragraph of paragraphs) expect(paragraph.length).toBeGreaterThan(0)
    expect(text(paragraphs)).not.toMatch(/ {2}|\.\./)
  })

  test('has every figure from a data file, each with a note', () => {
    const notes = new Set(said.sources.map(({ id }) => id))
    const figures = parts(paragraphs).flatMap((part) => (part.kind === 'figure' ? [part.origin] : []))
    expect(figures.length).toBeGreaterThan(40)
    for (const origin of figures) {
      const ids = sourcesOf(origin)
      expect(ids.length).toBeGreaterThan(0)
      for (const id of ids) expect(notes).toContain(id)
    }
    for (const { confidence } of said.sources) expect(shownConfidences).toContain(confidence)
  })

  test('types no figure: numbers in its words are the two scores of its examples, names, editions and days', () => {
    const words = parts(paragraphs)
      .flatMap((part) => (part.kind === 'text' ? [part.text] : []))
      .join('')
      .replace(/Step [123]( CK)?|Level 2-CE|[A-Z][a-z]{2} \d{1,2}, \d{4}|20\d\d(-\d\d)?/g, '')
    expect(new Set(words.match(/\d+/g))).toEqual(new Set(['250', '255']))
  })

  test('gives the published figures of Step 2 CK', () => {
    expect(text(said.standard)).toContain('the minimum is 218 for exams since Jul 1, 2025')
    expect(text(said.percentiles)).toContain(
      'For 250 the newest table (first-time takers 2023-26) says the 44th percentile',
    )
    expect(text(said.percentiles)).toContain('the 71st in 2017-20, the 60th in 2022-25 and the 58th in 2023-26')
    expect(text(said.percentiles)).toContain('About a quarter of first-time takers score 262 or more')
    const terms = said.terms.map(({ term, paragraph }) => `${term}: ${plainText(paragraph)}`).join('\n')
    expect(terms).toContain('251 on average in 2025 to 2026, and 242 in 2016 to 2017')
    expect(terms).toContain('15 points among the same first-time takers')
    expect(terms).toMatch(/\(SEM\): .* For Step 2 CK: 6 points/)
    expect(terms).toMatch(/\(SEE\): .* For Step 2 CK: 8 points\. Another source says 7\./)
  })

  test('has the whole history of the pass mark', () => {
    const [ck] = said.passMarks
    expect(ck?.steps.map(({ minimum, from }) => [minimum, from])).toEqual([
      [189, null],
      [196, '2012-07-01'],
      [203, '2013-07-01'],
      [209, '2014-07-01'],
      [214, '2022-07-01'],
      [218, '2025-07-01'],
    ])
    expect(said.passMarks.map(({ exam }) => exam)).toEqual(['step2ck', 'step3', 'step1'])
  })

  test('answers what people ask, each at an address of its own', () => {
    const ids = said.questions.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(answerTo('good-enough')).toContain('US MD seniors who matched in 2026 scored 243 to 262')
    expect(answerTo('failed')).toContain('70% from US MD schools')
    expect(answerTo('international')).toContain('scored 240 to 259')
    expect(answerTo('delay')).toContain('Sep 23, 2026')
    expect(answerTo('practice')).toContain('a likely range of 8 points either way')
    expect(answerTo('step-3')).toContain('200 for exams since Jan 1, 2024')
  })

  test('never suggests to improve a score that was passed, and never says “above the nation”', () => {
    expect(text(paragraphs)).not.toMatch(/(raise|improve|increase) (your|the|a) score(?!\.)|above the nation/i)
    expect(text(said.misreadings.map(({ why }) => why))).toContain(
      'A passed Step cannot be retaken to improve the score.',
    )
  })

  test('has five statements, some true and some false, each with its reason', () => {
    expect(said.misreadings.map(({ isTrue }) => isTrue)).toEqual([false, true, false, false, true])
    expect(text(said.misreadings.map(({ why }) => why))).toContain('255 is the 58th percentile of first-time takers')
  })
})

describe('a build without the figures of NRMP', () => {
  afterEach(() => {
    vi.unstubAllEnvs()
    vi.resetModules()
  })

  test('leaves out what they would say, and nothing else', async () => {
    vi.stubEnv('STRONGSUIT_WITHOUT_SPECIALTIES', '1')
    vi.resetModules()
    const without = (await import('../../../lib/guide/guide')).guide()
    const words = text(without.questions.flatMap(({ answer }) => answer))
    expect(without.questions.map(({ id }) => id)).toEqual(said.questions.map(({ id }) => id))
    expect(words).toContain('This build has no specialty figures')
    expect(words).not.toMatch(/243 to 262|such a range|nearest ones/)
    expect(words).not.toMatch(/null|undefined/)
    expect(without.sources.some(({ publisher }) => publisher === 'NRMP')).toBe(false)
  })
})
