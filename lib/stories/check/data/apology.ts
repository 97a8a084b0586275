/** Ways of apologizing for a score, or of explaining it before anyone asked. */

/** What is apologized for. */
const result =
  '(?:scores?|results?|exams?|steps?|tests?|performance|profile|transcript|percentile|grades?|numbers|attempts?|failure)'
const mine = `my (?:[\\w-]+ ){0,3}${result}`
/** To the end of the clause. */
const rest = '[^.,;!?]*'
const weak = '(?:low|lower|weak|weaker|poor|bad|disappointing|mediocre|subpar|average|unimpressive)'

export const apology: readonly RegExp[] = [
  `I (?:know|realize|realise|understand|admit|am aware|'m aware)(?: that)? ${mine}\\b${rest}`,
  `I (?:know|realize|realise|understand|admit)(?: that)? I(?: am|['’]m) not the (?:strongest|best|top|ideal|perfect|most \\w+)\\b${rest}`,
  `${mine} (?:is|are|was|were) (?:not|only|just|rather|a bit|a little|below|${weak})\\b${rest}`,
  `${mine} (?:isn|aren|wasn|weren)['’]t\\b${rest}`,
  `${mine} (?:could|should|might) have been (?:better|higher)`,
  `${mine} (?:may|might|could|will) (?:raise|cause|be a) (?:[\\w-]+ )?(?:questions?|concerns?|eyebrows|doubts?|red flag|problem)`,
  `I (?:wish|hoped|had hoped)(?: that)? (?:${mine}|I had (?:scored|done|performed))\\b${rest}`,
  `(?:I |I['’]d )?(?:just |only |simply )?(?:want|wanted|would like|need|like) to (?:explain|justify|address|apologi[sz]e for) (?:what happened|why|${mine})\\b${rest}`,
  `(?:do(?:es)?|did)(?:n['’]t| not)(?: really| fully| truly| quite| accurately| actually)? (?:reflect|represent|capture|do justice|show (?:what|who|how)|tell the whole story|define (?:me|who))\\b${rest}`,
  `(?:is|was)(?:n['’]t| not) (?:really )?(?:a (?:true |fair |good |accurate )?reflection|representative|indicative)\\b${rest}`,
  `(?:sorry|apologi[sz]e|embarrassed|ashamed|disappointed|not proud)(?: [\\w-]+){0,2} ${mine}`,
  `I (?:deeply |really |truly )?(?:regret|apologi[sz]e for|am (?:so |very )?sorry (?:about|for)) ${mine}`,
  `unfortunately,? (?:I (?:only |just )?(?:scored|failed|got)|${mine})`,
  `(?:despite|in spite of|notwithstanding|even with|even though|although) ${mine}\\b${rest}`,
  `my ${weak} (?:[\\w-]+ ){0,2}${result}`,
  `(?:not|never been|never) (?:really )?(?:a|the) (?:very )?(?:good|great|strong|natural|best) test[- ]?taker|(?:bad|poor|terrible|anxious) test[- ]?taker`,
  `(?:don['’]t|do not|never|didn['’]t) (?:really )?test (?:very )?well`,
  `(?:hold|held) (?:it|that|this|${mine}) against me|look (?:past|beyond) (?:it|that|${mine})|see past ${mine}`,
  `(?:please )?(?:don['’]t|do not|not) judge me (?:by|on|for|only)\\b${rest}`,
  `I(?: am|['’]m) more than (?:a|my|just) ${rest}(?:score|number)s?`,
  `had a (?:bad|rough|terrible|hard) (?:test |exam )?day (?:when|on the (?:exam|test)|during the (?:exam|test))`,
  `should have (?:been|scored) higher|could have (?:scored|done) (?:higher|better) (?:on|in) (?:the|my) (?:exam|test|step)`,
].map((pattern) => new RegExp(`\\b(?:${pattern})`, 'gi'))
