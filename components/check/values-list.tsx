'use client'

import { laneNames, sectionNames } from '../../lib/profile/words'
import type { Reading } from '../../lib/reports/schema'
import { isDecided, isRemoved, overlayCorrections } from '../../lib/session/corrections'
import type { OpenedDocument } from '../../lib/session/model'
import type { ReadReport } from '../../lib/session/now/reading'
import { LaneHeads, ProfileBlock } from '../ui/profile-row'
import { AreaRow } from './area-row'
import { AsPrinted } from './as-printed'
import { AttemptRow } from './attempt-row'
import type { Checked } from './checked'
import { changeValue } from './checked'
import { FieldRow } from './field-row'
import { blocksInOrder, fieldsInOrder } from './values'
import styles from './values-list.module.css'

interface ValuesProps {
  readonly report: ReadReport
  readonly unsure: readonly string[]
  /** Null where the file is not here any more. */
  readonly document: OpenedDocument | null
}

/** All values: those in doubt first, then the rest in the order of the page. */
export function Values({ report, unsure, document }: ValuesProps) {
  const reading = report.outcome
  const now = overlayCorrections(reading, report.corrections)
  const checked: Checked = {
    report,
    now,
    change: changeValue,
    doubt: (path) => {
      if (!unsure.includes(path) || isDecided(report.corrections, path)) return null
      const message = reading.warnings.find((warning) => warning.field === path)?.message
      return message === undefined ? notFound(path) : besideItsRow(message, path, reading)
    },
    print: (...paths) => {
      const [first, ...others] = paths.flatMap((path) => reading.evidence[path] ?? [])
      return document && first && <AsPrinted document={document} places={[first, ...others]} />
    },
  }
  const fields = fieldsInOrder(reading)
  const doubtfulRows = new Set(unsure.flatMap((path) => /^areas\[(\d+)\]/.exec(path)?.[1] ?? []).map(Number))
  const standing = (index: number) => !isRemoved(report.corrections, 'areas', index)
  const words = laneNames[now.reference]
  const blocks = blocksInOrder(now.areas)

  return (
    <div className={styles.values} data-lane-list>
      {unsure.length > 0 && (
        <section className={styles.asked} aria-labelledby="asked">
          <h2 id="asked">Please check these</h2>
          <ul className="plain-list">
            {fields
              .filter((field) => unsure.includes(field))
              .map((field) => (
                <FieldRow key={field} field={field} checked={checked} />
              ))}
          </ul>
          {doubtfulRows.size > 0 && (
            <>
              <LaneHeads title="Areas" words={words} />
              <ul className="plain-list">
                {[...doubtfulRows].filter(standing).map((index) => (
                  <AreaRow key={index} index={index} words={words} checked={checked} />
                ))}
              </ul>
            </>
          )}
        </section>
      )}
      <section aria-labelledby="rest">
        <h2 id="rest">{unsure.length > 0 ? 'Everything else, in page order' : 'As on the page'}</h2>
        <ul className="plain-list">
          {fields
            .filter((field) => !unsure.includes(field))
            .map((field) => (
              <FieldRow key={field} field={field} checked={checked} />
            ))}
        </ul>
      </section>
      {now.attempts.length > 0 && (
        <section aria-labelledby="attempts">
          <h2 id="attempts">Attempts</h2>
          <ul className="plain-list">
            {[...now.attempts.keys()]
              .filter((index) => !isRemoved(report.corrections, 'attempts', index))
              .map((index) => (
                <AttemptRow key={index} index={index} checked={checked} />
              ))}
          </ul>
        </section>
      )}
      {now.areas.length > 0 && (
        <section aria-labelledby="areas" className={styles.areas}>
          <h2 id="areas">Areas</h2>
          <p className="quiet small keyboard-hint">
            <kbd>1</kbd> <kbd>2</kbd> <kbd>3</kbd> mark a lane, <kbd>↑</kbd> <kbd>↓</kbd> move, <kbd>0</kbd> clears
          </p>
          {blocks.map(({ section, indexes }) => (
            <ProfileBlock
              key={section}
              title={sectionNames[section]}
              words={words}
              onAdd={() => changeValue(`areas[${now.areas.length}].section`, 'an added area', section)}
            >
              {indexes
                .filter((index) => !doubtfulRows.has(index) && standing(index))
                .map((index) => (
                  <AreaRow key={index} index={index} words={words} checked={checked} />
                ))}
            </ProfileBlock>
          ))}
        </section>
      )}
    </div>
  )
}

/** A message without the name of the row that it stands in. */
function besideItsRow(message: string, path: string, { areas }: Reading): string {
  const index = /^areas\[(\d+)\]/.exec(path)?.[1]
  const name = `${areas[Number(index)]?.label}: `
  if (index === undefined || !message.startsWith(name)) return message
  const rest = message.slice(name.length)
  return `${rest.charAt(0).toUpperCase()}${rest.slice(1)}.`
}

function notFound(path: string): string {
  if (path === 'score') return 'No score found in this file. Type it, or add the page that shows it.'
  if (path === 'testDate') return 'No test date found. It decides which figures apply.'
  return 'We couldn’t read this. Mark what the page shows, or leave it empty.'
}
