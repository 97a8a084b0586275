import { usmleStep } from './usmle'

export const usmleStep3 = usmleStep('usmle-step3', 'USMLE Step 3', [/\bstep ?(?:3|iii|three)\b/i], ['step ?3'])
