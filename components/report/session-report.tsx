'use client'

import { useMemo } from 'react'
import { analyze } from '../../lib/analysis/analyze'
import { choose, correct, enterByHand, setGoal, show } from '../../lib/session/actions'
import { manualReading } from '../../lib/session/manual'
import type { Session } from '../../lib/session/model'
import { chosenReport, currentReading } from '../../lib/session/now/reading'
import { openQuestions } from '../../lib/session/now/unsure'
import { AddPage } from '../open/add-page'
import { sessionStore } from '../session/session'
import { today } from '../session/today'
import { NothingHere } from '../ui/nothing-here'
import styles from './report.module.css'
import { ReportPage } from './report-page'

/** The report of a session: of its document, or of what was typed. */
export function SessionReport({ session }: { readonly session: Session }) {
  const { choices, goal } = session
  const reading = useMemo(() => currentReading(session), [session])
  const analysis = useMemo(
    () => (reading ? analyze(reading, { ...choices, today: today(), planned: goal }) : null),
    [reading, choices, goal],
  )
  const report = session.source === 'document' ? chosenReport(session) : null
  if (!reading || !analysis) return <NothingHere title="There is no report yet" />
  return (
    <>
      <Other session={session} />
      <ReportPage
        reading={reading}
        analysis={analysis}
        choices={choices}
        unsure={report && !report.accepted ? openQuestions(report.outcome, report.corrections).length : 0}
        addPage={
          session.source === 'document' && session.document ? (
            <AddPage document={session.document} className="link-button no-print" />
          ) : null
        }
        onFill={(field, value) =>
          sessionStore().change('Fill in what was missing', (before) =>
            before.source === 'hand' && before.manual
              ? enterByHand(before, { ...before.manual, [field]: value })
              : correct(before, field, { value }),
          )
        }
        onPlanned={(next) => sessionStore().change('Change the dates', (before) => setGoal(before, next))}
        onChoices={(next) => sessionStore().change('Choose whom to compare with', (before) => choose(before, next))}
      />
    </>
  )
}

/** Where both a document and typed values are here: which one this is, and the way to the other. */
function Other({ session }: { readonly session: Session }) {
  const report = chosenReport(session)
  if (!report || !session.manual || !manualReading(session.manual)) return null
  const byHand = session.source === 'hand'
  return (
    <p className={`page no-print small quiet ${styles.other}`}>
      {byHand ? 'This is what you entered by hand.' : `This is ${report.outcome.file}.`}{' '}
      <button
        type="button"
        className="link-button"
        onClick={() =>
          sessionStore().change('Show the other one', (before) => show(before, byHand ? 'document' : 'hand'))
        }
      >
        {byHand ? `Show ${report.outcome.file}` : 'Show what you entered by hand'}
      </button>
    </p>
  )
}
