import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sections } from '../../../lib/areas/section-list'
import { references } from '../../../lib/exams/document'
import type { Brief } from '../../../lib/export/brief'
import { briefMarkdown } from '../../../lib/export/markdown'
import type { Level } from '../../../lib/reports/schema'
import { emptyStoryWork, type StoryWork } from '../../../lib/session/model'
import { talkInput } from '../../../lib/session/now/talking-points'
import { emptyStory, type StoryCard } from '../../../lib/stories/cards/story'
import { talkingPoints } from '../../../lib/stories/talking-points'
import { reading } from '../stories/readings'
import { brief, choices, even, failed, passed, sheet } from './sheets'

/** Everything but the sources, which have years and addresses. */
function saying({ sections: all, ...of }: Brief): string {
  return briefMarkdown({ ...of, sections: all.filter(({ id }) => id !== 'sources') })
}
const words = (count: number, word: string) => Array.from({ length: count }, () => word).join(' ')

/** A card that is finished: every part written, evidence named, long enough. */
function finished(point: string): StoryCard {
  return {
    ...emptyStory(point),
    situation: `${words(30, 'zebra')}.`,
    task: `${words(30, 'yacht')}.`,
    actions: [`I ${words(20, 'walnut')}.`, `I ${words(20, 'violin')}.`, `I ${words(20, 'umber')}.`],
    result: `${words(20, 'topaz')}.`,
    learning: `${words(15, 'saffron')}.`,
    link: `${words(15, 'raven')}.`,
    evidence: { kind: 'clerkship-comment', note: 'A supervisor wrote it.' },
    habit: 'I quince.',
  }
}
const firstKey = talkingPoints(talkInput(passed, choices.specialty, emptyStoryWork))[0]!.key
const withCard = (card: StoryCard): StoryWork => ({ ...emptyStoryWork, cards: { [firstKey]: card } })

