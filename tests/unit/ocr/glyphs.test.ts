import { describe, expect, test } from 'vitest'
import type { RecognizedWord } from '../../../lib/ocr/engine'
import { type Readings, readByShape } from '../../../lib/ocr/glyphs'

/** Signs of five by seven dots, drawn four pixels a dot. */
const SIGNS: Record<string, readonly string[]> = {
  '2': ['.###.', '#...#', '....#', '..##.', '.#...', '#....', '#####'],
  '5': ['#####', '#....', '####.', '....#', '....#', '#...#', '.###.'],
  '7': ['#####', '....#', '...#.', '..#..', '..#..', '.#...', '.#...'],
  '-': ['.....', '.....', '.....', '####.', '.....', '.....', '.....'],
  '%': ['##..#', '##..#', '...#.', '..#..', '.#...', '#..##', '#..##'],
}
const DOT = 4
const PITCH = 28

function page(lines: readonly string[]) {
  const [width, height] = [400, 60 * lines.length]
  const data = new Uint8Array(width * height).fill(255)
  const boxes = lines.map((line, k): RecognizedWord['box'] => {
    ;[...line].forEach((sign, i) => {
      SIGNS[sign]?.forEach((row, v) => {
        ;[...row].forEach((dot, u) => {
          if (dot !== '#') return
          for (let y = 0; y < DOT; y++)
            data.fill(
              0,
              (60 * k + 10 + DOT * v + y) * width + 10 + PITCH * i + DOT * u,
              (60 * k + 10 + DOT * v + y) * width + 10 + PITCH * i + DOT * (u + 1),
            )
        })
      })
    })
    return [10, 60 * k + 10, 10 + PITCH * line.length, 60 * k + 38]
  })
  return { ink: { width, height, data }, boxes }
}

/** Lines as drawn, and what a look made of each. */
function readings(lines: readonly (readonly [string, string])[]) {
  const { ink, boxes } = page(lines.map(([drawn]) => drawn))
  const read = lines.map(([, text], k): Readings => {
    const word = { text, box: boxes[k]!, size: 28, confidence: 0.9 }
    return { word, looks: [word] }
  })
  return readByShape(read, ink)
}

describe('reading a number by the shapes of its signs', () => {
  const sure = [
    ['25%', '25%'],
    ['52%', '52%'],
    ['2-5%', '2-5%'],
    ['5-2%', '5-2%'],
  ] as const

  test('a misread sign is what the same shape is elsewhere', () => {
    expect(readings([...sure, ['5%', '59']]).at(-1)).toContain('5%')
    expect(readings([...sure, ['2-5%', '25%']]).at(-1)).toContain('2-5%')
  })

  test('a sign that stands nowhere else is not told', () => {
    expect(readings([...sure, ['57%', '51%']]).at(-1)).toContain('5?%')
  })

  test('its own reading is no evidence, nor is another that saw more signs or fewer', () => {
    expect(readings([['25%', '25%']])).toEqual([['???']])
    expect(
      readings([
        ['2-5%', '25%'],
        ['2-5%', '25%'],
        ['2-5%', '25%'],
      ]),
    ).toEqual([['????'], ['????'], ['????']])
  })

  test('an empty place says nothing', () => {
    expect(readings([['', '5%']])).toEqual([[]])
  })
})
