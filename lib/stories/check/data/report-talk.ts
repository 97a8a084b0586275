/** Numbers, percentiles and words of a score report. Scores and percentiles of patients are no business of these rules. */
import type { PhraseRule } from '../model'

/** Talk of an examination of knowledge, not of a patient. */
const exam =
  /\b(?:step ?[123]|step(?: 2)?(?: ck)? scores?|ck|comlex|usmle|nbme|shelf|uworld|level ?[123](?! trauma)|board exams?|practice (?:test|exam|score)|score report|my (?:[\w-]+ )?(?:score|result|profile|attempt|exam|test|report)|scored|second attempt|the (?:real |actual )?exam\b(?! (?:room|table|of|light)))/i

/** Scores of patients: pain, coma, risk, growth. */
export const clinicalScore =
  /\b(?:apgar|glasgow|gcs|wells|pain|scale|she scored|he scored|they scored|patient scored|nihss|phq|gad|meld|child[- ](?:pugh|turcotte|class|[abc]\b)|cha2ds2|chads|risk score|coma|depression|ranson|curb|braden|calcium|z-score|t-score|bishop|ciwa|abcd2|sofa|qsofa|has-bled|rass|centor|mallampati|memory test|scored \d+ (?:of|out of) \d+)\b/i

const growth = /\b(?:head size|weight|height|length|growth|head circumference|bmi|body mass|fetal|estimated|weighed)\b/i

/** A count of something else, or a measurement. */
const measured =
  '(?!\\s*(?:mg|ml|mcg|g\\b|mmhg|over|\\/|patients?|people|beds?|hours?|minutes?|days?|weeks?|questions?|calls?|families|children|pages|dollars|steps|charts?|letters?|visits?|cases|residents|students|miles))'

const report = /\b(?:report|profile|exam|step|score|discipline|performance|diagram|chart|column|shaded)\b/i

const units = '(?:one|two|three|four|five|six|seven|eight|nine)'
const tens = '(?:ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)'

