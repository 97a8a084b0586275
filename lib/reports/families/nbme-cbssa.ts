import { labelPatterns } from '../fields/label-patterns'
import type { Family } from './family'

/** Reports an equated percent correct; there is no three-digit score. */
export const nbmeCbssa: Family = {
  kind: 'nbme-cbssa',
  title: 'NBME Comprehensive Basic Science Self-Assessment',
  names: [/\bcbssa\b/i, /\bcomprehensive basic science self-? ?assessment\b/i],
  labels: labelPatterns(['(?:nbme )?cbssa', 'self-assessment', 'assessment']),
  scale: null,
  prints: { result: false, minimum: false, norm: null, attempts: false },
  defaultReference: {
    boxes: 'comparison-group',
    bars: 'comparison-group',
    bands: 'comparison-group',
    percent: 'comparison-group',
  },
}
