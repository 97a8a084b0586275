'use client'

/** A talking point swapped, dropped or added. */
import { choosePoints } from '../../lib/session/story-actions'
import { MOST_POINTS } from '../../lib/stories/choose'
import { changedChoice, type PointOption } from '../../lib/stories/talking-points'
import { notify } from '../ui/notices'
import styles from './point-choice.module.css'
import { change } from './writing'

interface PointSelectProps {
  /** "Swap for". */
  readonly label: string
  /** Which point, for those who hear the field alone. */
  readonly of?: string
  /** What there is beside the points that are chosen. */
  readonly options: readonly PointOption[]
  readonly onChoose: (key: string) => void
}

function PointSelect({ label, of, options, onChoose }: PointSelectProps) {
  const groups = [
    { name: 'Stands out in your profile', of: options.filter((option) => option.strength) },
    { name: 'Other areas of your report', of: options.filter((option) => option.onReport && !option.strength) },
    { name: 'Not on your report', of: options.filter((option) => !option.onReport) },
  ].filter((group) => group.of.length > 0)
  return (
    <label className={styles.select}>
      <span>
        {label}
        {of && <span className="visually-hidden">, in the place of {of}</span>}
      </span>
      <select value="" onChange={(event) => onChoose(event.target.value)}>
        <option value="">another area</option>
        {groups.map((group) => (
          <optgroup key={group.name} label={group.name}>
            {group.of.map(({ key, label: name }) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  )
}

export interface PointChoiceProps {
  /** Keys of the points that are chosen, in their order. */
  readonly chosen: readonly string[]
  readonly options: readonly PointOption[]
}

const others = ({ chosen, options }: PointChoiceProps) => options.filter(({ key }) => !chosen.includes(key))

/** For one point: another in its place, or none. */
export function ChangePoint({
  point,
  ...choice
}: PointChoiceProps & { readonly point: { key: string; label: string } }) {
  const { chosen } = choice
  return (
    <p className={styles.change}>
      <PointSelect
        label="Swap for"
        of={point.label}
        options={others(choice)}
        onChoose={(add) =>
          change('Swap a talking point', (session) =>
            choosePoints(session, changedChoice(chosen, { drop: point.key, add })),
          )
        }
      />
      <button
        type="button"
        className="link-button"
        onClick={() => {
          change('Drop a talking point', (session) => choosePoints(session, changedChoice(chosen, { drop: point.key })))
          notify(`Dropped ${point.label}.`, { undo: true })
        }}
      >
        Drop<span className="visually-hidden"> {point.label}</span>
      </button>
    </p>
  )
}

/** One more, while there is room, and the way back to those that the rules choose. */
export function AddPoint({ byHand, ...choice }: PointChoiceProps & { readonly byHand: boolean }) {
  const { chosen } = choice
  const room = chosen.length < MOST_POINTS
  if (!room && !byHand) return null
  return (
    <p className={`no-print ${styles.change}`}>
      {room && (
        <PointSelect
          label="Add"
          options={others(choice)}
          onChoose={(add) =>
            change('Add a talking point', (session) => choosePoints(session, changedChoice(chosen, { add })))
          }
        />
      )}
      {byHand && (
        <button
          type="button"
          className="link-button"
          onClick={() => change('Choose the talking points by rule', (session) => choosePoints(session, null))}
        >
          Back to the suggested points
        </button>
      )}
    </p>
  )
}
