/**
 * Claims about the exam that the profile does not carry: an area called a strength that the report does not show as one,
 * and what no multiple choice question can show (hands, manners, learning from one's own practice).
 */
import { foldLabel } from '../../areas/label'
import { summarizeProfile } from '../../profile/summary'
import type { Reading } from '../../reports/schema'
import { topics } from '../data/topics'
import { topicWords } from '../data/words'
import type { Hit } from './model'
import type { Sentence } from './sentences'

/** Labels of the areas that the report marks as higher and lower; all others are in the middle. */
export interface ClaimedProfile {
  readonly higher: readonly string[]
  readonly lower: readonly string[]
}

/** What a reading shows, for the rules here; null where it has no profile. */
export function claimedProfile(reading: Reading): ClaimedProfile | null {
  const { areas, strengths, weaknesses } = summarizeProfile(reading)
  const labels = (of: typeof areas) => of.map(({ label }) => label)
  return areas.length === 0 ? null : { higher: labels(strengths), lower: labels(weaknesses) }
}

const strength =
  '(?:strong(?:er|est)?|strengths?|standouts?|best|top|highlights?|high points?|higher|highest|forte|specialty)'
const some = '(?:[\\w-]+ ){0,3}'
/** Saying that an area was a strength of the exam. What was strong on a rotation is no claim about the exam. */
const claim = new RegExp(
  [
    `\\b(?:is|was|were|are|been|as|being|remains?) ${some}${strength}\\b`,
    `\\b(?:my|the) ${some}${strength}\\b`,
    `\\b(?:stood|stands|stand|sticks|stuck) out\\b(?! to (?:me|us|him|her|them))`,
    `\\bI(?:['’]m| am| was) ${some}${strength}\\b`,
    `\\bme ${strength} (?:in|at|on)\\b`,
    `\\b(?:did|do|went|scored|performed|came out|came|finished|tested|rated|ranked) ${some}(?:well|high(?:er|est)?|ahead|strong(?:er|ly|est)?|best|better|above|great)\\b`,
    `\\b(?:came out|came in|landed) ${some}(?:above|ahead|higher|on top)\\b`,
    `\\b(?:excel(?:led|s)?|shone|shine|aced) (?:in|at|on)\\b`,
    `\\bheld up\\b|\\bwent (?:very |really |so )?(?:well|great|smoothly)\\b`,
    `\\b(?:is|was|were|are|been|felt) ${some}(?:solid|excellent|great|good|easy|bright spots?|outstanding|superb|impressive|comfortable|smooth|a breeze|dominant|rock[- ]solid)\\b`,
    `\\b(?:puts?|places?|ranks?|has|had|shows?|lists?|marks?) ${some}(?:above|ahead|first|on top|high)\\b`,
  ].join('|'),
  'i',
)
const denied =
  /\b(?:not|never|no|hardly|less|weak(?:er|est)?|low(?:er|est)?|behind|harder|struggl\w+|average|middle|even|gap)\b|n['’]t\b/i
const aboutExam =
  /\b(?:exam|step ?[123]|ck|comlex|test|report|results?|scores?|profile|areas?|ones?|questions|bright spots?|part|self-assessment|academic\w*|strengths?|strong(?:er|est)?|boards?|high points?|well)\b/i

/** What an exam of this kind cannot show. */
const beyond =
  /\b(?:hands-on|bedside manner|(?:good|steady|gentle|skilled|surgical|careful) hands|my hands|hands in|procedural skills?|surgical skills?|technical skills?|dexterity|teamwork|team player|works? (?:well )?(?:on|in|with) (?:a |the |my |any )?teams?|work ethic|empath\w+|compassion\w*|kind(?:ness)?|get along|at the bedside|bedside|leadership|my own practice|how I (?:treat|work|communicate|act|care|handle)|people skills|good listener|listen(?:ing|s)?|reliab\w+|resilien\w+|trustworth\w+|calm under|under pressure|good (?:doctor|physician|resident|intern|communicator|surgeon|colleague|teammate)|(?:ready|prepared) (?:for|to)|clinical skills?|communicat(?:e|ing) (?:well|with)|good with (?:patients|people|families|children|kids)|face to face|calm|quick in|in a code|ready to be|in an emergency|steady)\b/i
const shows =
  /\b(?<!hands-on |physical )(?:exam|step ?[123](?: ck)?|comlex|score report|report|profile|test|my (?:step |exam |test )?(?:scores?|results?)|boards?)\b[^.;]{0,30}\b(?:shows?|showed|shown|proves?|proved|proof|says?|said|confirm\w*|tells?|told|demonstrat\w*|means?|meant|reflects?|found|evidence|sign that)\b/i
/** Strong everywhere, weak nowhere. */
const everywhere =
  /\b(?:(?:every|each)(?: single)? (?:area|subject|section|discipline|system|part|category)|all (?:of )?(?:the |my )?(?:areas|subjects|sections|disciplines|systems)|across the board|no (?:weak(?:ness(?:es)?|er)?|low(?:er)?|bad) ?(?:spots?|areas?|points?|sections?|subjects?)?|without (?:a |any )?weak\w*|none of (?:them|my areas|the areas|these)|nothing (?:was )?(?:weak|low|hard|difficult)\w*|no (?:trouble|problems?|difficulty) with any\w*|(?:the )?(?:whole|entire) (?:exam|test|thing) (?:was|went|felt) (?:easy|well|strong|smooth\w*))\b/i

/** Areas so alike that a report may print them under one name: ethics, communication, safety. */
const kinOf = (id: string): readonly string[] => topics.find((topic) => topic.id === id)?.kin ?? []

function areasIn(text: string, isLabel = false): ReadonlySet<string> {
  let rest = foldLabel(text)
  const found = new Set<string>()
  for (const [pattern, id] of topicWords) {
    // A label is all area; in a sentence the words around it are not, and "medicine" alone is every area's.
    const source =
      id === 'medicine' && !isLabel ? '(internal|general|adult) medicine' : pattern.source.replaceAll('.*', '')
    const match = new RegExp(`\\b(?:${source})`).exec(rest)
    if (match === null || match[0].trim() === '') continue
    found.add(id)
    rest = rest.replace(match[0], ' '.repeat(match[0].length))
  }
  return found
}

/** The claim's own clause, or with the one before where the area is named there: "of the areas, renal was a strength". */
function clauseOf(text: string): string | null {
  const clauses = text.split(
    /;|—|(?:,|\b)\s*(?=\b(?:and|so|but|which|because|where|who|since|until|until|when|as) (?:I|on|my|we|it|is|was|last|in|when|the|part|made|that)\b)/,
  )
  const at = clauses.findIndex((clause) => claim.test(clause))
  if (at < 0) return null
  const own = clauses[at] ?? ''
  return areasIn(own).size > 0 || at === 0 ? own : `${clauses[at - 1]} ${own}`
}

/** Claims in a sentence that the profile does not carry; those about areas only where a profile is given. */
export function claimHits({ text, start, end }: Sentence, profile: ClaimedProfile | null): Hit[] {
  const hit: Hit = { rule: 'claim', start, end }
  if (shows.test(text) && beyond.test(text)) return [hit]
  if (profile === null || !aboutExam.test(text)) return []
  if (everywhere.test(text) && profile.lower.length > 0) return [hit]
  const clause = clauseOf(text)
  if (clause === null || denied.test(clause)) return []
  const higher = new Set(
    profile.higher.flatMap((label) => [...areasIn(label, true)].flatMap((id) => [id, ...kinOf(id)])),
  )
  return [...areasIn(clause)].some((id) => !higher.has(id)) ? [hit] : []
}
