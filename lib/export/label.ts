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
