/** Ways of praising oneself. Praise of others, and "not the best", are no boasts. */

const praise =
  '(?:best|top|strongest|smartest|brightest|finest|greatest|fastest|sharpest|hardest[- ]working|most [a-z]+)'
const high =
  '(?:exceptional|outstanding|extraordinary|brilliant|stellar|flawless|perfect|unmatched|unparalleled|unrivall?ed|superior|world[- ]class|impeccable|amazing|phenomenal|superb|excellent|second to none|top[- ]notch|unbeatable)'
const being = "(?:am|was|became|have been|had been|['’]m|['’]ve been|have always been|was always|am always|made me)"
const how = '(?:clearly|easily|simply|by far|probably|always|truly|really|just|consistently|one of|widely seen as)'
const clause = '[^.,;!?]*'

export const boasting: readonly RegExp[] = [
  `I ?${being} (?:${how} ){0,2}(?:the |their |our |my (?:class|school|team|year)['’]s )(?:very )?${praise}(?: [\\w-]+)?`,
  `(?<!not )the (?:very )?${praise} (?:student|candidate|applicant|intern|resident|performer|presenter|scorer|member of|in (?:my|the|our) (?:class|group|year|team|school)|on (?:my|the|our) (?:team|rotation|service|ward))`,
  `(?:voted|named|ranked|rated|chosen|considered|called|selected)(?: me| as)? (?:the |one of the |their )?(?:very )?${praise}(?: [\\w-]+)?`,
  `my (?:[\\w-]+ )?(?:greatest|best|strongest) (?:achievement|skill|asset|strength)`,
  `the most (?:impressive|remarkable|amazing|brilliant|outstanding)(?: \\w+)?`,
  `(?:top|first) (?:of|in) (?:my|the|our) (?:class|year|group|cohort|school)|(?:in|into|among) the (?:top|upper|highest) (?:\\d+|one|two|three|five|ten|twenty|quarter|third|half|decile|quartile|quintile|tenth)\\b(?: percent|%)?`,
  `top (?:\\d+|one|two|three|five|ten|twenty)(?: ?%| percent)|top[- ](?:ranked|scoring|performing|tier)`,
  `(?:crushed|aced|nailed|smashed|killed|dominated|destroyed|rocked|blew (?:away|through)|breezed through|sailed through)(?= (?:it|the|my|that|every|all|each|this|cardiology|step|comlex|internal|surgery|medicine|pediatrics)\\b)`,
  `knocked (?:it|that|this) out of the park|hit (?:it|a home run)(?: out of the park)?(?= on| in|[.,])`,
  `(?:outperformed|outscored|outshone|outclassed|surpassed) (?:every|all|my|the|most|everyone|other)\\b${clause}`,
  `(?:better|faster|smarter|quicker|harder|(?<=scored |scoring )higher) than (?:any(?:one|body)?|every(?:one|body)?|all|most|my (?:peers|classmates|colleagues|residents?)|(?:the )?other students?)\\b${clause}`,
  `(?:nobody|no one)(?: else)? (?:[\\w-]+ )?(?:knew|knows|worked|works|cared|cares|could|did|does|was|is|studied|studies|read|prepared|tried|tries) (?:[\\w-]+ )?(?:more|better|harder|faster|smarter|as well)\\b`,
  `(?:I (?:${how} )?${being}|I['’]m|where I am|where I['’]m|my [\\w-]+(?: [\\w-]+){0,4} (?:is|was|were|are|has been|have been)) (?:${how} )?${high}\\b(?! (?:to see|for me|for him|for her))`,
  `I (?:have|had|possess|showed|demonstrated|gave|am|was|became) (?:an? )?(?:${how} )?${high} [\\w-]+`,
  `(?:impressed|amazed|astonished|blew away) (?:everyone|everybody|the whole|all of|my attendings?|the attendings?|the team|my team)\\b|everyone (?:was|is) (?:so |very )?(?:impressed|amazed)`,
  `I(?:['’]m| am| was|['’]ve always been| have always been) (?:such )?(?:a |an )(?:very |really |truly |extremely )?(?:great|good|excellent|strong|natural|born|gifted|hard|quick|fast|skilled|talented|amazing|fantastic|wonderful|terrific|superb|phenomenal|effective|exceptional|outstanding|stellar|dedicated|tireless|inspiring|visionary) (?:communicator|leader|worker|learner|team player|teammate|listener|teacher|clinician|diagnostician|thinker|problem[- ]solver|student|doctor|physician|surgeon|advocate|multitasker|organizer|mentor|writer|researcher|people person|candidate|fit|asset|addition|test[- ]taker)\\b`,
  `(?:great|excellent|natural|born|gifted|outstanding|exceptional|talented) (?:communicator|leader|diagnostician|clinician|listener|team player|teacher|problem[- ]solver)\\b`,
  `(?:I(?:['’]m| am)|as) (?:a |an |something of a )?(?:perfectionist|natural|overachiever|high achiever|workaholic|prodigy|genius|rock ?star|superstar|expert|authority|go-to person|people person|force of nature|self-starter)\\b|perfectionist\\b`,
  `(?:an?|the|our|resident|real|true|local) expert (?:in|on|at)\\b|expertise (?:in|is)\\b|mastered|mastery of`,
  `above and beyond|extra mile|(?:give|gave|giving|gives) (?:it )?(?:my all|110|one hundred|a hundred|everything I)|\\b110 ?(?:%|percent)`,
  `I(?:['’]m| am| was) (?:very |really |extremely |incredibly |highly |exceptionally |unusually |remarkably |particularly |naturally |truly |so )?(?:talented|gifted|brilliant|intelligent|smart|exceptional|charismatic|hard[- ]?working|dedicated|compassionate|empathetic|tireless|driven|passionate|amazing|impressive|unstoppable|indispensable|invaluable|unmatched|skilled|accomplished|outstanding|well[- ]rounded)\\b(?! by)`,
  `I (?:always|never|consistently) (?:excel|succeed|fail|give|deliver|exceed|go|get it right|miss)\\w*[^.,;]*|I excel(?:led)?\\b[^.,;]*`,
  `(?:everyone|everybody|all the (?:attendings|nurses|residents)|my attendings?|they all|people|patients) (?:always )?(?:loves?|loved|adores?|adored|raved|admires?|admired|praised|says? I(?:['’]m| am)|said I was|told me I was|call me|called me) (?!to |about |back|over|for|in |at )(?: (?:me|about me))?[^.,;]*`,
  `(?:saved (?:the|her|his|their) (?:day|life) (?:single-handedly|by myself|alone|on my own)|single-handedly)`,
  `(?:flawless(?:ly)?|effortless(?:ly)?|perfectly|brilliantly|masterfully|impeccabl[ey])`,
  `(?:one of the|the|my|our|their) (?:very )?(?:best|strongest|top|brightest|finest|smartest|hardest[- ]working) (?:in|students?|interns?|candidates?|applicants?|on|they|he|she|ever|anyone|medical)\\b[^.,;]*`,
  `number one (?:student|applicant|candidate|in)|ranked first|never (?:once )?(?:made|make) (?:a )?mistakes?|I was always right|a natural leader|a star student|a genius`,
  `perfect score|highest (?:score|grade|mark)s?\\b(?! of (?:pain|the scale))`,
  `I(?:['’]m| am| was) (?:an? )(?:very |really |extremely |incredibly |highly |exceptionally |deeply |truly |naturally )?(?:empathetic|compassionate|dedicated|caring|driven|passionate|hard[- ]?working|intelligent|smart|gifted|talented|brilliant|amazing|exceptional|disciplined|resilient|tireless) (?:person|human|individual|physician|doctor|student|someone)\\b`,
  `(?:become|became|becoming|was|am|as) (?:basically |practically |really |already |now )?(?:the|our|my|their) (?:[\\w-]+ )?(?:team|ward|service|class|group|clinic|unit)(?:['’]s)? (?:resident |own |go-to )*(?:expert|star|rock|hero|leader|glue|go-to)\\b[^.,;]*`,
  `hold myself to (?:a|the|an) [^.,;]*standards?[^.,;]*`,
  `a (?:rare|real|special|natural|unique|true) (?:gift|talent|knack) (?:for|at|in|with)\\b[^.,;]*`,
  `knocked [\\w' ]{1,30} out of the park|(?:the )?(?:whole|entire) (?:room|team|ward|floor|service|department|audience) (?:was|were) (?:so |very |really )?(?:impressed|amazed|blown away|stunned|in awe)`,
  `rock ?star\\b|superstar\\b`,
  `my (?:[\\w-]+ )?(?:superb|exceptional|outstanding|remarkable|extraordinary|incredible|amazing|excellent|brilliant|impressive|unmatched|unusual|impeccable|flawless|sharp) [\\w-]+`,
  `my [\\w-]+(?: [\\w-]+){0,2} (?:is|are|was|were) (?:simply |just |truly |quite )?(?:remarkable|exceptional|extraordinary|incredible|unmatched|impressive|amazing|legendary|superb|flawless)\\b`,
  `how (?:exceptional|remarkable|strong|brilliant|gifted|talented|good|disciplined|smart) (?:my|I)\\b[^.,;]*`,
  `(?:finest|greatest|best|proudest) (?:performance|work|hour|moment|achievement) of my\\b[^.,;]*`,
  `I(?:['’]m| am) (?:just |simply |truly |honestly )?(?:a |an )(?:very |really |extremely )(?:smart|good|bright|talented|capable|intelligent|gifted|strong|hard[- ]working|caring) (?:person|student|doctor|clinician|worker|learner|candidate)\\b`,
].map((pattern) => new RegExp(`(?<![\\p{L}])(?:${pattern})`, 'giu'))
