/**
 * Rules that go by how something is said, tried on one sentence at a time: offices, numbers and words of a report by
 * patterns, which stand with their rules in `data`; apology, blame, boasting and the like by `wording.ts`.
 */
import { offices } from './data/offices'
import { clinicalScore, mention, reportTalk } from './data/report-talk'
import type { Face, Hit, PhraseRule, RuleId } from './model'
import type { Sentence } from './sentences'
import { withWeight } from './weigh'
import { wordingHits } from './wording'

const rules: readonly PhraseRule[] = [
  ...offices.map((pattern) => ({ rule: 'office' as const, pattern })),
  ...reportTalk,
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

/** What the rules of wording object to in one sentence. */
export function phraseHits(sentence: Sentence, face: Face | undefined): Hit[] {
  const formal = rules
    .filter(({ where, unless }) => (where?.test(sentence.text) ?? true) && !unless?.test(sentence.text))
    .flatMap(({ rule, pattern }) => hitsOf(rule, pattern, sentence))
  // Asked, a score may stand, and marks nothing.
  const isMarked = formal.some(({ rule }) => !(face === 'asked' && rule === 'score-number'))
  return [...formal, ...withWeight(sentence, face, wordingHits(sentence, face), isMarked)]
}

/** Where a sentence speaks of the examination at all. */
export function mentionHits(sentence: Sentence): Hit[] {
  return clinicalScore.test(sentence.text) ? [] : hitsOf('exam-mention', mention, sentence)
}
