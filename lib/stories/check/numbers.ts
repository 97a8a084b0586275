/** Numbers and letters that lead to a person: ages over 89, records, telephones, addresses on the net, rooms, initials. */
import type { FormRule } from './model'

const units = '(?:one|two|three|four|five|six|seven|eight|nine)'
const over89 = `(?:9\\d|1[0-2]\\d|ninety(?:-${units})?|(?:a |one )hundred(?: and (?:${units}|ten|eleven|twelve))?)`

const age = [
  `(?<=\\b(?:he|she|patient|man|woman|lady|gentleman|husband|wife|mother|father|grandmother|grandfather) (?:was|is|had turned|had just turned) (?:only |almost |nearly |already |about |just )?)${over89}(?=[,.;]|$| (?:and|when|but|or|with) )`,
  `\\bat (?:age )?${over89},? (?:he|she|they)\\b`,
  `\\b(?:was|is|of) ${over89} years\\b`,
  `\\b${over89}[ -]years?(?:[ -]old|[ -]of[ -]age)\\b`,
  `\\b(?:aged?(?: of)?|turned|turning)\\s+${over89}\\b(?!\\s*(?:%|percent|minutes|hours|days))`,
  `\\b${over89}[ -]?(?:y/?\\.?o\\b|yr?s?[ -]?old|yo\\b)`,
  `\\bof ${over89} years\\b`,
  `\\b(?:man|woman|lady|gentleman|patient|widow|widower|nun|farmer|grandmother|grandfather) of ${over89}\\b(?! (?:%|percent|patients))`,
  '\\bin (?:his|her|their) nineties\\b|\\b(?:non|cent)(?:agenarian|enarian)\\b',
]

/** What a record's number is called; the number follows. */
const record =
  'MRN?|medical record(?: number)?|record number|chart number|case number|patient (?:id|identification|number)|account(?: number)?|accession(?: number)?|insurance (?:id|number)|policy number|member id|license(?: number)?|social security(?: number)?|SSN|NPI|USMLE ID|AAMC ID'

/** Initials that stand for something else. */
const commonInitials =
  /^(?:U\.\s?S|D\.\s?C|M\.\s?D|D\.\s?O|P\.\s?A|N\.\s?P|R\.\s?N|U\.\s?K|U\.\s?N|I\.\s?V|E\.\s?R|E\.\s?D|O\.\s?R|A\.\s?M|P\.\s?M|B\.\s?C|A\.\s?D|L\.\s?A|N\.\s?Y|C\.\s?T|I\.\s?C|I\.\s?Q|T\.\s?B)\./

export const numberRules: readonly FormRule[] = [
  ...age.map((pattern): FormRule => ({ rule: 'age', pattern: new RegExp(pattern, 'gi') })),
  {
    rule: 'record-number',
    pattern: new RegExp(
      `\\b(?:${record})\\s*(?:no\\.?|number|is|was|of|,|:|#|end(?:s|ed|ing)?(?: in| with)?|start(?:s|ed|ing)? with)*\\s*#?[A-Z]{0,3}-?\\d[\\w-]*`,
      'gi',
    ),
  },
  // Telephone and social security numbers.
  {
    rule: 'record-number',
    pattern: /(?:\+?1[ .-]?)?\(?\b\d{3}\)?[ .-]\d{3}[ .-]\d{4}\b|\b\d{3}-\d{2}-\d{4}\b|\b555-\d{4}\b/g,
  },
  { rule: 'record-number', pattern: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\bhttps?:\/\/\S+|\bwww\.\S+/gi },
  // What a laboratory or a maker prints: "S23-11874"; a series of digits after the name of the thing.
  { rule: 'record-number', pattern: /\b[A-Z]{1,3}-?\d{2}-\d{3,7}\b/g },
  {
    rule: 'record-number',
    pattern:
      /\b(?:specimen|sample|slide|biopsy|serial|claim|lot|order|tube|bag|unit|chart|file|record|ticket|wristband|bracelet|badge|label|folder|card),?\s+(?:(?:said|read|was)\s+)?(?:no\.?\s*|number\s+|#\s*|ID\s+)?#?(?=[A-Z]*(?:[\s-]?\d){5})[A-Z]{0,4}[\s-]?\d[\w-]*/gi,
  },
  // So long a run of digits counts nothing on a ward.
  { rule: 'record-number', pattern: /(?<![\d.,-])\d{6,}\b(?![.,]\d)/g },
  {
    rule: 'room',
    pattern:
      /\b(?:room|bed|bay|cubicle|suite|ward),?\s+(?:no\.?\s*|number\s+|#\s*)?(?:\d+[A-Z]?|[A-Z]-?\d+)\b(?!\s*(?:patients|nurses|beds|hours|days|times|mg|%))/gi,
  },
  // "The patient in 308B".
  {
    rule: 'room',
    pattern:
      /\b(?:patient|man|woman|lady|guy|person|boy|girl|mother) in (?:room )?\d{2,4}[A-Z]?\b(?! (?:cases|patients|percent|years|days|hours))/gi,
  },
  {
    rule: 'initials',
    pattern: /(?<![\w.])[A-Z]\.\s?[A-Z]\.(?:\s?[A-Z]\.)?(?!\w)/g,
    counts: (match) => !commonInitials.test(match),
  },
  {
    rule: 'initials',
    pattern:
      /\b(?:Mr|Mrs|Ms|Miss|Mx)\.?\s+[A-Z]\b\.?(?![\w'’])|\b(?:[Pp]atient|[Pp]t\.?)\s+[A-HJ-Z]\b\.?(?!['’\w])|\b(?:initials|patient called)\s+(?:were\s+|are\s+)?[A-Z]{2}\b/g,
  },
]
