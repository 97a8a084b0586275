'use client'

/** The score among first-time takers and people who matched, on one line; pointing at a step says what it holds. */
import { type KeyboardEvent, useMemo, useState } from 'react'
import { specialtiesAnalysis } from '../../lib/analysis/specialties'
import type { Analysis } from '../../lib/analysis/types'
import type { Reading } from '../../lib/reports/schema'
import type { Choices } from '../../lib/session/model'
import { specialtyFigures } from '../../lib/specialties/benchmarks'
import { specialtyById } from '../../lib/specialties/names'
import { ScoreLine } from '../charts/score-line'
import type { NormStep } from '../charts/score-line.place'
import { scoreLineRows } from '../charts/score-rows'
import { useWidth } from '../charts/use-width'
import { today } from '../session/today'
import { AllSpecialties } from './all-specialties'
import styles from './score-strip.module.css'

interface ScoreStripProps {
  readonly reading: Reading
  readonly analysis: Analysis
  readonly choices: Choices
}

/** "245–249: 12% of first-time takers" */
const stepWords = ({ from, to, share }: NormStep): string => `${from}–${to - 1}: ${share}% of first-time takers`

const assumedWidth = 720
/** Below this the label leaves out the specialty, which the sentence above has just named. */
const narrow = 480
/** Wider than paper, so that the labels have the room that they have on a screen. */
const printedWidth = 820

export function ScoreStrip({ reading, analysis, choices }: ScoreStripProps) {
  const [frame, width, dense] = useWidth<HTMLDivElement>(assumedWidth, printedWidth)
  const [lit, setLit] = useState<number | null>(null)
  const [pinned, setPinned] = useState<readonly string[]>([])
  const [open, setOpen] = useState(false)
  const { applicant, specialty } = choices
  const all = useMemo(() => {
    if (applicant === null || analysis.scoreLine === null) return null
    const question = { reading, choices: { ...choices, today: today() }, second: null, typed: null }
    const pictures = specialtiesAnalysis({ ...question, exam: 'step2ck' })?.pictures ?? []
    return (
      pictures.find(({ substitute, entries }) => !substitute && entries.some(({ place }) => place !== null)) ?? null
    )
  }, [reading, choices, applicant, analysis.scoreLine])
  const rows = scoreLineRows(
    analysis,
    applicant === null
      ? []
      : pinned
          .filter((id) => id !== specialty)
          .map((id) => ({ name: specialtyById(id)?.name ?? id, figures: specialtyFigures(id, applicant) })),
    width < narrow && pinned.length === 0,
  )
  if (rows === null || analysis.scoreLine === null) return null
  const peopled = rows.steps.flatMap(({ share }, index) => (share > 0 ? [index] : []))
  const step = lit === null ? undefined : rows.steps[lit]

  function onKeyDown(event: KeyboardEvent) {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (by === 0) return
    event.preventDefault()
    const own = rows?.steps.findIndex(({ below }) => below < 1) ?? 0
    const at = lit === null ? peopled.indexOf(own) : peopled.indexOf(lit) + by
    setLit(peopled[Math.max(0, Math.min(peopled.length - 1, at))] ?? null)
  }

  return (
    <section id="score" aria-label={analysis.scoreLine.title} className={styles.strip}>
      <p id="score-summary" className="visually-hidden">
        {analysis.scoreLine.summary}
      </p>
      <div
        ref={frame}
        role="slider"
        aria-label="Distribution of first-time takers, step by step"
        aria-valuemin={0}
        aria-valuemax={peopled.length - 1}
        aria-valuenow={Math.max(0, peopled.indexOf(lit ?? 0))}
        aria-valuetext={step ? stepWords(step) : analysis.scoreLine.summary}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onBlur={() => setLit(null)}
      >
        <ScoreLine
          rows={rows}
          lit={lit}
          onPoint={setLit}
          width={width}
          dense={dense}
          label={analysis.scoreLine.title}
          describedBy="score-summary"
        />
      </div>
      <p className={styles.below}>
        {all && (
          <button type="button" className="link-button no-print" aria-expanded={open} onClick={() => setOpen(!open)}>
            Where {rows.score?.at} stands in all {all.entries.length}
          </button>
        )}
        <output className={styles.said}>{step && stepWords(step)}</output>
      </p>
      {open && all && (
        <AllSpecialties
          picture={all}
          pinned={pinned}
          chosen={specialty}
          onPin={(id) => setPinned(pinned.includes(id) ? pinned.filter((other) => other !== id) : [...pinned, id])}
        />
      )}
    </section>
  )
}
