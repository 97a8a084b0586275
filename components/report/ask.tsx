'use client'

/** Asked once, above the first report: who applies, and for what. Everything can be skipped with one key. */
import { useEffect, useState } from 'react'
import { type Applicant, applicantNames, applicants } from '../../lib/applicant/group'
import { otherWays, type Person } from '../../lib/applicant/person'
import type { Choices } from '../../lib/session/model'
import { Choice } from '../ui/choice'
import { specialtyOptions } from '../ui/specialty-options'
import styles from './ask.module.css'

type OtherWay = (typeof otherWays)[number]

interface AskProps {
  readonly choices: Choices
  readonly onChoices: (choices: Choices) => void
}

const typeName = (id: Applicant): string => {
  const { name } = applicantNames[id]
  return name.charAt(0).toUpperCase() + name.slice(1)
}

const otherWayNames: Readonly<Record<OtherWay, string>> = {
  graduate: 'I graduated and am re-applying',
  canadian: 'Canadian school',
  military: 'Military match',
  unknown: 'I don’t know',
}

/** What crosses the applicant types. */
function Crossing({ person, onPerson }: { readonly person: Person; readonly onPerson: (person: Person) => void }) {
  const boxes = [
    { name: 'Re-applying', on: person.reapplying, change: (on: boolean) => ({ ...person, reapplying: on }) },
    {
      name: 'Couples match',
      on: person.couple !== null,
      change: (on: boolean) => ({ ...person, couple: on ? { specialty: null, applicant: null } : null }),
    },
    { name: 'Military', on: person.military, change: (on: boolean) => ({ ...person, military: on }) },
  ]
  return boxes.map(({ name, on, change }) => (
    <label key={name} className="small">
      <input type="checkbox" checked={on} onChange={(event) => onPerson(change(event.currentTarget.checked))} /> {name}
    </label>
  ))
}

export function Ask({ choices, onChoices }: AskProps) {
  const [step, setStep] = useState<'type' | 'other' | 'specialty' | 'done'>('type')
  useEffect(() => {
    if (step === 'done') return
    const skip = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') setStep('done')
    }
    document.addEventListener('keydown', skip)
    return () => document.removeEventListener('keydown', skip)
  }, [step])
  if (step === 'done') return null
  const { person } = choices
  const button = (name: string, answer: Partial<Choices> | null, next: typeof step) => (
    <button
      key={name}
      type="button"
      className={styles.answer}
      onClick={() => {
        if (answer) onChoices({ ...choices, ...answer })
        setStep(next)
      }}
    >
      {name}
    </button>
  )
  return (
    <section className={`no-print ${styles.ask}`} aria-label="Two questions">
      {step === 'specialty' ? (
        <>
          <p className={styles.question}>
            For which specialty?{' '}
            <Choice
              label="Specialty"
              text="Not decided yet"
              value={choices.specialty}
              options={specialtyOptions}
              onChoose={(specialty) => {
                onChoices({ ...choices, specialty })
                setStep('done')
              }}
            />
          </p>
          <Crossing person={person} onPerson={(next) => onChoices({ ...choices, person: next })} />
        </>
      ) : (
        <>
          <p className={styles.question}>How are you applying?</p>
          <div className={styles.answers}>
            {step === 'type'
              ? [
                  ...applicants.map((applicant) => button(typeName(applicant), { applicant }, 'specialty')),
                  button('Another way, or not sure', null, 'other'),
                ]
              : otherWays.map((otherWay) =>
                  button(otherWayNames[otherWay], { person: { ...person, otherWay } }, 'specialty'),
                )}
          </div>
        </>
      )}
      <button type="button" className={`link-button small ${styles.skip}`} onClick={() => setStep('done')}>
        {step === 'specialty' ? 'Done' : 'Skip'} <span className={`quiet ${styles.key}`}>(Esc)</span>
      </button>
    </section>
  )
}
