/**
 * How sure the transcription of a figure is. The first four may be shown, the last three never.
 */

export const shownConfidences = ['official', 'corroborated', 'single-source', 'inferred'] as const
export const hiddenConfidences = ['background', 'contested', 'rejected'] as const

export type ShownConfidence = (typeof shownConfidences)[number]
export type Confidence = ShownConfidence | (typeof hiddenConfidences)[number]

/** What each level means, in words for a reader. */
export const confidenceWords: Readonly<Record<ShownConfidence, string>> = {
  official: 'read on the publisher’s own page',
  corroborated: 'two or more independent secondary sources agree',
  'single-source': 'one secondary source',
  inferred: 'deduced, or worked out from published figures',
}

/** Whether a figure of this confidence may be shown at all. */
export function isShown(confidence: Confidence): confidence is ShownConfidence {
  return (shownConfidences as readonly Confidence[]).includes(confidence)
}

/** What a row, event, fact or cell inherits from its set: a row without a confidence of its own has that of its set. */
interface Rated {
  readonly confidence?: Confidence
  readonly show?: boolean
}

/**
 * The confidence of a row within its set, or null where it may not be shown.
 * A row's own confidence (and `show`) counts before that of its set.
 */
export function shownConfidence(set: Rated & { confidence: Confidence }, row: Rated = {}): ShownConfidence | null {
  const confidence = row.confidence ?? set.confidence
  const show = row.confidence === undefined ? (row.show ?? set.show ?? true) : (row.show ?? true)
  return show && isShown(confidence) ? confidence : null
}
