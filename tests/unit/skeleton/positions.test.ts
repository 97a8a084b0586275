import { describe, expect, test } from 'vitest'
import type { Page } from '../../../lib/pages/model'
import { makeSkeleton, usualChoices } from '../../../lib/skeleton/make'
import { dated, outcome, paper, paragraph, profile } from '../reports/paper'
import { seed } from './make'

const skeletonOf = (pages: readonly Page[]) =>
  makeSkeleton(
    pages.map((page, i) => ({ ...page, number: i + 1 })),
    usualChoices,
    seed,
  )

const wordsAt = (page: Page | undefined, y: number): string[] =>
  (page?.words ?? []).filter(({ box }) => box[1] < y && box[3] > y - 4).map(({ text }) => text)

/** A first page whose owner has this name. */
const ownedBy = (name: string): Page =>
  paper([
    [40, 50, 'United States Medical Licensing Examination', { size: 14 }],
    [40, 70, 'Step 2 Clinical Knowledge (CK) Score Report', { size: 12 }],
    [40, 90, 'Name:'],
    [120, 90, name],
    [40, 103, 'USMLE ID:'],
    [120, 103, '5-794-334-2'],
    [40, 116, 'Test Date:'],
    [120, 116, '09/12/2025'],
    ...outcome(),
  ])

const back = profile('Your Performance in Content Areas - Step 2 CK', [
  [
    'Performance by System',
    ['Cardiovascular System', 'Blood & Lymphoreticular System', 'Skin & Subcutaneous Tissue', 'Human Development'],
  ],
])

describe('a name that is a word of every report', () => {
  test.each([
    'Thomas Blood',
    'Skin Tissue',
    'Pass, Grant',
    'Score, Paula',
    'Higher, Medicine',
    'Step Examination',
    'Mean, Norma Standard',
    'Kaplan, Ruth',
  ])('%s is replaced where it is a name', (name) => {
    const { pages, differences } = skeletonOf([ownedBy(name), back])
    const row = wordsAt(pages[0], 90)
    expect(row[0]).toBe('Name:')
    for (const part of name.split(/[ ,]+/)) expect(row.join(' ').toLowerCase()).not.toContain(part.toLowerCase())
    expect(differences).toEqual([])
  })
  test('and stays where it is the name of an area', () => {
    const { pages } = skeletonOf([ownedBy('Thomas Blood'), back])
    const text = (pages[1]?.words ?? []).map((word) => word.text).join(' ')
    for (const label of ['Cardiovascular System', 'Blood & Lymphoreticular System', 'Skin & Subcutaneous Tissue'])
      expect(text).toContain(label)
  })
  test('without a label in front of it, in a line, a greeting, a footer', () => {
    const { pages } = skeletonOf([
      paper([
        ...dated(),
        [350, 90, 'Thomas Blood'],
        [350, 103, 'School of Medicine, Skin Street 12'],
        [40, 300, 'Dear Thomas Blood,'],
        [40, 780, 'printed for Thomas Blood, Surgery Lane 4, Higher Average'],
        ...outcome(),
      ]),
      back,
    ])
    const text = (pages[0]?.words ?? []).map((word) => word.text).join(' ')
    for (const name of ['Thomas', 'Blood', 'Medicine', 'Skin', 'Street', 'Surgery', 'Lane', 'Dear'])
      expect(text).not.toContain(name)
  })
  test('a list of people under the heads of a profile', () => {
    const people = profile('Step 2 CK Score Report: our class', [
      ['Students', ['Blood, Thomas', 'Okafor, Ada', 'Skinner, Burrhus', 'Grant, Ulysses']],
    ])
    const { pages } = skeletonOf([people])
    const text = pages.flatMap((page) => page.words.map((word) => word.text)).join(' ')
    for (const name of ['Thomas', 'Okafor', 'Ada', 'Skinner', 'Burrhus', 'Grant', 'Ulysses'])
      expect(text).not.toContain(name)
  })
  test('a name stamped across the names of areas', () => {
    const stamp = profile('Your Performance in Content Areas - Step 2 CK', undefined, [
      [60, 131, 'quillon@example.org', { size: 7 }],
    ])
    const { pages } = skeletonOf([ownedBy('Quillon Quist'), stamp])
    const text = pages.flatMap((page) => page.words.map((word) => word.text)).join(' ')
    expect(text).not.toContain('quillon')
    expect(text).not.toContain('example')
  })
})

test('new names of areas stay among known ones, and are told', () => {
  const rows = ['Cardiovascular System', 'Respiratory System', 'Zymurgic System', 'Endocrine System']
  const { pages, staying } = skeletonOf([
    ownedBy('Jo Example'),
    profile('Your Performance in Content Areas - Step 2 CK', [['Performance by System', rows]]),
  ])
  expect(pages[1]?.words.map(({ text }) => text).join(' ')).toContain('Zymurgic System')
  expect(staying.find(({ word }) => word === 'zymurgic')).toMatchObject({ reason: 'label', stays: true })
})

test('sentences keep the words that state a value, and no others', () => {
  const page = paper([
    ...dated(),
    ...outcome(),
    ...paragraph(
      40,
      300,
      'For recent first-time takers from Kerguelen University the mean score was 250 and the standard deviation was 15. The standard error of the estimate (SEE) is seven points.',
    ),
  ])
  const { pages, outcomes } = skeletonOf([page])
  const text = pages[0]?.words.map((word) => word.text).join(' ') ?? ''
  expect(text).toContain('mean score was')
  expect(text).toContain('standard deviation was')
  expect(text).not.toMatch(/Kerguelen|University|recent|seven\b/)
  const [reading] = outcomes
  if (!reading?.ok) throw new Error('refused')
  expect(reading.mean).not.toBeNull()
  expect(reading.mean).not.toBe(250)
  expect(reading.standardError).not.toBeNull()
  expect(reading.standardError).not.toBe(7)
})

test('words of which only some letters are told by their font are replaced all the same', () => {
  const untold = (text: string, y: number) => {
    const [word] = paper([[60, y, text]]).words
    if (!word) throw new Error('no word')
    return { ...word, legible: false }
  }
  const page = paper([...dated(), ...outcome()])
  const { pages } = skeletonOf([
    {
      ...page,
      words: [
        ...page.words,
        untold('Okon\ufffdkwo', 500),
        untold('\ufffd\ufffd\ufffd', 520),
        untold('93\ufffd174', 540),
      ],
    },
  ])
  const texts = pages[0]?.words.slice(-3).map(({ text }) => text) ?? []
  expect(texts[0]).toMatch(/^[A-Z][a-z]{3}–[a-z]{3}$/)
  expect(texts[0]).not.toMatch(/Okon|kwo/)
  expect(texts[1]).toBe('\ufffd\ufffd\ufffd')
  expect(texts[2]).toMatch(/^\d\d–\d{3}$/)
  expect(texts[2]).not.toMatch(/93|174/)
})

test('words that nobody sees are left out, pictures are gray', () => {
  const page = paper(
    [...dated(), ...outcome(), [60, 500, 'Secretname', { visible: false }]],
    [{ kind: 'image', shape: 'rect', box: [400, 40, 560, 120], color: null, opacity: 1, lineWidth: 0 }],
  )
  const { pages, counts } = skeletonOf([page])
  expect(pages[0]?.words).toHaveLength(page.words.length - 1)
  expect(pages[0]?.marks).toEqual([expect.objectContaining({ kind: 'fill', color: '#d9d9d9' })])
  expect(counts).toMatchObject({ pictures: 1, hidden: 1 })
})
