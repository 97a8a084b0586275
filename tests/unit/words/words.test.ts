import { describe, expect, test } from 'vitest'
import { BRITISH, NO_LABELS, STRUCK_OUT } from './phrases'
import { shownTexts, type Text } from './texts'

const texts = shownTexts(process.cwd())

/** The texts in which something is wrong, as a person would look for them. */
function wrong(of: readonly Text[], isWrong: (text: string) => unknown): string[] {
  return of.filter(({ text }) => isWrong(text)).map(({ file, text }) => `${file}: ${text}`)
}

/** Sentences end at a full stop, a question or exclamation mark before a capital, a digit or a quotation mark. */
function sentences(text: string): string[] {
  return text.split(/(?<=[.?!…]["”’)]?)\s+(?=["“‘(]?[\p{Lu}\d{])/u)
}

function countWords(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\d]|\{\}/u.test(word)).length
}

describe('texts that people meet', () => {
  test('are found in every room and in the data', () => {
    for (const [file, text] of [
      ['components/report/answer.tsx', 'Copy this answer'],
      ['components/report/ask.tsx', 'Not decided yet'],
      ['lib/export/rests-on.ts', 'No score, result or percentile is on this sheet.'],
      ['cli/read.ts', 'no file is named'],
      [
        'lib/norms/data/scoring.json',
        'The scale is made so that scores of different years can reasonably be compared.',
      ],
    ]) {
      expect(
        texts.some((one) => one.file === file && one.text === text),
        text,
      ).toBe(true)
    }
    expect(texts.length).toBeGreaterThan(5000)
  })

  test('use none of the wordings that were struck out', () => {
    const struck = STRUCK_OUT.map((phrase) => phrase.toLowerCase())
    expect(wrong(texts, (text) => struck.some((phrase) => text.toLowerCase().includes(phrase)))).toEqual([])
    expect(wrong(texts, (text) => NO_LABELS.includes(text))).toEqual([])
  })

  test('are in American spelling', () => {
    const british = new RegExp(`\\b(${BRITISH.join('|')})`, 'i')
    expect(wrong(texts, (text) => british.test(text))).toEqual([])
  })

  test('say dates as "Nov 27, 2025" and name areas without the codes of a report', () => {
    const months = 'January|February|March|April|June|July|August|September|October|November|December'
    const otherDate = new RegExp(`\\d (${months}|May)\\b|\\b(${months}) \\d{1,2}\\b| \\d{4}-\\d\\d-\\d\\d\\b`)
    expect(wrong(texts, (text) => otherDate.test(text))).toEqual([])
    expect(wrong(texts, (text) => /\b(PC|MK|SBP|PBLI|PROF|ICS):/.test(text))).toEqual([])
  })

  test('have no sentence over 25 words', () => {
    const said = texts.filter(({ text }) => !text.startsWith('strongsuit '))
    expect(wrong(said, (text) => sentences(text).some((sentence) => countWords(sentence) > 25))).toEqual([])
  })
})
