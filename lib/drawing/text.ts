/**
 * Text and numbers in drawings without a DOM: how wide a string will be, where to break it, how fine a place is.
 *
 * Widths are estimates for the sans face of the page, a little on the wide side, so that a label placed by them
 * has room in any of the fallback fonts too.
 */

/** Advance widths in em by kind of character, read off Inter and rounded up. */
const narrow = 0.32
const wide = 0.9
const capital = 0.7
const digit = 0.64
const other = 0.59

function advance(character: string): number {
  if (/[iljtfrI.,:;'’|()[\]!/ ·-]/.test(character)) return narrow
  if (/[mwMW%@—]/.test(character)) return wide
  if (/[A-Z&]/.test(character)) return capital
  if (/[0-9±–+]/.test(character)) return digit
  return other
}

/** A coordinate as it is drawn: hundredths of a pixel are more than any screen or printer shows. */
export function hundredths(value: number): number {
  return Math.round(value * 100) / 100
}

/** Estimated width of `text` in the unit of `size` (the font size), bold text a little wider. */
export function textWidth(text: string, size: number, bold = false): number {
  let em = 0
  for (const character of text) em += advance(character)
  return em * size * (bold ? 1.06 : 1)
}

/**
 * Breaks `text` into lines of at most `width`, at spaces and after slashes; a single longer piece stays whole.
 *
 * @returns at least one line; joined again, the lines give the text (a space at a break is dropped)
 */
export function wrapText(text: string, width: number, size: number, bold = false): string[] {
  const pieces = text.split(/(?<=\s)|(?<=\/)/)
  const lines: string[] = []
  let line = ''
  for (const piece of pieces) {
    if (line !== '' && textWidth((line + piece).trimEnd(), size, bold) > width) {
      lines.push(line.trimEnd())
      line = piece
    } else {
      line += piece
    }
  }
  lines.push(line.trimEnd())
  return lines
}
