/** Ways of measuring oneself against other people: a listener compares anyway, and the profile compares with nobody. */

const others =
  '(?:(?:the |my |our |all |most |many |any |other |fellow |average |typical )*(?:students?|applicants?|candidates?|classmates?|peers|examinees|test[- ]takers?|residents?|interns?|people|everyone|anyone|everybody|anybody|cohort|class|competition|(?:other )?med(?:ical)? students?))'

export const comparison: readonly RegExp[] = [
  `(?:above|below|over|beyond|ahead of|exceed(?:s|ed)?|surpass(?:es|ed)?|beat|topped) (?:the |a )?(?:national|class|school|state|country['’]s|usual)? ?(?:average|mean|median|norm|curve|pack)\\b`,
  `(?:above|below|better|higher|worse)[- ]than[- ]average`,
  `above[- ]average`,
  `(?:compared|relative|in comparison|next) (?:with|to) ${others}\\b`,
  `(?:more|better|higher|faster|stronger|harder|smarter|sharper|further|earlier|quicker|deeper|calmer|sooner|longer|\\w+ier) than (?:about |nearly |almost )?${others}\\b`,
  `(?:outperform|outscor|outwork|outsmart|outstudi|outpac|outshin|outshon|outrank)\\w*`,
  `(?:ahead of|above|beyond) ${others}\\b`,
  `unlike (?:most|many|other|some|my|the)[^.,;]*\\b(?:students?|applicants?|candidates?|classmates?|peers|residents?|interns?|people)\\b`,
  `than (?:nearly everyone|everyone|anyone|everybody|anybody)(?: else)?(?: (?:in|on|at|from) (?:my|our|the) [\\w-]+)?\\b`,
  `(?:most|few|none) of (?:my|the|our) (?:other )?(?:peers|classmates|colleagues|class|cohort|students|applicants)\\b[^.;]*\\b(?:couldn['’]?t|could not|didn['’]?t|did not|can['’]?t|don['’]?t|struggled|missed|wouldn['’]?t|never|have|can|could|did)\\b`,
  `(?:the|my) rest of (?:the|my) (?:class|cohort|students|applicants|team)`,
  `(?:in|among) (?:the )?(?:top|upper|highest|first) (?:half|third|quarter|decile|quartile|tier|tenth|part)\\b`,
  `(?:while|whereas|when) (?:other|most|many|my)(?: \\w+)? ?(?:students?|applicants?|classmates?|peers|people|others)\\b`,
  `stand out from (?:the|other|my)\\b[^.,;]*`,
  `(?:anybody|anyone|nobody|no one|everybody|everyone) else (?:in|on|at|from) (?:my|our|the) [\\w-]+`,
  `none of (?:my|the|our) (?:other |fellow )?(?:classmates|peers|colleagues|students|residents|team|co-interns|friends)\\b`,
  `(?:few|no) (?:other )?(?:people|students|applicants|others|classmates|residents) (?:can|could|would|do|did|have|had|ever)\\b`,
  `(?:most|many|half) (?:people|students|applicants|of us|of them) (?:in|on|at|from) (?:my|our|the) [\\w-]+`,
  `than (?:what )?(?:you|they|programs|people|we) (?:usually|normally|typically|ordinarily|generally|often)\\b`,
  `(?:lower|worse|less|higher|better) than (?:I|me) (?:did|was|had|on|in)\\b`,
  `(?:the|a) level of (?:a|an|my|any|other)\\b[^.,;]*\\b(?:resident|intern|student|year|peers|classmates)`,
  `sets? me apart[^.,;]*`,
  `nationally(?: speaking)?|nationwide|in the nation`,
  `ahead of (?:where|what|how) (?:people|others|most|students|you)\\b[^.,;]*`,
  `ahead of (?:[\\w-]+ )?(?:out of )?(?:[\\w-]+ )?(?:classmates|people|students|peers|applicants|examinees)\\b`,
  `(?:above|beyond|better than|higher than|more than) (?:what |those of |that of )?(?:most|many|any|other) (?:[\\w-]+ )?(?:people|students|applicants|interns|residents|candidates|graduates|grads)\\b[^.,;]*`,
  `(?:higher|better|more|faster|sooner|stronger) than (?:he|she|they|her|him|them) (?:did|was|were|had|could|does)\\b`,
  `among the few\\b[^.,;]*|(?:not many|few|hardly any) (?:people|students|applicants|others)\\b[^.;]*`,
  `next to (?:US|American|other|most|the) (?:[\\w-]+ )?(?:grads?|graduates|students|applicants|candidates|people)\\b`,
  `(?:where|while|what) (?:other|most|two other|my other|the other) (?:students?|candidates?|applicants?|people|interns?|classmates?)\\b[^.;]*`,
  `(?:other|two|three|my|fellow|several) (?:other )?(?:co-)?(?:students?|classmates?|interns?|candidates?|applicants?) (?:had )?(?:tried|failed|couldn['’]t|panicked|froze|missed|gave up|overlooked|walked past|ignored|would have)\\b[^.;]*`,
  `(?:never|not) have let my [^.;]*|what they couldn['’]t\\b[^.;]*`,
].map((pattern) => new RegExp(`(?<![\\p{L}-])(?:${pattern})`, 'giu'))
