/**
 * Rules that go by how something is said, tried on one sentence at a time: apology, blame, boasting, numbers and words of
 * a report. The patterns stand with their rules in `data`; here they are applied.
 */
import { apology } from './data/apology'
import { blaming } from './data/blaming'
import { boasting } from './data/boasting'
import { clinicalScore, mention, reportTalk } from './data/report-talk'
import type { Hit, PhraseRule, RuleId } from './model'
import type { Sentence } from './sentences'

const rules: readonly PhraseRule[] = [
  ...apology.map((pattern) => ({ rule: 'weak-score' as const, pattern })),
  ...blaming.map((pattern) => ({ rule: 'blame' as const, pattern })),
  ...boasting.map((pattern) => ({ rule: 'superlative' as const, pattern })),
  ...reportTalk,
]

const hitsOf = (rule: RuleId, pattern: RegExp, sentence: Sentence): Hit[] =>
  [...sentence.text.matchAll(pattern)].map((match) => ({
    rule,
    start: sentence.start + match.index,
    end: sentence.start + match.index + match[0].trimEnd().length,
  }))

/** What the rules of wording object to in one sentence. */
export function phraseHits(sentence: Sentence): Hit[] {
  return rules
    .filter(({ where, unless }) => (where?.test(sentence.text) ?? true) && !unless?.test(sentence.text))
    .flatMap(({ rule, pattern }) => hitsOf(rule, pattern, sentence))
}

/** Where a sentence speaks of the examination at all. */
export function mentionHits(sentence: Sentence): Hit[] {
  return clinicalScore.test(sentence.text) ? [] : hitsOf('exam-mention', mention, sentence)
}
