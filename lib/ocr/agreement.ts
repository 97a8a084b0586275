/**
 * What stands there, when a number was looked at in several ways. Looks that agree are believed; a share of items that
 * no report prints ("59-10%", "109%") speaks for none, except for what it leaves open: percent signs are read as
 * figures, and dashes are lost.
 */

/** What has to agree: the digits and what separates them; a dash is as good as another, a bracket does not matter. */
export const core = (text: string): string => text.replace(/[–—−~]+/g, '-').replace(/[^0-9A-Za-z<%/.:?-]/g, '')

const LETTERED = /^[([<]?[\dTO]{1,3}%?[-–—−]+[\dTO]{1,3}%[)\]]?$/

/** Letters among the figures of a share of items, where none can stand: a seven with a serif is read as a T ("3%-T%"). */
export const asFigures = (text: string): string =>
  LETTERED.test(text) && /\d/.test(text) ? text.replace(/T/g, '7').replace(/O/g, '0') : text

const SHARE = /^<?(\d{1,3})%?(?:-+(\d{1,3})%?)?$/

/** False for what has a percent sign, or looks like having lost one, and is no share of anything. */
export function isPlausible(text: string): boolean {
  const plain = core(text)
  if (!plain.includes('%')) return !/¢/.test(text)
  const [, low, high] = SHARE.exec(plain) ?? []
  if (low === undefined || (low.length > 1 && low.startsWith('0')) || Number(low) > 100) return false
  return high === undefined || (Number(low) < Number(high) && Number(high) <= 100 && !high.startsWith('0'))
}

/** True where a text that cannot be right differs from a share only in its percent signs and its dash. */
function isMisreadOf(text: string, share: string): boolean {
  const pattern = share.replace('-', '-*').replace(/%/g, '[%0-9A-Za-z]{0,2}')
  return new RegExp(`^${pattern}$`).test(core(text))
}

/** True where the text has every sign that its shapes tell, and the others are told by another look as well. */
function fits(text: string, shape: string, others: readonly string[]): boolean {
  const plain = core(text)
  if (plain.length !== shape.length) return false
  return [...shape].every((sign, k) => {
    if (sign !== '?') return sign === plain[k]
    return others.some((other) => other.at(k) === plain[k] || other.at(k - plain.length) === plain[k])
  })
}

export interface Agreed {
  readonly text: string
  /** Looks, and shapes, that say so; at least two, and more than for anything else. */
  readonly votes: number
  /** True where nothing else was seen. */
  readonly isUndisputed: boolean
}

/**
 * @param looks what was read, each time
 * @param shapes what the shapes of the signs say, in each way that the word falls apart; `?` for a sign that they do not tell
 * @returns null where no two agree
 */
export function agree(looks: readonly string[], shapes: readonly string[]): Agreed | null {
  const seen = looks.filter((text) => text !== '')
  const told = [...new Set(shapes.map(core))]
  const whole = told.filter((shape) => !shape.includes('?') && /\d/.test(shape) && isPlausible(shape))
  const shape = whole.length === 1 ? whole[0]! : null
  const votes = new Map<string, { text: string; votes: number }>()
  const vote = (text: string) => {
    const before = votes.get(core(text))
    votes.set(core(text), { text: before?.text ?? text, votes: (before?.votes ?? 0) + 1 })
  }
  for (const text of seen) {
    if (isPlausible(text)) vote(text)
    else if (shape?.includes('%') && isMisreadOf(text, shape)) vote(shape)
  }
  if (shape) vote(shape)
  else if (whole.length === 0) {
    const fitting = [...new Set(seen.filter(isPlausible).map(core))].filter((text) => {
      const others = seen.map(core).filter((other) => other !== text)
      return told.some((partly) => /[^?]/.test(partly) && fits(text, partly, others))
    })
    if (fitting.length === 1) vote(fitting[0]!)
  }
  const [first, second] = [...votes.values()].sort((a, b) => b.votes - a.votes)
  if (!first || first.votes < 2 || second?.votes === first.votes) return null
  return { ...first, isUndisputed: second === undefined }
}
