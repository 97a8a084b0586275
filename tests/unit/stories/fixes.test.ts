import { describe, expect, test } from 'vitest'
import sentencesJson from '../../../fixtures/stories/sentences.json' with { type: 'json' }
import { checkText } from '../../../lib/stories/check/check'
import { applyFix, fixesFor } from '../../../lib/stories/check/fixes'
import { segmentsOf } from '../../../lib/stories/check/segments'

/** The text after the first fix of its first flag. */
function mended(text: string, at = 0): string | null {
  const flag = checkText(text)[at]
  const [fix] = flag === undefined ? [] : fixesFor(flag, text)
  return fix === undefined ? null : applyFix(text, fix)
}

describe('one click puts a part in the place of what identifies', () => {
  test.each([
    ['Mrs. Alvarez was short of breath.', 'The patient was short of breath.'],
    ['I took care of Dr. Patel at night.', 'I took care of the patient at night.'],
    ["I asked Nguyen's daughter to come.", "I asked the patient's daughter to come."],
    ['My patient, James Okafor, had stopped his pills.', 'My patient had stopped his pills.'],
    ['I met a man named Dwayne in the clinic.', 'I met a man in the clinic.'],
    ['Nurse Thompson told me so.', 'The nurse told me so.'],
    ['She was admitted on March 3 with fever.', 'She was admitted that day with fever.'],
    ['In October 2023 I met a patient.', 'That month I met a patient.'],
    ['I found him in room 412, on the floor.', 'I found him in a room nearby, on the floor.'],
    ['She was sent to Mercy General Hospital for a month.', 'She was sent to the hospital for a month.'],
    ['He came from Hazard, Kentucky with a cough.', 'He came from a small town with a cough.'],
    ['I cared for a 94-year-old man.', 'I cared for a very old man.'],
    ['J.S. was a farmer.', 'The patient was a farmer.'],
  ])('%s', (before, after) => {
    expect(mended(before)).toBe(after)
  })

  test('takes the sentence out where the thought itself is the trouble', () => {
    const text = 'I asked again. I know my Step score isn’t the strongest. The plan changed.'
    expect(mended(text)).toBe('I asked again. The plan changed.')
  })

  test('offers nothing where only the person can mend it', () => {
    expect(mended('He lives at 214 Maple Street.')).toBeNull()
  })

  test('every identifier of the labeled set that has a fix is gone after it', () => {
    const left: string[] = []
    let tried = 0
    for (const { text } of sentencesJson.sentences) {
      for (const flag of checkText(text)) {
        if (!['name', 'initials', 'date', 'room', 'place', 'age'].includes(flag.rule)) continue
        for (const fix of fixesFor(flag, text)) {
          tried++
          const after = applyFix(text, fix)
          if (after.includes(flag.text) || /\b(?:the|a|an) (?:the|a|an)\b| {2}| ,/i.test(after)) left.push(after)
        }
      }
    }
    expect(tried).toBeGreaterThan(100)
    expect(left).toEqual([])
  })
})

describe('marks in a text', () => {
  test('cut it where they begin and end, overlapping ones as one, and lose no letter', () => {
    const text = 'On March 3, Mrs. Alvarez was in room 12.'
    const segments = segmentsOf(text, checkText(text))
    expect(segments.filter(({ marked }) => marked).map((segment) => segment.text)).toEqual([
      'March 3',
      'Mrs. Alvarez',
      'room 12',
    ])
    expect(segments.map((segment) => segment.text).join('')).toBe(text)
  })

  test('stay within a text that became shorter, and what is missing has none', () => {
    const [flag] = checkText('I saw Mrs. Alvarez.')
    if (!flag) throw new Error('no flag to test with')
    expect(segmentsOf('I saw', [flag])).toEqual([{ start: 0, text: 'I saw', marked: false }])
    expect(segmentsOf('We looked.', [{ ...flag, rule: 'no-i', span: [0, 10] }])).toHaveLength(1)
  })
})
