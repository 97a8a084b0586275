import { familyOf } from './family'

/** Whatever says "practice" beside an examination's name is not the examination. */
export const PRACTICE =
  /self-? ?assessment|\bpractice (?:test|exam(?:ination)?|assessment|result|score|question|block|form)|readiness (?:test|exam|assess)|predict(?:ed|or|ion)|projected|\bestimated (?:step|score|usmle)|simulated|\bmock\b|q-?bank|question bank|\bshelf\b|subject exam/i

export const usmleStep1 = familyOf('usmle-step1', {
  names: [/\bstep ?(?:1|i|one)\b/i],
  notWith: PRACTICE,
  labelNames: ['step ?1'],
})

/** Until 2004 there was no Step 2 CS, and Step 2 alone meant what is Step 2 CK since. */
export const usmleStep2ck = familyOf('usmle-step2ck', {
  names: [
    /\bstep ?(?:2|ii|two) ?-?:? ?\(?(?:ck\b|clinical ?knowledge)/i,
    /\bstep ?(?:2|ii|two)\b/i,
    /^clinical knowledge \(ck\)/i,
  ],
  // Other examinations print what score of this one is like theirs.
  notWith: new RegExp(`${PRACTICE.source}|\\bequivalent|\\bstep ?2 ?-? ?\\(?(?:cs\\b|clinical skills)`, 'i'),
  labelNames: ['step ?2(?: ?-?:? ?(?:\\(?ck\\)?|clinical knowledge(?: \\(ck\\))?))?', 'ck'],
})

export const usmleStep3 = familyOf('usmle-step3', {
  names: [/\bstep ?(?:3|iii|three)\b/i],
  notWith: PRACTICE,
  labelNames: ['step ?3'],
})

/** Every attempt at every Step in a table; the portal's own list is one. */
export const usmleTranscript = familyOf('usmle-transcript', {
  names: [
    /\b(?:usmle|licensing examination)\b.*\btranscript\b/i,
    /\btranscript\b.*\busmle\b/i,
    /\bmy usmle exams?\b/i,
    /\busmle exam(?:ination)? history\b|\bexam(?:ination)? history\b.*\busmle\b/i,
  ],
  notWith:
    /request|order|how to|fee|invoice|receipt|third[- ]part|academic|medical school|university|undergraduate|college/i,
  labelNames: ['usmle'],
})
