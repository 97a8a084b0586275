import { describe, expect, test } from 'vitest'
import { checkText } from '../../../lib/stories/check/check'
import { advice } from '../../../lib/stories/check/data/advice'
import kinds from '../../../lib/stories/check/data/wording/kinds.json' with { type: 'json' }
import lists from '../../../lib/stories/check/data/wording/lists.json' with { type: 'json' }
import { framesOf } from '../../../lib/stories/check/wording'

const named = Object.entries(lists)
const ofKind = kinds.map(({ what, frames, unless }) => [what, [...frames, ...unless]] as const)
const ofList = named.map(([name, { entries }]) => [name, entries] as const)
const single = (lines: readonly string[]) => lines.flatMap((line) => line.split(/;\s*/)).filter(Boolean)

describe('the lists and frames that an editor can change', () => {
  test.each([...ofKind, ...ofList])('%s: is written so that it can be met', (_, lines) => {
    // It throws, with the name, where a list is meant that does not exist.
    expect(() => framesOf(lines)).not.toThrow()
    for (const entry of single(lines)) {
      expect(entry, 'one space between items, none around').toBe(entry.trim().replace(/\s+/g, ' '))
      expect(entry, 'words are compared in lower case').toBe(entry.toLowerCase())
      expect(entry, '"no one" is read as "nobody", "n\'t" as a word of its own').not.toMatch(/\bno one\b|\wn't/)
    }
    expect(new Set(single(lines)).size, 'nothing stands twice').toBe(single(lines).length)
  })

  test('each kind says what it is and has a rule with advice; each list says what it names', () => {
    for (const { rule, what } of kinds) {
      expect(Object.keys(advice)).toContain(rule)
      expect(what.length).toBeGreaterThan(10)
    }
    for (const [name, { what }] of named) expect(what.length, name).toBeGreaterThan(10)
  })

  test('an unknown list is named', () => {
    expect(() => framesOf(['i am [nonsense]'])).toThrow('nonsense')
  })
})

describe('what a frame can say', () => {
  const rules = (text: string) => checkText(text, { face: 'not-asked' }).map(({ rule }) => rule)
  test.each([
    ['contractions and curly apostrophes', 'I’m an incredibly gifted listener.', 'I was no gifted listener.'],
    ['"no one" as one word', 'No one works harder than I do.', 'Someone works next door.'],
    ['words of others stand apart', 'I was lucky that she came back.', 'He said, "I was lucky," and I sat down.'],
    ['the end of a clause', 'It was simply meant to be.', 'The pill was meant to be crushed.'],
  ])('%s', (_, fault, clean) => {
    expect(rules(fault)).not.toEqual([])
    expect(rules(clean)).toEqual([])
  })
})
