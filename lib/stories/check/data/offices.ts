/** Somebody known by an office or by being the only one: as good as a name. */

const office =
  '(?:mayor|vice mayor|governor|senator|congress(?:man|woman|person)|representative|councilm[ae]n|council member|sheriff|police chief|chief of police|fire chief|superintendent|principal|judge|prosecutor|district attorney|pastor|priest|rabbi|imam|bishop|minister|chaplain|CEO|chief executive|president|founder|owner|head coach|coach|quarterback|captain|news anchor|anchor|weatherman|meteorologist|reporter|editor|postmaster|librarian|ambassador|chief|chairman|chairwoman|chairperson|commissioner|alderman|treasurer|mascot)'
const place =
  '(?:(?:town|city|county|village|state|tribe|parish|borough|district|island|reservation|community|country|neighborhood|high school|school district|school board|school|university|college|hospital|church|mosque|synagogue|temple|congregation|company|bank|factory|mill|plant|news|channel|team|paper|newspaper|station|club|union|state police)\\b)'

export const offices: readonly RegExp[] = [
  `(?:the|our|a|an|my) (?:[\\w-]+ ){0,2}${office} (?:of|at|for|in|from|on) (?:the |our |a |an |my |that |this |his |her |their )?(?:[\\w-]+ ){0,3}${place}`,
  `(?:the|our|a|this|that|his|her) (?:[\\w-]+ )?${place}['’]s (?:[\\w-]+ ){0,2}(?:${office}|only [\\w-]+|one [\\w-]+|first [\\w-]+|pharmacist|doctor|vet|veterinarian|dentist|baker|teacher|nurse)`,
  `(?:local|state|county|city|town|former|sitting|current|retired|well-known|famous|prominent) (?:[\\w-]+ )?(?:mayor|governor|senator|congress(?:man|woman|person)|sheriff|police chief|fire chief|judge|news anchor|quarterback|ambassador|celebrity|actor|actress|politician|athlete|singer|player|councilm[ae]n|weatherman)`,
  `the (?:mayor|governor|sheriff|police chief|fire chief|county judge)\\b(?! (?:of the|order|mandate))`,
  `the only (?:[\\w-]+ ){1,3}(?:in|on|for|at) (?:the |our |that |this |a |my )?(?:whole |entire |small |tiny |little )*${place}`,
].map((pattern) => new RegExp(`(?<![\\p{L}])(?:${pattern})`, 'giu'))
