import { comlexLevel2 } from './comlex'
import type { Family } from './family'
import { nbmeCbssa, nbmeCcssa } from './nbme'
import { usmleStep1, usmleStep2ck, usmleStep3, usmleTranscript } from './usmle'

/** What can be read. */
export interface Registry {
  /**
   * Every family, in the order in which they are tried on a heading: names that contain another family's name
   * ("... probability of passing Step 2 CK") come first.
   */
  readonly families: readonly Family[]
  /** Whose labels are looked for on a page that names none. */
  readonly unnamed: Family
}

/** A new family is a record (lib/exams), its anchors and one line here. */
export const registry: Registry = {
  families: [usmleTranscript, nbmeCcssa, nbmeCbssa, comlexLevel2, usmleStep2ck, usmleStep3, usmleStep1],
  unnamed: usmleStep2ck,
}
