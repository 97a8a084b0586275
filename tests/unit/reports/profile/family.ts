import { documents } from '../../../../lib/exams/document'

/** What the families hand to the profile reader. */
export const usmle = documents['usmle-step2ck']
export const nbme = documents['nbme-ccssa']
export const comlex = documents['comlex-level2']
