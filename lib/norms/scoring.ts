/**
 * How a three-digit score and the line of passing come about: facts in words, each with its source.
 */
import { rated } from '../figures/rated'
import type { Origin } from '../figures/source'
import scoringJson from './data/scoring.json' with { type: 'json' }
import type { ScoringFact, ScoringFile } from './schema'

// A JSON import has wider types than its schema; that the file keeps to the schema is proved by the tests.
const file = scoringJson as unknown as ScoringFile
const [set] = file.sets
const scoringFile = 'lib/norms/data/scoring.json'

interface ScoringStatement {
  readonly id: string
  readonly text: string
  readonly origin: Extract<Origin, { from: 'figures' }>
}

/** What is known about how scores (or the standards that they are set against) are made, in the order of the data file. */
export function scoringFacts(about: ScoringFact['about']): readonly ScoringStatement[] {
  return set.facts.flatMap((fact) => {
    const source = rated(set, { file: scoringFile, retrieved: file.retrieved }, fact)
    if (source === null || fact.about !== about) return []
    return [{ id: fact.id, text: fact.text, origin: { from: 'figures', source } }]
  })
}
