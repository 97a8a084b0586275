'use client'

/** A whole class: what a committee may see of it, and apart from that what is for the adviser alone. */
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { MINIMUM_GROUP } from '../../lib/cohort/disclosure'
import { allowExport, recordOf } from '../../lib/cohort/exports'
import { noBounds, type PublishOptions, publish } from '../../lib/cohort/publish'
import type { ClassReport } from '../../lib/cohort/schema'
import { type AttemptChoice, type ClassEntry, countStudents, facetsOf } from '../../lib/cohort/students'
import { refusalWords, titleOf } from '../../lib/cohort/words'
import { documents } from '../../lib/exams/document'
import { PassphraseForm } from '../archive/passphrase-form'
import { useSession } from '../session/session'
import { ChoiceField } from '../ui/fields'
import { FileChooser } from '../ui/file-chooser'
import { FormField } from '../ui/form-field'
import { Adviser } from './adviser'
import styles from './class.module.css'
import {
  addFiles,
  type ClassState,
  cancelReading,
  confirmEach,
  currentClass,
  emptyClass,
  openClassFile,
  rememberExport,
  removeClass,
  setKept,
  takeUpClass,
  watchClass,
} from './class-store'
import { Exports } from './exports'
import { Figures } from './figures'
import { droppedFiles } from './gather'
import { ClassSample } from './sample'

export function ClassPage() {
  const state = useSyncExternalStore(watchClass, currentClass, () => emptyClass)
  const isEmpty = state.entries.length === 0 && state.notRead.length === 0
  const heading = useRef<HTMLHeadingElement>(null)
  const unseal = async (text: string, words: string) => {
    await openClassFile(text, words)
    if (currentClass().sealed === null) heading.current?.focus()
  }
  const remove = () => {
    removeClass()
    heading.current?.focus()
  }
  useEffect(() => void takeUpClass(), [])
  useEffect(() => {
    // Whatever is dropped on this page belongs to the class: taken before the drop of every page, which opens one report.
    const hold = (event: DragEvent): void => {
      event.preventDefault()
      event.stopPropagation()
      if (event.type === 'drop' && event.dataTransfer) void droppedFiles(event.dataTransfer).then(addFiles)
    }
    addEventListener('dragover', hold, true)
    addEventListener('drop', hold, true)
    return () => {
      removeEventListener('dragover', hold, true)
      removeEventListener('drop', hold, true)
    }
  }, [])
  return (
    <div className={`page ${styles.class}`}>
      <h1 ref={heading} tabIndex={-1}>
        A whole class
      </h1>
      <p className={`${styles.lead} no-print`}>
        For advisers. Drop a folder, reports, a zip, or a list of groups on this page. Everything is read on this
        device, and the class is gone when you close or reload the page, unless you choose to save it.
      </p>
      <Adding />
      {state.fault && (
        <p role="alert" className={styles.fault}>
          {state.fault}
        </p>
      )}
      {state.sealed !== null && (
        <PassphraseForm of=" of the class file" onTry={(words) => unseal(state.sealed ?? '', words)} />
      )}
      {state.progress && <Progress progress={state.progress} />}
      {isEmpty ? !state.progress && <ClassSample /> : <ClassFigures state={state} onRemove={remove} />}
    </div>
  )
}

function Adding() {
  return (
    <p className={`${styles.actions} no-print`}>
      <FileChooser name="Choose files" primary multiple onFiles={addFiles} />
      <FileChooser name="Choose a folder" folder multiple onFiles={addFiles} />
    </p>
  )
}

function Progress({ progress: { done, total, since } }: { readonly progress: NonNullable<ClassState['progress']> }) {
  const seconds = done === 0 ? null : Math.round((((performance.now() - since) / 1000) * (total - done)) / done)
  const left =
    seconds === null ? '' : seconds < 90 ? `, about ${seconds} s left` : `, about ${Math.round(seconds / 60)} min left`
  return (
    <div className={styles.progress}>
      <progress max={total} value={done} aria-label="Reading" />
      <p>
        {done} of {total} read{left}{' '}
        <button type="button" className="link-button" onClick={cancelReading}>
          Cancel
        </button>
      </p>
    </div>
  )
}

const references: Readonly<Record<ClassReport['reference'], string>> = {
  'own-overall': 'own overall score',
  borderline: 'pass line',
  'comparison-group': 'comparison group',
  'national-mean': 'national mean',
  none: 'no profile',
}

/** The limit can only be raised. */
const smallestGroups = [MINIMUM_GROUP, 30, 50, 100]

