/** What the checker's findings are called, and how they are set aside. */
import type { Flag, RuleId } from '../../lib/stories/check/model'

const names: Readonly<Record<RuleId, string>> = {
  'weak-score': 'an apology for a score',
  blame: 'blame',
  superlative: 'self-praise',
  comparison: 'a comparison with others',
  fate: 'luck or fate',
  identity: 'the score as your identity',
  claim: 'a claim your profile does not support',
  office: 'a role that identifies someone',
  'score-number': 'a number nobody asked for',
  percentile: 'a percentile',
  'report-word': 'a word from the report',
  'exam-mention': 'the exam',
  name: 'a name',
  initials: 'initials',
  date: 'a date',
  age: 'an age over 89',
  'record-number': 'a number that identifies a person',
  room: 'a room or bed',
  place: 'a place',
  'too-long': 'too long',
  'too-short': 'too short',
  'no-i': 'no “I”',
  'no-result': 'no result',
}

export function findingName({ rule }: Pick<Flag, 'rule'>): string {
  return names[rule]
}

const notWhatItSeems: ReadonlySet<RuleId> = new Set(['name', 'initials', 'date', 'place', 'percentile'])

/** "This is not a name", or, where there is no doubt what it is, that it may stay. */
export function letStandWords({ rule }: Flag): string {
  if (!notWhatItSeems.has(rule)) return 'Keep anyway'
  return rule === 'initials' ? 'These are not initials' : `This is not ${names[rule]}`
}
