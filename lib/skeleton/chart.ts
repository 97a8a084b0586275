/** Moves what is drawn over a scale of scores: where a marker stands says as much as the number does. */
import { centerX, gapX, grow, union, width } from '../pages/geometry'
import type { Box, Mark, Word } from '../pages/model'
import { isProse } from '../reports/recognize/headings'
import type { Draft } from './draft'
import type { Random } from './random'
import { scalesOf } from './scales'

/** A scale of scores has at least so many numbers of three digits. */
const FEWEST = 3
/** What reaches over this share of a scale (a curve, an axis, a shaded panel) belongs to the chart, not to a score. */
const SPANNING = 0.5
/** Marks of one height at one level, as many as there are numbers, are the scale's own strokes or the bars of a curve. */
const SAME = 0.6
/** A marker is moved by at least this share of the scale. */
const FARTHER = 0.06
/** Parts of one marker have their middles this near, in points; its words stand this near, as a share of the scale. */
const COMPOSED = 2
const BESIDE = 0.12
const TRIES = 80

interface Item {
  readonly box: Box
  readonly move: (by: number) => void
  readonly text: boolean
}

/** The band above and below a scale that belongs to it: as far as running text leaves it room. */
function bandOf(draft: Draft, scale: Box, size: number): readonly [number, number] {
  const { segments, page } = draft.sheet.sensed.view
  const prose = segments.filter(({ text, box }) => isProse(text) || width(box) > 0.8 * width(scale))
  const above = prose.filter(({ box }) => box[3] <= scale[1]).map(({ box }) => box[3])
  const below = prose.filter(({ box }) => box[1] >= scale[3]).map(({ box }) => box[1])
  return [Math.max(0, ...above), Math.min(page.height, scale[3] + 2 * size, ...below)]
}

/** Marks that repeat along the scale: its own strokes, a grid, the bars of a distribution. */
function repeated(marks: readonly Mark[], count: number): ReadonlySet<Mark> {
  const groups = new Map<string, Mark[]>()
  for (const mark of marks) {
    const { kind, box } = mark
    for (const key of [
      `${kind} ${Math.round(box[1])} ${Math.round(box[3])} ${Math.round(width(box))}`,
      `${kind} foot ${Math.round(box[3])} ${Math.round(width(box))}`,
    ])
      groups.set(key, [...(groups.get(key) ?? []), mark])
  }
  return new Set([...groups.values()].filter((group) => group.length >= SAME * count && group.length >= FEWEST).flat())
}

/** Puts together what makes one marker: parts with one middle, and the words nearest to it. */
function groupsOf(items: readonly Item[], length: number): Item[][] {
  const groups: Item[][] = []
  const near = (group: readonly Item[], item: Item, most: number) =>
    group.some((other) => !other.text && Math.abs(centerX(other.box) - centerX(item.box)) < most)
  for (const item of items.filter(({ text }) => !text)) {
    const group = groups.find((others) => near(others, item, COMPOSED))
    if (group) group.push(item)
    else groups.push([item])
  }
  const drawn = groups.map((group) => [...group])
  for (const item of items.filter(({ text }) => text)) {
    const away = (group: readonly Item[]) =>
      Math.min(...group.filter(({ text }) => !text).map(({ box }) => Math.abs(centerX(box) - centerX(item.box))))
    const nearest = drawn.map((group, i) => ({ i, away: away(group) })).sort((a, b) => a.away - b.away)[0]
    if (nearest && nearest.away < BESIDE * length) groups[nearest.i]?.push(item)
    else groups.push([item])
  }
  return groups
}

/**
 * Moves markers and their words along every scale of scores of a page, each by an amount of its own.
 *
 * @param words boxes of the words of the upright page, changed in place
 * @param marks those of the upright page
 * @returns the marks, with those of markers where they stand now
 */
export function moveMarkers(draft: Draft, words: Box[], marks: readonly Mark[], random: Random): Mark[] {
  const moved = [...marks]
  const { upright } = draft.sheet
  for (const tokens of scalesOf(draft)) {
    const scores = tokens.filter(({ text }) => /^\d{3}$/.test(text))
    const scale = tokens.map(({ box }) => box).reduce(union)
    const size = tokens[0]?.size ?? 0
    const [from, to] = [
      Math.min(...tokens.map(({ box }) => centerX(box))),
      Math.max(...tokens.map(({ box }) => centerX(box))),
    ]
    if (scores.length < FEWEST || to - from < scale[3] - scale[1]) continue
    const length = to - from
    const [top, bottom] = bandOf(draft, scale, size)
    const isIn = (box: Box) =>
      box[1] >= top - 1 &&
      box[3] <= bottom + 1 &&
      centerX(box) > from - size &&
      centerX(box) < to + size &&
      width(box) < SPANNING * length
    const ownWords = new Set(tokens.flatMap((token) => draft.sheet.wordsOf(token)))
    const still = repeated(
      marks.filter(({ box }) => isIn(box)),
      tokens.length,
    )
    const items: Item[] = [
      ...marks.flatMap((mark, i): Item[] =>
        isIn(mark.box) && !still.has(mark)
          ? [
              {
                box: mark.box,
                text: false,
                move: (by) => {
                  moved[i] = { ...mark, box: shift(mark.box, by) }
                },
              },
            ]
          : [],
      ),
      ...upright.page.words.flatMap((word: Word, i): Item[] => {
        const box = words[i] ?? word.box
        const belongs = word.visible && word.angle === 0 && isIn(box) && !ownWords.has(i)
        return belongs
          ? [
              {
                box,
                text: true,
                move: (by) => {
                  words[i] = shift(box, by)
                },
              },
            ]
          : []
      }),
    ]
    moveGroups(groupsOf(items, length), [from, to], random)
  }
  return moved
}

const shift = ([x0, y0, x1, y1]: Box, by: number): Box => [x0 + by, y0, x1 + by, y1]

function moveGroups(groups: readonly (readonly Item[])[], [from, to]: readonly [number, number], random: Random): void {
  const length = to - from
  const texts: Box[] = []
  for (const group of groups) {
    const middle = centerX((group.find(({ text }) => !text) ?? (group[0] as Item)).box)
    let by = 0
    for (let attempt = 0; attempt < TRIES; attempt++) {
      by = from + random.next() * length - middle
      const clear = group.every(
        ({ text, box }) => !text || !texts.some((other) => gapX(other, shift(box, by)) === 0 && overlapsY(other, box)),
      )
      if (Math.abs(by) > FARTHER * length && clear) break
    }
    for (const item of group) {
      item.move(by)
      if (item.text) texts.push(grow(shift(item.box, by), 1))
    }
  }
}

const overlapsY = (a: Box, b: Box): boolean => a[1] < b[3] && b[1] < a[3]
