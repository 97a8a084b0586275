/**
 * Every name of blocks and rows, beside those that stand in the content outline with their figures: read from one list.
 */
import namesJson from './data/names.json' with { type: 'json' }
import type { AreaNames } from './schema'

// A JSON import has wider types than its schema; that the file keeps to the schema is proved by the tests.
export const names = namesJson as unknown as AreaNames
