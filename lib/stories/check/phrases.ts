/**
 * Rules that go by how something is said, tried on one sentence at a time: apology, blame, boasting, numbers and words of
 * a report. The patterns stand with their rules in `data`; here they are applied.
 */
import { apology } from './data/apology'
import { blaming } from './data/blaming'
import { boasting } from './data/boasting'
import { comparison } from './data/comparison'
import { fate } from './data/fate'
import { identity } from './data/identity'
import { offices } from './data/offices'
import { clinicalScore, mention, reportTalk } from './data/report-talk'
import type { Hit, PhraseRule, RuleId } from './model'
import type { Sentence } from './sentences'

const rules: readonly PhraseRule[] = [
  ...apology.map((pattern) => ({ rule: 'weak-score' as const, pattern })),
  ...blaming.map((pattern) => ({ rule: 'blame' as const, pattern })),
  ...boasting.map((pattern) => ({ rule: 'superlative' as const, pattern })),
  ...comparison.map((pattern) => ({ rule: 'comparison' as const, pattern })),
  ...fate.map((pattern) => ({ rule: 'fate' as const, pattern })),
  ...identity.map((pattern) => ({ rule: 'identity' as const, pattern })),
  ...offices.map((pattern) => ({ rule: 'office' as const, pattern })),
  ...reportTalk,
]

const hitsOf = (rule: RuleId, pattern: RegExp, sentence: Sentence): Hit[] =>
  [...sentence.text.matchAll(pattern)].map((match) => ({
    rule,
    start: sentence.start + match.index,
    end: sentence.start + match.index + match[0].trimEnd().length,
  }))

/** "I'm no expert", "I wouldn't call myself": what is denied just before is not claimed. */
const denied = /(?:\b(?:not|never|no|nobody|hardly|without)|n['’]t)\b[^.;]{0,24}$/i
/** What somebody else said or believed is theirs. */
const reported =
  /\b(?:told|said|says|convinced|believed) (?:me |us )?(?:that )?(?:he|she|they)\b|\b(?:he|she|they|patient|family|mother|father|wife|husband|daughter|son|parents)\b[^.;]{0,30}\b(?:said|says|saying|told|believed|felt|thought|asked|insisted|called)\b/i

const stands = ({ rule, start }: Hit, { text, start: from }: Sentence): boolean => {
  const before = text.slice(0, start - from)
  // "She was the top candidate for a kidney" praises nobody who speaks.
  if (rule === 'superlative') return !denied.test(before) && !/\b(?:he|she|they|it) (?:was|is|were|are) $/i.test(before)
  if (rule === 'comparison') return !denied.test(before) || !/\bI\b/.test(before)
  return rule !== 'fate' || !reported.test(before)
}

/** What the rules of wording object to in one sentence. */
export function phraseHits(sentence: Sentence): Hit[] {
  return rules
    .filter(({ where, unless }) => (where?.test(sentence.text) ?? true) && !unless?.test(sentence.text))
    .flatMap(({ rule, pattern }) => hitsOf(rule, pattern, sentence))
    .filter((hit) => stands(hit, sentence))
}

/** Where a sentence speaks of the examination at all. */
export function mentionHits(sentence: Sentence): Hit[] {
  return clinicalScore.test(sentence.text) ? [] : hitsOf('exam-mention', mention, sentence)
}
