'use client'

import { documents } from '../../lib/exams/document'
import { chooseReport } from '../../lib/session/actions'
import type { OpenedReport, Session } from '../../lib/session/model'
import { sessionStore } from '../session/session'
import styles from './report-choice.module.css'

function inOneLine({ outcome }: OpenedReport): string {
  if (!outcome.ok) return `Not read: ${outcome.error.message}`
  const parts = [documents[outcome.kind].name]
  if (outcome.testDate) parts.push(outcome.testDate)
  if (outcome.score !== null) parts.push(String(outcome.score))
  return parts.join(' · ')
}

/** Where a file holds several reports: which one to go on with. */
export function ReportChoice({ session }: { readonly session: Session }) {
  return (
    <fieldset className={styles.choice}>
      <legend>This file holds {session.reports.length} reports. Which one should we show?</legend>
      {[...session.reports.entries()].map(([index, report]) => (
        <label key={index}>
          <input
            type="radio"
            name="report"
            checked={index === session.chosen}
            disabled={!report.outcome.ok}
            onChange={() => sessionStore().change('Choose another report', (before) => chooseReport(before, index))}
          />
          {inOneLine(report)}
        </label>
      ))}
    </fieldset>
  )
}
