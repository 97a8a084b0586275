/** The score as what somebody is, or is not: it answers a doubt that nobody had voiced. */

const number =
  '(?:one |a |any |that |this |my |the )?(?:single |three[- ]digit |test |exam |board |step(?: 2)?(?: ck)? )?(?:scores?|numbers?|results?|statistic|data point|transcript|\\d{3})'
const nobody = '(?:who|what|how) (?:I|kind of|sort of|good|much|a)\\b[^.,;]*'

export const identity: readonly RegExp[] = [
  `(?:don['’]t|doesn['’]t|do not|does not|didn['’]t|can['’]t|cannot|can not|won['’]t|will not|never|couldn['’]t|hardly|only) (?:really |fully |truly |even |begin to )?(?:tells?|says?|shows?|define[sd]?|captures?|measures?|explains?|describes?|represents?|sums?(?: up)?|reveals?|make|makes) (?:you |us |anyone |anybody |everything |the whole |much |a lot |half )*(?:about )?(?:${nobody}|me\\b|about me\\b|everything|the whole (?:story|picture)|my (?:worth|value|ability|abilities|potential|character|story))`,
  `${number} (?:is|was|are)(?:n['’]t| not) (?:who|what|all|everything|the whole|me\\b|my (?:story|worth|identity))[^.,;]*`,
  `I(?:['’]m| am) (?:not (?:just )?|more than |so much more than |much more than )(?:${number}|just (?:a|my) (?:score|number))\\b`,
  `I(?:['’]m| am| was)(?: only| just| really| basically| still)? a (?:solid |real |strong |true |high |natural |\\w+ )?(?:[12]\\d\\d|[4-9]\\d\\d)(?:[- ](?:student|scorer|applicant|candidate|person|kind of \\w+|type))?\\b(?!\\s*(?:mg|ml|bed))`,
  `(?:as|being|like) a (?:[12]\\d\\d|[4-9]\\d\\d)(?:[- ](?:student|scorer|applicant|candidate|person))?\\b(?!\\s*(?:mg|ml|bed))`,
  `a (?:[12]\\d\\d|[4-9]\\d\\d)[- ](?:student|scorer|applicant|candidate|person)\\b`,
  `(?:judge|see|define|remember|treat|view|reduce|know) me (?:only |just )?(?:by|as|for|to|through) (?:just |only )?${number}`,
  `(?:there(?:['’]s| is) more to me|I have more to offer|look beyond|look past|see beyond|see past) [^.;]*(?:score|number|result|test|exam|transcript)\\w*`,
  `my (?:score|number|result|\\d{3}) (?:defines?|made|makes|is who|is what|proves?|shows? who|shows? what)\\b[^.,;]*`,
  `(?:forget|ignore|look past|set aside|never mind) (?:about )?(?:the|my|that|a) (?:[12]\\d\\d|[4-9]\\d\\d|score|number)\\b[^.;]*`,
  `(?:people|programs|everyone|they|you|some) (?:hear|see|look at|read) (?:a |my |the |that )?(?:[12]\\d\\d|[4-9]\\d\\d|score|number)\\b[^.;]*\\b(?:think|assume|know|decide|forget|miss)\\b[^.;]*`,
  `(?:that|the|my|a|this) (?:[12]\\d\\d|[4-9]\\d\\d|score|number) (?:is|was) (?:exactly |really |just )?(?:who|what) I\\b[^.;]*`,
  `(?:let|letting) (?:a|the|my|one|that|any) (?:test |exam |single )?(?:score|number|result|exam|test|[12]\\d\\d) (?:define|decide|determine|limit|tell|dictate)\\b[^.;]*`,
  `a (?:[12]\\d0)s (?:student|scorer|applicant|kind|person)\\b`,
  `(?:[12]\\d\\d|[4-9]\\d\\d) through and through|by nature a \\d{3}|high scorer by nature`,
  `(?:seen|know|have) (?:the|my|a) (?:[12]\\d\\d|[4-9]\\d\\d|score|number)\\b[^.;]*\\b(?:me|person|rest)\\b`,
  `reduced? (?:me )?to (?:a|what|one|my|the)\\b[^.;]*`,
  `(?:mid|low|high|upper)-?\\s?\\d{2,3}0?s? (?:guy|girl|person|student|scorer|kind|type|man|woman)\\b`,
  `more to me than [^.;]*`,
  `(?:remembered|known|seen|thought of) as (?:the|a|that) [^.;]*(?:grade|score|failed|failing|fail|number|\\d{3})\\b[^.;]*`,
  `I(?:['’]m| am) (?:just |only |really |probably )?a (?:borderline|average|mediocre|top|low|weak|strong|straight-a|b|c) (?:student|scorer|test[- ]taker|performer)\\b[^.;]*`,
  `(?:sum|sum total|extent|measure|whole|end|limit) of (?:who|what|all) I\\b[^.;]*`,
  `(?:just|only|merely|simply|not|no) (?:an?|one)(?:other)? (?:other )?(?:number|score|three[- ]digit [\\w-]+|statistic|data point|test result|file|digit)\\b[^.;]*(?<!\\d)`,
  `(?:digits?|numbers?|scores?|results?|tests?|exams?|grades?|transcript|[12]\\d\\d)\\b[^.;]{0,20}\\b(?:speak|talk|answer|vouch|decide|stand) for me\\b[^.;]*`,
  `(?:whole|real|full|actual|complete|entire) (?:person|human(?: being)?|me|picture of me)\\b[^.;]{0,30}\\b(?:score|number|result|test|exam|transcript|digits?)s?\\b|\\b(?:score|number|result|test|exam|transcript|digits?)s?\\b[^.;]{0,30}\\b(?:whole|real|full|actual|complete|entire) (?:person|human(?: being)?|me)\\b`,
  `(?:more|lot more|person|human(?: being)?|someone|somebody|doctor|story) (?:behind|beneath|underneath|beyond) (?:the|my|an?|that|this|any) (?:application|file|name|transcript|score|number|result|[12]\\d\\d|digits?)\\b[^.;]*`,
  `(?:scores?|numbers?|results?|exam|test|step 2|[12]\\d\\d)\\b[^.;]{0,20}\\b(?:says?|said|tells?|speaks?|spoke|shows?|proves?|means?|reveals?)\\b[^.;]{0,20}\\b(?:a lot|a great deal|volumes|everything|all you need|plenty|much)\\b[^.;]{0,12}\\b(?:the kind|the sort|who|what|me|how|my)\\b[^.;]*`,
  `(?<!\\d)[12]\\d0s (?:[\\w-]+ )?(?:person|student|scorer|applicant|kind|guy|girl|type)\\b`,
  `(?:define|defines|defined|defining) (?:me|who|my|us)\\b[^.;]*|(?:worth|value|identity|self-worth) (?:is|was|comes|came|depends|tied)\\b[^.;]*\\b(?:score|number|result|test|exam)\\b`,
  `(?:people|humans?|doctors?|applicants?|students?|we|I)(?:['’]re| are|['’]m| am) (?:so much |much |way )?(?:more|not just|not) (?:than )?(?:their |our |my |a |an |the )?(?:test )?(?:scores?|numbers?|results?|statistics?)\\b`,
  `(?:digit|number|score|result|test|exam|[12]\\d\\d)s?\\b[^.;]{0,14}\\b(?:can['’]t|cannot|could never|couldn['’]t|will never|won['’]t|doesn['’]t|does not|never|fails to|can not) (?:ever |really |fully |possibly )?(?:measure|capture|show|tell|test|quantify|predict|account for|teach|see|reveal|say|express)\\b[^.;]*`,
  `(?:put|fit|squeeze|boil|sum|reduce|translate|capture|measure)(?:ed|s)?\\b[^.;]{0,30}\\b(?:in|into|down to|by|with|on) (?:a|one|any|the) (?:single |test |three[- ]digit )?(?:score|number|test|exam|digit)s?\\b`,
  `my (?:scores?|numbers?|results?|grades?) (?:is|are|was|were) (?:me|who|everything|my life|not me|all I|what I)\\b[^.;]*`,
  `I(?:['’]m| am)(?: not)? (?:the|that|my|your typical|just the) (?:[12]\\d\\d|score|number|test result)\\b[^.;]*`,
  `(?:score|number|result|exam|test|step 2|[12]\\d\\d)s?\\b[^.;]{0,40}\\b(?:not|n['’]t|never|rather than|instead of) (?:the |my |a )?(?:kind of |sort of )?(?:physician|doctor|surgeon|person|human being|resident|intern|whole of me|character)\\b[^.;]*`,
  `(?:speak|speaks|stand|stands|talk|answer|vouch)s? for (?:who|what|me|how) (?:I|as)?\\b[^.;]*`,
].map((pattern) => new RegExp(`(?<![\\p{L}])(?:${pattern})`, 'giu'))
