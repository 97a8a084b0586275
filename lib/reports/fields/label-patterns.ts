/** What a label asks for. `other` labels are known so that their values are never taken for a field. */
export type LabelName = 'score' | 'minimum' | 'result' | 'testDate' | 'other'

/** Label patterns of a family, tried at a place in the text (sticky). */
export interface LabelPatterns {
  /** Matches where any of the others does. */
  readonly any: RegExp
  readonly each: readonly (readonly [LabelName, RegExp])[]
}

/** Spaces between the words of a label may be missing: set very tightly, or lost in recognition. */
const sticky = (source: string): RegExp => new RegExp(`(?:${source.replace(/(?<!\[) (?!\?)/g, ' ?')})(?![\\w'])`, 'iy')

const EXAM = 'exam(?:ination)?|test|assessment'
const WHOSE = "(?:your|the|my|examinee'?s?|candidate'?s?) "
const MINIMUM = 'min(?:imum|\\.)?'
const PASSING = 'pass(?:ing)?'
const MARK = '(?:score|mark|standard|level|point|threshold)'

const minimum = [
  `(?:(?:the|current|usmle|recommended|required|established) )*${MINIMUM} (?:(?:recommended|required) )?${PASSING}(?: ${MARK})?(?: required)?`,
  `(?:(?:the|current|usmle|recommended|required|established) )*${MINIMUM} (?:required )?${MARK}(?: (?:required |needed )?(?:to pass|for passing))?`,
  `(?:(?:the|current|usmle|recommended|required) )*${PASSING}[ -]?${MARK}`,
  `${MINIMUM} to pass`,
  `score (?:required|needed) to pass`,
  `cut[ -]?(?:off)?(?: score)?`,
]

const testDate = [
  `(?:${WHOSE})?(?:${EXAM}|testing|administration)[ -]?(?:date|day)s?(?: ?\\(s\\))?`,
  `(?:date|day)(?:s|\\(s\\))? (?:of (?:the |your )?(?:${EXAM}|testing|administration)|(?:(?:${EXAM}) )?(?:was )?(?:tested|taken|administered|examined))`,
  `(?:(?:${EXAM}) )?(?:was )?(?:tested|taken|administered)(?: on)?`,
]

/** Labels behind which stands what belongs to one person. */
const personal = [
  'name',
  "(?:examinee|candidate|applicant|student)(?:'s)?(?: name)?",
  'first name',
  'last name',
  '(?:usmle|nbome|nbme|aamc|ecfmg|examinee|candidate|student|medical school)(?:[ /-]+(?:usmle|ecfmg))? ?(?:id|identification)?(?: (?:number|no\\.?|#))?',
  '(?:date of birth|birth ?date|dob)',
  '(?:medical )?school',
  'address',
]

const other = [
  ...personal,
  '(?:report|print|issue|release|score report|score release|score)[ -]dates?',
  'date (?:of (?:birth|report|issue|this report|release)|printed|issued|reported|released)',
  '(?:printed|issued|reported|released)(?: on)?',
  '(?:test )?form(?: (?:id|number|no\\.?))?',
  'step',
  'exam(?:ination)?(?: name)?',
  'program',
  'attempt(?:s| number)?',
  '(?:likely |expected )?(?:score )?range',
  'likely (?:score )?range',
  '(?:estimated )?probability of passing',
  'percentile(?: rank)?',
  '(?:national |group )?(?:mean|average)(?: score)?',
  'standard deviation',
  'sd',
  'standard error(?: of (?:the )?(?:estimate|measurement))?(?: \\(se[em]\\))?',
  'se[em]',
  '(?:two|2)[ -]?digit score',
  '(?:predicted|projected|target|goal|previous|prior|practice|highest|lowest|best|section|raw|percent|mean|average)(?: (?:three[ -]?digit|step \\d ?(?:ck)?))? score',
  'confidence interval',
  'score range',
  'scale',
]

const PERSONAL = new RegExp(`^(?:${personal.join('|')})$`, 'i')

/** The first line of a report may be no more than the name of who gives the examination. */
const PROGRAMME_ALONE = /^(?:usmle|nbome|nbme|aamc|ecfmg)$/i

/** True for a label behind which stands what belongs to one person: a name, an identification, a school, an address. */
export const isPersonal = (label: string): boolean => PERSONAL.test(label) && !PROGRAMME_ALONE.test(label)

/**
 * The labels of a family.
 * @param exams names that may stand before "score", "result" and "date" ("step 2 ck"), as sources of regular expressions
 * @param scoreNames further names of the score itself
 */
export function labelPatterns(exams: readonly string[], scoreNames: readonly string[] = []): LabelPatterns {
  const exam = [...exams, EXAM].join('|')
  const score = [
    `(?:${WHOSE})?(?:(?:final|overall|total|official|reported|numeric(?:al)?|scaled?|standard|usmle|${exam}|(?:three|3)[ -]?digit)[ :-]{0,3})*score(?: ?\\((?:three|3)[ -]?digit\\))?(?: (?:achieved|obtained|earned|received|attained))?(?: ?\\((?:scale:? |range:? |out of |on a scale of |of )?(?:1 ?(?:-|to) ?)?300\\))?`,
    `(?:${WHOSE})?(?:three|3)[ -]?digit(?: (?:result|value|number))?`,
    ...scoreNames,
  ]
  const result = [
    `(?:${WHOSE})?(?:(?:final|overall|reported|usmle|${exam}) )*(?:result|outcome)s?(?: \\(pass ?\\/ ?fail\\))?`,
    `pass ?(?:\\/|or|-) ?fail(?: (?:status|result|outcome|decision|standing))?`,
    `(?:(?:result|pass(?:ing)?|performance|${exam}) )?(?:status|decision)`,
    `performance(?: outcome)?`,
  ]
  const dated = [
    ...testDate,
    `(?:${exams.join('|')}) ?-? ?(?:(?:${EXAM}|testing) )?date`,
    `date (?:of|taken) (?:${exams.join('|')})`,
  ].map((source) => `(?:${source})(?: ?\\([mdy]{1,4}[/.-][mdy]{1,4}[/.-][mdy]{1,4}\\))?`)
  const all: [LabelName, readonly string[]][] = [
    ['score', score],
    ['minimum', minimum],
    ['result', result],
    ['testDate', dated],
    ['other', other],
  ]
  return {
    any: sticky(all.flatMap(([, sources]) => sources).join('|')),
    each: all.flatMap(([name, sources]) => sources.map((source) => [name, sticky(source)] as const)),
  }
}
