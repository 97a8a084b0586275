/** Ways of putting the cause on somebody or something else. Saying that others erred, without "me" or "us", may be the story. */

const others =
  '(?:school|advisor|adviser|dean|attending|resident|senior|intern|nurse|team|proctor|faculty|program|professor|preceptor|clerkship|hospital|tutor|course|pharmacist|consultant|doctor|physician|surgeon|colleague|classmate|partner|lab|administration|system|pharmacy|clinic)s?'
const failed =
  "(?:forgot|failed|refused|never|did(?:n['’]t| not)|would(?:n['’]t| not)|told (?:me|us)|gave (?:me|us) (?:no|little|bad|the wrong)|made (?:me|us)|messed|ignored|misled|had no|was too|was so|was lazy|was careless|missed)"
const clause = '[^.,;!?]*'

export const blaming: readonly RegExp[] = [
  `(?:it |that )?(?:is|was|['’]s|wasn['’]t|isn['’]t)(?: not)? (?:really |entirely )?my fault(?<!(?:was|is|['’]s) my fault)`,
  `(?:is|was|were|['’]s) (?:all |really |entirely )?(?!(?:no|any)(?: one|body|one))(?:the |my |our |their |his |her )?(?:[\\w-]+ ){0,2}[\\w-]+(?:['’]s|s['’]) fault(?<!(?:nobody|no one|anyone|anybody)['’]s fault)`,
  `(?:is|was) (?:his|her|their) fault`,
  `the fault (?:of|lay with|lies with) (?:the|my|our)\\b${clause}`,
  `I (?:blame|blamed) (?:the|my|our|it on)\\b${clause}`,
  `because (?:of )?(?:my|the|our) (?:[\\w-]+ )?${others} ${failed}\\b`,
  `(?:if|had) (?:only )?(?:my|the|our) (?:[\\w-]+ )?${others} (?:had )?(?:only |just |ever )?(?:answered|told|taught|listened|given|prepared|warned|helped|done|shown|explained|read|paid|been|cared)\\b${clause}`,
  `${others} (?:really )?(?:forgot|failed|neglected|refused|never bothered|did not bother|didn['’]t bother) to (?:tell|page|call|inform|teach|warn|prepare|help|support|show|train|give|explain to) (?:me|us)`,
  `${others} (?:did(?:n['’]t| not)|never) (?:really |properly |once )?(?:prepare|prepared|teach|taught|warn|warned|help|helped|support|supported|train|trained|told|tell) (?:me|us)`,
  `(?:nobody|no one) (?:had )?(?:ever |really |properly )?(?:taught|told|warned|helped|prepared|supported|trained|showed|shown|guided) (?:me|us)\\b`,
  `${others} (?:messed (?:it )?up|screwed (?:it )?up|dropped the ball|was (?:lazy|careless|incompetent|negligent|useless|sloppy)|let (?:me|us) down)`,
  `(?:threw|thrown) (?:me|us) under the bus|hung (?:me|us) out to dry|set (?:me|us) up to fail|let (?:me|us) down|cost me (?:my|the)\\b${clause}`,
  `(?:exam|test|questions?|grading|curve|exam day|scoring) (?:was|were) (?:so |too |very |really |just )?(?:unfair|unreasonable|ridiculous|rigged|(?:badly|poorly) written|biased)`,
  `(?:testing|test|exam) (?:center|centre|site) (?:was|is) (?:so |too |very )?(?:loud|noisy|cold|hot|late|chaotic|crowded)`,
  `(?:had it in for|was out to get|was unfair to) me`,
  `(?:graded|scored|evaluated|judged|treated) (?:me )?unfairly`,
].map((pattern) => new RegExp(`\\b(?:${pattern})`, 'gi'))
