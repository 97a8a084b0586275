import type { ProfileFamily } from '../../../../lib/reports/profile/family'

/** What the reports of USMLE hand to the profile reader. */
export const usmle: ProfileFamily = {
  kind: 'usmle-step2ck',
  defaultReference: { boxes: 'own-overall', bars: 'own-overall', bands: 'borderline', percent: 'comparison-group' },
}

export const nbme: ProfileFamily = {
  kind: 'nbme-ccssa',
  defaultReference: {
    boxes: 'comparison-group',
    bars: 'comparison-group',
    bands: 'comparison-group',
    percent: 'comparison-group',
  },
}

export const comlex: ProfileFamily = {
  kind: 'comlex-level2',
  defaultReference: { boxes: 'national-mean', bars: 'national-mean', bands: 'national-mean', percent: 'national-mean' },
}
