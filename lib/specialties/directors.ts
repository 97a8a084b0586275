/**
 * How often and how strongly program directors say they count Step 2 CK: context, no rule for a person.
 */
import { rated } from '../figures/rated'
import type { Origin } from '../figures/source'
import directorsJson from './data/program-directors.json' with { type: 'json' }
import type { DirectorsFile } from './schema'

// Surveys of NRMP: the switch leaves them out (see left-out.ts). A JSON import has wider types than its schema; that the file keeps to the schema is proved by the tests.
const file = process.env.STRONGSUIT_WITHOUT_SPECIALTIES === '1' ? null : (directorsJson as unknown as DirectorsFile)
const directorsFile = 'lib/specialties/data/program-directors.json'

/** The surveys, newest first; none in a build without NRMP's figures. */
export function directorsSurveys() {
  if (file === null) return []
  return [...file.sets]
    .sort((a, b) => b.edition - a.edition)
    .flatMap((set) => {
      const source = rated(set, { file: directorsFile, retrieved: file.retrieved, edition: String(set.edition) })
      if (source === null) return []
      const origin: Origin = { from: 'figures', source }
      return [{ edition: set.edition, factors: set.factors, statements: set.statements, origin }]
    })
}
