/** Labels that ask for something else: known so that their values are never taken for a field. */

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

export const other = [
  ...personal,
  '(?:report|print|issue|release|score report|score release|score)[ -]dates?',
  '(?:date )?scores? (?:available|availability|posted)(?: (?:on|date))?',
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
const PROGRAM_ALONE = /^(?:usmle|nbome|nbme|aamc|ecfmg)$/i

/** True for a label behind which stands what belongs to one person: a name, an identification, a school, an address. */
export const isPersonal = (label: string): boolean => PERSONAL.test(label) && !PROGRAM_ALONE.test(label)
