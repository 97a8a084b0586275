/** The result of an examination, to choose from a list. */
export const resultOptions = [
  { value: 'pass', name: 'Pass' },
  { value: 'fail', name: 'Fail' },
] as const
