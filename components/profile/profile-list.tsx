'use client'

/**
 * The profile as one list, on screen and on paper: a row an area, its mark in its lane or on its plot. Rows open in
 * place. What is said elsewhere about strengths and weaknesses is chosen from this list.
 */
import { type ReactNode, useId, useState } from 'react'
import type { ProfileArea, ProfileSummary } from '../../lib/profile/summary'
import type { Level, Reading } from '../../lib/reports/schema'
import { LevelSign } from '../charts/level-mark'
import { levelsInOrder } from '../ui/lane-picker'
import styles from './profile-list.module.css'
import { levelOf, shareWords, strengthsFirst } from './profile-rows'
import { type PercentAxis, percentAxis, RowPlot } from './row-plot'

export type ProfileOrder = 'strengths' | 'printed'

export interface ProfileListProps {
  readonly reading: Reading
  readonly profile: ProfileSummary
  readonly order: ProfileOrder
  /** Over the middle lane: whose level it stands for. */
  readonly middleHeader: string
  /** Null while nothing is known of an area but its row. */
  readonly details: (area: ProfileArea) => ReactNode
}

export function ProfileList({ reading, profile, order, middleHeader, details }: ProfileListProps) {
  const axis = profile.layout === 'percent' ? percentAxis(reading) : null
  const row = (area: ProfileArea, withSection: boolean): ReactNode => (
    <Row
      key={area.index}
      area={area}
      reading={reading}
      section={withSection ? (profile.blocks.find(({ section }) => section === area.section)?.name ?? null) : null}
      words={profile.lanes}
      axis={axis}
      details={details}
    />
  )
  const header = (title: string) => (
    <Header title={title} lanes={profile.lanes} middle={middleHeader} percent={axis !== null} />
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
          <Middle count={middle.length} reference={profile.reference}>
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

interface HeaderProps {
  readonly title: string
  readonly lanes: ProfileSummary['lanes']
  readonly middle: string
  readonly percent: boolean
}

function Header({ title, lanes, middle, percent }: HeaderProps) {
  return (
    <div className={styles.header}>
      <h3>{title || <span className="visually-hidden">Areas</span>}</h3>
      <span className={styles.shareHeader}>% of exam</span>
      {percent ? (
        <span className={styles.percentHeader}>
          <span className={styles.own}>● you</span> <span>○ {middle.toLowerCase()}</span>
        </span>
      ) : (
        levelsInOrder.map((level) => (
          <span key={level} data-level={level}>
            {level === 'average' ? middle : lanes[level]}
          </span>
        ))
      )}
    </div>
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
function Middle({ count, reference, children }: MiddleProps) {
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
        <span className={styles.foldMark} aria-hidden="true">
          <LevelSign level="average" />
        </span>
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
  readonly children: ReactNode
}

interface RowProps {
  readonly area: ProfileArea
  readonly reading: Reading
  /** Named where the list is not in blocks. */
  readonly section: string | null
  readonly words: Readonly<Record<Level, string>>
  readonly axis: PercentAxis | null
  readonly details: (area: ProfileArea) => ReactNode
}

function Row({ area, reading, section, words, axis, details }: RowProps) {
  const [open, setOpen] = useState(false)
  const id = useId()
  const printed = reading.areas[area.index]
  const drawn = printed?.band != null || axis !== null
  const level = levelOf(area)
  const said = area.level === null ? 'not read' : words[area.level]
  return (
    <li className={styles.item} data-area={area.index}>
      <div className={styles.row} data-level={level ?? 'none'}>
        <span className={styles.name}>
          <button
            type="button"
            className={styles.nameButton}
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            onClick={() => setOpen(!open)}
          >
            {area.label}
            <span className="visually-hidden">: {said}</span>
          </button>
          {section && <span className={styles.section}>{section}</span>}
        </span>
        <span className={styles.share}>{shareWords(area.share)}</span>
        {printed && drawn ? (
          <span className={styles.plot}>
            <RowPlot area={printed} level={level} axis={axis} />
          </span>
        ) : (
          levelsInOrder.map((lane) => (
            <span key={lane} className={lane === 'average' ? styles.middleLane : styles.lane} aria-hidden="true">
              {area.level === lane && (
                <span className={styles.cell} data-level={lane}>
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
          {details(area)}
        </div>
      )}
    </li>
  )
}
