'use client'

import type { Goal, GoalEnd } from '../../lib/analysis/goal'
import { applicantNames, applicants } from '../../lib/applicant/group'
import { dotCount, dotsBelow } from '../../lib/norms/dots'
import type { Choices } from '../../lib/session/model'
import type { SpecialtyFigures } from '../../lib/specialties/benchmarks'
import { specialtyFiguresLeftOut } from '../../lib/specialties/left-out'
import { specialtyById } from '../../lib/specialties/names'
import { SourceNote } from '../sources/origin'
import { Choice, type ChoiceOption } from '../ui/choice'
import { specialtyOptions } from '../ui/specialty-options'
import styles from './aim.module.css'
import { rangeWords } from './goal-rows'

const applicantOptions: readonly ChoiceOption[] = applicants.map((id) => ({ id, name: applicantNames[id].name }))

interface AimProps {
  readonly goal: Goal | null
  readonly figures: SpecialtyFigures | null
  /** True where the exam lies behind: then nothing is aimed for any more. */
  readonly passed: boolean
  readonly choices: Choices
  readonly onChoices: (choices: Choices) => void
}

/** Both ends in one phrase, or one where they are the same. */
function ends(low: GoalEnd, high: GoalEnd, of: (end: GoalEnd) => number | null): string | null {
  const [from, to] = [of(low), of(high)]
  if (from === null || to === null) return null
  return rangeWords([from, to])
}

/** The target in one sentence whose underlined words are choices, and what it means. */
export function Aim({ goal, figures, passed, choices, onChoices }: AimProps) {
  const { specialty, applicant } = choices
  const range = goal?.target.range ?? null
  const name = specialty === null ? null : (specialtyById(specialty)?.name ?? null)
  return (
    <section className={styles.aim} aria-label="The target">
      <p className={range ? styles.range : styles.noRange}>
        {range ? rangeWords(range).replace(' to ', '–') : 'No target yet'}
      </p>
      <div>
        <p className={styles.sentence}>
          As a{' '}
          <Choice
            label="Applicant type"
            text={applicant === null ? 'applicant type' : applicantNames[applicant].name}
            value={applicant}
            options={applicantOptions}
            onChoose={(id) => onChoices({ ...choices, applicant: applicants.find((one) => one === id) ?? null })}
          />{' '}
          applying in{' '}
          <Choice
            label="Specialty"
            text={name ?? 'a specialty'}
            value={specialty}
            options={specialtyOptions}
            onChoose={(id) => onChoices({ ...choices, specialty: id })}
          />
          {range ? (
            <>
              , {passed ? 'the target before the exam would have been' : 'aim for'}{' '}
              <strong className={styles.mark}>{rangeWords(range)}</strong>.
            </>
          ) : (
            '.'
          )}
        </p>
        {goal === null || figures === null ? (
          <p className={styles.basis}>
            {specialtyFiguresLeftOut
              ? 'This build has no specialty figures. Type a program’s or specialty’s own figures below to set a target.'
              : 'Choose both to set a target from people who matched.'}
          </p>
        ) : (
          <Basis goal={goal} figures={figures} />
        )}
      </div>
    </section>
  )
}

function Basis({ goal, figures }: { readonly goal: Goal; readonly figures: SpecialtyFigures }) {
  const { target, low, high, minimum, cohort, percentileOrigin } = goal
  const { baseline } = target
  if (baseline === null || low === null || high === null) {
    const leftOut = figures.warnings.find(({ code }) => code === 'left-out')
    return <p className={styles.basis}>{leftOut?.message ?? target.words}</p>
  }
  const { q1, q3, words } = baseline
  const quartiles = q1 === null || q3 === null ? '' : `; middle half ${q1} to ${q3}`
  const percentile = ends(low, high, (end) => (end.percentile === null ? null : Math.round(end.percentile)))
  const dots = ends(low, high, (end) => (end.percentile === null ? null : dotsBelow(end.percentile)))
  const margin = ends(low, high, (end) => end.margin)
  return (
    <dl className={styles.facts}>
      <div>
        <dt>It starts from</dt>
        <dd>
          {baseline.middle}. {words.charAt(0).toUpperCase()}
          {words.slice(1)}
          {quartiles}.
          <SourceNote origin={baseline.origin} />
          {figures.warnings
            .filter(({ code }) => !(baseline.substitute && code === 'not-known'))
            .map(({ message }) => (
              <p key={message} className={styles.doubt}>
                {message}
              </p>
            ))}
        </dd>
      </div>
      {percentile !== null && percentileOrigin && (
        <div>
          <dt>Among {cohort}</dt>
          <dd>
            Percentile {percentile}: about {dots} in {dotCount} scored lower. The table covers students of US MD
            schools.
            <SourceNote origin={percentileOrigin} />
          </dd>
        </div>
      )}
      {margin !== null && (low.margin ?? 0) >= 0 && minimum && (
        <div>
          <dt>Above the passing score</dt>
          <dd>
            By {margin} {margin === '1' ? 'point' : 'points'}: the minimum is {minimum.value}.
            <SourceNote origin={minimum.origin} />
          </dd>
        </div>
      )}
    </dl>
  )
}
