import { centerY, overlapX, overlapY } from '../../pages/geometry'
import type { Box } from '../../pages/model'
import type { PageView } from '../page/page-view'
import type { Token } from '../page/passage'
import type { Label } from './labels'

/** What belongs to a label stands no farther below it than this, in font sizes: a line, and the air of a cell. */
const BELOW = 2.2

/**
 * What stands behind, beside or below the label of a name, a number, an address.
 *
 * @param labels all of the page
 */
export function tokensOfLabel(label: Label, labels: readonly Label[], { lines }: PageView): readonly Token[] {
  if (label.rest.text.trim() !== '') return label.colon ? label.rest.tokens : []
  // A name may begin with the word of a label ("Score, Paula"): beside a label with a colon it takes one with a colon.
  const rivals = labels.filter((other) => other !== label && (other.colon || !label.colon))
  const onRow = (box: Box) => overlapY(box, label.box) > 0 && box[0] >= label.box[2]
  const right = lines.filter(({ box }) => onRow(box)).sort((a, b) => a.box[0] - b.box[0])[0]
  if (right && !rivals.some(({ lines: own }) => own.includes(right))) return right.tokens
  const below = lines
    .filter(({ box }) => overlapX(box, label.box) > 0 && box[1] > centerY(label.box))
    .filter(({ box }) => box[1] - label.box[3] < BELOW * label.size)
    .filter((line) => !labels.some((other) => other.colon && other.lines.includes(line)))
  const first = Math.min(...below.map(({ box }) => centerY(box)))
  return below.filter(({ box }) => centerY(box) - first < label.size).flatMap(({ tokens }) => tokens)
}
