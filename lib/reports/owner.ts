/** Whose report it is, as printed: only ever compared with other reports in memory, never kept and never shown. */
export interface Owner {
  /** The words of the name, folded and in one order: "Roe, Jane" is "Jane ROE". Null where none is labeled as one. */
  readonly name: string | null
  /** Digits of the identification number; null where none is printed. */
  readonly id: string | null
}

export const nobody: Owner = { name: null, id: null }
