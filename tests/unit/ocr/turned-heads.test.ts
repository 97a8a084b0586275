/** Heads that run up or down, with networks for which dark is writing and a pale end is where a word begins. */
import { expect, test } from 'vitest'
import { LINE_HEIGHT, type Networks } from '../../../lib/ocr/networks'
import { turnedHeads } from '../../../lib/ocr/turned-heads'
import { canvas } from './canvas'

const signs = ['', 'L', 'o', 'w', 'e', 'r']
const networks: Networks = {
  signs,
  find: async (pixels, width, height) =>
    Float32Array.from({ length: width * height }, (_, i) => (pixels[i]! < 1.5 ? 0.9 : 0)),
  read: async (pixels, width) => {
    const dark = (from: number, to: number) => {
      let sum = 0
      for (let x = Math.round(from * width); x < to * width; x++) sum += pixels[(LINE_HEIGHT / 2) * width + x]!
      return sum
    }
    const likely = dark(0.15, 0.4) > dark(0.6, 0.85) ? 0.95 : 0.4
    const data = new Float32Array(5 * signs.length).fill(0.01)
    for (let step = 0; step < 5; step++) data[step * signs.length + step + 1] = likely
    return { data, width: signs.length, height: 5 }
  },
  close: async () => {},
}

/** Three heads of 20 by 100 pixels, each gray where its word begins. */
const sheet = (begins: 'below' | 'above') => {
  const page = canvas(800, 800)
  for (const x of [200, 300, 400]) {
    page.rect(x, 300, x + 20, 400, 0)
    page.rect(x, begins === 'below' ? 350 : 300, x + 20, begins === 'below' ? 400 : 350, 120)
  }
  return page
}

test.each([
  ['below', 270],
  ['above', 90],
] as const)('words that begin %s are read in their direction, with their places', async (begins, angle) => {
  const page = sheet(begins)
  const heads = await turnedHeads(page.picture, page.plane(), 3, networks)
  expect(heads.map(({ text }) => text)).toEqual(['Lower', 'Lower', 'Lower'])
  expect(heads.every((head) => head.angle === angle)).toBe(true)
  const boxes = heads.map(({ box }) => box).sort((a, b) => a[0] - b[0])
  boxes.forEach(([x0, y0, x1, y1], k) => {
    const x = 210 + 100 * k
    expect(x0 < x && x1 > x && x1 - x0 < 60).toBe(true)
    expect(Math.abs(y0 - 300) < 25 && Math.abs(y1 - 400) < 25).toBe(true)
  })
})

test('a note or two in the margin are not looked for', async () => {
  const page = sheet('below')
  expect(await turnedHeads(page.picture, page.plane(), 2, networks)).toEqual([])
})
