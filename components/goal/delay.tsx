'use client'

import { useState } from 'react'
import type { Goal } from '../../lib/analysis/goal'
import { pointsWords } from '../../lib/analysis/words'
import { dayWords } from '../../lib/figures/dates'
import type { GoalEntry } from '../../lib/session/model'
import type { DelayWeighing, ExamDateOption } from '../../lib/specialties/delay'
import { factsOf, seasons, timelineSet } from '../../lib/specialties/timeline'
import { ChartFrame, type ChartTable } from '../charts/chart-frame'
import { ExamDates } from '../charts/exam-dates'
import type { ExamDatesRows } from '../charts/exam-dates.place'
import { SourceNote } from '../sources/origin'
import { SourceLink } from '../sources/source-link'
import { DateField } from '../ui/fields'
import { FormField } from '../ui/form-field'
import styles from './goal-page.module.css'

/** More days than this are no choice any more. */
const mostOtherDates = 3

interface DelayProps {
  readonly goal: Goal | null
  readonly entry: GoalEntry
  readonly today: string
  readonly onEntry: (entry: Partial<GoalEntry>) => void
}

const weeksWords = (weeks: number): string => (weeks === 1 ? '1 week' : `${weeks} weeks`)

const inTimeWords: Readonly<Record<NonNullable<ExamDateOption['inTime']>, string>> = {
  'in-any-case': 'in time, even at the latest',
  usually: 'usually in time',
  not: 'not in time',
}

/** Delay the exam? The dates beside each other, and what is still to be gained; nothing is decided for anybody. */
export function Delay({ goal, entry, today, onEntry }: DelayProps) {
  const { examDate, otherDates, review } = entry
  const delay = goal?.delay ?? null
  const [adding, setAdding] = useState(false)
  const others = adding ? [...otherDates, null] : otherDates
  const setOther = (index: number, date: string | null): void => {
    const next = others.map((one, at) => (at === index ? date : one)).filter((one) => one !== null)
    setAdding(false)
    onEntry({ otherDates: [...new Set(next)] })
  }
  return (
    <section className={styles.part} aria-labelledby="delay-title">
      <h2 id="delay-title">Delay the exam?</h2>
      <p className={styles.lead}>When your score would arrive, and when programs start reviewing applications.</p>
      <div className={styles.form}>
        <FormField name="Planned exam date">
          <DateField label="Planned exam date" value={examDate} onChange={(date) => onEntry({ examDate: date })} />
        </FormField>
        {examDate !== null &&
          others.map((date, index) => (
            <FormField key={date ?? 'new'} name="Or on">
              <DateField label={`Other day ${index + 1}`} value={date} onChange={(next) => setOther(index, next)} />
            </FormField>
          ))}
        {examDate !== null && !adding && otherDates.length < mostOtherDates && (
          <button type="button" className="button-plain" onClick={() => setAdding(true)}>
            Compare another date
          </button>
        )}
        <FormField name="Programs start reviewing on">
          <DateField
            label="Programs start reviewing on"
            value={review ?? delay?.review ?? null}
            onChange={(date) => onEntry({ review: date })}
          />
        </FormField>
      </div>
      {goal === null && examDate !== null && (
        <p className={styles.lead}>Choose a specialty and your applicant type above to compare dates.</p>
      )}
      {delay && <Weighing goal={goal} delay={delay} today={today} typedReview={review !== null} onEntry={onEntry} />}
      <Season />
    </section>
  )
}

function datesRows({ options, review }: DelayWeighing, today: string): ExamDatesRows {
  return {
    rows: options.map(({ examDate, scoreUsually, scoreAllow, weeksLeft }) => ({
      examDate,
      label: `exam ${dayWords(examDate)}${examDate >= today ? `, in ${weeksWords(weeksLeft)}` : ''}`,
      usually: scoreUsually,
      allow: scoreAllow,
    })),
    review: review === null ? null : { date: review, label: `programs start reviewing, ${dayWords(review)}` },
  }
}

