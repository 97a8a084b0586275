/**
 * Whose a date, a place, a name or an office is. Those of a patient identify somebody; where the teller was trained, when
 * an attempt was, who taught, and what an official did in office do not.
 */
import type { Hit } from './model'
import type { Sentence } from './sentences'

/** Somebody who is cared for, or what is done to them. */
const cared =
  /\b(?:(?<!\b(?:sick|real) )patient(?! (?:care|safety))|man|woman|boy|girl|lady|gentleman|guy|kid|child|baby|infant|newborn|toddler|teen\w*|widow\w*|(?<!\bmy )(?:wife|husband)|twins|population|treated|followed|managed|admitted|discharged|biops\w+|cultures?|cod(?:e|ed|ing)|coded|bled|delivered|died|surviv\w+|septic)\b/i
/** Somebody who is told of. */
const other = /\b(?:he|she|him|her|hers|his)\b/i
/** What happens to patients, said of somebody with a title. */
const ill =
  /\b(?:(?:was|is|as|became|had been) (?:my|our|a|the) patient|my patient|cared for|took care of|looked after|treated|admitted|dialysis|diagnosed|cancer|stroke|heart attack|hospitalized|chest pain|fever|came (?:in|to us) with|had a|had surgery|his surgery|her surgery|bed|ward \d|died)\b/i

const auxiliary = "(?:['’](?:ve|d|ll|m)|had|have|was|am|will)"
/** What one says of one's own way: schooling, moves, attempts, family, the program that one applies to. */
const ownWay = new RegExp(
  [
    `\\bI(?: ?${auxiliary})? (?:\\w+ )?(?:graduat\\w+|land(?:ed|ing)|arriv\\w+|came to|emigrat\\w+|immigrat\\w+|mov(?:ed|ing)|grew up|(?:was )?born|pass(?:ed)?|fail(?:ed)?|took (?:it|the|step)|tak(?:e|ing) (?:it|the|step)|retook|sat (?:it|the|for)|start(?:ed|ing)?|began|finish\\w*|rotat\\w+|train\\w*|work(?:ed|ing)?|volunteer\\w*|stud(?:y|ied)|learn\\w*|match\\w*|appl(?:y|ied)|regist\\w+|enroll\\w*|joined|married|return\\w*|lived?|interview\\w*|wrote my|was an? \\w+ (?:in|at|near)|was taught|cook|serve|add(?:ed)? an?)\\b`,
    '\\bmy (?:\\w+ )?(?:year|attempts?|school|degree|rotations?|clerkships?|sub-?internship|electives?|residency|internship|chief|attending|program director|advis[eo]r|mentor|dean|comments|evaluations?|parents|mother|father|family|grand\\w+|sister|brother|country|hometown|application)\\b',
    '\\b(?:failed|first|second) attempt\\b|\\byour (?:program|clinics?|hospital|residency|city)\\b|\\bmedical school\\b|\\bthe exam\\b',
  ].join('|'),
  'i',
)

/** What officials do in office. */
const official =
  /\b(?:toured|visited|spoke|opened (?:our|the)|funded|signed|praised|gave a (?:speech|talk)|wrote (?:to|back)|presented|testif\w+|invited|voted|petition\w*|letter to|met with|budget|vote|meetings?|committee)\b/i

const title = /^(?:Dr|Prof|Professor|Dean|Provost|Chancellor)\b/
/** Work and training, with the place that follows: "a resident at", "my month in". */
const workedThere =
  /\b(?:attendings?|residents?|fellow|interns?|tech|nurses?|janitor|medic|doctor|surgeon|teacher|mentor|chief|interpreter|scribe|volunteer|months?|rotation|elective|sub-?internship|internship|residency|job|comments|evaluations?|clinic|shelter|van|program|school|college|work(?:ed|ing)?(?: with [^,;]+)?|trained|rotated|learned|studied|taught|closed|\w+ologist)(?:\W+\w+){0,2}?\W+(?:at|in|from|near|on|between)\s+(?:the )?$/i
/** A house, or a place that says that it is small. */
const small = /\d|\b(?:county|reservation|village|island|township|parish|borough|creek|hollow|pueblo)\b/i
/** A place so small, or so tied to who was cared for there, that it tells who it was. */
const tellsWho =
  /\b(?:(?:my|our) patient|population|village|hamlet|town of|nursing home|treated|followed|managed|admitted)\b/i

/** Whether what was found in a sentence is the teller's own, a teacher's or an official's, and may stand. */
export function mayStand({ text, start }: Sentence, hit: Hit): boolean {
  const toldOf = cared.test(text) || other.test(text)
  switch (hit.rule) {
    case 'name':
      return title.test(text.slice(hit.start - start)) && !ill.test(text)
    case 'office':
      return official.test(text) && !cared.test(text)
    case 'date':
      return ownWay.test(text) && !toldOf
    case 'place':
      if (tellsWho.test(text)) return false
      if (!toldOf && ownWay.test(text)) return true
      if (small.test(text.slice(hit.start - start, hit.end - start))) return false
      return workedThere.test(text.slice(0, hit.start - start)) || (!toldOf && hit.isTown === true)
    default:
      return false
  }
}
