/** Two people, two specialties, side by side: what is published for each, and one question to rehearse. No joint odds. */

import { applicantNames } from '../../lib/applicant/group'
import type { Partner } from '../../lib/applicant/person'
import { specialtyFigures } from '../../lib/specialties/benchmarks'
import { specialtyById } from '../../lib/specialties/names'
import { situationQuestions } from '../../lib/stories/data/questions'
import { SourceNote } from '../sources/origin'
import styles from '../ui/facts.module.css'

function figuresOf({ specialty, applicant }: Partner): string {
  if (specialty === null || applicant === null) return 'Choose a specialty and an applicant type.'
  const { matched, statistic, edition } = specialtyFigures(specialty, applicant)
  if (matched.middle === null) return 'No figures are available for this group.'
  const quartiles = matched.q1 === null || matched.q3 === null ? '' : `, middle half ${matched.q1} to ${matched.q3}`
  return `People who matched, ${edition}: ${statistic} ${matched.middle}${quartiles}.`
}

function Side({ title, of }: { readonly title: string; readonly of: Partner }) {
  const name = of.specialty === null ? null : (specialtyById(of.specialty)?.name ?? null)
  const source = of.specialty && of.applicant ? specialtyFigures(of.specialty, of.applicant).source : null
  return (
    <div className={styles.group}>
      <h3>{title}</h3>
      <p>{[name, of.applicant && applicantNames[of.applicant].name].filter(Boolean).join(', ')}</p>
      <p>{figuresOf(of)}</p>
      {source && <SourceNote origin={{ from: 'figures', source }} />}
    </div>
  )
}

export function CoupleView({ you, partner }: { readonly you: Partner; readonly partner: Partner }) {
  return (
    <section aria-labelledby="couple">
      <h2 id="couple">The two of you</h2>
      <div className={styles.columns}>
        <Side title="You" of={you} />
        <Side title="Your partner" of={partner} />
      </div>
      <p>The figures describe individuals, not couples; don’t multiply them.</p>
      <p>To rehearse: {situationQuestions.couple.join(' ')}</p>
    </section>
  )
}
