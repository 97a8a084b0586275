/**
 * Rules that go by how something is said, tried on one sentence at a time: apology, blame, boasting, numbers and words of
 * a report. The patterns stand with their rules in `data`; here they are applied.
 */
import { apology } from './data/apology'
import { blaming } from './data/blaming'
import { boasting } from './data/boasting'
import { comparison } from './data/comparison'
import { fate } from './data/fate'
import { general } from './data/general'
import { identity } from './data/identity'
import { offices } from './data/offices'
import { clinicalScore, mention, reportTalk } from './data/report-talk'
import { atWork, ofTheExam } from './data/words'
import type { Face, Hit, PhraseRule, RuleId } from './model'
import type { Sentence } from './sentences'

const rules: readonly PhraseRule[] = [
  ...apology.map((pattern) => ({ rule: 'weak-score' as const, pattern })),
  ...blaming.map((pattern) => ({ rule: 'blame' as const, pattern })),
  ...boasting.map((pattern) => ({ rule: 'superlative' as const, pattern })),
  ...comparison.map((pattern) => ({ rule: 'comparison' as const, pattern })),
  ...fate.map((pattern) => ({ rule: 'fate' as const, pattern })),
  ...identity.map((pattern) => ({ rule: 'identity' as const, pattern, unless: clinicalScore })),
  ...offices.map((pattern) => ({ rule: 'office' as const, pattern })),
  ...reportTalk,
  ...general,
]

/** By `exec`: `matchAll` copies the pattern for each sentence, which takes longer than to match it. */
function hitsOf(rule: RuleId, pattern: RegExp, { text, start }: Sentence): Hit[] {
  const hits: Hit[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const at = start + match.index
    hits.push({ rule, start: at, end: at + match[0].trimEnd().length })
    if (match[0] === '') pattern.lastIndex++
  }
  return hits
}

/** "I'm no expert", "I wouldn't call myself": what is denied just before is not claimed. */
const denied = /(?:\b(?:not|never|no|nobody|hardly|without)|n['’]t)\b[^.;]{0,24}$/i
/** What somebody else said or believed is theirs. */
const reported =
  /\b(?:told|said|says|convinced|believed) (?:me |us )?(?:that )?(?:he|she|they)\b|\b(?:he|she|they|patient|family|mother|father|wife|husband|daughter|son|parents)\b[^.;]{0,30}\b(?:said|says|saying|told|believed|felt|thought|asked|insisted|called)\b/i

/** "I don't put it down to luck" leaves nothing to it. */
const unblamed =
  /(?:\b(?:not|never)|n['’]t)\b(?: \w+){0,2} (?:put|think|believe|call|blame|credit|attribute|chalk|owe|leave)\b[^.;]*$/i

const stands = ({ rule, start }: Hit, { text, start: from }: Sentence): boolean => {
  const before = text.slice(0, start - from)
  // "She was the top candidate for a kidney" praises nobody who speaks.
  if (rule === 'superlative') return !denied.test(before) && !/\b(?:he|she|they|it) (?:was|is|were|are) $/i.test(before)
  if (rule === 'comparison') return !denied.test(before) || !/\bI\b/.test(before)
  return rule !== 'fate' || !(reported.test(before) || unblamed.test(before))
}

/** What the rules of wording object to in one sentence. */
export function phraseHits(sentence: Sentence, face: Face | undefined): Hit[] {
  const ofScores = !atWork.test(sentence.text) || ofTheExam.test(sentence.text)
  return rules
    .filter((rule) => rule.face === undefined || (rule.face === face && ofScores))
    .filter(({ where, unless }) => (where?.test(sentence.text) ?? true) && !unless?.test(sentence.text))
    .flatMap(({ rule, pattern }) => hitsOf(rule, pattern, sentence))
    .filter((hit) => stands(hit, sentence))
}

/** Where a sentence speaks of the examination at all. */
export function mentionHits(sentence: Sentence): Hit[] {
  return clinicalScore.test(sentence.text) ? [] : hitsOf('exam-mention', mention, sentence)
}
