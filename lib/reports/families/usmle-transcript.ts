import { labelPatterns } from '../fields/label-patterns'
import type { Family } from './family'

/** Every attempt at every Step in a table; no profile. */
export const usmleTranscript: Family = {
  kind: 'usmle-transcript',
  title: 'USMLE transcript',
  names: [/\b(?:usmle|licensing examination)\b.*\btranscript\b/i, /\btranscript\b.*\busmle\b/i],
  notWith:
    /request|order|how to|fee|invoice|receipt|third[- ]part|academic|medical school|university|undergraduate|college/i,
  labels: labelPatterns(['usmle']),
  scale: { min: 1, max: 300 },
  prints: { result: false, minimum: false, norm: null, attempts: true },
  defaultReference: { boxes: 'none', bars: 'none', bands: 'none', percent: 'none' },
}
