import { usmleStep } from './usmle'

export const usmleStep1 = usmleStep('usmle-step1', 'USMLE Step 1', [/\bstep ?(?:1|i|one)\b/i], ['step ?1'])
