'use client'

import type { SpecialtiesAnalysis } from '../../lib/analysis/specialties'
import type { Choices } from '../../lib/session/model'
import { specialtyById, specialtyList } from '../../lib/specialties/names'
import { specialtiesAxis } from '../charts/specialties.place'
import { Choice, type ChoiceOption } from '../ui/choice'
import { standingRows } from './overview-rows'
import sections from './specialties-section.module.css'
import { StandingCard } from './standing-card'
import styles from './standing-card.module.css'

const specialtyOptions: readonly ChoiceOption[] = [
  ...specialtyList.map(({ id, name, aliases }) => ({ id, name, aliases })),
  { id: null, name: 'None' },
]

interface SideBySideProps {
  readonly analysis: SpecialtiesAnalysis
  readonly choices: Choices
  readonly onChoices: (choices: Choices) => void
}

const nameOf = (id: string | null, none: string): string => (id === null ? none : (specialtyById(id)?.name ?? none))

/** Two specialties side by side, for those who apply to both. */
export function SideBySide({ analysis, choices, onChoices }: SideBySideProps) {
  const { specialty, second } = choices
  const { chosen } = analysis
  const axis = specialtiesAxis(chosen.map((standing) => standingRows(standing, analysis))) ?? undefined
  const statistics = new Set(
    chosen.flatMap(({ figures }) => (figures.matched.middle === null ? [] : [figures.statistic])),
  )
  return (
    <div className={sections.part}>
      <h3>Two specialties side by side</h3>
      <p className={sections.partLead}>
        For applicants to both:{' '}
        <Choice
          label="First specialty"
          text={nameOf(specialty, 'a specialty')}
          value={specialty}
          options={specialtyOptions}
          onChoose={(id) => onChoices({ ...choices, specialty: id })}
        />{' '}
        and{' '}
        <Choice
          label="Second specialty"
          text={nameOf(second, 'a second one')}
          value={second}
          options={specialtyOptions}
          onChoose={(id) => onChoices({ ...choices, second: id })}
        />
        .{statistics.size > 1 && ' One figure is a mean and the other a median, so don’t compare them point by point.'}
      </p>
      {second !== null && chosen.length > 0 && (
        <div className={styles.pair}>
          {chosen.map((standing) => (
            <StandingCard
              key={standing.figures.specialty}
              title={standing.figures.name}
              standing={standing}
              analysis={analysis}
              axis={axis}
            />
          ))}
        </div>
      )}
      {second !== null && chosen.length === 0 && (
        <p className={sections.partLead}>There is no Step 2 CK score to compare with them.</p>
      )}
    </div>
  )
}
