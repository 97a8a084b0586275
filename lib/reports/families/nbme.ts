import { familyOf } from './family'

export const nbmeCcssa = familyOf('nbme-ccssa', {
  names: [/\bccssa\b/i, /\bcomprehensive clinical science self-? ?assessment\b/i],
  labelNames: ['(?:nbme )?ccssa', 'self-assessment', 'assessment', '(?:equated )?step 2 ck[ -]equivalent'],
  otherScale: /\b(?:10|100|200) ?(?:-|to) ?800\b/, // that of the reports until about 2021
})

/** Reports an equated percent correct; there is no three-digit score. */
export const nbmeCbssa = familyOf('nbme-cbssa', {
  names: [/\bcbssa\b/i, /\bcomprehensive basic science self-? ?assessment\b/i],
  labelNames: ['(?:nbme )?cbssa', 'self-assessment', 'assessment'],
})
