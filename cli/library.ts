/**
 * What the package offers as a library: a file to readings, and what a reading means. `docs/library.md` shows each.
 */
export { analyze } from '../lib/analysis/analyze'
export { type Standing, type StandingQuestion, standing } from '../lib/analysis/standing'
export type { Analysis, Choices } from '../lib/analysis/types'
export { type ReadOptions, readDocument } from '../lib/document/read'
export { type Outcome, outcomeSchema, type Reading } from '../lib/reports/schema'
export { type TalkingPointsInput, talkingPoints } from '../lib/stories/talking-points'

/**
 * What reads pictures in Node, for the option `pictures` of `readDocument`. Loaded when called for: it needs the optional
 * package `@napi-rs/canvas`.
 *
 * @throws where that package is not installed
 */
export async function nodePictures() {
  const { pictures } = await import('../lib/document/recognition-node')
  return pictures.pages
}
