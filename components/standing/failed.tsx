/** After a failure: calm facts, dates, and what others see. Nothing here is urgent. */
import type { FailedFacts } from '../../lib/analysis/types'
import { dayWords } from '../../lib/figures/dates'
import styles from './facts.module.css'
import { SourceNote } from './origin'

export function Failed({ facts }: { readonly facts: FailedFacts }) {
  const { sentence, rules, disclosure, repeatPassRates } = facts
  return (
    <section id="next" aria-labelledby="next-title">
      <h2 id="next-title">What now</h2>
      <p className={styles.lead}>{sentence}</p>
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
                  <span className={styles.term}>{group}</span>
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
