import { expect, test } from 'vitest'
import type { PixelBox } from '../../../lib/ocr/picture'
import { unproved } from '../../../lib/ocr/proof'

const PITCH = 40
const rows = Array.from({ length: 20 }, (_, row) => 100 + row * PITCH)
const lines = (misfit: number) =>
  rows.flatMap((y) => [
    { box: [100, y - 15, 400, y + 15] as const, misfit },
    { box: [600, y - 15, 700, y + 15] as const, misfit },
  ])
/** A cell a row, off its row by so much of it. */
const cells = (off: (row: number) => number): PixelBox[] =>
  rows.map((y, row) => [800, y + off(row) * PITCH - 12, 880, y + off(row) * PITCH + 12] as const)

test('cells in the middle of their rows are proved', () => {
  expect(
    unproved(
      lines(0.05),
      cells(() => 0.1),
    ).size,
  ).toBe(0)
})

test('cells between two rows are not: nobody can say whose they are', () => {
  expect(
    unproved(
      lines(0.05),
      cells(() => 0.45),
    ).size,
  ).toBe(20)
  expect(
    unproved(
      lines(0.05),
      cells(() => -0.35),
    ).size,
  ).toBe(20)
})

test('only the block is doubted in which they lie so', () => {
  const found = cells((row) => (row >= 12 ? 0.4 : 0))
  const doubtful = unproved(lines(0.05), found)
  expect(found.slice(0, 8).some((box) => doubtful.has(box))).toBe(false)
  expect(found.slice(13).every((box) => doubtful.has(box))).toBe(true)
})

test('lines that are not level prove nothing, however the cells lie', () => {
  expect(
    unproved(
      lines(0.5),
      cells(() => 0),
    ).size,
  ).toBe(20)
})

test('a cell beside a label of two lines stands between them', () => {
  const label = rows.flatMap((y) => [
    { box: [100, y - 26, 400, y] as const, misfit: 0 },
    { box: [100, y, 380, y + 26] as const, misfit: 0 },
  ])
  const wide = label.map(({ box: [x0, y0, x1, y1], misfit }, k) => {
    const down = Math.floor(k / 2) * PITCH
    return { box: [x0, y0 + down, x1, y1 + down] as const, misfit }
  })
  const marks = rows.map((y, row) => [800, y + row * PITCH - 12, 880, y + row * PITCH + 12] as const)
  expect(unproved(wide, marks).size).toBe(0)
})

test('dirt beside the sheet, in no row at all, makes no cell doubtful', () => {
  const dirt = Array.from({ length: 60 }, (_, k): PixelBox => [20, 940 + 12 * k, 30, 952 + 12 * k])
  const name = { box: [5, 20, 60, 50] as const, misfit: 0 }
  const found = cells(() => 0)
  const doubtful = unproved([name, ...lines(0.05)], [...found, ...dirt])
  expect(found.filter((box) => doubtful.has(box))).toEqual([])
})

test('what is drawn on another sheet beside says nothing about these rows', () => {
  const here = cells(() => 0.05)
  const beside = Array.from({ length: 4 }, () => cells(() => 0.45)).flatMap((all, column) =>
    all.map(([x0, y0, x1, y1]) => [x0 + 1500 + 100 * column, y0, x1 + 1500 + 100 * column, y1] as const),
  )
  const doubtful = unproved(lines(0.05), [...here, ...beside])
  expect(here.filter((box) => doubtful.has(box))).toEqual([])
})
