/** A report as somebody shares it: a score, and nothing else to read. */
const reading = {
  kind: 'usmle-step2ck',
  layout: 'boxes',
  reference: 'own-overall',
  score: 245,
  areas: [],
  attempts: [],
}
export const sharedReport = {
  id: 'abcdefgh1234',
  at: 0,
  reading: { ...reading, warnings: [] },
  stories: [],
  notes: {},
} as const
