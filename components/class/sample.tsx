/** What this page shows of a class, made up and in gray, while there is none. */
import { lanePicture } from '../../lib/cohort/picture'
import { laneOf } from '../../lib/cohort/publish'
import type { ClassArea } from '../../lib/cohort/schema'
import { useWidth } from '../charts/use-width'
import { Sample } from '../ui/nothing-here'
import styles from './class.module.css'
import { ClassDrawing } from './figures'

const students = 120
/** Area, students in the lower lane, students in the higher one. */
const marks = [
  ['Cardiovascular System', 16, 22],
  ['Respiratory System', 21, 17],
  ['Gastrointestinal System', 18, 19],
  ['Endocrine System', 34, 9],
  ['Behavioral Health', 12, 27],
] as const

const areas = marks.map(
  ([label, lower, higher]): ClassArea => ({
    section: 'system',
    label,
    share: null,
    lower: laneOf(lower, students),
    average: laneOf(students - lower - higher, students),
    higher: laneOf(higher, students),
    notKnown: 0,
    folded: [],
  }),
)

const facts = [
  ['Students', String(students)],
  ['Median', '251'],
  ['Pass rate, first attempts', 'over 95%'],
] as const

export function ClassSample() {
  const [frame, width] = useWidth<HTMLDivElement>(600)
  return (
    <Sample about="A sample of what a committee sees of a class. The figures are made up.">
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div ref={frame} className={styles.picture}>
        <ClassDrawing picture={lanePicture(areas, width)} label="" describedBy="" />
      </div>
    </Sample>
  )
}
