/** From a reading, a purpose and the weeks that are left to a plan. */

import { handRows } from '../areas/outline'
import { documents, reportOf } from '../exams/document'
import { type Exam, exams, type Purpose } from '../exams/exam'
import { addDays } from '../figures/dates'
import { type ProfileArea, summarizeProfile } from '../profile/summary'
import type { Reading } from '../reports/schema'
import { blankRow } from '../reports/values'
import { attemptRules, type ToldAttempts } from '../specialties/attempts'
import { isSpecialtyId, type KindOfWork, type SpecialtyId, specialtyWords } from '../stories/data/specialties'
import { pick } from '../stories/hash'
import { type Material, materialOf } from '../stories/material'
import type { Mode } from '../stories/model'
import { topicsOf } from '../stories/topics-of'
import { type PurposeData, purposeData } from './data/purposes'
import { BLOCK_HOURS, type ItemKind, type Plan, type PlanItem, type PlanWeek } from './model'
import { prioritiesOf } from './priorities'
import { type SlotWeek, schedule } from './schedule'

/** A year; beyond it a plan is a wish. */
export const MOST_WEEKS = 52

export interface PlanInput {
  readonly reading: Reading
  readonly purpose: Purpose
  /** Whole weeks from 1; more than a year is cut to a year. */
  readonly weeks: number
  readonly specialty: string | null
  /** First day of the first week, `YYYY-MM-DD`; without it the weeks have numbers only. */
  readonly start?: string | null
  /** Which attempt it was, and the first, for a retake: told by the person. */
  readonly person?: ToldAttempts
  /** Hours in a full week; null: as many as are usual for the purpose. */
  readonly hours?: number | null
}

/**
 * The purposes that fit a situation, the likeliest first. Whoever has passed is offered no second sitting; where it is not
 * known whether the examination was passed (`none`), one is offered last. A sub-internship is for students.
 */
export function purposesFor(mode: Mode | 'none', exam: Exam = 'step2ck', graduated = false): readonly Purpose[] {
  if (mode === 'failed') return ['retake']
  if (mode === 'practice') return ['exam-ahead']
  const next = exams[exam].next.filter((purpose) => !(graduated && purpose === 'sub-internship'))
  return mode === 'none' ? [...next, 'retake'] : next
}

const rest = {
  full: 'Take one full day off. Sleep well before practice tests.',
  light: 'A light week: half the usual, two full days off.',
  last: 'Final days: short sessions, early nights, nothing new. The day before is free.',
  wards: 'Keep one evening and one day free. You learn little when you are tired.',
} as const

/**
 * A name for each row that stays with it when rows before it are taken out or added: made of block and label, numbered
 * where two are alike.
 */
function rowNames(areas: readonly ProfileArea[]): ReadonlyMap<number, string> {
  const used = new Map<string, number>()
  return new Map(
    areas.map(({ index, section, label }) => {
      const name = `${section}-${label.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}`
      const count = (used.get(name) ?? 0) + 1
      used.set(name, count)
      return [index, count === 1 ? name : `${name}-${count}`]
    }),
  )
}

const isSkill: ReadonlySet<string> = new Set(['task', 'competency'])

/** Frames that fit a field of medicine and no skill. */
const forTopics =
  /in which \{phrase\}|call about \{phrase\}|page on \{phrase\}|guide on \{phrase\}|topics within \{phrase\}|case on \{phrase\}|\{phrase\} with the next step/

/** Kinds of work in which a habit of the bedside has no place. */
const farFromBedside: ReadonlySet<KindOfWork> = new Set(['distance', 'populations'])

interface Words {
  readonly specialty: SpecialtyId | null
  readonly materials: ReadonlyMap<number, Material>
  /** Rows about a skill: tasks and competencies, and areas that are named as something one does or counts. */
  readonly skills: ReadonlySet<number>
  readonly names: ReadonlyMap<number, string>
  readonly seed: string
}

