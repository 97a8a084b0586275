/** Specimens drawn for this program, with made-up people and numbers; each card says what is in it. */
export const samples = [
  { path: '/samples/specimen-passed.pdf', name: '268, passed', holds: 'boxes in columns', drawn: 'boxes' },
  { path: '/samples/specimen-bars.pdf', name: '251, passed', holds: 'bars', drawn: 'bars' },
  { path: '/samples/specimen-failed.pdf', name: '203, not passed', holds: 'boxes in columns', drawn: 'boxes' },
] as const
