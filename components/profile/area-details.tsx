'use client'

/** What an opened row of the profile tells: what its place means, a line to say, a prompt, and the ways on. */
import type { Analysis } from '../../lib/analysis/types'
import { freshId } from '../../lib/plan/edit-plan'
import type { ProfileArea } from '../../lib/profile/summary'
import type { Reading, Reference } from '../../lib/reports/schema'
import { currentPlan } from '../../lib/session/now/plan'
import { storyMode } from '../../lib/session/now/talking-points'
import { passedOver, pointOptions, talkingPoints } from '../../lib/stories/talking-points'
import { edit } from '../plan/changes'
import { useSession } from '../session/session'
import { today } from '../session/today'
import { CopyButton } from '../ui/copy-button'
import { Link } from '../ui/link'
import { notify } from '../ui/notices'
import styles from './area-details.module.css'
import { shareWords } from './profile-rows'

const whom: Readonly<Record<Reference, string>> = {
  'own-overall': 'your own overall score',
  borderline: 'your own other areas',
  'comparison-group': 'the comparison group',
  'national-mean': 'the national mean',
  none: 'the rest of your report',
}

function meaningOf({ relative }: ProfileArea, reference: Reference): string {
  if (relative === null) return 'This level could not be read. You can fill it in on the check page.'
  if (relative === 'average') return `About the same as ${whom[reference]}, like most areas.`
  const direction = relative === 'higher' ? 'Higher' : 'Lower'
  const note = relative === 'lower' ? ' It does not mean that you failed this area.' : ''
  return `${direction} than ${whom[reference]}.${note}`
}

/** Into the plan by one press; where the area is in it, the way there. */
function InPlan({ area: { index, label } }: { readonly area: ProfileArea }) {
  const session = useSession()?.session
  const current = session ? currentPlan(session, today()) : null
  if (current === null) return null
  const { plan, purpose, edits } = current
  const items = plan.weeks.flatMap((week) => week.items)
  if (items.some((item) => item.areaIndex === index || item.label === label))
    return <Link href="/plan/">In your plan</Link>
  return (
    <button
      type="button"
      className="link-button"
      onClick={() => {
        edit(purpose, { do: 'add', id: freshId(edits), toWeek: 1, label, activity: '' })
        notify('Added to the first week of your plan.', { undo: true })
      }}
    >
      Add to plan
    </button>
  )
}

interface AreaDetailsProps {
  readonly area: ProfileArea
  readonly reading: Reading
  readonly analysis: Analysis
  readonly specialty: string | null
}

export function AreaDetails({ area, reading, analysis, specialty }: AreaDetailsProps) {
  const input = { reading, specialty, mode: storyMode(analysis.mode) }
  const key = pointOptions(input).find(({ areaIndex }) => areaIndex === area.index)?.key
  const [point] = key === undefined ? [] : talkingPoints({ ...input, chosen: [key] })
  const unsaid = passedOver(input).find(({ label }) => label === area.label)
  const onPage = `areas[${area.index}].label` in reading.evidence
  return (
    <div className={styles.details}>
      <p>
        {meaningOf(area, reading.reference)} {area.share && `${shareWords(area.share)} of the exam.`}
      </p>
      {point && area.relative === 'higher' && (
        <p className={styles.line}>
          “{point.line}” <CopyButton text={point.line} label="Copy" of={point.label} />
        </p>
      )}
      {unsaid && <p>{unsaid.reason}</p>}
      {point?.questions[0] && <p className={styles.prompt}>{point.questions[0]}</p>}
      <p className={styles.ways}>
        {area.relative !== 'lower' && <Link href="/stories/">Tell a story about it</Link>}
        <InPlan area={area} />
        {onPage && <Link href="/check/">See it on the page</Link>}
      </p>
    </div>
  )
}
