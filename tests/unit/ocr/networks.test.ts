/** What stands around the networks, with networks that say what the tests want. */
import { expect, test } from 'vitest'
import { findLines } from '../../../lib/ocr/find-lines'
import { levelPage } from '../../../lib/ocr/level-page'
import { readLine } from '../../../lib/ocr/read-line'
import { canvas } from './canvas'

/** A network to which whatever is dark is likely writing. */
const darkIsLikely = async (pixels: Float32Array, width: number, height: number) =>
  Float32Array.from({ length: width * height }, (_, i) => (pixels[i]! < 0 ? 0.9 : 0))

// The picture is seen in strips of some 550 rows: the second line lies across a cut.
test.each([300, 520])('a line around row %d is found where pixels are likely, with its tilt', async (row) => {
  const slope = 0.1
  const drawn = canvas(1120, 1120)
  drawn.where((x, y) => x > 200 && x < 700 && Math.abs(y - row - slope * (x - 200)) < 8, 0)
  drawn.rect(900, 898, 904, 902, 0)
  const [line, ...others] = await findLines(drawn.picture, { find: darkIsLikely })
  expect(others).toEqual([])
  const [first, last] = [line?.spine[0], line?.spine.at(-1)]
  expect(((last?.y ?? 0) - (first?.y ?? 0)) / ((last?.x ?? 0) - (first?.x ?? 1))).toBeCloseTo(slope, 2)
  expect(Math.abs((first?.x ?? 0) - 195)).toBeLessThan(15)
  expect(Math.abs((first?.y ?? 0) - row)).toBeLessThan(5)
  expect(Math.abs((last?.x ?? 0) - 705)).toBeLessThan(15)
  expect(line?.height).toBeGreaterThan(20)
})

// Writing of 10 of 255 steps cannot be seen; of 20 it can.
test.each([
  [10, false],
  [20, true],
])('a sheet whose darkest place is %d darker than its paper is searched for writing: %s', async (darker, searched) => {
  const sheet = canvas(400, 300, 240)
  sheet.rect(100, 100, 300, 110, 240 - darker)
  let asked = 0
  const find = async (_: Float32Array, width: number, height: number) => {
    asked++
    return new Float32Array(width * height)
  }
  const networks = {
    find,
    read: () => Promise.reject(new Error('no line')),
    signs: [],
    close: async () => {},
  }
  const page = await levelPage(sheet.picture, null, networks)
  expect(asked > 0).toBe(searched)
  expect(page.lines).toEqual([])
})

test('equal neighbors are one sign, with nothing between them two; signs of other writing are not read', async () => {
  const signs = ['', 'a', '1', '学', ' ']
  const steps = [1, 1, 0, 2, 0, 2, 2, 3, 0, 1]
  const read = async () => {
    const data = new Float32Array(steps.length * signs.length).fill(0.01)
    steps.forEach((sign, step) => {
      data[step * signs.length + sign] = 0.9
      if (sign === 3) data[step * signs.length] = 0.05
    })
    return { data, width: signs.length, height: steps.length }
  }
  const found = await readLine(canvas(400, 48).picture, { read, signs })
  expect(found.map(({ text }) => text).join('')).toBe('a11a')
  expect(found[0]?.at).toBeCloseTo(0.1)
  expect(found[0]?.confidence).toBeCloseTo(0.9)
})

test('a line with a doubtful sign is read once more, less squeezed, and the surer reading is taken', async () => {
  const signs = ['', 'a', 'b']
  const widths: number[] = []
  const read = async (_: Float32Array, width: number) => {
    widths.push(width)
    const isWhole = widths.length > 1
    const steps = isWhole ? [1, 0, 2] : [1]
    const data = new Float32Array(steps.length * signs.length).fill(0.01)
    steps.forEach((sign, step) => {
      data[step * signs.length + sign] = isWhole ? 0.9 : 0.5
    })
    return { data, width: signs.length, height: steps.length }
  }
  const found = await readLine(canvas(400, 48).picture, { read, signs })
  expect(found.map(({ text }) => text).join('')).toBe('ab')
  expect(widths).toEqual([304, 400])
})
