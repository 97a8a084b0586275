/**
 * Every set of specialty figures: those that may stand beside a score, and those for trends and groups only;
 * none in a build that leaves them out (see left-out.ts).
 */
import type { SpecialtySet } from '../schema'
import { benchmarkSets } from './benchmark-sets'
import aamcShareAbove from './sets/aamc-2018-2019-share-above-259.json' with { type: 'json' }
import aamc2019 from './sets/aamc-2019-residents.json' with { type: 'json' }
import aamc2019Step1 from './sets/aamc-2019-residents-step1.json' with { type: 'json' }
import aamc2020 from './sets/aamc-2020-residents.json' with { type: 'json' }
import aamc2020Step1 from './sets/aamc-2020-residents-step1.json' with { type: 'json' }
import usImg2013 from './sets/nrmp-2013-us-img.json' with { type: 'json' }
import orthopaedicsStep12018 from './sets/nrmp-2018-us-md-orthopaedics-step1.json' with { type: 'json' }
import bandRates from './sets/nrmp-2020-2024-us-md-match-rate.json' with { type: 'json' }
import orthopaedicsRatesDo from './sets/nrmp-2020-2026-us-do-orthopaedics-match-rate.json' with { type: 'json' }
import orthopaedicsRatesMd from './sets/nrmp-2020-2026-us-md-orthopaedics-match-rate.json' with { type: 'json' }
import usMd2020 from './sets/nrmp-2020-us-md.json' with { type: 'json' }
import matchRates from './sets/nrmp-2022-2026-match-rates.json' with { type: 'json' }
import usMd2022 from './sets/nrmp-2022-us-md.json' with { type: 'json' }
import usMd2022Step1 from './sets/nrmp-2022-us-md-step1.json' with { type: 'json' }
import orthopaedicsBandsDo from './sets/nrmp-2026-us-do-orthopaedics-bands.json' with { type: 'json' }
import orthopaedicsBandsMd from './sets/nrmp-2026-us-md-orthopaedics-bands.json' with { type: 'json' }

// A JSON import has wider types than its schema; that the files keep to the schema is proved by the tests.
export const allSpecialtySets: readonly SpecialtySet[] = [
  ...benchmarkSets,
  ...((process.env.STRONGSUIT_WITHOUT_SPECIALTIES === '1'
    ? []
    : [
        bandRates,
        orthopaedicsBandsMd,
        orthopaedicsBandsDo,
        matchRates,
        orthopaedicsRatesMd,
        orthopaedicsRatesDo,
        usMd2022,
        usMd2022Step1,
        usMd2020,
        orthopaedicsStep12018,
        usImg2013,
        aamc2020,
        aamc2019,
        aamc2020Step1,
        aamc2019Step1,
        aamcShareAbove,
      ]) as unknown as readonly SpecialtySet[]),
]
