/** Words that serve as marks: ticks, dots, crosses, runs of one character, glyphs without a usable encoding. */
import type { Word } from '../../../pages/model'

/** Characters that runs are made of; a run of dots or dashes is a leader between columns. */
const RUN = /^([xX×✕✖xX*#=+■█▬▪●•━─═])\1+$/u
const UNREADABLE_RUN = /^\uFFFD{3,}$/
const CROSSES = /^[x×✕✖x*#=+]+$/iu
/** A letter or digit alone in a cell, or in a written box, is a mark: a cross, or a glyph of a symbol font under its key. */
const LETTER_MARKS = /^(?:[\p{L}\p{N}]|\[\p{L}\]|\(\p{L}\))$/u
const ARROW_LEFT = /^[<«‹◄◀←⇐⟵🡐◂]+$/u
const ARROW_RIGHT = /^[>»›►▶→⇒⟶🡒▸]+$/u

/** True for words without letters and digits, letters that stand for a mark, runs, and unreadable glyphs. */
export const isMarkWord = (word: Word): boolean =>
  !/[\p{L}\p{N}]/u.test(word.text) || LETTER_MARKS.test(word.text) || isRun(word)

/** True for a run of one character ("xxxxxxxx"), or of glyphs without a usable encoding. */
export function isRun(word: Word): boolean {
  if (!word.legible) return UNREADABLE_RUN.test(word.text)
  if (word.how === 'ocr') return isReadRun(word.text)
  return RUN.test(word.text)
}

/** A run that was read from a picture has so many letters, this share of them crosses: no word has as many. */
const READ_RUN = { fewest: 2, crosses: 0.5 }

/** A run as recognition gives it: mostly crosses, and letters that crosses are taken for. */
function isReadRun(text: string): boolean {
  const crosses = text.match(/[x×]/gi)?.length ?? 0
  return (
    text.length >= READ_RUN.fewest && crosses >= READ_RUN.crosses * text.length && /^[x×*%akhnwmvyil1]+$/i.test(text)
  )
}

/** A run written in one with the sign that it goes on ("xxxx*"), as two words; any other word as itself. */
export function partsOfRun(word: Word): Word[] {
  const parts = /^(\*?)([x×✕✖]{2,})(\*?)$/iu.exec(word.text)?.slice(1).filter(Boolean) ?? []
  if (parts.length < 2) return [word]
  const [x0, y0, x1, y1] = word.box
  const at = (signs: number): number => x0 + ((x1 - x0) * signs) / word.text.length
  return parts.map((text, k) => {
    const from = parts.slice(0, k).join('').length
    return { ...word, text, box: [at(from), y0, at(from + text.length), y1] }
  })
}

/** True for a sign that a run may be written with one by one. */
export const isRunPart = (word: Word): boolean => !word.legible || isRun(word) || /^[xX×✕✖]$/u.test(word.text)

/** True where a run is written with crosses or stars (a band), not with block or line characters (a drawn bar). */
export const isCrossRun = (word: Word): boolean => !word.legible || word.how === 'ocr' || CROSSES.test(word.text)

export type Side = 'left' | 'right'

/** The side on which a sign says that a mark runs past the plot; `any` for an asterisk. */
export function clipSide(word: Word): Side | 'any' | null {
  if (/^[*∗＊✱]$/u.test(word.text)) return 'any'
  if (ARROW_LEFT.test(word.text)) return 'left'
  return ARROW_RIGHT.test(word.text) ? 'right' : null
}

/** How much of its box a glyph inks: hollow shapes little, solid ones nearly all, others in between. */
export function inkOf(word: Word): number {
  if (/^[○◯☐□◇△▢⚪◌]+$/u.test(word.text)) return 0.2
  if (/^[●■◆▲⬤█◼⚫⬛▪•]+$/u.test(word.text)) return 0.8
  if (/^[-–—_.·…]+$/u.test(word.text)) return 0.1
  return 0.45
}
