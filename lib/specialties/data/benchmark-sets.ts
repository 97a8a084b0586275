/**
 * The sets that may stand beside a person's score; none in a build that leaves them out (see left-out.ts).
 * A new edition is one file in `sets` and one line here.
 */
import type { ScoreSet } from '../schema'
import nonUsImg2024 from './sets/nrmp-2024-non-us-img.json' with { type: 'json' }
import overall2024 from './sets/nrmp-2024-overall-means.json' with { type: 'json' }
import usDo2024 from './sets/nrmp-2024-us-do.json' with { type: 'json' }
import usMd2024 from './sets/nrmp-2024-us-md.json' with { type: 'json' }
import nonUsImg2026 from './sets/nrmp-2026-non-us-img.json' with { type: 'json' }
import overall2026 from './sets/nrmp-2026-overall-medians.json' with { type: 'json' }
import usDoOrthopaedics2026 from './sets/nrmp-2026-us-do-orthopaedics.json' with { type: 'json' }
import usDoOrthopaedicsComlex2026 from './sets/nrmp-2026-us-do-orthopaedics-comlex.json' with { type: 'json' }
import usMd2026 from './sets/nrmp-2026-us-md.json' with { type: 'json' }
import ophthalmology2025 from './sets/sfmatch-2025-ophthalmology.json' with { type: 'json' }

// A JSON import has wider types than its schema; that the files keep to the schema is proved by the tests.
export const benchmarkSets = (process.env.STRONGSUIT_WITHOUT_SPECIALTIES === '1'
  ? []
  : [
      usMd2026,
      nonUsImg2026,
      usDoOrthopaedics2026,
      usDoOrthopaedicsComlex2026,
      overall2026,
      usMd2024,
      usDo2024,
      nonUsImg2024,
      overall2024,
      ophthalmology2025,
    ]) as unknown as readonly ScoreSet[]
