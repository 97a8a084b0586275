/** Every specialty with figures, by where the score lies: a press sets one under the line to compare. */
import type { OverviewEntry, OverviewPicture } from '../../lib/analysis/specialties'
import styles from './score-strip.module.css'

interface AllSpecialtiesProps {
  readonly picture: OverviewPicture
  readonly pinned: readonly string[]
  /** The one that stands under the line already. */
  readonly chosen: string | null
  readonly onPin: (id: string) => void
}

type Place = OverviewEntry['place']

function groupsOf({
  statistic,
}: OverviewPicture): readonly { readonly title: string; readonly places: readonly Place[] }[] {
  if (statistic === 'mean') {
    return [
      { title: 'At or above the mean', places: ['at-or-above-middle'] },
      { title: 'Below the mean', places: ['below-middle'] },
    ]
  }
  return [
    { title: 'Above the middle half', places: ['above-q3'] },
    { title: 'In the middle half', places: ['q1-to-middle', 'middle-to-q3'] },
    { title: 'Below the middle half', places: ['below-q1'] },
  ]
}

export function AllSpecialties({ picture, pinned, chosen, onPin }: AllSpecialtiesProps) {
  return (
    <div className={styles.all}>
      <p className="quiet small">
        Of people who matched in {picture.edition}. These are not cut-offs or odds. Choose one to compare it on the
        line.
      </p>
      <div className={styles.groups}>
        {groupsOf(picture).map(({ title, places }) => {
          const entries = picture.entries.filter(({ place }) => places.includes(place))
          return (
            entries.length > 0 && (
              <div key={title}>
                <h3>
                  {title} <span className="quiet">{entries.length}</span>
                </h3>
                <ul className={styles.names}>
                  {entries.map(({ id, name }) => (
                    <li key={id}>
                      <button
                        type="button"
                        className={styles.pin}
                        aria-pressed={pinned.includes(id) || id === chosen}
                        disabled={id === chosen}
                        onClick={() => onPin(id)}
                      >
                        {name}
                      </button>
                    </li>
                  ))}
                </ul>
              </div>
            )
          )
        })}
      </div>
    </div>
  )
}
