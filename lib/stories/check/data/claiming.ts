/** Saying that an area was a strength of the exam, that all were, or that an exam shows what none can show. */

const strength =
  '(?:strong(?:er|est)?|strengths?|standouts?|best|top|highlights?|high points?|higher|highest|forte|specialty|better (?:areas?|subjects?|ones?|sections?|parts?|topics?|blocks?|showings?))'
const some = "(?:[\\w'’-]+ ){0,3}"

/** What was strong on a rotation is no claim about the exam. */
export const claim = new RegExp(
  [
    `\\b(?:is|was|were|are|been|as|being|remains?|being) ${some}${strength}\\b`,
    `\\b(?:my|the) ${some}${strength}\\b`,
    `\\b(?:stood|stands|stand|sticks|stuck) out\\b(?! to (?:me|us|him|her|them))`,
    `\\bI(?:['’]m| am| was) ${some}${strength}\\b(?! (?:when|if)\\b)`,
    `\\bme ${strength} (?:in|at|on)\\b|\\ban? (?:real |true |clear |definite )?strength\\b`,
    `\\b(?:did|do|went|scored|score|performed|came out|came|finished|tested|rated|ranked|looked) ${some}(?:well|high(?:er|est)?|ahead|strong(?:er|ly|est)?|best|better|above|great|nicely|impressively|beautifully)\\b`,
    `\\b(?:came out|came in|landed|finished|ended up) ${some}(?:above|ahead|higher|on top|strong\\w*)\\b`,
    `\\b(?:excel(?:led|s)?|shone|shine|aced|nailed|crushed|killed|mastered|dominated|outdid|cruised|sailed|breezed|separated myself|set myself apart|cleaned up|made my (?:money|points|score)) ?${some}(?:in|at|on|through)?\\b`,
    `\\bheld up\\b|\\bwent (?:very |really |so )?(?:well|great|smoothly|right|beautifully)\\b`,
    `\\b(?:is|was|were|are|been|felt) ${some}(?:solid|clean(?:est)?|surest|safest|easiest|happiest|sweetest|my ace|at home|excellent|great|good|easy|bright spots?|outstanding|superb|impressive|comfortable|smooth|a breeze|a cakewalk|a joke|a gift|child['’]s play|cake|a (?:clear |real |big )?plus|a cinch|dominant|rock[- ]solid|my (?:thing|jam|territory|wheelhouse|turf|home|domain|baby|ace)|where I (?:did|was|am|shone|shine|scored|earned|got|made|picked|felt))\\b`,
    `\\b(?:puts?|places?|ranks?|has|had|shows?|lists?|marks?|rates?|flags?|names?) ${some}(?:above|ahead|first|on top|high|at the top|up top|as (?:a |my )?(?:strong\\w*|best|top))\\b`,
    `\\b(?:as|a|my) (?:clear |real |big |one )?(?:plus|asset|top area|number one)\\b|had ${some}down(?: cold| pat)?\\b|\\bcarried me\\b|\\bcame through(?: for me)?\\b|\\b(?:most|many|half|the bulk) of my points\\b|\\bat home in\\b|\\b(?:saved|rescued|lifted|boosted) (?:me|my (?:score|exam|day|result))\\b|\\bpulled (?:me|my \\w+) up\\b|\\b(?:got|answered) ${some}(?:everything|almost all|nearly all|all of the|most of the) ?${some}(?:right|correct)\\b`,
  ].join('|'),
  'i',
)
export const denied =
  /\b(?:not|never|no|hardly|less|weak(?:er|est)?|low(?:er|est)?|behind|harder|struggl\w+|average|middle|even|gap|worse|worst|trouble)\b|n['’]t\b/i
export const aboutExam =
  /\b(?:exam|step ?[123]|ck|comlex|test|report|results?|scores?|profile|areas?|ones?|questions|bright spots?|part|self-assessment|academic\w*|strengths?|strong(?:er|est)?|boards?|high points?|well|section|block|items?)\b/i
/** Where it is work that went well. */
export const onTheWard =
  /\b(?:patients?|wards?|clinics?|rotations?|clerkships?|electives?|sub-?I|months?|attending|resident|evaluations?|bedside|he|she|his|her|they)\b/i

/** What an exam of this kind cannot show. */
export const beyond =
  /\b(?:(?:my )?(?:own )?(?:mistakes|errors) on the|learn from my|(?:do|does) right by|(?:careful|safe|good|strong|steady|kind|able|at ease) (?:\w+ )?on (?:the|your|my) wards?|errors on|every patient|treat \w+ (?:with|well|right)|(?:talk|speak) (?:with|to) (?:families|patients|people)|count on me|trust me|my (?:specialty |own )?boards|board exam|the (?:specialty )?boards|hands-on|bedside manner|(?:good|steady|gentle|skilled|surgical|careful|great|safe) (?:with my )?(?:hands|pair of hands)|my hands|hands in|procedural skills?|surgical skills?|technical skills?|dexterity|teamwork|team player|works? (?:well )?(?:on|in|with|under) (?:a |the |my |any )?(?:teams?|stress|pressure|others)|work ethic|hard ?work(?:er|ing)|empath\w+|compassion\w*|caring|care (?:about|deeply)|kind(?:ness)?|get along|connect(?:s|ed)? with|needle driver|at the bedside|bedside|leader(?:ship)?|my own practice|endurance|energy|how I (?:treat|work|communicate|act|care|handle)|people skills|(?:good|great) listener|listen(?:ing|s)?|reliab\w+|resilien\w+|trustworth\w+|calm under|under (?:pressure|stress|fire)|(?:good|great|safe|strong|better|excellent|fine|competent|capable|ethical|honest|moral) (?:doctor|physician|resident|intern|communicator|surgeon|colleague|teammate|clinician)|(?:ready|prepared|fit|qualified|cut out|made) (?:for|to)|(?:clinical|communication|interpersonal|listening|social|leadership|bedside) (?:skills?|judgment|instincts?)|communicat(?:e|ing|ion|or) ?(?:well|with|skills)?|(?:good|great|wonderful|at ease|comfortable) (?:with|around) (?:patients|people|families|children|kids|parents|my hands)|face to face|calm|quick in|in a code|a code|codes|ready to be|in an emergency|emergenc(?:y|ies)|steady|supervision|(?:take|handle) call|by myself|on my own|independent(?:ly)?|handle (?:a|an|the|any|real|sick|stress|pressure|anything|it)|run (?:a|the)|think (?:fast|quickly|on my feet|clearly)|on my feet|stamina|grit|perseverance|integrity|professional(?:ism)? on|maturity|discipline|dedication|commit(?:ment|ted)|passion\w*|character|never give up|don['’]t give up|manual|procedures|operate|sew|suture|in the OR)\b/i
/** Of these, what is not also the subject of an area: named as strong, it claims what no question asked. */
export const learned =
  /\b(?:my own practice|hands-on|bedside manner|professional judgment|teamwork|team player|work ethic|empathy|compassion|people skills|my (?:own )?(?:hands|technique|listening|leadership|communication)|(?:procedural|surgical|technical|clinical|communication|interpersonal|leadership) skills?)\b/i
const exam =
  '(?:exam|step ?[123](?: ck)?|comlex|score report|(?:my|the|that) report|profile|test|passing(?: \\w+)? (?:with|that)|(?:my |the )?[\\w-]+(?: \\w+)? (?:section|part|block|questions|area)s?|(?:my |that |the |this )(?:[\\w-]+ )?(?:scores?|results?|marks|grades|number|bar|performance|share|strength|band|area)|boards?|doing (?:well|that well|so well) on (?:it|the exam|step ?2)|(?:scoring|scored?|doing|did|do|came out|ranking|finishing) (?:so |very |really )?(?:well|high(?:er)?|strong(?:ly|er)?|best|better) (?:in|on|for)|[12]\\d\\d)'
const showing =
  '(?:shows?|showed|shown|proves?|proved|proof|says?|said|confirm\\w*|tells?|told|demonstrat\\w*|means?|meant|reflects?|found|evidence|backs? (?:that|it|this) up|sign that|indicat\\w*|suggests?|guarantee\\w*|predicts?|makes? (?:it clear|me)|tell(?:s)? you|can tell|you can see)'
export const shows = new RegExp(
  `\\b(?<!hands-on |physical )${exam}\\b[^.;]{0,40}\\b${showing}\\b|\\b${exam}\\b[^.;]{0,20}\\byou (?:can |will )?(?:know|see|tell|trust)\\b|\\b(?:can|could|will) (?:tell|see|know) (?:from|by) [^.;]{0,12}\\b${exam}\\b`,
  'i',
)
/** "Not what I do at the bedside": the limit of the exam, said. */
export const limited = /\bnot (?:what|how|whether|who)\b/i
/** A promise of what is to come, in an answer about scores. */
export const promised =
  /\b(?:you can (?:be (?:very |quite )?(?:certain|sure|confident|assured)|trust|count on|bet|rely on|bank on)|rest assured|guarantees?|no doubt)\b[^.;]*\b(?:I (?:will|would|can|am going to|won['’]t)|I['’]ll|me (?:to|with|on)|my)\b[^.;]*\b(?:pass|fail|ace|handle|manage|boards?|patients|residency)\b/i
/** From a strength of the exam to what one can do. */
export const therefore =
  /\b(?:because|since|as|given that|seeing that) I [^.;]*\b(?:well|high|strong\w*|scored|passed)\b[^.;]*,? I (?:know I can|can|am ready|will be)\b|\b(?:strong(?:er|est)?|strengths?|higher|high|well|best|better|score|scored|passed|aced)\b[^.;]*,? (?:so you know|so that['’]s proof|proof|so|which means|meaning|that['’]s why|that is why|which is why|hence|and so|proof that|therefore) I(?: can\b| could|['’]m able| am able| already|['’]m already| don['’]t need| won['’]t need|['’]ll be|['’]m ready| am ready| know how| will be)|\b(?:areas?|ones?|part|strengths?|stronger|higher|section|questions|scores?)\b[^.;]{0,40}\b(?:which|and that|and it|so it) (?:tells?|shows?|proves?|means?|says?|demonstrates?|confirms?|speaks|reflects?|is (?:why|proof|because))(?: you| us| that| to)? (?:how|that|what|my|I|of)\b/i
/** In an answer about scores, "it" is the exam. */
export const itShows = new RegExp(
  `^(?:[\\w,'’]+ ){0,3}?(?:it|that|this|which)(?: also| really| just|['’]s| is)? ${showing}\\b`,
  'i',
)
/** Strong everywhere, weak nowhere. */
export const everywhere =
  /\b(?:(?:every|each)(?: single)? (?:area|subject|section|discipline|system|part|category|block|topic)|all (?:of )?(?:the |my )?(?:areas|subjects|sections|disciplines|systems|blocks|topics)|across the board|all[- ](?:a)?round|everywhere|everything was (?:a )?strong\w*|(?:no|n['’]t (?:a|any|one)(?: single)?|not (?:a|any|one)(?: single)?) (?:weak(?:ness(?:es)?|er)?|low(?:er)?|bad|soft|real) ?(?:spots?|areas?|points?|sections?|subjects?|weakness(?:es)?)?|without (?:a |any )?weak\w*|none of (?:them|my areas|the areas|these)|nothing (?:was )?(?:weak|low|hard|difficult)\w*|no (?:trouble|problems?|difficulty) with any\w*|(?:the )?(?:whole|entire) (?:exam|test|thing) (?:was|went|felt) (?:easy|well|strong|smooth\w*))\b/i

/** What people say for the names of a report. */
export const spokenAreas: readonly (readonly [RegExp, string])[] = [
  [/\bpsych\b/gi, 'psychiatry'],
  [/\b(?:bio)?stats?\b|\bstatistics\b|\bepi\b/gi, 'biostatistics'],
  [/\bwomen['’]?s health\b|\bgyn\b/gi, 'gynecology'],
  [/\bob-?gyn\b|\bob\/gyn\b/gi, 'obstetrics and gynecology'],
  [/\bob\b/gi, 'obstetrics'],
  [/\bcards\b|\bekgs?\b|\becgs?\b/gi, 'cardiology'],
  [/\bGI\b|\bgut\b/g, 'gastroenterology'],
  [/\bheme(?:[- ]?onc)?\b/gi, 'hematology'],
  [/\bpeds\b|\bchildren['’]s health\b/gi, 'pediatrics'],
  [/\bpulm\b|\bchest medicine\b|\blungs\b/gi, 'pulmonology'],
  [/\bpharm\b/gi, 'pharmacotherapy'],
  [/\bderm\b/gi, 'dermatology'],
  [/\brheum\b/gi, 'rheumatology'],
  [/\bendo\b|\bdiabetes\b|\bthyroid\b/gi, 'endocrinology'],
  [/\bnephro\b|\bkidneys\b|\belectrolytes\b|\bacid-base\b/gi, 'nephrology'],
]
