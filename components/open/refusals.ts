import type { RefusalCode } from '../../lib/pages/failure'

interface RefusalWords {
  readonly title: string
  /** What helps on this page beyond what the reader's own message says; null where that says it all. */
  readonly help: string | null
}

/** What a refusal is called on the page. The reader's own message, which says what was found and what to do, stands under it. */
export const refusals: Readonly<Record<RefusalCode, RefusalWords>> = {
  'not-found': {
    title: 'The file could not be opened',
    help: 'If it is in a cloud folder, download it to this device first, then choose it again.',
  },
  'unsupported-format': {
    title: 'We can’t read this kind of file',
    help: 'On a phone, a screenshot of the report is saved as PNG or JPEG.',
  },
  encrypted: {
    title: 'This file is password-protected',
    help: 'The password is used here to open the file and is not kept.',
  },
  corrupt: {
    title: 'The file is damaged or incomplete',
    help: 'In the score portal, Print and then Save as PDF also gives a complete file.',
  },
  'too-large': {
    title: 'The file is too large',
    help: 'A report has one or two pages: save only those as a new PDF.',
  },
  timeout: {
    title: 'Reading took too long and was stopped',
    help: 'A report has one or two pages: save only those as a new PDF.',
  },
  'no-text': {
    title: 'No words were found in it',
    help: 'The PDF from the score portal works best: choose Print there, then Save as PDF.',
  },
  'unsupported-report': {
    title: 'We can’t read this kind of report',
    help: null,
  },
  'not-a-score-report': {
    title: 'This does not look like a score report',
    help: null,
  },
}

/** What is said where the reader itself fails. */
export const defect = {
  title: 'The reader stopped',
  message: 'The problem is in Strongsuit, not in your file. Nothing was sent.',
  help: 'Try the file again, or enter the report by hand.',
}
