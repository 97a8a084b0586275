'use client'

/**
 * The profile as one list, on screen and on paper: a row an area, its mark in its lane or on its plot. Rows open in
 * place. What is said elsewhere about strengths and weaknesses is chosen from this list.
 */
import { type ReactNode, useId, useState } from 'react'
import type { ProfileArea, ProfileSummary } from '../../lib/profile/summary'
import { levels } from '../../lib/reports/levels'
import type { Level, Reading, Reference } from '../../lib/reports/schema'
import { LevelSign } from '../charts/level-mark'
import { ProfileHead } from './profile-head'
import styles from './profile-list.module.css'
import { levelOf, shareWords, strengthsFirst } from './profile-rows'
import { isPlotted, type PlotScale, plotScale, RowMarks } from './row-plot'

export type ProfileOrder = 'strengths' | 'printed'

/** Over the middle lane: the score stands there only where the lane stands for it. */
export function middleHeader(reference: Reference, score: number | null): string {
  switch (reference) {
    case 'own-overall':
      return score === null ? 'Your overall' : `Your overall: ${score}`
    case 'borderline':
      return 'Borderline (pass line)'
    case 'comparison-group':
      return 'Comparison group'
    case 'national-mean':
      return 'National mean'
    case 'none':
      return 'Average'
  }
}

interface ProfileListProps {
  readonly reading: Reading
  readonly profile: ProfileSummary
  readonly order: ProfileOrder
  /** Null where it stands nowhere. */
  readonly score: number | null
  /** What a row opens to; null where rows stay closed. */
  readonly details: ((area: ProfileArea) => ReactNode) | null
}

export function ProfileList({ reading, profile, order, score, details }: ProfileListProps) {
  const scale = plotScale(reading)
  const row = (area: ProfileArea, withSection: boolean): ReactNode => (
    <Row
      key={area.index}
      area={area}
      reading={reading}
      section={withSection ? (profile.blocks.find(({ section }) => section === area.section)?.name ?? null) : null}
      words={profile.lanes}
      scale={scale}
      details={details}
    />
  )
  const header = (title: string) => (
    <ProfileHead
      title={title}
      lanes={profile.lanes}
      middle={middleHeader(profile.reference, score)}
      percent={profile.layout === 'percent'}
      shares={profile.areas.some(({ share }) => share !== null)}
    />
  )
  if (order === 'printed') {
    return profile.blocks.map((block) => (
      <section key={block.section} aria-label={block.name} className={styles.block}>
        {header(block.name)}
        <ul className={styles.rows}>{block.areas.map((area) => row(area, false))}</ul>
      </section>
    ))
  }
  const areas = strengthsFirst(profile.areas)
  const middle = areas.filter((area) => levelOf(area) === 'average')
  const fold = middle.length > 1 && middle.length < areas.length
  return (
    <section aria-label="All areas, strengths first" className={styles.block}>
      {header('')}
      <ul className={styles.rows}>
        {areas.filter((area) => levelOf(area) === 'higher').map((area) => row(area, true))}
        {fold ? (
          <Middle
            count={middle.length}
            reference={profile.reference}
            inLanes={!reading.areas.some((area) => isPlotted(area, scale))}
          >
            {middle.map((area) => row(area, true))}
          </Middle>
        ) : (
          middle.map((area) => row(area, true))
        )}
        {areas.filter((area) => levelOf(area) === 'lower').map((area) => row(area, true))}
        {areas.filter((area) => levelOf(area) === null).map((area) => row(area, true))}
      </ul>
    </section>
  )
}

const sameAs: Readonly<Record<ProfileSummary['reference'], string>> = {
  'own-overall': 'about the same as your overall',
  borderline: 'about the same as your other areas',
  'comparison-group': 'about the same as the comparison group',
  'national-mean': 'about the same as the national mean',
  none: 'in the middle',
}

/** The areas in the middle, folded to one line on screen; paper shows them all. */
function Middle({ count, reference, inLanes, children }: MiddleProps) {
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <>
      <li className={styles.fold}>
        <button
          type="button"
          className={styles.foldButton}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {count} areas {sameAs[reference]}
        </button>
        {inLanes && (
          <span className={styles.foldMark} aria-hidden="true">
            <LevelSign level="average" />
          </span>
        )}
      </li>
      <li className={open ? styles.folded : styles.foldedAway} id={id}>
        <ul className={styles.rows}>{children}</ul>
      </li>
    </>
  )
}

interface MiddleProps {
  readonly count: number
  readonly reference: ProfileSummary['reference']
  /** Its areas stand in three lanes; those that are drawn as bars or dots have no lane to share. */
  readonly inLanes: boolean
  readonly children: ReactNode
}

interface RowProps {
  readonly area: ProfileArea
  readonly reading: Reading
  /** Named where the list is not in blocks. */
  readonly section: string | null
  readonly words: Readonly<Record<Level, string>>
  readonly scale: PlotScale
  readonly details: ProfileListProps['details']
}

/** What a row's mark says to those who cannot see it. */
function spoken(
  { level }: ProfileArea,
  words: RowProps['words'],
  printed: Reading['areas'][number] | undefined,
): string {
  const word = level === null ? 'not read' : words[level]
  return printed?.percentCorrect == null
    ? word
    : `${word}, you ${printed.percentCorrect} percent, group ${printed.comparison ?? 'not read'}`
}

function Row({ area, reading, section, words, scale, details }: RowProps) {
  const [open, setOpen] = useState(false)
  const id = useId()
  const printed = reading.areas[area.index]
  const level = levelOf(area)
  const name = (
    <>
      {area.label}
      <span className="visually-hidden">: {spoken(area, words, printed)}</span>
    </>
  )
  return (
    <li className={styles.item} data-area={area.index}>
      <div className={styles.row} data-level={level ?? 'none'}>
        <span className={styles.name} data-part="label">
          {details ? (
            <button
              type="button"
              className={styles.nameButton}
              aria-expanded={open}
              aria-controls={open ? id : undefined}
              onClick={() => setOpen(!open)}
            >
              {name}
            </button>
          ) : (
            <span className={styles.nameText}>{name}</span>
          )}
          {section && <span className={styles.section}>{section}</span>}
        </span>
        <span className={styles.share} data-part="shares">
          {shareWords(area.share)}
        </span>
        {printed && isPlotted(printed, scale) ? (
          <svg className={styles.plot} data-part="mark" aria-hidden="true">
            <RowMarks area={printed} scale={scale} />
          </svg>
        ) : (
          levels.map((lane) => (
            <span key={lane} className={lane === 'average' ? styles.middleLane : styles.lane} aria-hidden="true">
              {area.level === lane && (
                <span className={styles.cell} data-level={lane} data-part="mark">
                  <LevelSign level={lane} />
                </span>
              )}
              {area.level === null && lane === 'average' && <span className={styles.section}>not read</span>}
            </span>
          ))
        )}
      </div>
      {open && (
        <div id={id} className={styles.details}>
          {details?.(area)}
        </div>
      )}
    </li>
  )
}