/** The items of a week, their ids made of week, kind and row, so that they stay the same from one making to the next. */
function itemsOf(slot: SlotWeek, data: PurposeData, { specialty, materials, skills, names, seed }: Words): PlanItem[] {
  const item = (
    kind: ItemKind,
    areaIndex: number | null,
    label: string,
    activity: string,
    blocks: number,
  ): PlanItem => ({
    id: `w${slot.number}-${kind}${areaIndex === null ? '' : `-${names.get(areaIndex)}`}`,
    kind,
    areaIndex,
    label,
    activity,
    blocks,
    done: false,
  })
  const remote = specialty !== null && farFromBedside.has(specialtyWords[specialty].kind)
  const worded = (which: 'focus' | 'review', areaIndex: number) => {
    const material = materials.get(areaIndex)
    const frames = ((material?.fitted && data.aimed) || (remote && data.remote) || data)[which]
    const key = `${seed}|${slot.number}|${areaIndex}`
    const phrase = material?.phrase ?? 'this area'
    // "A patient in whom diagnostic reasoning matters" is every patient: a skill is practiced as a habit.
    const fits = skills.has(areaIndex) ? frames.filter((frame) => !forTopics.test(frame)) : frames
    return pick(fits.length > 0 ? fits : frames, key)
      .replace('{phrase}', phrase.replace(/^reasoning through (?:questions on )?(.+?)(?: questions)?$/, '$1'))
      .replace('{habit}', material === undefined ? 'it' : pick(material.habits, key))
      .replace('{aim}', material === undefined ? 'improve' : pick(material.aims, seed))
  }
  const items = [
    ...slot.focus.map(({ area, blocks }) =>
      item('focus', area.areaIndex, area.label, worded('focus', area.areaIndex), blocks),
    ),
    ...slot.review.map((area) => item('review', area.areaIndex, area.label, worded('review', area.areaIndex), 1)),
  ]
  if (slot.practiceTest) {
    const activity = 'A full practice test under exam conditions. Go through it the next day.'
    items.push(item('practice-test', null, 'Practice test', activity, 2))
  }
  if (slot.mixed > 0 && !slot.last) items.push(item('mixed', null, 'All areas', data.mixed, slot.mixed))
  if (slot.last || (!data.exam && slot.light)) items.push(item('look-back', null, 'Looking back', data.lookBack, 1))
  return items
}

function restFor({ light, last }: SlotWeek, exam: boolean): string {
  if (!exam) return rest.wards
  return last ? rest.last : light ? rest.light : rest.full
}

/** Whether the document is about an exam, or a practice test for it, whose content outline is known. */
const hasOutline = ({ kind }: Reading): boolean => exams[documents[kind].exam].standard === 'step2ck'

/** The systems and tasks of today's outline in the place of rows that a document lacks: they have shares and no level. */
function outlineReading(reading: Reading): Reading {
  const areas = handRows.flatMap(({ section, rows }) =>
    section === 'discipline' ? [] : rows.map(({ label }) => ({ ...blankRow, section, label })),
  )
  return { ...reading, kind: reportOf('step2ck'), areas, testDate: null }
}

/** Rules on attempts for those who failed; a report shows one attempt, a transcript all of them. */
function attemptNotes(reading: Reading, person: PlanInput['person']): string[] {
  const { practice, scale, shortName } = exams[documents[reading.kind].exam]
  if (practice) return []
  // The rules are those of the USMLE.
  if (scale === null) return [`The rules on attempts at ${shortName} are not in our data. Ask NBOME and your dean.`]
  return attemptRules(reading, person)?.next.map(({ condition, words }) => `${condition}: ${words}`) ?? []
}

/** What a plan without rows, or without lower rows, is made from. */
function profileNote(from: 'rows' | 'outline' | 'none', lower: number): string[] {
  if (from === 'outline') {
    return ['There is no profile to plan from, so larger parts of the exam get more time. Change it as practice shows.']
  }
  if (from === 'none') {
    return ['There is no profile to plan from, so the weeks are mixed; add areas as practice shows them.']
  }
  return lower === 0 ? ['No area was lower, so the plan follows each area’s share of the exam.'] : []
}

