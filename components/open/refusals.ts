import type { RefusalCode } from '../../lib/reports/schema'

/** What a refusal is called on the page, and what helps. The message of the reader itself, which says what was found, stands between. */
export const refusals: Readonly<Record<RefusalCode, { readonly title: string; readonly help: string }>> = {
  'not-found': {
    title: 'The file could not be opened',
    help: 'If it lies in a cloud folder, download it to this device first, then choose it again.',
  },
  'unsupported-format': {
    title: 'This kind of file cannot be read',
    help: 'Save the report as a PDF, or take a picture of it as PNG, JPEG or WebP.',
  },
  encrypted: {
    title: 'This file needs its password',
    help: 'The password is used here to open the file and is not kept.',
  },
  corrupt: {
    title: 'The file is damaged or incomplete',
    help: 'Download the report again, or print it to a new PDF, and open that.',
  },
  'too-large': {
    title: 'The file is too large',
    help: 'Save only the pages of the report itself as a new PDF. A report has one or two.',
  },
  timeout: {
    title: 'Reading took too long and was stopped',
    help: 'Save only the pages of the report itself as a new PDF, then try again.',
  },
  'no-text': {
    title: 'There are no words to read in it',
    help: 'The PDF from the score portal works best: choose Print and Save as PDF there. The score and profile can also be typed in.',
  },
  'unsupported-report': {
    title: 'This report is recognised, but not read',
    help: 'The reports of the USMLE Steps are read. The score can be entered by hand.',
  },
  'not-a-score-report': {
    title: 'This does not look like a score report',
    help: 'If it is one, enter it by hand: score, date and one key for each area.',
  },
}

/** What is said where the reader itself fails. */
export const defect = {
  title: 'The reader stopped',
  message: 'This is a fault of the program, not of your file.',
  help: 'Reload the page and try again, or enter the report by hand.',
}
