/** The blocks that a row of a profile can stand in. In a file of their own: the page needs them without the words. */
export const sections = ['discipline', 'system', 'task', 'competency', 'component'] as const