function ClassFigures({ state, onRemove }: { readonly state: ClassState; readonly onRemove: () => void }) {
  const { entries, exports } = state
  const [wanted, setWanted] = useState<string | null>(null)
  const [attempt, setAttempt] = useState<AttemptChoice>('first')
  const [grouping, setGrouping] = useState<string | null>(null)
  const [minimum, setMinimum] = useState<number>(MINIMUM_GROUP)
  const facets = useMemo(() => facetsOf(entries), [entries])
  const nameOf = ({ facet, entries: own }: (typeof facets)[number]): string =>
    `${documents[facet.kind].report}, compared with ${references[facet.reference]} (${own.length})`
  const keyOf = ({ facet }: (typeof facets)[number]): string => `${facet.kind} ${facet.reference}`
  const chosen = facets.find((one) => keyOf(one) === wanted) ?? facets[0]
  const counted = useMemo(
    () => (chosen ? countStudents(chosen.entries, attempt) : { students: [], leftOut: [] }),
    [chosen, attempt],
  )
  const groupings = [...new Set(entries.flatMap(({ groups }) => Object.keys(groups)))]
  const options = useMemo<PublishOptions | null>(
    () => (chosen ? { facet: chosen.facet, attempt, minimum, grouping } : null),
    [chosen, attempt, minimum, grouping],
  )
  const unknown = counted.students.flatMap(({ entry, isKnown }) => (isKnown ? [] : [entry]))
  const isReading = state.progress !== null
  const result = useMemo(() => {
    if (!options || isReading) return null
    const allowed = allowExport(exports, counted, options)
    return { allowed, published: publish(counted, options, allowed.ok ? allowed.bounds : noBounds) }
  }, [options, isReading, exports, counted])

  return (
    <>
      <div className={`${styles.switches} no-print`}>
        {facets.length > 0 && chosen && (
          <FormField name="Reports">
            <ChoiceField
              label="Reports"
              value={keyOf(chosen)}
              options={facets.map((one) => ({ value: keyOf(one), name: nameOf(one) }))}
              onChange={setWanted}
            />
          </FormField>
        )}
        <FormField name="Attempt">
          <ChoiceField
            label="Attempt"
            value={attempt}
            options={[
              { value: 'first', name: 'First' },
              { value: 'latest', name: 'Latest' },
            ]}
            onChange={(value) => setAttempt(value ?? 'first')}
          />
        </FormField>
        {groupings.length > 0 && (
          <FormField name="By group">
            <ChoiceField
              label="By group"
              value={grouping}
              none="Not grouped"
              options={groupings.map((name) => ({ value: name, name }))}
              onChange={setGrouping}
            />
          </FormField>
        )}
        <FormField name="Smallest group shown">
          <ChoiceField
            label="Smallest group shown"
            value={String(minimum)}
            options={smallestGroups.map((least) => ({ value: String(least), name: `${least} students` }))}
            onChange={(value) => setMinimum(Number(value ?? MINIMUM_GROUP))}
          />
        </FormField>
        <button type="button" className="link-button" onClick={onRemove}>
          Remove this class
        </button>
      </div>
      <Keep kept={state.kept} />
      {result && options && (
        <section aria-labelledby="committee" className={styles.part}>
          <h2 id="committee">For a committee</h2>
          <p className={styles.lead}>{titleOf(result.published.report)}. Aggregates only: no student is named.</p>
          {result.allowed.ok ? (
            <>
              <Figures report={result.published.report} />
              {!result.published.report.everybody && (
                <p className="no-print">Students counted so far: {counted.students.length}.</p>
              )}
              {result.published.report.everybody &&
                (unknown.length > 0 ? (
                  <Unknown entries={unknown} />
                ) : (
                  <Exports
                    report={result.published.report}
                    onExport={() => rememberExport(recordOf(counted, options, result.published))}
                  />
                ))}
            </>
          ) : (
            <>
              <p role="alert" className={styles.fault}>
                {refusalWords[result.allowed.why]}
              </p>
              <p className="no-print">The earlier export:</p>
              <Exports report={result.allowed.earlier.report} onExport={() => {}} />
            </>
          )}
        </section>
      )}
      <Adviser state={state} counted={counted} />
    </>
  )
}

/** Only where asked: it holds what is known of other people. Not offered where nothing at all is to be saved. */
function Keep({ kept }: { readonly kept: boolean }) {
  if (useSession()?.keep === false) return null
  return (
    <p className={`${styles.lead} no-print`}>
      <label>
        <input type="checkbox" checked={kept} onChange={(event) => void setKept(event.target.checked)} /> Save this
        class in this browser
      </label>
      <br />
      <span className="small">
        {kept
          ? 'Saved, with student records but without the documents. Anyone who uses this browser can open it.'
          : 'It contains student records. Do this only on a device that is yours alone.'}
      </span>
    </p>
  )
}

/** Without a name on them two reports may be of one student: nothing is handed out before the adviser says so. */
function Unknown({ entries }: { readonly entries: readonly ClassEntry[] }) {
  const count = entries.length === 1 ? '1 report shows' : `${entries.length} reports show`
  return (
    <div className={`${styles.fault} no-print`}>
      <p>
        {count} no name, and no list says whose {entries.length === 1 ? 'it is' : 'they are'}. Two reports of one
        student would count twice. Give such reports the same label under Reports, or add a list with a column
        “student”.
      </p>
      <p className={styles.actions}>
        <button type="button" className="button-plain" onClick={() => confirmEach(entries)}>
          {entries.length === 1 ? 'It is another student’s' : 'Each is another student’s'}
        </button>
      </p>
    </div>
  )
}
