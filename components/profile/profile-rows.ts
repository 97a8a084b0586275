/** The order and the words of a profile's rows, the same wherever they stand. */
import type { ProfileArea, ProfileSummary } from '../../lib/profile/summary'
import type { Level, Reading } from '../../lib/reports/schema'
import type { ChartTable } from '../charts/chart-frame'

/** A share of items as it is printed: "5–10%", or "10%" where both ends are the same. */
export function shareWords(share: ProfileArea['share']): string | null {
  if (share === null) return null
  const [from, to] = share.range
  if (from === to) return `${from}%`
  return from === 0 ? `<${to}%` : `${from}–${to}%`
}

/** What a row stands under: the level by which it is sorted and colored. */
export const levelOf = ({ relative, level }: ProfileArea): Level | null => relative ?? level

const levelOrder: Readonly<Record<Level, number>> = { higher: 0, average: 1, lower: 2 }
const lastOrder = 3

/** What areas of one level are ordered by; 0 where no share is known. */
function middleOfShare({ share }: ProfileArea): number {
  return share === null ? 0 : (share.range[0] + share.range[1]) / 2
}

/** By level, then by share of the exam: no finer ranking than the report itself gives. */
export function strengthsFirst(areas: readonly ProfileArea[]): ProfileArea[] {
  const place = (area: ProfileArea): number => {
    const level = levelOf(area)
    return level === null ? lastOrder : levelOrder[level]
  }
  return areas.toSorted((a, b) => place(a) - place(b) || middleOfShare(b) - middleOfShare(a) || a.index - b.index)
}

const relativeWords: Readonly<Record<Level, string>> = { lower: 'lower', average: 'about the same', higher: 'higher' }

/** The same as tables, one a block, in the order of the document. */
export function profileTables(reading: Reading, profile: ProfileSummary): ChartTable[] {
  const percent = profile.layout === 'percent'
  const passLine = profile.reference === 'borderline'
  return profile.blocks.map((block) => ({
    caption: block.name,
    head: [
      'Area',
      '% of exam',
      'Level',
      ...(passLine ? ['Compared with your own areas'] : []),
      ...(percent ? ['You, percent', 'Group, percent'] : []),
    ],
    rows: block.areas.map((area) => {
      const { percentCorrect = null, comparison = null } = reading.areas[area.index] ?? {}
      return {
        key: String(area.index),
        cells: [
          area.label,
          shareWords(area.share) ?? 'not printed',
          area.level === null ? 'not read' : profile.lanes[area.level],
          ...(passLine ? [area.relative === null ? 'not known' : relativeWords[area.relative]] : []),
          ...(percent ? [percentCorrect ?? 'not read', comparison ?? 'not read'] : []),
        ],
      }
    }),
  }))
}
