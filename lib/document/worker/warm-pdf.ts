import warm from './warm-document.json' with { type: 'json' }

/**
 * A small made-up report with a font of its own, to be read before the first real one: it takes the engine through
 * everything that a real one will, and the first reading is then as quick as the tenth.
 */
export const warmPdf = (): Uint8Array => Uint8Array.from(atob(warm.pdf), (char) => char.charCodeAt(0))
