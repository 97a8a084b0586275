/** A choice that looks random from one person to the next, and is always the same for the same report. */
import type { Reading } from '../reports/schema'

/** FNV-1a over UTF-16 units, 32 bits: short, well spread for short strings, the same everywhere. */
export function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  }
  // FNV leaves the low bits weak, and they decide a small remainder: mix once more.
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d)
  return (value ^ (value >>> 13)) >>> 0
}

/** What tells two readings apart in content. Neither the file's name nor how it was read is part of it. */
export function seedOf(reading: Reading): string {
  const rows = reading.areas.map((area) => `${area.label}:${area.level ?? ''}:${area.percentCorrect ?? ''}`)
  return [reading.kind, reading.score ?? '', reading.testDate ?? '', ...rows].join('|')
}

/** One of the variants, by seed; the next ones with each turn. `variants` must not be empty. */
export function pick<T>(variants: readonly T[], seed: string, turn = 0): T {
  const chosen = variants[(hash(seed) + turn) % variants.length]
  if (chosen === undefined) throw new Error('pick: no variants')
  return chosen
}

/** The same things in an order that differs from seed to seed. */
export function dealtBy<T>(items: readonly T[], seed: string, nameOf: (item: T) => string = String): T[] {
  return [...items].sort((a, b) => hash(`${seed}|${nameOf(a)}`) - hash(`${seed}|${nameOf(b)}`))
}
