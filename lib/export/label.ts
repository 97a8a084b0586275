/** Labels of a document on their way into a file. */

/** A USMLE identification number, whatever stands between its groups. */
const identifier = /\b\d[-\u2010-\u2015 ]?\d{3}[-\u2010-\u2015 ]?\d{3}[-\u2010-\u2015 ]?\d\b/gu
const control = /\p{C}/gu

/**
 * A label as printed, for a file that leaves the device. A row's label holds no identification number; where one was
 * read into it by mistake it is left out.
 */
export function exportLabel(label: string): string {
  return label.replace(control, ' ').replace(identifier, '').replace(/\s+/g, ' ').trim()
}

/** Control signs, halves of signs and no signs at all, line ends, and what turns the order of the words around it. */
const harmful = /[\p{Cc}\p{Cs}\p{Cn}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/** The same sheet, with a space for every sign that a file cannot hold or that would show it as something else. */
export const inert = <Sheet>(sheet: Sheet): Sheet =>
  JSON.parse(JSON.stringify(sheet), (_, value: unknown) =>
    typeof value === 'string' ? value.replace(harmful, ' ') : value,
  )
