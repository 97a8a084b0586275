/**
 * Words that the rules of wording share, as pieces of patterns: who else is about, what an examination is called, how
 * other people are named when one measures oneself against them.
 */
import type { PhraseRule, RuleId } from '../model'

/** Rules of one kind, each pattern tried at the beginning of a word; what it needs in the sentence is quicker to rule out. */
export function wordings(
  rule: RuleId,
  patterns: readonly (string | readonly [needs: RegExp, pattern: string])[],
  more: Omit<PhraseRule, 'rule' | 'pattern'> = {},
): readonly PhraseRule[] {
  return patterns.map((one) => {
    const [needs, pattern] = typeof one === 'string' ? [undefined, one] : one
    const where = needs ? { where: needs } : {}
    return { rule, pattern: new RegExp(`(?<![\\w-])(?:${pattern})`, 'gi'), ...where, ...more }
  })
}

/** A predicate whose subject stands before it: looked for by the predicate, which is rarer and quicker to rule out. */
export function by(subject: string, between: string, predicate: string): string {
  return `(?=${predicate})(?<=(?<![\\w-])${subject}${between})${predicate}`
}

/** To the end of the clause, of the sentence. */
export const clause = '[^.,;!?]*'
export const rest = '[^.;!?]*'
/** Up to some words between. */
export const some = "(?:[\\w’'-]+,? ){0,3}"
export const few = "(?:[\\w’'-]+,? ){0,6}"

/** An examination and what comes of it. */
export const exam =
  '(?:scores?|numbers?|results?|exams?|tests?|step (?:[123]|one|two|three)(?: ck)?|ck|comlex|boards?|attempts?|digits?|[12]\\d\\d|performance|transcript|percentiles?|grades?|multiple[- ]choice|statistics?|data points?|bubbles?|score sheet|score report|usmle)'
/** The same, or a word that points at it in an answer about scores. */
export const thatExam = `(?:it|that|this|that one|this one|the real (?:thing|one|deal)|(?:my|the|that|this|one|a|an) (?:[\\w-]+ ){0,3}?${exam})`

/** Departments and services, without an article. */
const service =
  '(?:radiology|pharmacy|cardiology|surgery|neurology|neurosurgery|orthop(?:a)?edics|ortho|anesthesia|psychiatry|psych|gi|id|renal|nephrology|urology|oncology|medicine|nursing|transport|triage|housekeeping|registration|billing|dispatch|security|administration|management|ems|icu|ed|er|lab|labor and delivery|l&d|insurance|social work|case management|prometric|night float|day float|days|nights)'
const role =
  "(?:school|university|college|med school|advis[eo]r|dean|dean[’']s office|attending|resident|senior|intern|chief|nurse|charge nurse|aide|tech|technician|team|day team|night team|proctor|faculty|program|program director|director|coordinator|office|professor|preceptor|clerkship|clerkship director|hospital|tutor|course|pharmacist|consultant|consult service|consult|doctor|physician|surgeon|radiologist|\\w+ologist|fellow|paramedic|roommate|teammate|study partner|study group|partner|classmate|colleague|co-student|co-intern|student|lab|administration|system|clinic|department|service|ward|unit|floor|site|rotation|curriculum|lecturer|teacher|mentor|boss|employer|landlord|test center|testing center|center|question bank|review course|prep course|testing company|exam company|company|book|agency|embassy|consulate|visa office|er|ed|icu)s?"
/** Other people and institutions that may have done something wrong. */
export const others = `(?:(?:the|my|our|his|her|their|that|this|a|an|another|some|one) (?:(?!(?:I|is|was|of|in|on)\\b)[\\w-]+ ){0,2}?${role}|${service}|someone|somebody|they|whoever|nobody|no one|the people)`

/** Things that befall one before or on the day of an examination. */
export const circumstances =
  "(?:(?:the|my|our|a|an|that|this|some) (?:(?!(?:I|is|was|of|in|on)\\b)[\\w-]+[’']?s? ){0,2}?(?:room|heat|heating|air conditioning|ac|noise|alarm|fire alarm|construction|computer|screen|mouse|keyboard|software|internet|power|chair|headphones|earplugs|neighbors?|guy|woman|man|girl|person|divorce|breakup|break-up|separation|death|funeral|illness|surgery|migraine|flu|fever|pregnancy|newborn|baby|kids?|child|family|parents?|mother|father|mom|dad|wife|husband|girlfriend|boyfriend|ex|fianc[ée]e?|job|work|shifts?|schedule|move|visa|commute|flight|hurricane|storm|pandemic|strike|war|format|form|version|curve|scoring|questions?|items?|language|english|rotations?|clerkships?|curriculum)|covid(?:-19)?|prometric|uworld|amboss|english|work|life|construction|noise)"

/** People of one's own standing. */
const peer =
  "(?:students?|med students?|medical students?|co-?students?|classmates?|peers?|co-?interns?|interns?|residents?|co-?residents?|sub-?Is?|sub-?I[’']s|sub-?interns?|rotators?|applicants?|candidates?|examinees?|test[- ]?takers?|trainees?|graduates?|grads?|img?s|imgs|dos|third[- ]years?|fourth[- ]years?|first[- ]years?|second[- ]years?|m[34]s?|juniors?|cohort|class|classes|competition|crowd|pack|field|group|learners?|scorers?|seniors?|fellows?|attendings?|doctors?|physicians?|friends?|colleagues?|roommates?|folks|upperclass\\w+|juniors?|veterans|students?[’']|guys|people)"
/** Such people, as one measures oneself against them. */
export const peers = `(?:(?:all |any |half |most |many |some |none |each |every |nearly |almost |three quarters |two thirds |the majority |plenty |a lot |a handful )*(?:of )?(?:the |my |our |his |her |their |your |those |these )?(?:other |others |fellow |rest of the |rest of my |average |typical |usual |normal |matched |us |american |best |top |entire |whole |other [\\w-]+ |[\\w-]+ )?${peer}|(?:everyone|everybody|anyone|anybody|others(?! (?:in|on|of) my)|nobody|no one)(?: else)?|most people|(?:the )?people I (?:rotated|studied|worked|trained|sat|started)(?: with)?|the rest(?! (?:of|did|were|was)\\b)|(?:any|all|most|none|half) of them|the (?:five|four|six|three|two|seven|eight|ten) of us)`

/** A sentence of work with patients: what is a fault in speaking of a score is none there. */
export const atWork =
  /\b(?:patients?|disease|illness(?:es)?|medications?|wards?|clinic|surgeon|surgery|surgical|diagnos\w+|symptoms?|rash(?:es)?|hemorrhage|transfusion|inhaler|reflex|prenatal|cancer|brain|the leg|discharge|hand-off|pathologist|wound|daughter|care|consent|residency|residents)\b/i
export const ofTheExam =
  /\b(?:scores?|numbers?|exams?|step [123]|attempts?|boards?|questions?|testing|prometric|results?|forms?|school|clerkships?|rotations?|application|on paper|passed|pass|failed|fail|studied|study(?:ing)?|prepared?|you|[12]\d\d|i['’]m more|i was meant)\b/i