export const reportTalk: readonly PhraseRule[] = [
  // "My shelf was a 92", "my COMLEX was 640".
  {
    rule: 'score-number',
    pattern:
      /(?<=\b(?:shelf|step ?[123]?|comlex|usmle|nbme|uworld|ck|exam|score)\b[^.;]{0,24}\b(?:was|were|is|of|with|got|hit) (?:an? )?)\d{2,3}\b/gi,
    unless: clinicalScore,
  },
  // "After breaking 260", "forget the 238", "people hear 250".
  {
    rule: 'score-number',
    pattern:
      /(?<=\b(?:breaking|broke|cracked|topped|hear|hears|forget|behind)(?: the| a| my| that)? )(?:1[89]|2\d)\d\b/gi,
    unless: clinicalScore,
  },
  // "A 259", "the 219", "with a 255"; not a pressure, a glucose or a page.
  {
    rule: 'score-number',
    pattern:
      /(?<=\b(?:an?|my|the|that|with) )2[0-7]\d\b(?!\s*(?:mg|ml|mcg|g\b|mmhg|over|\/|[- ]?(?:patients?|people|beds?|hours?|minutes?|days?|pounds?|pages?|questions?|calls?|families|miles|bed|page|pound|calorie|unit|women|men|kids|children|charts?|letters?|visits?|cases)))/gi,
    unless:
      /\b(?:glucose|sugar|pressure|systolic|heart rate|pulse|platelets?|ferritin|weigh\w*|creatinine|troponin|cholesterol|triglycerides|calories|room|bed|ward|sodium|reading|dose|milligrams?)\b/i,
  },
  // A grade point average; points over a practice test; the bars.
  {
    rule: 'score-number',
    pattern: /(?<=\b(?:an?|my|GPA of|GPA was) )[34]\.\d\d?\b(?! (?:liters?|mg|cm|mm|potassium|creatinine|hours))/g,
    where: /\bGPA\b|\bhad a\b/i,
    unless: /\b(?:potassium|creatinine|albumin|lactate|INR|calcium|magnesium)\b/i,
  },
  { rule: 'score-number', pattern: /\b(?:practice|nbme|uworld) (?:test |exam )?(?:averages?|scores?)\b[^.;]*\d+/gi },
  {
    rule: 'score-number',
    pattern:
      /\b(?:one|two)[- ](?:ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[- ](?:something|ish|odd)\b/gi,
  },
  {
    rule: 'score-number',
    pattern:
      /\b(?:one|two)[- ](?:oh|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[- ](?:one|two|three|four|five|six|seven|eight|nine)\b(?! (?:patients?|people|beds|dollars|pounds|milligrams?|mg|minutes|hours|over|systolic))/gi,
    unless: clinicalScore,
  },
  // "On the graph my line for the skin is on the high side".
  {
    rule: 'report-word',
    pattern: /\bmy (?:line|dot|marker|diamond|star|x|tick|triangle|box|band|circle|interval)\b/gi,
    where:
      /\b(?:graph|profile|score report|my report|borderline|higher|lower|high side|low side|(?:above|below|right of|left of) the line)\b/i,
    unless: /\b(?:patient|he|she|her|his|ward|room)\b/i,
  },
  { rule: 'report-word', pattern: /\bmy bars?\b|\bthe longest (?:bar|one) was\b/gi },
  // "A two forty-seven".
  {
    rule: 'score-number',
    pattern: new RegExp(
      `\\b(?:an?|my|the|with) (?:one|two) (?:hundred (?:and )?)?${tens}(?:[- ]${units})?\\b(?! (?:patients?|people|beds|dollars|pounds|milligrams?|mg|minutes|hours|systolic|over))`,
      'gi',
    ),
    unless: clinicalScore,
  },
  {
    rule: 'score-number',
    pattern: new RegExp(
      `\\b(?<=\\b(?:scored|score of|scoring|score is|score was|earned|earning|got|received|achieved) (?:an? )?)\\d{3}\\b${measured}`,
      'gi',
    ),
    unless: clinicalScore,
  },
  {
    // Step scores run to 300, COMLEX from 9 to 999; below these no one passes, and counts are more likely.
    rule: 'score-number',
    pattern: new RegExp(`\\b(?:1[89]\\d|2\\d\\d|300|[4-8]\\d\\d)\\b${measured}`, 'gi'),
    where: exam,
    unless: clinicalScore,
  },
  {
    rule: 'score-number',
    pattern: /\b(?:\d+(?:\.\d+)?|ten|twenty|thirty|forty|fifty)[ -]points?\b/gi,
    where: new RegExp(`${exam.source}|\\battempt\\b|\\bscore\\b`, 'i'),
    unless: clinicalScore,
  },
  {
    rule: 'score-number',
    pattern: /\b\d+(?:\.\d+)? ?(?:%|percent\b)(?: (?:correct|right|of (?:the )?(?:questions|items)))?/gi,
    where: new RegExp(`${exam.source}|\\b(?:correct|questions|items)\\b`, 'i'),
  },
  {
    rule: 'percentile',
    pattern: /\b(?:\d+(?:st|nd|rd|th)?\s+|[a-z]+(?:ieth|th|first|second|third)\s+)?percentiles?\b/gi,
    unless: growth,
  },
  {
    rule: 'report-word',
    pattern: /\bbars?\b/gi,
    where: new RegExp(
      `${report.source}|\\b(?:stretched|to the right|to the left|right side|cardiology|medicine|surgery|pediatrics|psychiatry)\\b`,
      'i',
    ),
    unless:
      /\b(?:bed rail|grab|parallel bars|pull-up|walker|rais(?:e|es|ed|ing) the bar|lawyer|protein|snack|soap|iron|rail|bartender|at (?:a|the) bar|in a bar)\b/i,
  },
  {
    rule: 'report-word',
    pattern: /(?<=[a-z,] )(?:Higher|Lower|Borderline)(?: (?:column|Performance|box|lane|row|range|band))?\b/g,
  },
  {
    rule: 'report-word',
    pattern: /\b(?:high(?:er|est)?|low(?:er|est)?|upper|middle|average|borderline) (?:column|lane|box|band)\b/gi,
  },
  // As a report prints them: "PC: Management".
  { rule: 'report-word', pattern: /\bPC: ?[A-Z]\w+|\bPBLI\b|\bSystems-Based Practice\/\w+/g },
  { rule: 'report-word', pattern: /\b(?:high|upper|low|middle) range\b/gi, where: report, unless: clinicalScore },
  {
    rule: 'report-word',
    pattern: /\b(?:higher|lower|borderline)(?: (?:performance|range|than average|than my average))/gi,
    where: report,
  },
  {
    rule: 'report-word',
    pattern: /\b(?:marked|rated|shown|placed|listed) (?:as )?(?:higher|lower|borderline)\b/gi,
    where: report,
  },
]

/** Any word of the examination. */
export const mention = new RegExp(
  `\\b(?:${[
    'USMLE|COMLEX|NBME|CK|UWorld|AMBOSS|Anki|First Aid(?= for)|Prometric|testing cent(?:er|re)|test cent(?:er|re)|question banks?|q-?banks?',
    'step ?[123](?: ?CK)?|(?:all (?:my|the|three|of my)|my|both) steps|(?:the|my) step (?:exam|score|result)s?|level ?[123] (?:was|score|exam|result)|my level ?[123]|(?:pass|passed|failed|took|taking|retook|sat|cleared) level ?(?:[123]|one|two|three)',
    '(?:the|a|my|our|medicine|surgery|peds|psych|ob|neuro|family|that) shelf(?! life| in| of| above| by| and took)|shelf exams?|shel(?:f|ves) (?:score|had|was|went)',
    'score reports?|percent correct|practice (?:tests?|exams?|questions?|blocks?|scores?)|self-assessments?|test day|exam day|(?:exam|test|board|practice|boards) (?:questions?|vignettes?|items?|prep|scores?|results?|season|stems?)',
    'my (?:[\\w-]+ ){0,3}(?:scores?|test results?|exam results?|board results?|step results?)|(?:my|the) (?:result|results|pass|score) (?:had |has |just )*(?:came|come|arrived|landed|was (?:in|posted|released|back)|were (?:in|posted|released|back))\\b(?=.*\\bI\\b)(?<!\\b(?:lab|test|biopsy|scan|culture)s? .*)|my (?:own|board|licensing|step|shelf|practice|score) (?:exams?|profile|report|results?)|my profile',
    '(?:high|low|great|good|bad|flash\\w*|best|perfect|top|test|any|modest|average|mediocre|strong|weak) (?:test |board |exam |step )?scores?(?! (?:of|on the (?:pain|coma|depression|wells)))|test[- ]?takers?|(?:bad|good|great) at (?:tests|exams)|(?:standardized|multiple[- ]choice|licensing|board|medical knowledge) (?:tests?|exams?|questions?)',
    '(?<!\\b(?:do|did|repeat|repeated|redo|redid|doing|finish|finished|perform|performed|teach|taught|learn|learned|document|documented|describe|described|demonstrate|demonstrated|do part of|rest of|during|outside|without) )(?:the|that|this|my) (?:board |licensing |real |actual )?(?:exam|boards)\\b(?![- ](?:room|table|of|light|paper|bed|couch|chair|gown|showed|was (?:normal|benign|unremarkable|limited)|findings?|that morning|gloves|skills?))',
    '(?:the|that|this) test taught|(?:in|during|on) dedicated\\b|dedicated (?:study|period|block|time)|(?:exams|tests) (?:don|do|never|come|came|are|aren|have|were)\\b',
    "I(?:['’]d| had| have|['’]ve)? scored|(?:for|on|after|before|took|taking|passed|failed|failing|studying|retaking|retook|my|national|licensing) (?:the |my )?boards(?! of)|studying for (?:an?|my|the) (?:exam|test|boards)",
  ].join('|')})(?!\\w)`,
  'gi',
)
