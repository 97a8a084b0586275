'use client'

import type { SpecialtiesAnalysis } from '../../lib/analysis/specialties'
import type { OwnFigures as Figures } from '../../lib/analysis/types'
import { exams, matchExams } from '../../lib/exams/exam'
import type { Choices } from '../../lib/session/model'
import { specialtyFiguresLeftOut } from '../../lib/specialties/left-out'
import { ChoiceField, TextField } from '../ui/fields'
import { FormField } from '../ui/form-field'
import { WholeField } from '../ui/whole-field'
import styles from './own-figures.module.css'
import sections from './specialties-section.module.css'
import { StandingCard } from './standing-card'

/** Longest name that can be typed for a program. */
const longestName = 80
const defaultName = 'My own figures'

const options = matchExams.map((value) => ({ value, name: exams[value].shortName }))

interface OwnFiguresProps {
  /** The analysis on whose scale the typed figures stand; null where no score is set beside them. */
  readonly analysis: SpecialtiesAnalysis | null
  readonly choices: Choices
  readonly onChoices: (choices: Choices) => void
}

type Part = 'q1' | 'middle' | 'q3'
const parts: readonly { readonly part: Part; readonly name: string }[] = [
  { part: 'q1', name: 'Lower quartile' },
  { part: 'middle', name: 'Median or mean' },
  { part: 'q3', name: 'Upper quartile' },
]

/** What a part may be so that the three stay in order. */
function limits(figures: Figures, part: Part): readonly [number, number] {
  const [low, high] = exams[figures.exam].range
  const at = parts.findIndex((one) => one.part === part)
  const values = (from: number, to: number) =>
    parts.slice(from, to).flatMap((one) => (figures[one.part] === null ? [] : [figures[one.part] as number]))
  return [Math.max(low, ...values(0, at)), Math.min(high, ...values(at + 1, parts.length))]
}

/** Figures of a program or a specialty that the person typed: always possible, and all there is without the data set. */
export function OwnFigures({ analysis, choices, onChoices }: OwnFiguresProps) {
  const { ownFigures, applicant } = choices
  const figures: Figures = ownFigures ?? { label: '', exam: 'step2ck', q1: null, middle: null, q3: null }
  const set = (change: Partial<Figures>): void => {
    const next = { ...figures, ...change }
    const empty = next.label === '' && next.q1 === null && next.middle === null && next.q3 === null
    onChoices({ ...choices, ownFigures: empty ? null : { ...next, label: next.label || defaultName } })
  }
  return (
    <details className={sections.fold} open={ownFigures !== null || specialtyFiguresLeftOut}>
      <summary>Type your own figures</summary>
      <p className={sections.partLead}>
        A program’s or specialty’s own figures, if you know them. The answer at the top of the page will use them
        instead of the published ones.
      </p>
      <div className={styles.fields}>
        <FormField name="Whose figures">
          <TextField
            label="Whose figures"
            value={figures.label || null}
            show={(text) => text}
            read={(text) => text.replace(/\s+/g, ' ')}
            onChange={(label) => set({ label: label ?? '' })}
            expects="A name."
            maxLength={longestName}
            placeholder="A program or specialty"
          />
        </FormField>
        {applicant === 'us-do' && (
          <FormField name="Exam">
            <ChoiceField
              label="Exam of these figures"
              value={figures.exam}
              options={options}
              onChange={(exam) => exam && set({ exam, q1: null, middle: null, q3: null })}
            />
          </FormField>
        )}
        {parts.map(({ part, name }) => (
          <WholeField
            key={part}
            label={name}
            value={figures[part]}
            range={limits(figures, part)}
            onChange={(value) => set({ [part]: value })}
          />
        ))}
      </div>
      {ownFigures !== null && (
        <>
          {ownFigures.middle === null && (
            <p className={sections.partLead}>Type the median or mean; your score is compared with it.</p>
          )}
          {ownFigures.middle !== null && analysis?.own === null && (
            <p className={sections.partLead}>There is no score on this scale to compare with them.</p>
          )}
          {analysis?.own && (
            <div className={styles.standing}>
              <StandingCard title={ownFigures.label} standing={analysis.own} analysis={analysis} />
            </div>
          )}
          <p className={styles.remove}>
            <button type="button" className="link-button" onClick={() => onChoices({ ...choices, ownFigures: null })}>
              Remove these figures
            </button>
          </p>
        </>
      )}
    </details>
  )
}
