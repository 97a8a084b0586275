/** Leaves charts of scores blank: where a marker stands on a scale says as much as the number does. */
import { cluster } from '../pages/cluster'
import { centerX, centerY, containsPoint, height, union, width } from '../pages/geometry'
import type { Box, Mark } from '../pages/model'
import { isProse } from '../reports/recognize/headings'
import type { SourcePage } from './source-page'

/** A scale of scores has at least so many numbers of three digits: fewer may be a range. */
const FEWEST = 3
/** Numbers of a scale stand on one line, within this many font sizes. */
const LINE = 0.5
/** Parts of a chart follow each other within this many font sizes; its words stand as near. */
const NEAR = 2
/** What is wider than this many scales is the background of the page or of a panel, not a part of the chart. */
const PANEL = 1.5

/** From the scale upwards and a little below, part by part, as far as running text leaves it room. */
function chartOver(scale: Box, size: number, page: SourcePage): Box {
  const { marks, lines } = page.view
  const limit = Math.max(
    0,
    ...lines.filter(({ text, box }) => isProse(text) && box[3] <= scale[1]).map(({ box }) => box[3]),
  )
  const inWidth = ({ box }: Mark) =>
    centerX(box) > scale[0] && centerX(box) < scale[2] && width(box) < PANEL * width(scale) && box[1] >= limit - 1
  let chart: Box = [scale[0] - size, scale[1], scale[2] + size, scale[3] + NEAR * size]
  for (const { box } of marks.filter(inWidth).sort((a, b) => b.box[3] - a.box[3]))
    if (box[3] > chart[1] - NEAR * size && box[1] < chart[3])
      chart = [chart[0], Math.min(chart[1], box[1]), chart[2], chart[3]]
  return [chart[0], Math.max(limit, chart[1] - NEAR * size), chart[2], chart[3]]
}

/**
 * Takes the words of each chart of scores out of a page.
 *
 * @returns the areas that are to be blank, on the upright page
 */
export function blankCharts(page: SourcePage): Box[] {
  const ticks = [...page.view.ticks].filter(({ text }) => /^\d{3}$/.test(text))
  const rows = cluster(ticks, (tick, last) => Math.abs(centerY(tick.box) - centerY(last.box)) < LINE * last.size)
  const charts = rows.flatMap((row) => {
    const scale = row.map(({ box }) => box).reduce(union)
    return row.length >= FEWEST && width(scale) > height(scale) ? [chartOver(scale, row[0].size, page)] : []
  })
  for (const chart of charts) for (const word of page.inside(chart)) word.gone = true
  return charts
}

/** True for a mark that is a part of a chart; a panel or the background behind it is none. */
export const isInChart = ({ box }: Mark, charts: readonly Box[]): boolean =>
  charts.some((chart) => containsPoint(chart, centerX(box), centerY(box)) && width(box) < PANEL * width(chart))