function datesTable({ options }: DelayWeighing): ChartTable {
  return {
    caption: 'Days of the exam',
    head: ['Exam on', 'Weeks from today', 'Score usually by', 'At the latest', 'For programs'],
    rows: options.map(({ examDate, weeksLeft, scoreUsually, scoreAllow, inTime }) => ({
      key: examDate,
      cells: [
        dayWords(examDate),
        weeksLeft,
        dayWords(scoreUsually),
        dayWords(scoreAllow),
        inTime === null ? 'day not known' : inTimeWords[inTime],
      ],
    })),
  }
}

/** What is still to be gained, as far as it is known. */
function gainWords(goal: Goal | null): string {
  const latest = goal?.practice.at(-1)
  if (latest?.toTarget == null) return 'Add a practice score to see how far you are from the target.'
  const { score, toTarget, from, to } = latest
  const reach = from === null ? '' : `, likely ${from} to ${to}`
  return toTarget > 0
    ? `The latest practice score (${score.value}${reach}) is ${pointsWords(toTarget)} below the lower end of the target. We can’t say how many points a week of study adds.`
    : `The latest practice score (${score.value}${reach}) is at or above the lower end of the target.`
}

interface WeighingProps {
  readonly goal: Goal | null
  readonly delay: DelayWeighing
  readonly today: string
  readonly typedReview: boolean
  readonly onEntry: DelayProps['onEntry']
}

function Weighing({ goal, delay, today, typedReview, onEntry }: WeighingProps) {
  const { options, origin, reviewOrigin } = delay
  const past = options.filter(({ examDate }) => examDate < today)
  return (
    <div className={styles.weighing}>
      <ChartFrame
        title="When your score would arrive"
        summary="From the exam to the usual arrival of the score (tick) and the latest date to plan for (end of the bar)."
        tables={[datesTable(delay)]}
      >
        {(drawing) => <ExamDates rows={datesRows(delay, today)} {...drawing} />}
      </ChartFrame>
      <ul className={styles.sentences}>
        {options.map(({ examDate, sentence }) => (
          <li key={examDate}>
            <strong>{dayWords(examDate)}:</strong> {sentence}
          </li>
        ))}
        {past.length > 0 && <li>A date in the past is shown as it would have been.</li>}
        <li>{gainWords(goal)}</li>
      </ul>
      <SourceNote origin={origin} />
      {reviewOrigin && <SourceNote origin={reviewOrigin} />}
      {typedReview && (
        <p className="small">
          <button type="button" className="link-button" onClick={() => onEntry({ review: null })}>
            Use the published date
          </button>
        </p>
      )}
    </div>
  )
}

/** Dates of the seasons that are known, and how scores are released: for looking up. */
function Season() {
  const release = timelineSet('score-release')
  const facts = release === null ? [] : factsOf(release)
  return (
    <details className={styles.fold}>
      <summary>Dates of the seasons, and when scores are released</summary>
      <div className={styles.seasons}>
        {[...seasons()]
          .sort((a, b) => b.season - a.season)
          .map(({ title, dates }) => (
            <div key={title}>
              <h3>{title}</h3>
              <ul className={styles.dates}>
                {dates.map(({ id, name, date, endDate, approximate, origin }) => (
                  <li key={id}>
                    <span>
                      {name}
                      {approximate && ' (follows from a rule)'}
                    </span>
                    <span>
                      {dayWords(date)}
                      {endDate !== null && ` to ${dayWords(endDate)}`}{' '}
                      {origin.from === 'figures' && <SourceLink source={origin.source} />}
                    </span>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        <div>
          <h3>When a score is reported</h3>
          <ul className={styles.sentences}>
            {facts.map(({ id, text, origin }) => (
              <li key={id}>
                {text} {origin.from === 'figures' && <SourceLink source={origin.source} />}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </details>
  )
}
