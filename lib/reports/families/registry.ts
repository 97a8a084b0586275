import { comlexLevel2 } from './comlex-level2'
import type { Family } from './family'
import { nbmeCbssa } from './nbme-cbssa'
import { nbmeCcssa } from './nbme-ccssa'
import { usmleStep1 } from './usmle-step1'
import { usmleStep2ck } from './usmle-step2ck'
import { usmleStep3 } from './usmle-step3'
import { usmleTranscript } from './usmle-transcript'

/**
 * Every family that is read, in the order in which they are tried on a heading: names that contain another
 * family's name ("... probability of passing Step 2 CK") come first. A new family is one file and one line here.
 */
export const families: readonly Family[] = [
  usmleTranscript,
  nbmeCcssa,
  nbmeCbssa,
  comlexLevel2,
  usmleStep2ck,
  usmleStep3,
  usmleStep1,
]
