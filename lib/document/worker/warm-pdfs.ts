import warm from './warm-documents.json' with { type: 'json' }

/**
 * Small made-up reports of unlike make, to be read before the first real one: they take the engine through everything that
 * a real one will, and the first reading is then as quick as the tenth.
 */
export const warmPdfs = (): readonly Uint8Array[] =>
  warm.pdfs.map((pdf) => Uint8Array.from(atob(pdf), (char) => char.charCodeAt(0)))
