/** What today's figures say beside the popular "+5 to +10" for international graduates: medians of two groups, counted. */
import { specialtyFigures } from './benchmarks'
import { matchRates } from './match-rates'
import { tabledSpecialties } from './names'

/** Medians of fewer people than these move by chance. */
const FEW_PEOPLE = 15

/** Matched non-US-citizen IMGs beside US MD seniors, where both have a median of the newest edition; null without figures. */
export function imgComparison() {
  const pairs = tabledSpecialties.flatMap(({ id }) => {
    const [img, md] = [specialtyFigures(id, 'non-us-img'), specialtyFigures(id, 'us-md')]
    const both = img.statistic === 'median' && md.statistic === 'median' && img.edition === md.edition
    return both && img.matched.middle !== null && md.matched.middle !== null && img.source && md.source
      ? [
          {
            difference: img.matched.middle - md.matched.middle,
            gap: img.notMatched?.middle == null ? null : img.matched.middle - img.notMatched.middle,
            n: img.matched.n,
            of: [img.source, md.source],
          },
        ]
      : []
  })
  if (pairs.length === 0) return null
  const gaps = pairs.flatMap(({ gap }) => gap ?? [])
  const count = (which: (difference: number) => boolean) => pairs.filter(({ difference }) => which(difference)).length
  return {
    specialties: pairs.length,
    below: count((difference) => difference < 0),
    equal: count((difference) => difference === 0),
    above: count((difference) => difference > 0),
    /** Of all, those in which the group counted fewer than `fewerThan` matched. */
    few: pairs.filter(({ n }) => n !== null && n < FEW_PEOPLE).length,
    fewerThan: FEW_PEOPLE,
    /** The same group where both medians are known: in how many the not matched had the lower one, and by how much. */
    notMatched: {
      specialties: gaps.length,
      lower: gaps.filter((gap) => gap > 0).length,
      gap: [Math.min(...gaps), Math.max(...gaps)] as const,
    },
    /** Share of the group that matched, all specialties, newest year; null where none is known. */
    matchRate: matchRates().find(({ applicant }) => applicant === 'non-us-img') ?? null,
    origin: {
      from: 'worked-out' as const,
      how: 'Medians of both groups compared, specialty by specialty.',
      of: (pairs[0]?.of ?? []).map((source) => ({ from: 'figures', source }) as const),
    },
  }
}
