/** Ways of putting the cause on somebody or something else. Saying that others erred, without "me" or "us", may be the story. */

const others =
  '(?:school|advisor|adviser|dean|attending|resident|senior|intern|nurse|team|proctor|faculty|program|professor|preceptor|clerkship|hospital|tutor|course|pharmacist|consultant|doctor|physician|surgeon|radiologist|\\w+ologist|consult|night float|day team|night team|paramedic|roommate|teammate|study partner|question bank|prep company|review course|colleague|classmate|partner|lab|administration|system|pharmacy|clinic)s?'
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
  `(?:testing|test|exam) (?:center|centre|site) (?:was|is) (?:so |too |very )?(?:loud|noisy|cold|freezing|hot|boiling|late|chaotic|crowded|disorganized|understaffed|uncomfortable)`,
  `(?:had it in for|was out to get|was unfair to) me`,
  `(?:the|that|this|it)(?: [\\w-]+){0,3} (?:was|is) (?:really |all |entirely |squarely |mostly )?on (?:him|her|them|the [\\w-]+)(?=[.,;!]|$)`,
  `(?:thanks|due|owing) to (?:my|the|our|a|an) (?:[\\w-]+ ){0,3}${others}\\b`,
  `(?:wasn['’]t|weren['’]t|was not|were not|never|not|was never|were never) (?:really |properly )?(?:given|offered|taught|told|provided|supported|allowed)(?: with)? (?:enough|adequate|any|proper|the|sufficient|much|how|what|that)\\b${clause}`,
  `(?:school|program|clerkship|curriculum|rotation|team|hospital|advisor|adviser|dean) (?:only |just |barely )?(?:gave|left|offered|provided) (?:me|us) (?:no|little|hardly|barely|almost no|too little|not enough|without|with no|only|(?:one|two|three|four|a few|\\d+) (?:days?|weeks?))\\b${clause}`,
  `(?:doesn['’]t|didn['’]t|don['’]t|does not|did not) (?:give|offer|provide|leave) (?:me|us) (?:enough|any|adequate|much|a chance|the)\\b${clause}`,
  `(?:exam|test|questions?|items|form|format|step 2)(?: \\w+)? (?:was|were|had) (?:just |simply |so |too |very |really |unusually |ridiculously |incredibly |way too )?(?:hard|difficult|tricky|vague|confusing|unclear|ambiguous|picky|obscure|nothing like|badly|poorly|full of)\\b${clause}`,
  `(?:computer|screen|software|internet|proctor|heating|air conditioning|fire alarm|construction|power|keyboard|headphones|other (?:test[- ]takers?|examinees?)|noise|someone|people)(?: [\\w-]+){0,2} (?:crashed|froze|went out|failed|kept|distracted|was so loud|were so loud|was broken|broke down|interrupted|made it)\\b${clause}`,
  `(?:distracted|thrown off|ruined|undone|held back|sabotaged|let down|set back|derailed) by (?:my|the|an?|our|other|some)\\b${clause}`,
  `${others} (?:should|could|might) have (?:\\w+)\\b${clause}`,
  `it(?:['’]s| is| was) (?:my|the|our|their|his|her) (?:[\\w-]+ )?${others}(?:['’]s?)?(?:,| who| that)\\b${clause}`,
  `(?:graded|scored|evaluated|judged|treated) (?:me )?unfairly`,
  `(?:my|the|our) (?:[\\w-]+ )?(?:attending|resident|senior|intern|nurse|professor|preceptor|tutor|adviser|advisor|dean|school|program|team)s? (?:had )?never (?:really |once |even )?(?:explained|told|taught|showed|shown|gave|answered|asked|warned|prepared|checked|bothered|called|mentioned|helped)\\b[^.,;]*`,
  `(?:wasn['’]t|was not|isn['’]t|is not|so|totally|really|just) (?:un)?fair\\b(?! (?:question|point|enough|to (?:him|her|them|the patient)))`,
  `(?:question bank|book|material|course|outline|resource|review)[^.,;]{0,30} (?:was|were) (?:out of date|outdated|wrong|useless|misleading|full of)[^.,;]*`,
  `left (?:me )?holding the bag|(?:left|leaving) me to (?:clean up|pick up|deal with)[^.,;]*`,
  `(?:person|people|man|woman|guy|someone|somebody|student|examinee)s? (?:beside|next to|behind|in front of) me [^.,;]*`,
  `(?:clean(?:ed|ing)? up|fix(?:ed|ing)?|deal(?:t|ing)? with) (?:his|her|their|my [\\w-]+['’]s|the [\\w-]+['’]s) mess[^.;]*|had checked out\\b[^.;]*`,
  `(?:if|had) (?:my|the|our) (?:[\\w-]+ )?(?:[\\w-]+) (?:hadn['’]t|had not|had)(?: only)? been\\b[^.;]*`,
  `(?:his|her|their|the patient['’]s|its) own (?:fault|doing)\\b`,
  `(?:can['’]t|cannot|can not|couldn['’]t) be (?:held responsible|blamed)\\b[^.;]*|not (?:my responsibility|on me)\\b`,
  `nobody (?:there )?(?:cared|bothered|was in charge)\\b[^.;]*`,
  `(?:that(?:['’]s| is| was)) (?:the only reason|why) I (?:didn['’]t|hadn['’]t|couldn['’]t|failed|missed|did not|had not|never)\\b[^.;]*`,
  `without (?:that|this|it|them|him|her),? I (?:would|could|might) have\\b[^.;]*`,
  `(?:doesn['’]t|didn['’]t|does not|did not|never) prepare[sd]? (?:anyone|anybody|us|students|its students|me|people)\\b[^.;]*`,
  `(?:dropped out|walked out|bailed|gave up|quit|flaked) on (?:me|us)\\b`,
  `(?:director|dean|coordinator|scheduler|office|school|program) (?:put|placed|sent|stuck|assigned) (?:me|us) [^.;]*\\b(?:terrible|bad|awful|weak|worst|poor|useless)\\b[^.;]*`,
  `(?:proctor|staff|center|site) (?:started|made|kept|stopped|let|sent) (?:me|us)\\b[^.;]*|construction (?:next door|outside|nearby)`,
].map((pattern) => new RegExp(`\\b(?:${pattern})`, 'gi'))
