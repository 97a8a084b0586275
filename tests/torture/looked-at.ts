/**
 * Doubts that were looked at, by seed and number of the mutant. A comparison of boxes cannot tell another typeface, a
 * page that is turned or moved, or a bare mark from one that is gone; whoever looks at the drawing can.
 */

/** What the drawing shows: the value, in spite of the doubt. */
const shown: Readonly<Record<string, Readonly<Record<number, readonly number[]>>>> = {
  'in another typeface, the same signs': { 14: [32, 116, 146], 21: [212], 33: [20, 55, 56, 152, 176, 248, 260, 278] },
  'elsewhere on the page, or turned with it': {
    14: [76, 106, 142, 154, 178, 190, 196, 208, 214],
    21: [34, 130, 148, 250],
    33: [10, 16, 64, 118, 142, 154, 178, 202, 214],
  },
  'another page is printed over it, and both can be seen': { 21: [22, 88, 220, 274], 33: [238] },
  'the mark is still there; what is around it changed': {
    14: [12, 47, 60, 102, 155, 263, 274],
    21: [71, 227, 257, 269, 281],
    33: [119, 137, 169, 185, 191, 221],
  },
  'a black square in the same column: a mark like any other': { 14: [89, 203, 251], 33: [59] },
  'the same signs, unevenly spaced': { 14: [218, 224], 21: [140, 206, 216], 33: [68, 128, 290] },
  'poppler leaves out what other viewers draw': { 14: [246], 21: [13, 66, 133, 145, 235, 240], 33: [67, 90, 294] },
  'fonts are missing: poppler draws no text, other viewers draw it with a font of their own': {
    14: [16, 220, 232],
    21: [200, 292],
    33: [166, 196, 274],
  },
}

/** What is read wrong and not said, and why. To be mended, not to grow. */
const wrong: typeof shown = {
  'a damaged operation: a line of text that no viewer draws is read': { 21: [139] },
  'damaged outlines: letters that are drawn as lines across the page are read all the same': {
    21: [110, 218],
  },
  'fonts exchanged: a sign that the font does not hold is read, and no viewer draws it': {
    21: [50, 56, 74, 103, 127],
    33: [284],
  },
  'a box over part of the bars: their bands are read as if it were not there': { 21: [233, 287], 33: [299] },
  'all text the same: shares of items are taken for bands that are written': { 33: [69] },
}

const byMutant = (doubts: typeof shown) =>
  Object.entries(doubts).flatMap(([why, seeds]) =>
    Object.entries(seeds).flatMap(([seed, numbers]) => numbers.map((number) => [`${seed} ${number}`, why] as const)),
  )

export const lookedAt: ReadonlyMap<string, string> = new Map([...byMutant(shown), ...byMutant(wrong)])
