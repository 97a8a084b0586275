/** Specimens drawn for this program, with made-up people and numbers. */
export const samples = [
  { path: '/samples/specimen-passed.pdf', name: 'passed' },
  { path: '/samples/specimen-bars.pdf', name: 'with bars' },
  { path: '/samples/specimen-failed.pdf', name: 'failed' },
] as const
