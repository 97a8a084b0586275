'use client'

/** After a failure: which attempt it was and what follows from it, dates, ways on; the rest folded. Nothing here is urgent. */
import type { ReactNode } from 'react'
import type { RetakeDates } from '../../lib/analysis/retake'
import type { FailedFacts } from '../../lib/analysis/types'
import { type AttemptNumber, attemptNumbers, type Person } from '../../lib/applicant/person'
import { dayWords } from '../../lib/figures/dates'
import type { Choices, GoalEntry } from '../../lib/session/model'
import { directorsSurveys } from '../../lib/specialties/directors'
import { AdviceList } from '../advice/advice-list'
import { today } from '../session/today'
import { SourceNote } from '../sources/origin'
import { CopyButton } from '../ui/copy-button'
import styles from '../ui/facts.module.css'
import { DateField } from '../ui/fields'
import { FormField } from '../ui/form-field'
import { Link } from '../ui/link'
import { Pills } from '../ui/pills'

export type Planned = Pick<GoalEntry, 'examDate' | 'review'>

interface FailedProps {
  readonly facts: FailedFacts
  /** True where the document lists all attempts. */
  readonly listed: boolean
  readonly choices: Choices
  readonly onChoices: (choices: Choices) => void
  readonly onPlanned: (planned: Partial<Planned>) => void
}

/** Breaks off wherever only the person knows how it goes on. */
const mail = `Dear ...,

I did not pass ... on ...
I would like to talk with you about ...
What I plan to do next: ...
My questions: ...

Thank you,
...`

export function Failed({ facts, listed, choices, onChoices, onPlanned }: FailedProps) {
  const { rules, retake, disclosure, repeatPassRates } = facts
  const { person } = choices
  return (
    <section id="next" aria-labelledby="next-title" className={rules || retake ? undefined : 'no-print'}>
      <h2 id="next-title">What now</h2>
      <p className={styles.ways}>
        <Link href="/brief/" className="button">
          A sheet for your adviser
        </Link>
        {!rules?.noneLeft && (
          <Link href="/plan/" className="button-plain">
            Make a plan
          </Link>
        )}
        <Link href="/stories/#failure">Prepare what to say about it</Link>
        <Link href="/guide/#failed">What people ask after a failure</Link>
      </p>
      <div className={styles.columns}>
        {rules && (
          <div className={styles.group}>
            <h3>When you can take it again</h3>
            <Attempt
              rules={rules}
              listed={listed}
              person={person}
              onPerson={(next) => onChoices({ ...choices, person: next })}
            />
          </div>
        )}
        {retake && <Retake retake={retake} rules={rules} onPlanned={onPlanned} />}
      </div>
      <div className={styles.folds}>
        {disclosure.length > 0 && (
          <Fold title="What programs will see">
            <ul className={styles.list}>
              {disclosure.map(({ text, origin }) => (
                <li key={text}>
                  {text}
                  <SourceNote origin={origin} />
                </li>
              ))}
            </ul>
          </Fold>
        )}
        {repeatPassRates.length > 0 && (
          <Fold title="How many pass when they take it again">
            <ul className={styles.list}>
              {repeatPassRates.map(({ group, percent, origin }) => (
                <li key={group}>
                  {group.charAt(0).toUpperCase() + group.slice(1)}: {percent}%
                  <SourceNote origin={origin} />
                </li>
              ))}
            </ul>
          </Fold>
        )}
        <Fold title="An email to your dean or adviser, with blanks for you to fill in">
          <pre>{mail}</pre>
          <CopyButton text={mail} label="Copy the template" of="the email to your adviser" />
        </Fold>
        <Fold title="What else applies to you">
          <AdviceList asker={{ ...choices, mode: 'failed' }} question="failed" today={today()} />
          <Directors />
        </Fold>
      </div>
    </section>
  )
}

function Fold({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <details className="no-print">
      <summary>{title}</summary>
      {children}
    </details>
  )
}

/** What program directors say of failed attempts. */
function Directors() {
  const [survey] = directorsSurveys()
  if (!survey) return null
  return (
    <ul className={styles.list}>
      {survey.factors
        .filter(({ factor }) => /fail/i.test(factor))
        .map(({ id, factor, citedPercent, importance }) => (
          <li key={id}>
            {factor}, NRMP survey of program directors, {survey.edition}:{' '}
            {citedPercent === null ? 'share not known' : `considered by ${citedPercent}%`}
            {importance === null ? '' : `, importance ${importance} of 5`}
          </li>
        ))}
    </ul>
  )
}

interface AttemptProps extends Pick<FailedProps, 'listed'> {
  readonly rules: NonNullable<FailedFacts['rules']>
  readonly person: Person
  readonly onPerson: (person: Person) => void
}

const attemptWords: Readonly<Record<AttemptNumber, string>> = { 1: '1st', 2: '2nd', 3: '3rd', 4: '4th or later' }
const attemptOptions = attemptNumbers.map((number) => ({ value: String(number), name: attemptWords[number] }))
/** The attempt after which the day of the first one matters. */
const third = 3

/** Which attempt it was decides which rule holds; a transcript shows it. */
function Attempt({ rules, listed, person, onPerson }: AttemptProps) {
  const { next } = rules
  const { attempt } = person
  return (
    <>
      {!listed && (
        <div className="no-print">
          <p>Which attempt was this? Incomplete ones count.</p>
          <Pills
            label="Which attempt was this?"
            labelHidden
            value={attempt === null ? null : String(attempt)}
            options={attemptOptions}
            onChange={(value) =>
              onPerson({ ...person, attempt: attemptNumbers.find((number) => String(number) === value) ?? null })
            }
          />
        </div>
      )}
      <ul className={styles.list}>
        {next.map(({ condition, words }) => (
          <li key={condition}>
            {next.length > 1 && <span className={styles.term}>{condition}</span>}
            {words}
          </li>
        ))}
      </ul>
      {!listed && attempt === third && (
        <div className={styles.dates}>
          <FormField name="Day of your first attempt">
            <DateField
              label="Day of your first attempt"
              value={person.firstAttempt}
              onChange={(firstAttempt) => onPerson({ ...person, firstAttempt })}
            />
          </FormField>
        </div>
      )}
      <SourceNote origin={rules.origin} />
    </>
  )
}

interface RetakeProps extends Pick<FailedFacts, 'rules'>, Pick<FailedProps, 'onPlanned'> {
  readonly retake: RetakeDates
}

/** Whether a new score would be there before programs start reviewing, and for a planned day by name. */
function Retake({ retake, rules, onPlanned }: RetakeProps) {
  const { review, reviewOrigin, planned, words, origin } = retake
  const waits = (rules?.next ?? []).filter(
    ({ earliest }) => earliest !== null && planned !== null && planned.examDate < earliest,
  )
  return (
    <div className={styles.group}>
      <h3>A new score, and when programs review</h3>
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
        <FormField name="Programs start reviewing on">
          <DateField
            label="Programs start reviewing on"
            value={review}
            onChange={(day) => onPlanned({ review: day })}
          />
        </FormField>
      </div>
      <SourceNote origin={origin} />
      {reviewOrigin && <SourceNote origin={reviewOrigin} />}
    </div>
  )
}
