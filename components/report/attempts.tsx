/** The attempts of a transcript, in the order printed. */
import { dayWords } from '../../lib/figures/dates'
import type { Attempt } from '../../lib/reports/schema'
import styles from '../ui/facts.module.css'
import { Table } from '../ui/table'

const resultWords = { pass: 'Pass', fail: 'Fail' }

export function Attempts({ attempts }: { readonly attempts: readonly Attempt[] }) {
  if (attempts.length === 0) return null
  return (
    <section id="attempts" aria-labelledby="attempts-title">
      <h2 id="attempts-title">Your attempts</h2>
      <Table
        className={styles.table}
        caption="Your attempts"
        captionHidden
        head={['Exam', 'Test date', 'Result', 'Score']}
        rows={attempts.map(({ exam, testDate, result, score }) => ({
          key: `${exam} ${testDate} ${score}`,
          cells: [
            exam,
            testDate === null ? 'not read' : dayWords(testDate),
            result === null ? 'not printed' : resultWords[result],
            score ?? 'none',
          ],
        }))}
      />
    </section>
  )
}
