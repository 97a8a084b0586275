/** Dates finer than a year, in the ways Americans and ISO write them. A month or a weekday alone tells nothing. */
import type { FormRule } from './model'

const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)'
const ordinal =
  '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-\\w+|thirtieth|thirty-first)'
const day = '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?'
const year = '(?:19|20)\\d\\d'
const holiday =
  "(?:Christmas(?: Eve| Day)?|New Year['’]s(?: Eve| Day)?|Thanksgiving(?: Day)?|Easter(?: Sunday)?|Halloween|Memorial Day|Labor Day|Independence Day)"

export const dateRules: readonly FormRule[] = [
  // "March 3", "Sept. 11, 2022"; not "May 20 patients".
  `\\b${month}(?:\\s+(?:the\\s+)?|-)${day}\\b(?:,?\\s+${year})?(?!\\s*(?:%|percent|patients|people|times|mg))`,
  // "14th of June", "5 July 1961", "5-Dec".
  `\\b(?:the\\s+)?${day}(?:(?:\\s+of)?\\s+|-)${month}(?![a-z])(?:,?\\s+${year})?`,
  // "October 2023".
  `\\b${month},?\\s+(?:of\\s+)?${year}\\b`,
  // "March third", "the third of August".
  `\\b${month}\\s+(?:the\\s+)?${ordinal}\\b|\\b[Tt]he\\s+${ordinal}\\s+of\\s+${month}(?![a-z])`,
  // "03/14/2025", "9/17/23", "2024-11-05", "3/2019".
  `\\b(?:(?:0?[1-9]|1[0-2]|[12]\\d|3[01])([/.-])(?:0?[1-9]|[12]\\d|3[01])\\1(?:19|20)?\\d\\d|${year}([/-])(?:0?[1-9]|1[0-2])\\2(?:0?[1-9]|[12]\\d|3[01])|(?:0?[1-9]|1[0-2])/${year})\\b`,
  // "admitted on 3/14", "since 9-2": without a year only after a word of time; not "5/5 strength".
  `(?<=\\b(?:[Ii]t was|[Oo]n|[Ss]ince|[Ff]rom|[Uu]ntil|till|[Bb]y|[Bb]efore|[Aa]fter|around|dated|[Aa]dmitted|discharged|born|seen|of|in) )(?:0?[1-9]|1[0-2])/(?:[12]\\d|3[01]|0?[1-9])\\b(?![/.-]?\\d| ?(?:%|strength|pain|systolic|murmur|out|of|patients|hours|days|weeks|beds|times|mg|points|questions|occasions))`,
  // "Between 3/2 and 3/6"; strengths of 4/5 and 3/5 are out of the same.
  `\\b(?:0?[1-9]|1[0-2])/([12]\\d|3[01]|0?[1-9]) (?:and|to|through|until|till|or) (?:0?[1-9]|1[0-2])/(?!\\1\\b)(?:[12]\\d|3[01]|0?[1-9])\\b(?!/| ?(?:%|strength|pain|out|of|patients))`,
  // "It was 12-24", "came in on 3.14": after words of a day, with a dash or a point.
  `(?<=\\b(?:[Ii]t was|in on|admitted on|seen on|dated|born on|born|DOB|night of|day of|[Oo]n) )(?:0?[1-9]|1[0-2])[.-](?:[12]\\d|3[01]|0?[1-9])\\b(?!\\.\\d|[\\d-]| ?(?:%|mg|mcg|ml|units?|liters?|L\\b|hours?|days?|weeks?|on a|and rising|percent|cm|mm|points|kg))`,
  // "on the 14th", "the 3rd of last month".
  `(?<=\\b(?:on|since|until|by|before|after|from) )the ${day}(?<=st|nd|rd|th)\\b(?! (?:floor|day|week|hour|visit|try|attempt|street|grade|percentile|time|birthday|of the day|call|page|patient|night|month|post))`,
  `\\bthe ${day}(?<=st|nd|rd|th) of (?:last|this|that|the) month\\b`,
  `(?:Christmas(?: Eve| Day| morning| night)?|New Year['’]s(?: Eve| Day)?|Thanksgiving(?: Day)?|Fourth of July|July Fourth|Halloween|Valentine['’]s Day|Memorial Day|Labor Day|Veterans Day|Easter(?: Sunday)?|Mother['’]s Day|Father['’]s Day)(?: of)? (?:(?:19|20)\\d\\d|last year|this year)`,
  `\\b${holiday},? (?:of |in )?${year}\\b`,
  `\\b${holiday},? (?:the year before last|(?:\\w+|\\d+) years? (?:ago|before|earlier))`,
  // A day that the papers wrote about.
  `(?:day|night|morning|afternoon|week|weekend|summer|year) (?:of|after|before) the (?:${year} )?(?:[\\w-]+ )?(?:election|inauguration|marathon|eclipse|Super Bowl|World Series|Olympics|hurricane|tornado|earthquake|bombing|shooting|derailment|blackout)\\b`,
  `\\b${year} (?:election|inauguration|marathon|eclipse|Super Bowl|World Series|Olympics|hurricane|tornado|earthquake|blackout)\\b`,
].map((pattern) => ({ rule: 'date', pattern: new RegExp(pattern, 'g') }))
