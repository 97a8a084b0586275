/** What is said on one question, each sentence with its source or marked as a judgment. */
import { type Asker, advise, type QuestionId } from '../../lib/advice/advise'
import styles from '../ui/facts.module.css'

export interface AdviceListProps {
  readonly asker: Asker
  readonly question: QuestionId
  /** This device's date, worked out after load. */
  readonly today: string
}

export function AdviceList({ asker, question, today }: AdviceListProps) {
  return (
    <ul className={styles.list}>
      {advise(asker, question, today).map(({ text, source }) => (
        <li key={text}>
          {text}{' '}
          <small>
            {source === null ? (
              'Our judgment.'
            ) : source.url === null ? (
              `${source.publisher}.`
            ) : (
              <a href={source.url} rel="noreferrer">
                {source.publisher}
              </a>
            )}
          </small>
        </li>
      ))}
    </ul>
  )
}
