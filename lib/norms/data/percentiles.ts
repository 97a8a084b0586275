/**
 * Every edition of a norm table that is known. A new edition is one file beside these and one line here.
 */
import type { PercentileSet } from '../schema'
import ck20172020 from './percentiles/ck-2017-2020.json' with { type: 'json' }
import ck20222025 from './percentiles/ck-2022-2025.json' with { type: 'json' }
import ck20232026 from './percentiles/ck-2023-2026.json' with { type: 'json' }
import step120172019 from './percentiles/step1-2017-2019.json' with { type: 'json' }
import step320172019 from './percentiles/step3-2017-2019.json' with { type: 'json' }
import step320232025 from './percentiles/step3-2023-2025.json' with { type: 'json' }

// A JSON import has wider types than its schema; that the files keep to the schema is proved by the tests.
export const percentileSets = [
  ck20172020,
  ck20222025,
  ck20232026,
  step120172019,
  step320172019,
  step320232025,
] as unknown as readonly PercentileSet[]

export const percentileFolder = 'lib/norms/data/percentiles'
