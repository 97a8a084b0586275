'use client'

import { dayWords } from '../../lib/figures/dates'
import { purposeData } from '../../lib/plan/data/purposes'
import { MOST_WEEKS } from '../../lib/plan/make-plan'
import type { CurrentPlan } from '../../lib/session/now/plan'
import { lastDay } from '../../lib/session/now/plan'
import { DateField } from '../ui/fields'
import { FormField } from '../ui/form-field'
import { Pills } from '../ui/pills'
import { WholeField } from '../ui/whole-field'
import { ask } from './changes'
import styles from './session-plan.module.css'

/** Hours in a week that a person can plan with. */
const hourLimits = [1, 60] as const

/** Purpose and time. */
export function PlanForm({ current }: { readonly current: CurrentPlan }) {
  const { purpose, offered, weeks, start, until, hours } = current
  const { exam } = purposeData[purpose]
  return (
    <section aria-label="Purpose and time" className={`no-print ${styles.ask}`}>
      {offered.length > 1 && (
        <Pills
          label="A plan for"
          value={purpose}
          options={offered.map((one) => ({ value: one, name: purposeData[one].name }))}
          onChange={(next) => ask({ purpose: next })}
        />
      )}
      <div className={styles.form}>
        <FormField name="Begins on">
          <DateField label="Begins on" value={start} onChange={(day) => ask({ start: day })} />
        </FormField>
        <WholeField
          label="Weeks"
          value={weeks}
          range={[1, MOST_WEEKS]}
          onChange={(next) => ask({ weeks: next, until: null })}
          required
          maxLength={2}
        />
        <FormField name={exam ? 'or until the exam on' : 'or until'}>
          <DateField
            label={exam ? 'Until the exam on' : 'Until'}
            value={until}
            onChange={(day) => ask(day === null ? { until: null, weeks } : { until: day, weeks: null })}
          />
        </FormField>
        <WholeField
          label="Hours a week"
          value={hours}
          range={hourLimits}
          onChange={(next) => ask({ hours: next })}
          required
          maxLength={2}
        />
      </div>
      <p className={styles.small}>
        {weeks === 1 ? 'One week' : `${weeks} weeks`}, from {dayWords(start)} to {dayWords(lastDay(current))}. Every
        fourth week and the last are light.
      </p>
    </section>
  )
}
