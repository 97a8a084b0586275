/** Puts right what recognition gets wrong in labels that are known: letters that look alike, lost colons and capitals. */

import { names } from './names'
import { nearest } from './nearest'

/** How prefixes of tasks are printed. */
const PREFIXES = ['', ...names.prefixes.map((prefix) => `${prefix}: `)]

/** One letter in so many may be wrong where recognition was unsure. */
const LETTERS_PER_SLIP = 9
/** Another known label has to be farther off by more than one letter, or it could be the one that was printed. */
const LEAD = 1

/**
 * What of a text survives recognition: letters of one look are one letter, doubled ones are single, all else is dropped.
 * The sign "&" stays, so that "and" is not read into a label.
 */
const look = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[ij1|!]/g, 'l')
    .replace(/0/g, 'o')
    .replace(/5/g, 's')
    .replace(/8/g, 'b')
    .replace(/[^a-z&]/g, '')
    .replace(/rn|ln/g, 'm')
    .replace(/rl/g, 'n')
    .replace(/vv/g, 'w')
    .replace(/(.)\1+/g, '$1')

const known = new Map<string, string[]>()
for (const { section, printed } of names.rows)
  for (const label of printed)
    for (const prefix of section === 'task' ? PREFIXES : [''])
      for (const text of [`${prefix}${label}`, `${prefix}${label.replaceAll('&', 'and')}`])
        known.set(look(text), [...(known.get(look(text)) ?? []), text])

/** A text without the spaces beside signs, which are printed either way: "Male/Female", "Male / Female". */
const close = (text: string): string => text.replace(/ ?([/&,:;()-]) ?/g, '$1')

const signs = (text: string): string[] => text.match(/[/,:;-]/g) ?? []

/** True where `some` is `all` with signs left out: recognition loses signs, it does not make them. */
function isPart(some: readonly string[], all: readonly string[]): boolean {
  let at = 0
  for (const sign of all) if (sign === some[at]) at++
  return at === some.length
}

/**
 * The known label that looks like the recognized one; the recognized one itself where none does, or where only spaces
 * beside signs differ. `unsure`: words were read with little certainty, a few letters may be wrong.
 */
export function spellLabel(label: string, unsure: boolean): string {
  const seen = look(label)
  const near = unsure ? nearest(seen, known.keys(), Math.floor(seen.length / LETTERS_PER_SLIP), LEAD) : null
  const texts = known.get(seen) ?? known.get(near ?? '')
  const unlike = (text: string) => [...text].filter((letter, k) => letter !== label[k]).length
  const [found] = (texts ?? [])
    .filter((text) => isPart(signs(label), signs(text)))
    .sort((a, b) => unlike(a) - unlike(b))
  return found && close(found) !== close(label) ? found : label
}
