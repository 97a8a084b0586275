/** Which reports are of one person, by what is printed on them. Names are held here as long as they are compared. */
import type { Owner } from '../reports/owner'

/**
 * @param draw a mark that no other person has
 * @returns the mark of a report's owner, the same for all reports of one person; null where nothing is printed
 */
export function newPeople(draw: () => string): (owner: Owner) => string | null {
  const known: { name: string | null; id: string | null; readonly mark: string }[] = []
  return ({ name, id }) => {
    if (name === null && id === null) return null
    // Two people may have one name, never one number.
    const same = known.find((one) => (id && one.id ? one.id === id : name !== null && one.name === name))
    const one = same ?? { name, id, mark: draw() }
    if (!same) known.push(one)
    one.name ??= name
    one.id ??= id
    return one.mark
  }
}

/** Eight letters and digits: two alike are not to be expected in any class. */
export const drawMark = (): string => Math.random().toString(36).slice(2, 10)
