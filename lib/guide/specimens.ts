import { comlex, percent } from './other-specimens'
import type { Specimen } from './specimen'
import { bands, bars, boxes, center } from './usmle-specimens'

/** One specimen for every drawing that reports use, today's first. */
export const specimens: readonly Specimen[] = [boxes, bars, center, bands, percent, comlex]
