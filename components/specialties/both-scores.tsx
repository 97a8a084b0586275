'use client'

import type { SpecialtiesAnalysis } from '../../lib/analysis/specialties'
import type { Analysis } from '../../lib/analysis/types'
import { exams } from '../../lib/exams/exam'
import type { Choices } from '../../lib/session/model'
import { specialtyById } from '../../lib/specialties/names'
import { factsOf, timelineSet } from '../../lib/specialties/timeline'
import { SourceNote } from '../sources/origin'
import sections from './specialties-section.module.css'
import { StandingCard } from './standing-card'
import styles from './standing-card.module.css'
import { TypedScore } from './typed-score'

interface BothScoresProps {
  readonly analysis: Analysis
  readonly step2ck: SpecialtiesAnalysis
  readonly comlex: SpecialtiesAnalysis
  readonly choices: Choices
  readonly onChoices: (choices: Choices) => void
}

/** The only figures of COMLEX that are known, in words. */
function knownWords({ pictures }: SpecialtiesAnalysis): string {
  const known = pictures.flatMap(({ entries, edition, statistic }) =>
    entries.map(({ name, matched, notMatched }) => {
      const not = notMatched?.middle == null ? '' : `, ${notMatched.middle} of those who did not`
      return `${name} ${edition}, ${statistic} ${matched.middle} of people who matched${not}`
    }),
  )
  return known.length === 0
    ? 'No COMLEX figures by specialty are available.'
    : `COMLEX figures are available for one specialty only: ${known.join('; ')}.`
}

/** COMLEX and Step 2 CK together, each on its own scale: nothing is converted. */
export function BothScores({ analysis, step2ck, comlex, choices, onChoices }: BothScoresProps) {
  const equivalence = timelineSet('equivalence')
  const facts = equivalence === null ? [] : factsOf(equivalence)
  const shown = facts.filter(({ id }) => id === 'no-level2-formula' || id === 'caution')
  const name = choices.specialty === null ? null : (specialtyById(choices.specialty)?.name ?? null)
  const cards = [step2ck, comlex].flatMap((one) => {
    const [standing] = one.chosen
    return standing === undefined || choices.specialty === null ? [] : [{ one, standing }]
  })
  const [picture] = comlex.pictures
  return (
    <div className={sections.part}>
      <h3>COMLEX and Step 2 CK together</h3>
      <p className={sections.partLead}>
        Each score is on its own scale; neither is converted into the other. {shown.map(({ text }) => text).join(' ')}{' '}
        {knownWords(comlex)}
      </p>
      {picture && <SourceNote origin={{ from: 'figures', source: picture.source }} />}
      {!exams[analysis.exam].osteopathic && <TypedScore exam={comlex.exam} choices={choices} onChoices={onChoices} />}
      {cards.length > 0 && name !== null && (
        <div className={styles.pair}>
          {cards.map(({ one, standing }) => (
            <StandingCard
              key={one.exam}
              title={`${name}: ${exams[one.exam].name}`}
              standing={standing}
              analysis={one}
            />
          ))}
        </div>
      )}
    </div>
  )
}
