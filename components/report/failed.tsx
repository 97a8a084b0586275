/** After a failure: calm facts, dates, what others see, and the ways on. Nothing here is urgent. */
import Link from 'next/link'
import type { RetakeDates } from '../../lib/analysis/retake'
import type { FailedFacts } from '../../lib/analysis/types'
import { dayWords } from '../../lib/figures/dates'
import type { GoalEntry } from '../../lib/session/model'
import { SourceNote } from '../sources/origin'
import styles from '../ui/facts.module.css'
import { DateField } from '../ui/fields'
import { FormField } from '../ui/form-field'

export type Planned = Pick<GoalEntry, 'examDate' | 'review'>

interface FailedProps {
  readonly facts: FailedFacts
  readonly onPlanned: (planned: Partial<Planned>) => void
}

export function Failed({ facts, onPlanned }: FailedProps) {
  const { sentence, rules, retake, disclosure, repeatPassRates } = facts
  return (
    <section id="next" aria-labelledby="next-title">
      <h2 id="next-title">What now</h2>
      <p className={styles.lead}>{sentence}</p>
      <p className={styles.ways}>
        <Link href="/plan/" className="button">
          Make a plan
        </Link>
        <Link href="/stories/#failure" className="button-plain">
          Prepare what to say about it
        </Link>
        <Link href="/guide/#failed" prefetch={false}>
          What people ask after a failure
        </Link>
      </p>
      <div className={styles.columns}>
        {rules && (
          <div className={styles.group}>
            <h3>When you can take it again</h3>
            <ul className={styles.list}>
              {rules.next.map(({ condition, words, earliest }) => (
                <li key={condition}>
                  <span className={styles.term}>{condition}</span>
                  {words}
                  {earliest && <strong className={styles.day}>{dayWords(earliest)}</strong>}
                </li>
              ))}
            </ul>
            <ul className={styles.small}>
              {rules.facts.map(({ text }) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
            <SourceNote origin={rules.origin} />
          </div>
        )}
        {retake && <Retake retake={retake} rules={rules} onPlanned={onPlanned} />}
        {disclosure.length > 0 && (
          <div className={styles.group}>
            <h3>What programs will see</h3>
            <ul className={styles.list}>
              {disclosure.map(({ text, origin }) => (
                <li key={text}>
                  {text}
                  <SourceNote origin={origin} />
                </li>
              ))}
            </ul>
          </div>
        )}
        {repeatPassRates.length > 0 && (
          <div className={styles.group}>
            <h3>How many pass when they take it again</h3>
            <ul className={styles.list}>
              {repeatPassRates.map(({ group, percent, origin }) => (
                <li key={group}>
                  <span className={styles.term}>{group.charAt(0).toUpperCase() + group.slice(1)}</span>
                  {percent}%
                  <SourceNote origin={origin} />
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </section>
  )
}

interface RetakeProps extends Pick<FailedFacts, 'rules'>, Pick<FailedProps, 'onPlanned'> {
  readonly retake: RetakeDates
}

/** Whether a new score would be there before programs begin to read, and for a planned day by name. */
function Retake({ retake, rules, onPlanned }: RetakeProps) {
  const { review, reviewOrigin, planned, words, origin } = retake
  const waits = (rules?.next ?? []).filter(
    ({ earliest }) => earliest !== null && planned !== null && planned.examDate < earliest,
  )
  return (
    <div className={styles.group}>
      <h3>A new score, and when programs read</h3>
      <ul className={styles.list}>
        <li>{words}</li>
        {planned && (
          <li>
            <span className={styles.term}>An exam on {dayWords(planned.examDate)}</span>
            {planned.sentence}
          </li>
        )}
        {waits.map(({ condition, words: rule }) => (
          <li key={condition}>
            <span className={styles.term}>{condition}</span>
            {rule}
          </li>
        ))}
      </ul>
      <div className={styles.dates}>
        <FormField name="Day of the next attempt, if planned">
          <DateField
            label="Day of the next attempt"
            value={planned?.examDate ?? null}
            onChange={(examDate) => onPlanned({ examDate })}
          />
        </FormField>
        <FormField name="Programs begin to read on">
          <DateField label="Programs begin to read on" value={review} onChange={(day) => onPlanned({ review: day })} />
        </FormField>
      </div>
      <SourceNote origin={origin} />
      {reviewOrigin && <SourceNote origin={reviewOrigin} />}
    </div>
  )
}