describe('the brief for an interview', () => {
  test('has line, bridge and prompts of each point, questions to ask, and what it rests on', () => {
    const { sections: all } = brief(passed)
    expect(all.map(({ id }) => id)).toEqual(['answer', 'points', 'ask', 'not-claimed', 'sources'])
    const points = all.find(({ id }) => id === 'points')!
    expect(points.title).toBe('Strengths and talking points')
    expect(points.parts.map(({ title }) => title)).toEqual(['Patient Care: Diagnosis', 'Medicine'])
    for (const { blocks } of points.parts) {
      expect(blocks.map((block) => (block.kind === 'labeled' ? block.label : block.kind))).toEqual([
        'What to say',
        'Why it matters in your specialty',
        'To find the story',
      ])
    }
    const ask = all.find(({ id }) => id === 'ask')!.blocks[0]
    expect(ask?.kind === 'list' && ask.items).toHaveLength(2)
  })

  test('leaves out score, result and percentile unless they are asked for', () => {
    for (const of of [passed, failed]) {
      const text = saying(brief(of))
      expect(text).not.toMatch(/251|205|218|209|(?<!Step )\d/)
      expect(text).not.toMatch(/passed|failed|not passed|first-time takers|median|quartile/i)
      expect(text).toContain('No score, result or percentile is on this sheet.')
    }
  })

  test('with the score says where it stands, with its range and its date', () => {
    const text = briefMarkdown(brief(passed, { score: true }))
    expect(text).toContain('251 is in the lower part of the middle half: 243 to 262, median 254')
    expect(text).toContain('**Test date:** Sep 12, 2025')
    // 251 - 7 and 251 + 7 in the norm table of 2023-26: between 27 and 32, and between 61 and 68.
    expect(text).toMatch(/\*\*Percentile:\*\* 4\d among first-time takers 2023-26; 3\d to 6\d with the standard error/)
    expect(text).toContain('minimum of 218')
    expect(text).toContain('not cut-offs or odds')
    expect(text).toMatch(/## Sources[\s\S]*NRMP[\s\S]*Norm table/)
  })

  test('prints a finished story word for word, a draft never, one that is left out neither', () => {
    const told = briefMarkdown(brief(passed, { work: withCard(finished(firstKey)) }))
    for (const word of ['zebra', 'yacht', 'walnut', 'violin', 'umber', 'topaz', 'saffron', 'raven']) {
      expect(told).toContain(word)
    }
    expect(told).toContain('**Asked about scores:**')
    expect(told).toContain('I quince.')
    const draft = { ...finished(firstKey), evidence: null }
    expect(briefMarkdown(brief(passed, { work: withCard(draft) }))).not.toMatch(/zebra|The story:/)
    expect(briefMarkdown(brief(passed, { work: withCard(finished(firstKey)), story: false }))).not.toMatch(
      /zebra|The story:/,
    )
  })

  test('claims no strength where there is none', () => {
    const text = saying(brief(even))
    expect(text).toContain('## Talking points')
    expect(text).toContain('The profile is even')
    expect(saying(brief(reading([], 'none')))).toContain('There was no profile, so no strength is taken from an exam')
    expect(saying(brief(reading([['system', 'Skin', 'higher']], 'borderline')))).toContain('the pass line')
    expect(saying(brief(reading([['system', 'Skin', 'higher']], 'comparison-group')))).toContain(
      'the comparison group of the self-assessment',
    )
  })
})

describe('the adviser sheet', () => {
  test('has score, open questions, profile and plan, and the student’s own questions first', () => {
    const adviser = sheet(passed, ['  Should I apply to both? ', ''])
    expect(adviser.sections.map(({ id }) => id)).toEqual([
      'answer',
      'score',
      'open',
      'profile',
      'plan',
      'not-claimed',
      'sources',
    ])
    const open = adviser.sections.find(({ id }) => id === 'open')!.blocks[0]
    expect(open?.kind === 'list' && open.items[0]).toBe('Should I apply to both?')
    const text = briefMarkdown(adviser)
    expect(text).toContain('| Cardiovascular System | 6 to 12% | Lower |')
    expect(text).toContain('| 1, from Jan 5, 2026 |')
    expect(text).toContain('And 2 more weeks.')
  })

  test('after a failure asks what helps, and speaks of no specialty’s border', () => {
    const text = briefMarkdown(sheet(failed))
    expect(text).toContain('What will be different in the next attempt')
    expect(text).toContain('what does the school offer')
    expect(text).not.toContain('reaches across a border')
    expect(text).toContain('**If this was your third attempt:** A fourth is allowed no sooner than Mar 12, 2026')
    expect(text).not.toContain('the dates are below')
  })
})

describe('for whatever was read', () => {
  const levels: readonly (Level | null)[] = ['lower', 'average', 'higher', null]
  const label = fc.constantFrom(
    'Respiratory System',
    'PC: Diagnosis',
    'Psychiatry',
    'Communication',
    'A row of its own | with *marks* <b>',
    'Jane Q. Planted 1-234-567-8',
  )
  const readings = fc
    .record({
      rows: fc.array(fc.tuple(fc.constantFrom(...sections), label, fc.constantFrom(...levels)), { maxLength: 20 }),
      reference: fc.constantFrom(...references),
      result: fc.constantFrom('pass', 'fail', null),
      score: fc.option(fc.integer({ min: 190, max: 290 }), { nil: null }),
      testDate: fc.constantFrom('2025-09-12', '2019-03-01', null),
    })
    .map(({ rows: found, reference, ...rest }) =>
      reading(found, found.length === 0 ? 'none' : reference, { ...rest, file: 'Planted Name.pdf' }),
    )

  test('no word of a story, no number of a person, no name of a file, and the same text again', () => {
    fc.assert(
      fc.property(readings, fc.boolean(), (of, score) => {
        for (const make of [() => brief(of, { score }), () => sheet(of)]) {
          const text = briefMarkdown(make())
          // Addresses of published sources may end in .pdf too.
          expect(text.replace(/https?:\S+/g, '')).not.toMatch(
            /\d-\d{3}-\d{3}-\d|Planted Name|\.pdf|undefined|null|NaN|\{|\}/,
          )
          expect(text).not.toContain('**The story:**')
          expect(text).toContain('## Sources')
          expect(briefMarkdown(make())).toBe(text)
        }
        if (!score && of.score !== null) expect(saying(brief(of))).not.toContain(String(of.score))
      }),
      { numRuns: 60 },
    )
  })
})

test('Markdown takes no word of a label for a mark', () => {
  const text = briefMarkdown({
    type: 'brief',
    version: 1,
    variant: 'interview',
    title: 'A *title*',
    subtitle: '',
    sections: [
      {
        id: 'answer',
        title: 'In short',
        blocks: [
          { kind: 'text', text: '- no list, <b>no tag</b>,\nno break' },
          { kind: 'table', caption: 'T', head: ['a|b', 'c'], rows: [['1. x', '`y`']] },
        ],
        parts: [],
      },
    ],
    footer: '[no](link)',
  })
  expect(text).toBe(
    [
      '# A \\*title\\*',
      '',
      '## In short',
      '',
      '\\- no list, \\<b\\>no tag\\</b\\>, no break',
      '',
      '| a\\|b | c |',
      '| --- | --- |',
      '| 1\\. x | \\`y\\` |',
      '',
      '---',
      '',
      '\\[no\\](link)',
      '',
    ].join('\n'),
  )
})
