/** Places small enough to tell who somebody was: villages, counties, towns with their state, addresses, named institutions. */
import { largeCities } from './data/known-capitals'
import type { FormRule } from './model'
import { isWord } from './tokens'

const states =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC'

/** One to four capitalized words, "St." and "of" among them. */
const capitals =
  "(?:(?:St\\.|Ste\\.|Mt\\.|Ft\\.|\\p{Lu}[\\p{L}’'-]+)\\s+(?:of\\s+(?:the\\s+)?)?){0,3}\\p{Lu}[\\p{L}’'-]+"

/** Words before "Hospital" that name none in particular. */
const anyHospital =
  /^(?:our|my|their|his|her|the|at|in|from|this|that|a|university|university's|children's|community|county|general|regional|veterans|affairs|va|teaching|public|private|rural|city|state|women's|family|free|mental|health|medical|center|urgent|care|primary|academic|safety|net|critical|access|local|home|hospital|and|of|new)$/i

const words = (text: string): string[] => text.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word))

/** Whether a capital is left that no everyday word explains: "Refugee Health Clinic" has none. */
const strange = (text: string): boolean =>
  words(text).some((word) => !anyHospital.test(word) && !isWord(word.toLowerCase().replace(/[’']s?$|\.$/g, '')))

const isLarge = (place: string): boolean => largeCities.has(place.replace(/^(?:From|In|At|Near)\s+/, '').toLowerCase())

const patterns: readonly (readonly [pattern: string, counts?: FormRule['counts']])[] = [
  // "214 Maple Street"
  [
    `\\b\\d{1,5}\\s+(?:[NSEW]\\.?\\s+)?(?:\\p{Lu}[\\p{L}’'-]+\\s+){1,3}(?:Street|St\\.?|Avenue|Ave\\.?|Road|Rd\\.?|Lane|Ln\\.?|Drive|Dr\\.?|Boulevard|Blvd\\.?|Court|Way|Place|Terrace|Highway|Route)(?=[\\s,.;]|$)`,
  ],
  // "lived on Third Street"
  [
    `(?<=\\b(?:on|off|at|along) )(?:\\p{Lu}[\\p{L}’'-]+\\s+){1,3}(?:Street|Avenue|Road|Lane|Boulevard|Terrace)\\b`,
    (match) => !/^(?:Wall|Sesame) Street/.test(match),
  ],
  // "the village of Point Hope"
  [
    `\\b(?:the\\s+)?(?:village|town|hamlet|island|township|reservation|parish|borough|county|settlement|city)\\s+(?:of|called|named)\\s+${capitals}`,
    (match) => !isLarge(match.replace(/^.*?(?:of|called|named)\s+/s, '')),
  ],
  // "her hometown, Oxbow"
  [
    `\\b(?:village|(?:home)?town|hamlet|island|township|reservation|parish|county|city)(?:\\s+(?:is|was)|,)\\s+${capitals}`,
    (match) => strange(match) && !isLarge(match.replace(/^.*?(?:,|is|was)\s+/s, '')),
  ],
  // "Petroleum County"
  [
    `${capitals}\\s+(?:County|Island|Islands|Township|Parish|Reservation|Village|Borough|Reserve|Creek|Hollow|Pueblo)\\b`,
    (match) => !/^(?:Rhode|Long|Staten|Coney|Ellis) Island/.test(match),
  ],
  // "Hazard, Kentucky"
  [`${capitals},\\s+(?:${states})(?!\\p{L})(?:\\s+\\d{5})?`, (match) => !isLarge(match.replace(/,.*/s, ''))],
  // "Mercy General Hospital", not "University Hospital"
  [
    `${capitals}(?:['’]s)?\\s+(?:Hospital|Medical Center|Infirmary|Nursing Home|Care Home)\\b`,
    (match) => words(match).some((word) => !anyHospital.test(word) && !/^(?:Infirmary|Nursing|Care|Home)$/.test(word)),
  ],
  // "At Mercy General"
  [
    `(?<=\\b(?:[Aa]t|[Tt]o|[Ff]rom|[Ii]n|[Oo]f) )${capitals}\\s+(?:General|Memorial|Methodist|Baptist|Presbyterian|Lutheran|Adventist|Deaconess|Regional|Mercy|Children['’]s|Sinai|Medical|Med|VA)(?![\\w’'])(?! (?:Surgery|Medicine|Hospital|Center|Clinic|School|Student|Examination))`,
    (match) =>
      words(match).some(
        (word) =>
          !anyHospital.test(word) &&
          !/^(?:At|To|From|In|Of|Internal|General|Memorial|Regional|Medical|Med|Mercy|Children['’]s)$/.test(word),
      ) || /\\bMercy\\b/.test(match),
  ],
  // "Lindgren Clinic", not "Refugee Health Clinic"
  [
    `${capitals}(?:['’]s)?\\s+(?:Health Center|Clinic|Hospice|Health System|Healthcare|Memorial|High School|Elementary School|School|Church|Shelter|University|College)\\b`,
    strange,
  ],
]

export const placeRules: readonly FormRule[] = patterns.map(([pattern, counts]) => ({
  rule: 'place',
  pattern: new RegExp(pattern, 'gu'),
  ...(counts ? { counts } : {}),
}))
