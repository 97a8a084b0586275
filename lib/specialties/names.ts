/**
 * Specialties by name: canonical names, aliases, and the nearest ones to a name that is unknown.
 */
import { distance } from 'fastest-levenshtein'
import listJson from './data/specialties.json' with { type: 'json' }
import type { SpecialtyEntry, SpecialtyListFile } from './schema'

// The JSON keeps to its schema: proved by the tests.
export const specialtyList: readonly SpecialtyEntry[] = (listJson as SpecialtyListFile).specialties

/** Those that the tables of figures list. The others have a match of their own, or come before another specialty. */
export const tabledSpecialties = specialtyList.filter(({ outside }) => outside === undefined)

/** How many names are offered in the place of an unknown one. */
const OFFERED = 3

/** Case, punctuation, "and" and the British "ae" do not tell specialties apart. */
function fold(name: string): string {
  return name
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\band\b/g, ' ')
    .replace(/ae/g, 'e')
    .replace(/\s+/g, ' ')
    .trim()
}

const namesOf = (entry: SpecialtyEntry): string[] => [entry.id, entry.name, ...entry.aliases].map(fold)

export function specialtyById(id: string): SpecialtyEntry | null {
  return specialtyList.find((entry) => entry.id === id) ?? null
}

/**
 * The specialty that a name means; aliases are accepted, whatever their case or punctuation.
 *
 * @returns the entry, or the nearest names where it is none
 */
export function findSpecialty(name: string): SpecialtyEntry | { readonly nearest: readonly string[] } {
  const wanted = fold(name)
  const found = specialtyList.find((entry) => namesOf(entry).includes(wanted))
  if (found !== undefined) return found
  const nearness = (entry: SpecialtyEntry) =>
    Math.min(
      ...namesOf(entry).map((known) =>
        // A part of a name ("radiology" in "interventional radiology") is nearer than any typing error.
        wanted.length > 2 && known.includes(wanted)
          ? 0
          : distance(wanted, known) / Math.max(wanted.length, known.length),
      ),
    )
  const nearest = specialtyList
    .map((entry) => ({ name: entry.name, far: nearness(entry) }))
    .sort((a, b) => a.far - b.far)
    .slice(0, OFFERED)
    .map((entry) => entry.name)
  return { nearest }
}
