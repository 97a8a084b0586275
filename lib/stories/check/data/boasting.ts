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
  `number one (?:student|applicant|candidate|in)|ranked first|never (?:once )?(?:made|make) (?:a )?mistakes?|I was always right|a natural leader|a star student|a genius`,
  `perfect score|highest (?:score|grade|mark)s?\\b(?! of (?:pain|the scale))`,
].map((pattern) => new RegExp(`(?<![\\p{L}])(?:${pattern})`, 'giu'))
