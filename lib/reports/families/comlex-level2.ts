import { labelPatterns } from '../fields/label-patterns'
import type { Family } from './family'
import { PRACTICE } from './usmle'

export const comlexLevel2: Family = {
  kind: 'comlex-level2',
  title: 'COMLEX-USA Level 2-CE',
  names: [/\blevel ?(?:2|ii) ?-? ?\(?(?:ce\b|cognitive evaluation)/i, /\bcomlex(?:-usa)? ?-? ?level ?(?:2|ii)\b/i],
  notWith: new RegExp(`${PRACTICE.source}|comsae|level ?2 ?-? ?pe\\b|performance evaluation`, 'i'),
  labels: labelPatterns(['(?:comlex(?:-usa)? ?)?level ?2(?: ?-? ?ce)?', 'comlex(?:-usa)?']),
  scale: { min: 9, max: 999 },
  prints: { result: true, minimum: true, norm: null, attempts: false },
  defaultReference: {
    boxes: 'national-mean',
    bars: 'national-mean',
    bands: 'national-mean',
    percent: 'national-mean',
  },
}
