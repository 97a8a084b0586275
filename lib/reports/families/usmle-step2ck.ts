import { PRACTICE, usmleStep } from './usmle'

/** Until 2004 there was no Step 2 CS, and Step 2 alone meant what is Step 2 CK since. */
export const usmleStep2ck = usmleStep(
  'usmle-step2ck',
  'USMLE Step 2 CK',
  [
    /\bstep ?(?:2|ii|two) ?-?:? ?\(?(?:ck\b|clinical ?knowledge)/i,
    /\bstep ?(?:2|ii|two)\b/i,
    /^clinical knowledge \(ck\)/i,
  ],
  ['step ?2(?: ?-?:? ?(?:\\(?ck\\)?|clinical knowledge(?: \\(ck\\))?))?', 'ck'],
  new RegExp(`${PRACTICE.source}|\\bstep ?2 ?-? ?\\(?(?:cs\\b|clinical skills)`, 'i'),
)
