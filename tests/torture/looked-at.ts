/**
 * Doubts that were looked at, by seed and number of the mutant. A comparison of boxes cannot tell another typeface, a
 * page that is turned or moved, or a bare mark from one that is gone; whoever looks at the drawing can.
 */

const face = 'in another typeface, the same signs'
const moved = 'elsewhere on the page, or turned with it'
const mark = 'the mark is still there; what is around it changed'
const square = 'a black square in the same column: a mark like any other'
const spaced = 'the same signs, unevenly spaced'
const elsewhere = 'poppler leaves out what other viewers draw'
const fallback = 'fonts are missing: poppler draws no text, other viewers draw it with a font of their own'

/** What the drawing shows: the value, in spite of the doubt. */
const shown: Readonly<Record<string, string>> = {
  '14 16': fallback,
  '14 32': face,
  '14 47': mark,
  '14 60': mark,
  '14 76': moved,
  '14 89': square,
  '14 102': mark,
  '14 106': moved,
  '14 116': face,
  '14 142': moved,
  '14 146': face,
  '14 154': moved,
  '14 155': mark,
  '14 178': moved,
  '14 190': moved,
  '14 196': moved,
  '14 203': square,
  '14 208': moved,
  '14 214': moved,
  '14 218': spaced,
  '14 220': fallback,
  '14 224': spaced,
  '14 232': fallback,
  '14 246': elsewhere,
  '14 251': square,
  '14 263': mark,
  '14 274': mark,
}

/** What is read wrong and not said, and why. To be mended, not to grow. */
const wrong: Readonly<Record<string, string>> = {
  '14 12': 'a damaged operation: labels lose letters that poppler draws',
  '14 98': 'damaged outlines: letters that are drawn as lines across the page are read all the same',
  '14 182': 'damaged outlines: letters that are drawn as lines across the page are read all the same',
}

export const lookedAt: ReadonlyMap<string, string> = new Map(Object.entries({ ...shown, ...wrong }))
