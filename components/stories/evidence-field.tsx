'use client'

/** What shows the strength outside the exam: without it a card stays a draft. */
import { type Evidence, type EvidenceKind, evidenceKinds } from '../../lib/stories/cards/story'
import { ChoiceField } from '../ui/fields'
import { FormField } from '../ui/form-field'
import styles from './evidence-field.module.css'
import { StoryField } from './story-field'

const kindNames: Readonly<Record<EvidenceKind, string>> = {
  'clerkship-comment': 'A clerkship comment',
  'sub-internship': 'A sub-internship',
  project: 'A project',
  'patient-outcome': 'What came of it for a patient',
  letter: 'A letter',
  'standardized-letter': 'A standardized letter (SLOE, eSLOR)',
  presentation: 'A presentation',
  teaching: 'Teaching',
  other: 'Something else',
}
const kindOptions = evidenceKinds.map((value) => ({ value, name: kindNames[value] }))

interface EvidenceFieldProps {
  readonly id: string
  readonly evidence: Evidence | null
  readonly onEvidence: (evidence: Evidence | null, how: 'typed' | 'mended') => void
}

export function EvidenceField({ id, evidence, onEvidence }: EvidenceFieldProps) {
  const note = evidence?.note ?? ''
  return (
    <fieldset className={styles.evidence}>
      <legend>Evidence outside the exam</legend>
      <FormField name="What it is">
        <ChoiceField
          label="What the evidence is"
          value={evidence?.kind ?? null}
          options={kindOptions}
          none="Choose"
          onChange={(kind) =>
            onEvidence(kind === null && note === '' ? null : { kind: kind ?? 'other', note }, 'mended')
          }
        />
      </FormField>
      <StoryField
        id={id}
        label="Who can confirm it?"
        amount="a few words"
        prompt="An exam shows what you know. What shows that you do it? For your own list, not said aloud."
        value={note}
        flags={[]}
        onText={(text, how) =>
          onEvidence(
            text === '' && evidence?.kind === 'other' ? null : { kind: evidence?.kind ?? 'other', note: text },
            how,
          )
        }
        onLetStand={() => undefined}
      />
    </fieldset>
  )
}