const clinicalYearNote = (specialty: SpecialtyId): string =>
  `Training in ${specialtyWords[specialty].inWords} usually begins with a clinical year in another department: this plan is for that year.`

/** Lower areas for which the weeks are too few: said, so that none is left out unseen. */
function leftOutNote(lower: readonly ProfileArea[], slots: readonly SlotWeek[]): string[] {
  const planned = new Set(slots.flatMap(({ focus }) => focus.map(({ area }) => area.areaIndex)))
  const labels = lower.filter(({ index }) => !planned.has(index)).map(({ label }) => label)
  return labels.length === 0 ? [] : [`The weeks are too few for ${labels.join('; ')}: use the mixed blocks.`]
}

/**
 * A plan week by week. Pure and deterministic; every item can be changed, moved or dropped with `editPlan`.
 *
 * @throws RangeError where `weeks` is not a whole number from 1, or a passed examination is to be taken again
 */
export function makePlan({ reading, purpose, weeks, specialty, person, start = null, hours = null }: PlanInput): Plan {
  if (!Number.isInteger(weeks) || weeks < 1) throw new RangeError(`weeks must be a whole number from 1, got ${weeks}`)
  if (purpose === 'retake' && reading.result === 'pass') throw new RangeError('A passed exam is not retaken')
  const data = purposeData[purpose]
  const byOutline = data.exam && reading.areas.length === 0 && hasOutline(reading)
  const profile = summarizeProfile(byOutline ? outlineReading(reading) : reading)
  const chosen = specialty !== null && isSpecialtyId(specialty) ? specialty : null
  // The intern year of a future radiologist is one on the wards of others.
  const elsewhere = purpose === 'intern-readiness' && chosen !== null && specialtyWords[chosen].clinicalYear === true
  const id = elsewhere ? null : chosen
  const materials = new Map(profile.areas.map((area) => [area.index, materialOf(topicsOf(area), id)]))
  // On the wards of a specialty its own areas come up; an examination asks for all of them.
  const priorities = prioritiesOf(profile.areas, ({ index }) =>
    data.exam ? 1 : 1 + (materials.get(index)?.closeness ?? 0),
  )
  const skills = new Set(
    profile.areas
      .filter(
        ({ index, section }) =>
          isSkill.has(section) || /^(?:\w+ing|biostatistics)\b/.test(materials.get(index)?.phrase ?? ''),
      )
      .map(({ index }) => index),
  )
  const words: Words = { specialty: id, materials, skills, names: rowNames(profile.areas), seed: purpose }
  const slots = schedule({
    priorities,
    weeks: Math.min(weeks, MOST_WEEKS),
    blocks: hours === null ? data.blocks : Math.max(1, Math.round(hours / BLOCK_HOURS)),
    practiceTests: data.exam && purpose !== 'step3',
  })
  const weekOf = (slot: SlotWeek): PlanWeek => ({
    number: slot.number,
    from: start === null ? null : addDays(start, (slot.number - 1) * 7),
    to: start === null ? null : addDays(start, slot.number * 7 - 1),
    light: slot.light,
    rest: restFor(slot, data.exam),
    items: itemsOf(slot, data, words),
  })
  const place = id === null || data.exam ? '' : ` in ${specialtyWords[id].inWords}`
  return {
    type: 'plan',
    version: 1,
    purpose,
    title: `${data.title}${place}`,
    weeks: slots.map(weekOf),
    priorities,
    notes: [
      ...data.notes,
      ...(elsewhere ? [clinicalYearNote(chosen)] : []),
      ...profileNote(byOutline ? 'outline' : profile.areas.length === 0 ? 'none' : 'rows', profile.weaknesses.length),
      ...(data.exam ? leftOutNote(profile.weaknesses, slots) : []),
      ...(purpose === 'retake' ? attemptNotes(reading, person) : []),
    ],
  }
}
