'use client'

/** A talking point swapped, dropped or added. */
import { choosePoints } from '../../lib/session/actions'
import { MOST_POINTS } from '../../lib/stories/choose'
import { changedChoice, type PointOption } from '../../lib/stories/talking-points'
import { Choice, type ChoiceOption } from '../ui/choice'
import { notify } from '../ui/notices'
import styles from './point-choice.module.css'
import { change } from './writing'

/** What can be chosen, what stands out first, then the other rows of the report, then what is on none. */
function choices({ chosen, options }: PointChoiceProps): readonly ChoiceOption[] {
  const rank = ({ strength, areaIndex }: PointOption): number => (strength ? 0 : areaIndex === null ? 2 : 1)
  return options
    .filter(({ key }) => !chosen.includes(key))
    .sort((one, other) => rank(one) - rank(other))
    .map(({ key, label, strength, areaIndex }) => ({
      id: key,
      name: strength ? `${label} (stands out)` : areaIndex === null ? `${label} (not on your report)` : label,
    }))
}

interface PointChoiceProps {
  /** Keys of the points that are chosen, in their order. */
  readonly chosen: readonly string[]
  readonly options: readonly PointOption[]
}

/** For one point: another in its place, or none. */
export function ChangePoint({
  point,
  ...choice
}: PointChoiceProps & { readonly point: { key: string; label: string } }) {
  const { chosen } = choice
  return (
    <p className={styles.change}>
      <Choice
        label={`Talking point: ${point.label}`}
        text="Swap for another"
        value={null}
        options={choices(choice)}
        onChoose={(add) =>
          add !== null &&
          change('Swap a talking point', (session) =>
            choosePoints(session, changedChoice(chosen, { drop: point.key, add })),
          )
        }
      />
      <button
        type="button"
        className="link-button"
        onClick={() => {
          change('Remove a talking point', (session) =>
            choosePoints(session, changedChoice(chosen, { drop: point.key })),
          )
          notify(`Removed ${point.label}.`, { undo: true })
        }}
      >
        Remove<span className="visually-hidden"> {point.label}</span>
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
        <Choice
          label="Talking points"
          text="Add a talking point"
          value={null}
          options={choices(choice)}
          onChoose={(add) =>
            add !== null &&
            change('Add a talking point', (session) => choosePoints(session, changedChoice(chosen, { add })))
          }
        />
      )}
      {byHand && (
        <button
          type="button"
          className="link-button"
          onClick={() => change('Use the suggested talking points', (session) => choosePoints(session, null))}
        >
          Back to the suggested points
        </button>
      )}
    </p>
  )
}
