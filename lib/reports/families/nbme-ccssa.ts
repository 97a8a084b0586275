import { labelPatterns } from '../fields/label-patterns'
import type { Family } from './family'

export const nbmeCcssa: Family = {
  kind: 'nbme-ccssa',
  title: 'NBME Comprehensive Clinical Science Self-Assessment',
  names: [/\bccssa\b/i, /\bcomprehensive clinical science self-? ?assessment\b/i],
  labels: labelPatterns(['(?:nbme )?ccssa', 'self-assessment', 'assessment', '(?:equated )?step 2 ck[ -]equivalent']),
  // until about 2021 the scale was 10 to 800
  scale: { min: 1, max: 300, unless: /\b(?:10|100|200) ?(?:-|to) ?800\b/ },
  prints: { result: false, minimum: false, norm: null, attempts: false },
  defaultReference: {
    boxes: 'comparison-group',
    bars: 'comparison-group',
    bands: 'comparison-group',
    percent: 'comparison-group',
  },
}
