/** Where a row stands against what it is compared with. In a file of their own: the page needs them without the schema. */
export const levels = ['lower', 'average', 'higher'] as const
