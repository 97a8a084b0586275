/** A font reaches this far above and below its baseline, in sizes: the boxes of a PDF's words in the page model. */
export const ASCENT = 0.75
export const DESCENT = 0.21
