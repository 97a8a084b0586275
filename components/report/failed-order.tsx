/**
 * After a failure, in the order in which it helps: the sheet for the adviser, an empty frame for the mail, the dates and
 * rules, what to write, what to say. What directors say of failed attempts is one click away.
 */
import Link from 'next/link'
import type { Asker } from '../../lib/advice/advise'
import { directorsSurveys } from '../../lib/specialties/directors'
import { AdviceList } from '../advice/advice-list'
import { CopyButton } from '../ui/copy-button'
import styles from '../ui/facts.module.css'

/** Breaks off wherever only the person knows how it goes on. */
const mail = `Dear ...,

I did not pass ... on ...
I would like to talk with you about ...
What I plan to do next: ...
My questions: ...

Thank you,
...`

interface FailedOrderProps {
  readonly asker: Asker
  readonly today: string
}

export function FailedOrder({ asker, today }: FailedOrderProps) {
  const [survey] = directorsSurveys()
  return (
    <section aria-labelledby="failed-order" className="no-print">
      <h2 id="failed-order">What helps first</h2>
      <ol className={styles.list}>
        <li>
          <Link href="/brief/">A sheet for your adviser</Link>: the result, the dates and your questions on one page.
        </li>
        <li>
          <details>
            <summary>An email to your dean or adviser, empty where only you know what to write</summary>
            <pre>{mail}</pre>
            <CopyButton text={mail} label="Copy the frame" of="the email to your adviser" />
          </details>
        </li>
        <li>
          <details>
            <summary>What applies to you now</summary>
            <AdviceList asker={asker} question="failed" today={today} />
          </details>
        </li>
        <li>
          <Link href="/stories/#failure">An answer in four parts</Link> for when you are asked.
        </li>
      </ol>
      {survey && (
        <details>
          <summary>What program directors say about failed attempts</summary>
          <ul className={styles.list}>
            {survey.factors
              .filter(({ factor }) => /fail/i.test(factor))
              .map(({ id, factor, citedPercent, importance }) => (
                <li key={id}>
                  {factor}, {survey.edition}:{' '}
                  {citedPercent === null ? 'share not known' : `considered by ${citedPercent}%`}
                  {importance === null ? '' : `, importance ${importance} of 5`}
                </li>
              ))}
          </ul>
        </details>
      )}
    </section>
  )
}
