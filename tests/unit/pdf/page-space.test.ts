import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Box, Page } from '../../../lib/pages/model'
import { onePage } from './make-pdf'
import { readOne } from './read'

// A page of 600 by 800 points, drawn at random, is placed in another way: everything on it must follow.

const WIDTH = 600
const HEIGHT = 800

const drawing = fc
  .array(
    fc.oneof(
      fc.record({
        kind: fc.constant('rect'),
        x: fc.integer({ min: 20, max: 500 }),
        y: fc.integer({ min: 20, max: 700 }),
      }),
      fc.record({
        kind: fc.constant('line'),
        x: fc.integer({ min: 20, max: 500 }),
        y: fc.integer({ min: 20, max: 700 }),
      }),
      fc.record({
        kind: fc.constant('text'),
        x: fc.integer({ min: 20, max: 500 }),
        y: fc.integer({ min: 20, max: 700 }),
      }),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((items) =>
    items
      .map(({ kind, x, y }, i) => {
        const color = `0.${i + 1} 0.2 0.3`
        if (kind === 'rect') return `${color} rg ${x} ${y} 41 17 re f`
        if (kind === 'line') return `${color} RG 5 w ${x} ${y} m ${x + 60} ${y} l S`
        return `0 g BT /F 11 Tf ${x} ${y} Td (word${i} next) Tj ET`
      })
      .join('\n'),
  )

/** Everything on a page with its boxes moved by `move` and its lengths times `factor`: what it says, and its numbers. */
function moved(page: Page, move: (box: Box) => Box, factor = 1) {
  const says = [
    ...page.words.map(({ text, visible, color }) => [text, visible, color]),
    ...page.marks.map(({ kind, shape, color }) => [kind, shape, color]),
  ]
  const numbers = [
    ...page.words.flatMap(({ box, size }) => [...move(box), size * factor]),
    ...page.marks.flatMap(({ box, lineWidth, opacity }) => [...move(box), lineWidth * factor, opacity]),
  ]
  return { says, numbers }
}

/** Alike to a hundredth of a point: pdf.js keeps paths in single precision. */
function expectAlike(a: ReturnType<typeof moved>, b: ReturnType<typeof moved>): void {
  expect(a.says).toEqual(b.says)
  expect(a.numbers.length).toBe(b.numbers.length)
  a.numbers.forEach((value, i) => {
    expect(Math.abs(value - (b.numbers[i] ?? Number.NaN))).toBeLessThan(0.01)
  })
}

const same = (box: Box): Box => box

test.each([
  [90, (b: Box): Box => [HEIGHT - b[3], b[0], HEIGHT - b[1], b[2]]],
  [180, (b: Box): Box => [WIDTH - b[2], HEIGHT - b[3], WIDTH - b[0], HEIGHT - b[1]]],
  [270, (b: Box): Box => [b[1], WIDTH - b[2], b[3], WIDTH - b[0]]],
])('a page turned by %i degrees', async (angle, turn) => {
  await fc.assert(
    fc.asyncProperty(drawing, async (content) => {
      const plain = await readOne(onePage(content))
      const turned = await readOne(onePage(content, { extra: `/Rotate ${angle}` }))
      expect([turned.width, turned.height]).toEqual(angle === 180 ? [WIDTH, HEIGHT] : [HEIGHT, WIDTH])
      expectAlike(moved(turned, same), moved(plain, turn))
      for (const word of turned.words) expect(word.angle).toBe(angle)
    }),
    { numRuns: 15 },
  )
})

test('a page whose box starts elsewhere', async () => {
  await fc.assert(
    fc.asyncProperty(
      drawing,
      fc.integer({ min: -300, max: 300 }),
      fc.integer({ min: -300, max: 300 }),
      async (content, x, y) => {
        const plain = await readOne(onePage(content))
        const mediaBox = [x, y, x + WIDTH, y + HEIGHT]
        const shifted = await readOne(onePage(`1 0 0 1 ${x} ${y} cm\n${content}`, { mediaBox }))
        expectAlike(moved(shifted, same), moved(plain, same))
      },
    ),
    { numRuns: 15 },
  )
})

test('a page cropped on all sides', async () => {
  await fc.assert(
    fc.asyncProperty(drawing, fc.integer({ min: 1, max: 15 }), async (content, edge) => {
      const plain = await readOne(onePage(content))
      const crop = `/CropBox [${edge} ${edge} ${WIDTH - edge} ${HEIGHT - edge}]`
      const cropped = await readOne(onePage(content, { extra: crop }))
      expect([cropped.width, cropped.height]).toEqual([WIDTH - 2 * edge, HEIGHT - 2 * edge])
      expectAlike(
        moved(cropped, same),
        moved(plain, ([x0, y0, x1, y1]) => [x0 - edge, y0 - edge, x1 - edge, y1 - edge]),
      )
    }),
    { numRuns: 15 },
  )
})

test('a page in another unit, and a drawing in another scale', async () => {
  await fc.assert(
    fc.asyncProperty(drawing, fc.integer({ min: 2, max: 5 }), async (content, factor) => {
      const plain = await readOne(onePage(content))
      const larger = ([x0, y0, x1, y1]: Box): Box => [x0 * factor, y0 * factor, x1 * factor, y1 * factor]
      const byUnit = await readOne(onePage(content, { extra: `/UserUnit ${factor}` }))
      expect([byUnit.width, byUnit.height]).toEqual([WIDTH * factor, HEIGHT * factor])
      expectAlike(moved(byUnit, same), moved(plain, larger, factor))
      const mediaBox = [0, 0, WIDTH * factor, HEIGHT * factor]
      const byMatrix = await readOne(onePage(`${factor} 0 0 ${factor} 0 0 cm\n${content}`, { mediaBox }))
      expectAlike(moved(byMatrix, same), moved(plain, larger, factor))
    }),
    { numRuns: 15 },
  )
})

test('all of it at once', async () => {
  const content = '0 0 1 rg 120 620 50 20 re f BT /F 10 Tf 1 0 0 1 120 600 Tm (Hello) Tj ET'
  const page = await readOne(onePage(content, { extra: '/CropBox [100 500 300 700] /Rotate 90 /UserUnit 2' }))
  expect([page.width, page.height]).toEqual([400, 400])
  // In the crop box the rectangle is [20, 60, 70, 80] from its top left; a quarter turn and double size follow.
  expect(page.marks[0]?.box).toEqual([240, 40, 280, 140])
  expect(page.words[0]).toMatchObject({ text: 'Hello', angle: 90, size: 20, visible: true })
})
