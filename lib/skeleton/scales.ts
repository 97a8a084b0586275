/** The scales of a page: numbers that rise evenly along a line. */
import { centerX, centerY } from '../pages/geometry'
import type { Token } from '../reports/page/passage'
import { type Draft, numbersOf } from './draft'
import type { Random } from './random'
import { otherTicks } from './scores'

/** The numbers of each scale of a page, in order. */
export function scalesOf(draft: Draft): Token[][] {
  const scales: Token[][] = []
  for (const token of draft.sheet.sensed.view.ticks) {
    const near = (a: number, b: number) => Math.abs(a - b) < 0.5 * token.size
    const scale = scales.find((others) => {
      const [first, second] = others
      if (!first) return false
      const row = near(centerY(first.box), centerY(token.box))
      const column = near(centerX(first.box), centerX(token.box))
      if (!second) return row || column
      return near(centerY(first.box), centerY(second.box)) ? row : column
    })
    if (scale) scale.push(token)
    else scales.push([token])
  }
  return scales
}

/** Moves the numbers of each scale of a page, by the same amount each. */
export function assignScales(draft: Draft, taken: ReadonlySet<number>, random: Random): void {
  for (const scale of scalesOf(draft)) {
    const values = otherTicks(
      scale.map(({ text }) => Number.parseInt(text, 10)),
      taken,
      random,
    )
    scale.forEach((token, i) => {
      const [word] = draft.sheet.wordsOf(token)
      const [run] = word === undefined ? [] : numbersOf(draft.textOf(word))
      if (word !== undefined && run) draft.assign(word, run, String(values[i]))
    })
  }
}
