/** Sources of regular expressions that labels and sentences of several fields are made of. */

export const EXAM = 'exam(?:ination)?|test|assessment'
export const WHOSE = "(?:your|the|my|examinee'?s?|candidate'?s?) "
export const PASSING = 'pass(?:ing)?'
export const MARK = '(?:score|mark|standard|level|point|threshold)'
/** A figure of three digits, perhaps with a fraction. */
export const FIGURE = '(\\d{3}(?:\\.\\d+)?)(?!\\d)'
/** What may stand between "is" and a figure. */
export const ABOUT = '(?:approximately |about |around |currently |set at |an? |equal to )*'
/** A stretch of one sentence without another three-digit figure in it (a year is none). */
export const gap = (most: number): string =>
  `(?:(?!(?<!\\d)\\d{3}(?!\\d)|\\. (?:the|this|these|your|if|it|scores?|results?)\\b)[^;?!]){0,${most}}?`
/** A stretch of a sentence without any figure. */
export const words = (most: number): string => `[^\\d;?!]{0,${most}}?`
/** Recognition of a picture may lose a letter, and part the word there. */
export const DEVIATION = 'standard dev ?\\w{0,2}ation'

/** Small numbers as reports spell them out, by their value. */
export const NUMBER_WORDS: readonly string[] =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(' ')
export const SMALL = `(\\d{1,2}(?:\\.\\d+)?|${NUMBER_WORDS.join('|')})`
