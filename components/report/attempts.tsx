/** The attempts of a transcript, in the order printed. */
import { dayWords } from '../../lib/figures/dates'
import type { Attempt } from '../../lib/reports/schema'
import styles from '../ui/facts.module.css'

const resultWords = { pass: 'Pass', fail: 'Fail' }

export function Attempts({ attempts }: { readonly attempts: readonly Attempt[] }) {
  if (attempts.length === 0) return null
  return (
    <section id="attempts" aria-labelledby="attempts-title">
      <h2 id="attempts-title">Your attempts</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Exam</th>
            <th scope="col">Test date</th>
            <th scope="col">Result</th>
            <th scope="col">Score</th>
          </tr>
        </thead>
        <tbody>
          {attempts.map(({ exam, testDate, result, score }) => (
            <tr key={`${exam} ${testDate} ${score}`}>
              <th scope="row">{exam}</th>
              <td>{testDate === null ? 'not read' : dayWords(testDate)}</td>
              <td>{result === null ? 'not printed' : resultWords[result]}</td>
              <td>{score ?? 'none'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
