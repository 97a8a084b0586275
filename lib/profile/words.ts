/**
 * What a place in a profile means, in words: never "above the nation", never "failing".
 */

import type { Section } from '../areas/sections'
import type { Level, Reference } from '../reports/schema'

export interface LevelCounts {
  readonly lower: number
  readonly average: number
  readonly higher: number
  /** Rows whose level could not be read. */
  readonly unread: number
}

export const sectionNames: Readonly<Record<Section, string>> = {
  discipline: 'Discipline',
  system: 'System',
  task: 'Physician task',
  competency: 'Competency',
  component: 'Test component',
}

const plainLanes: Readonly<Record<Level, string>> = { lower: 'Lower', average: 'Average', higher: 'Higher' }

export const laneNames: Readonly<Record<Reference, Readonly<Record<Level, string>>>> = {
  'own-overall': plainLanes,
  borderline: { lower: 'Lower', average: 'Borderline', higher: 'Higher' },
  'comparison-group': { lower: 'Lower', average: 'About the same', higher: 'Higher' },
  'national-mean': { lower: 'Low', average: 'Average', higher: 'High' },
  none: plainLanes,
}

export const meanings: Readonly<Record<Reference, string>> = {
  'own-overall':
    'Each mark compares an area with your own overall score, not with other people. Lower does not mean failing, and higher does not mean above others. Most areas are average; that is normal. Areas overlap, and small ones are less reliable.',
  borderline:
    'Each band is compared with the pass line, not with your own overall score. Borderline means comparable to a high fail or a low pass. Your strengths are the bands well above the middle of your own bands. Wide bands are less reliable.',
  'comparison-group':
    'Each row compares your percent correct with the average of the comparison group that the report names. Differences of three points or less count as about the same.',
  'national-mean':
    'Each mark compares an area with the national mean of COMLEX candidates, not with your own overall score.',
  none: 'This document has no profile of areas.',
}

const against: Readonly<Record<Exclude<Reference, 'none'>, string>> = {
  'own-overall': 'your own overall',
  borderline: 'the pass line',
  'comparison-group': 'the comparison group',
  'national-mean': 'the national mean',
}

const middleWords: Readonly<Record<Exclude<Reference, 'none'>, string>> = {
  'own-overall': 'average',
  borderline: 'borderline',
  'comparison-group': 'about the same',
  'national-mean': 'average',
}

/** How a profile all in the middle goes on: "all average: none stands out from your own overall". */
const sameAs: Readonly<Record<Exclude<Reference, 'none'>, string>> = {
  'own-overall': ': none stands out from',
  borderline: ', compared with',
  'comparison-group': ' as',
  'national-mean': ', compared with',
}

const areasWord = (count: number): string => (count === 1 ? '1 area' : `${count} areas`)

/** "18 areas: 3 higher, 13 average, 2 lower than your own overall." */
export function profileSentence(reference: Reference, printed: LevelCounts, relative: LevelCounts): string {
  const read = printed.higher + printed.average + printed.lower
  const total = read + printed.unread
  if (reference === 'none' || total === 0) return 'No profile was found on this document.'
  const unread = printed.unread > 0 ? ` ${areasWord(printed.unread)} could not be read.` : ''
  if (read === 0)
    return total === 1 ? '1 area, which could not be read.' : `${total} areas, none of which could be read.`
  const whom = against[reference]
  if (printed.average === read) {
    const all = read === 1 ? '1 area,' : `${read} areas, all`
    return `${all} ${middleWords[reference]}${sameAs[reference]} ${whom}.${unread}`
  }
  const counts = `${printed.higher} higher, ${printed.average} ${middleWords[reference]}, ${printed.lower} lower than ${whom}`
  const own =
    reference === 'borderline' && relative.higher + relative.average + relative.lower > 0
      ? ` Compared with the middle of your own areas: ${relative.higher} higher, ${relative.average} about the same, ${relative.lower} lower.`
      : ''
  return `${areasWord(read)}: ${counts}.${own}${unread}`
}
