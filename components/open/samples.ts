/** Specimens drawn for this program, with made-up people and numbers. */
export const samples = [
  { path: '/samples/specimen-passed.pdf', name: 'Passed', about: 'three columns' },
  { path: '/samples/specimen-bars.pdf', name: 'Passed', about: 'bars' },
  { path: '/samples/specimen-failed.pdf', name: 'Failed', about: 'three columns' },
] as const
