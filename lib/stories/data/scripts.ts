/**
 * Frames for three questions that people dread. Each part has a prompt and words to begin with; what happened is for the
 * person to fill in, and every opening breaks off where an experience would begin. The texts are in `scripts.json`.
 */
import type { ScriptId } from '../cards/script'
import scriptsJson from './scripts.json' with { type: 'json' }

export interface ScriptPart {
  readonly title: string
  readonly prompt: string
  readonly opening: string
}

export interface Script {
  readonly id: ScriptId
  readonly title: string
  /** When it is for. */
  readonly use: string
  readonly parts: readonly ScriptPart[]
  /** What to leave out. */
  readonly leaveOut: readonly string[]
}

// A JSON import has wider types than its shape; that the file keeps to it is proved by the tests.
export const scripts = scriptsJson as unknown as readonly Script[]
