/**
 * The profile as a picture, on a sheet and in a file: the rows of the one list, with their words drawn too. Each row is a
 * drawing of its own, so that a page can end between two.
 */
import type { ReactNode } from 'react'
import { wrapText } from '../../lib/drawing/text'
import type { ProfileArea, ProfileSummary } from '../../lib/profile/summary'
import { levels } from '../../lib/reports/levels'
import type { Reading } from '../../lib/reports/schema'
import chart from '../charts/chart.module.css'
import type { DrawingProps } from '../charts/drawing'
import { LevelMark } from '../charts/level-mark'
import { middleHeader } from './profile-list'
import { levelOf, shareWords } from './profile-rows'
import { isPlotted, type PlotScale, plotScale, RowMarks } from './row-plot'

const labelSize = 13
const lineHeight = 17
/** Rows are indented under the title of their block. */
const indent = 10
const labelWidth = 300
/** Right end of the shares, and left end of the marks. */
const shareX = 376
const plotX = 400
const rowPadding = 5
const titleHeight = 34
/** Wider lanes only make the eye travel. */
const widestLane = 132

interface ProfilePictureProps extends Omit<DrawingProps, 'dense'> {
  readonly reading: Reading
  readonly profile: ProfileSummary
}

export function ProfilePicture({ reading, profile, width, label, describedBy }: ProfilePictureProps) {
  const scale = plotScale(reading)
  const lane = Math.min((width - plotX) / levels.length, widestLane)
  const right = plotX + lane * levels.length
  const middle = middleHeader(profile.reference, null)
  const heads =
    profile.layout === 'percent'
      ? ['', `● you  ○ ${middle.toLowerCase()}`, '']
      : levels.map((level) => (level === 'average' ? middle : profile.lanes[level]))
  return (
    <div role="img" aria-label={label} aria-describedby={describedBy}>
      {profile.blocks.map((block) => (
        <div key={block.section}>
          <Strip width={right} height={titleHeight}>
            <text className={chart.strong} y={titleHeight - 12}>
              {block.name}
            </text>
            {block.areas.some(({ share }) => share !== null) && (
              <text className={chart.quiet} x={shareX} y={titleHeight - 12} textAnchor="end">
                % of exam
              </text>
            )}
            {levels.map((level, index) => (
              <text
                key={level}
                className={chart.quiet}
                x={plotX + lane * (index + 0.5)}
                y={titleHeight - 12}
                textAnchor="middle"
              >
                {heads[index]}
              </text>
            ))}
          </Strip>
          {block.areas.map((area) => (
            <AreaStrip key={area.index} area={area} reading={reading} scale={scale} lane={lane} right={right} />
          ))}
        </div>
      ))}
    </div>
  )
}

interface StripProps {
  readonly width: number
  readonly height: number
  readonly children: ReactNode
}

function Strip({ width, height, children }: StripProps) {
  return (
    <svg className={chart.part} viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
      {children}
    </svg>
  )
}

interface AreaStripProps {
  readonly area: ProfileArea
  readonly reading: Reading
  readonly scale: PlotScale
  readonly lane: number
  readonly right: number
}

function AreaStrip({ area, reading, scale, lane, right }: AreaStripProps) {
  const level = levelOf(area)
  const standsOut = level === 'higher' || level === 'lower'
  const lines = wrapText(area.label, labelWidth - indent, labelSize, standsOut)
  const height = lines.length * lineHeight + rowPadding
  const middle = height / 2
  const printed = reading.areas[area.index]
  return (
    <Strip width={right} height={height}>
      {printed && isPlotted(printed, scale) ? (
        <svg x={plotX} width={right - plotX} height={height} overflow="visible" aria-hidden="true">
          <RowMarks area={printed} scale={scale} />
        </svg>
      ) : (
        <>
          <rect className={chart.zone} x={plotX + lane} width={lane} height={height} />
          {area.level === null ? (
            <text className={chart.quiet} x={plotX + lane * 1.5} y={middle} dy="0.35em" textAnchor="middle">
              not read
            </text>
          ) : (
            <LevelMark level={area.level} x={plotX + lane * (levels.indexOf(area.level) + 0.5)} y={middle} />
          )}
        </>
      )}
      <text
        className={standsOut ? chart.strong : undefined}
        y={middle - ((lines.length - 1) * lineHeight) / 2}
        dy="0.35em"
      >
        {lines.map((line, at) => (
          <tspan key={line} x={indent} dy={at === 0 ? undefined : lineHeight}>
            {line}
          </tspan>
        ))}
      </text>
      <text className={chart.quiet} x={shareX} y={middle} dy="0.35em" textAnchor="end">
        {shareWords(area.share)}
      </text>
      <line className={chart.rule} x2={right} y1={height - 0.5} y2={height - 0.5} />
    </Strip>
  )
}
