'use client'

import type { BriefEntry } from '../../lib/session/model'
import type { CurrentBrief } from '../../lib/session/now/brief'
import type { PointCard } from '../../lib/stories/cards/faces'
import { Link } from '../ui/link'
import { Pills } from '../ui/pills'
import styles from './switches.module.css'

interface SwitchesProps {
  readonly entry: BriefEntry
  readonly current: CurrentBrief
  readonly specialty: string | null
  readonly onChange: (what: string, entry: Partial<BriefEntry>, run?: string) => void
}

const variants = [
  { value: 'interview', name: 'For an interview' },
  { value: 'adviser', name: 'For an adviser' },
] as const

/** What is on the sheet. */
export function Switches({ entry, current, specialty, onChange }: SwitchesProps) {
  return (
    <section aria-label="What is on the sheet" className={styles.switches}>
      <Pills
        label="Which sheet"
        labelHidden
        value={entry.variant}
        options={variants}
        onChange={(variant) => onChange('Choose another sheet', { variant })}
      />
      {entry.variant === 'interview' ? (
        <Interview entry={entry} current={current} onChange={onChange} />
      ) : (
        <Adviser entry={entry} onChange={onChange} />
      )}
      {specialty === null && (
        <p className={styles.small}>
          No specialty is chosen, so each point connects to residency in general.{' '}
          <Link href="/report/#answer">Choose one</Link>
        </p>
      )}
    </section>
  )
}

interface SwitchProps {
  readonly name: string
  readonly note?: string
  readonly on: boolean
  readonly disabled?: boolean
  readonly onChange: (on: boolean) => void
}

function Switch({ name, note, on, disabled = false, onChange }: SwitchProps) {
  return (
    <label className={styles.switch} data-off={disabled}>
      <input type="checkbox" checked={on} disabled={disabled} onChange={(event) => onChange(event.target.checked)} />
      <span>
        {name}
        {note && <span className={styles.note}>{note}</span>}
      </span>
    </label>
  )
}

/** The keys with one of them in or out. */
function toggled(keys: readonly string[], key: string, out: boolean): readonly string[] {
  const others = keys.filter((other) => other !== key)
  return out ? [...others, key] : others
}

const storyNotes: Readonly<Record<PointCard['faces']['status']['state'], string>> = {
  ready: 'finished',
  draft: 'a draft; printed once it is finished',
  empty: 'not written yet',
}

function Interview({ entry, current, onChange }: Omit<SwitchesProps, 'specialty'>) {
  const { score, withoutPoints, withoutStories } = entry
  return (
    <>
      <Switch
        name="The score"
        note="Leave off if an interviewer may see it."
        on={score}
        onChange={(on) => onChange('Switch the score', { score: on })}
      />
      <fieldset>
        <legend>Talking points</legend>
        {current.talk.map(({ point: { key, label }, faces: { status } }) => {
          const on = !withoutPoints.includes(key)
          return (
            <div key={key}>
              <Switch
                name={label}
                on={on}
                onChange={(next) =>
                  onChange('Switch a talking point', { withoutPoints: toggled(withoutPoints, key, !next) })
                }
              />
              <div className={styles.story}>
                <Switch
                  name={`Story: ${storyNotes[status.state]}`}
                  on={on && status.state === 'ready' && !withoutStories.includes(key)}
                  disabled={!on || status.state !== 'ready'}
                  onChange={(next) =>
                    onChange('Switch a story', { withoutStories: toggled(withoutStories, key, !next) })
                  }
                />
              </div>
            </div>
          )
        })}
      </fieldset>
    </>
  )
}

function Adviser({ entry, onChange }: Pick<SwitchesProps, 'entry' | 'onChange'>) {
  return (
    <>
      <p className={styles.small}>It shows your score and profile. Give it only to someone you trust.</p>
      <Switch name="The plan" on={entry.plan} onChange={(on) => onChange('Switch the plan', { plan: on })} />
      <label className={styles.questions}>
        <span>Questions to ask, one per line</span>
        <textarea
          rows={4}
          value={entry.questions}
          onChange={(event) => onChange('Write a question', { questions: event.target.value }, 'brief-questions')}
        />
      </label>
    </>
  )
}
