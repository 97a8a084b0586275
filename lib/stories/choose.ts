/** Which candidates become talking points: near the specialty, on a fair share of the items, of different kinds. */
import { type Candidate, kinds } from './candidates'

/** More than three are not remembered, and not asked for. */
export const MOST_POINTS = 3

/** Percent of items: under one in twenty an area says little, from one in ten on it says something by itself. */
const SMALL_SHARE = 5
const LARGE_SHARE = 10

const middleShare = ({ area }: Candidate): number | null =>
  area?.share ? (area.share.range[0] + area.share.range[1]) / 2 : null

function shareRank(candidate: Candidate): 0 | 1 | 2 {
  const share = middleShare(candidate)
  if (share === null) return 1
  if (share < SMALL_SHARE) return 0
  return share < LARGE_SHARE ? 1 : 2
}

const worth = (candidate: Candidate): number => candidate.material.closeness + shareRank(candidate)

/** Best first: worth, then kind, then share, then the order of the document. Never random, never by label. */
function ranked(candidates: readonly Candidate[]): Candidate[] {
  return candidates
    .map((candidate, index) => ({ candidate, index }))
    .sort(
      (a, b) =>
        worth(b.candidate) - worth(a.candidate) ||
        kinds.indexOf(a.candidate.kind) - kinds.indexOf(b.candidate.kind) ||
        (middleShare(b.candidate) ?? 0) - (middleShare(a.candidate) ?? 0) ||
        a.index - b.index,
    )
    .map(({ candidate }) => candidate)
}

const alike = (a: Candidate, b: Candidate): boolean => a.material.kin.some((id) => b.material.kin.includes(id))

/**
 * At most `MOST_POINTS` of the candidates: first the best of each kind, then the best of what is left. One that would
 * call for the same story as a chosen one is taken only when nothing else is there.
 */
export function choose(candidates: readonly Candidate[]): Candidate[] {
  const order = ranked(candidates)
  const chosen: Candidate[] = []
  const take = (fits: (candidate: Candidate) => boolean) => {
    const next = order.find((candidate) => !chosen.includes(candidate) && fits(candidate))
    if (next && chosen.length < MOST_POINTS) chosen.push(next)
  }
  const fresh = (candidate: Candidate) => !chosen.some((other) => alike(candidate, other))
  for (const kind of kinds) take((candidate) => candidate.kind === kind && fresh(candidate))
  for (const kind of kinds) {
    if (!chosen.some((candidate) => candidate.kind === kind)) take((candidate) => candidate.kind === kind)
  }
  while (chosen.length < Math.min(MOST_POINTS, order.length)) {
    const before = chosen.length
    take(fresh)
    if (chosen.length === before) take(() => true)
  }
  return chosen.sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || order.indexOf(a) - order.indexOf(b))
}
