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
  `${mine} (?:is|are|was|were) (?:not|only|just|rather|a bit|a little|below|${weak})\\b(?! than my practice)${rest}`,
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
  `if I (?:could|may|can) (?:just |only )?(?:explain|justify)[^.;]*`,
  `(?:isn['’]t|is not|wasn['’]t|was not|not) (?:an? )?(?:accurate|fair|true|good|full|complete|real) (?:picture|measure|reflection|indicator|sign|representation|gauge)[^.;]*`,
  `(?:it|that|this|my [\\w-]+)(?:['’]s| is| was| may be| might be| could be|['’]s probably| is probably)(?: probably| likely)? (?:a |my |the )?(?:big )?(?:red flag|weak spot|black mark|stain|blemish|problem for (?:you|some))[^.;]*`,
  `(?:count|counts|counted|held|hold|holds|used|use|works?|hurts?) (?:it |this |that )?against me\\b`,
  `unfortunately,? I (?:didn['’]t|did not|couldn['’]t|wasn['’]t)[^.;]*`,
  `I (?:feel|felt) (?:so |really |very |just )?(?:terrible|awful|bad|ashamed|embarrassed|guilty|horrible|sick|stupid) (?:about|over|because|that)[^.;]*`,
  `(?:lower|worse) than (?:it|I|they|that) (?:should|would|could|ought)[^.;]*|(?:as well|as high) as I (?:should|could|would|hoped|wanted|know I)[^.;]*`,
  `(?:clear up|address|account for|excuse|forgive|overlook|look past) (?:the|my|any|that) (?:low |bad |weak |poor |gap |lower )?(?:mark|gap|grade|score|result|number|attempt|record|failure)[^.;]*`,
  `(?:better|higher|stronger) (?:grades?|scores?|marks?|results?|numbers?|answers?) (?:for you|to show|to give|to offer)?(?=[.,;]|$| to| for)`,
  `I test (?:poorly|badly)[^.;]*|I (?:freeze|panic|choke|shut down|fall apart) (?:on|in|during|with|at) [^.;]*`,
  `cut me (?:some )?slack[^.;]*|you(?:['’]ll| will| can| could| would) (?:overlook|forgive|excuse|look past)[^.;]*|overlook (?:it|this|that)`,
  `I(?:['’]m| am| was) (?:so |very |really |deeply |a little )?(?:ashamed|embarrassed)\\b[^.;]*|(?:hoping|hoped|praying) (?:that )?it wouldn['’]t come up`,
  `let (?:everyone|everybody|my \\w+|you|people|myself) down[^.;]*`,
  `there were (?:[\\w-]+ )?(?:circumstances|reasons)|extenuating[^.;]*`,
].map((pattern) => new RegExp(`\\b(?:${pattern})`, 'gi'))
