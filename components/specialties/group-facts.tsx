/** What is known of applicants as groups: facts about many people, never a person's chance. */

import { applicantNames } from '../../lib/applicant/group'
import type { FigureSource } from '../../lib/figures/source'
import { newestPassRates } from '../../lib/norms/pass-rates'
import { directorsSurveys } from '../../lib/specialties/directors'
import { matchRates } from '../../lib/specialties/match-rates'
import { SourceLink } from '../sources/source-link'
import styles from './group-facts.module.css'
import sections from './specialties-section.module.css'

interface Fact {
  readonly name: string
  readonly figure: string
  readonly source: FigureSource
}

function passFacts(): readonly Fact[] {
  return newestPassRates('step2ck', 'first').map(({ groupName, period, percent, source }) => ({
    name: `${groupName}, ${period}`,
    figure: `${percent}%`,
    source,
  }))
}

/** The newest year of each applicant type. */
function matchFacts(): readonly Fact[] {
  const rates = matchRates()
  const newest = rates.filter(
    (rate, index) => rates.findIndex(({ applicant }) => applicant === rate.applicant) === index,
  )
  return newest.map(({ applicant, year, percent, source }) => ({
    name: `${applicantNames[applicant].group}, ${year}`,
    figure: `${percent}%`,
    source,
  }))
}

/** How the newest survey that gives figures says that Step 2 CK counts. */
function directorFacts(): readonly Fact[] {
  return directorsSurveys().flatMap(({ edition, factors, statements, origin }) => {
    if (origin.from !== 'figures') return []
    const { source } = origin
    const cited = factors.find(({ id }) => id === 'usmle-step-2-ck-score')
    const [percent, importance] = [cited?.citedPercent, cited?.importance]
    const considered = `Programs that consider it when choosing whom to interview, ${edition}`
    const weighed = `How much it counts for programs that consider it, ${edition}`
    return [
      ...(percent == null ? [] : [{ name: considered, figure: `${percent}%`, source }]),
      ...(importance == null ? [] : [{ name: weighed, figure: `${importance} of 5`, source }]),
      ...statements.map((words) => ({ name: `${edition}: ${words}`, figure: '', source })),
    ]
  })
}

function Facts({ title, facts }: { readonly title: string; readonly facts: readonly Fact[] }) {
  if (facts.length === 0) return null
  return (
    <div>
      <h4 className={styles.title}>{title}</h4>
      <dl className={styles.facts}>
        {facts.map(({ name, figure, source }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {figure} <SourceLink source={source} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

export function GroupFacts() {
  return (
    <details className={sections.fold}>
      <summary>Pass and match rates by group</summary>
      <p className={sections.partLead}>
        Rates for whole groups, across all specialties and scores. They are not your odds.
      </p>
      <div className={styles.columns}>
        <Facts title="Passed Step 2 CK on the first attempt" facts={passFacts()} />
        <Facts title="Matched in any specialty" facts={matchFacts()} />
        <Facts title="What program directors say about Step 2 CK" facts={directorFacts()} />
      </div>
    </details>
  )
}
