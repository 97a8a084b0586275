'use client'

import { useState } from 'react'
import { notReadCsv } from '../../lib/cohort/csv'
import type { Counted } from '../../lib/cohort/students'
import { inert } from '../../lib/export/label'
import { saveFile, saveMade } from '../ui/save-file'
import styles from './class.module.css'
import { type ClassState, classFileText } from './class-store'

/** Files that hold student records: none is made before that is confirmed. */
export function RecordFiles({
  state: { notRead },
  counted,
}: {
  readonly state: ClassState
  readonly counted: Counted
}) {
  const [isSure, setSure] = useState(false)
  const [passphrase, setPassphrase] = useState<string | null>(null)
  const [isSealing, setSealing] = useState(false)
  const saveClass = async (): Promise<void> => {
    setSealing(true)
    const { drawPassphrase } = await import('../../lib/archive/passphrase')
    const words = drawPassphrase()
    const text = await classFileText(words).finally(() => setSealing(false))
    saveFile('student-records-class.strongsuit', text, 'application/json')
    setPassphrase(words)
  }
  const saveSheets = async (): Promise<void> => {
    const { studentSheets } = await import('../../lib/cohort/sheets')
    saveFile('student-records-sheets.html', studentSheets(inert(counted)), 'text/html')
  }
  const saveNotRead = async (): Promise<void> =>
    saveFile('student-records-not-read.csv', notReadCsv(notRead), 'text/csv')
  const button = (name: string, what: string, save: () => Promise<void>) => (
    <button
      type="button"
      className="button-plain"
      disabled={!isSure}
      onClick={() => void saveMade(what, save, 'Try again.')}
    >
      {name}
    </button>
  )
  return (
    <div className={styles.fold}>
      <h3>Files with student records</h3>
      <p className={styles.lead}>
        The class file holds every reading, the students’ labels and the earlier exports, but no documents. Drop it here
        to continue later. The sheets are a page for each student.
      </p>
      <p>
        <label>
          <input type="checkbox" checked={isSure} onChange={(event) => setSure(event.target.checked)} /> These files
          contain student records, and I may keep them
        </label>
      </p>
      <p className={styles.actions}>
        {button('Save the class, with a passphrase', 'The class file', saveClass)}
        {counted.students.length > 0 && button('Sheets for students (HTML)', 'The file of sheets', saveSheets)}
        {notRead.length > 0 && button('What was not read (CSV)', 'The list', saveNotRead)}
      </p>
      {isSealing && <p role="status">Making the class file…</p>}
      {passphrase && (
        <p role="status">
          Passphrase: <strong className={styles.passphrase}>{passphrase}</strong>. Write it down. It is shown only now,
          and the file cannot be opened without it.
        </p>
      )}
    </div>
  )
}
