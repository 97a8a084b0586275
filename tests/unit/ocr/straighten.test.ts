import { describe, expect, test } from 'vitest'
import { lineHeight } from '../../../lib/ocr/blobs'
import { darkerThan, isEven, paperOf } from '../../../lib/ocr/light'
import { turnUpright } from '../../../lib/ocr/orientation'
import { findSheet } from '../../../lib/ocr/sheet'
import { findSkew } from '../../../lib/ocr/skew'
import { straighten } from '../../../lib/ocr/straighten'
import { type Canvas, canvas, lettersOn } from './canvas'

const radians = (degrees: number) => (degrees * Math.PI) / 180

/** Dark strokes, as lines of writing are from afar, falling to the right by an angle. */
function lines(angle: number, width = 900, height = 1100): Canvas {
  const page = canvas(width, height)
  const slope = Math.tan(radians(angle))
  page.where((x, y) => {
    const row = y - (x - width / 2) * slope
    return x > 60 && x < width - 60 && row > 80 && row < height - 80 && row % 24 < 7
  }, 0)
  return page
}

describe('skew', () => {
  test.each([-3, -1.73, -0.4, 0.25, 1, 2.2, 3])('of %d degrees is found within a tenth', (angle) => {
    expect(Math.abs(findSkew(lines(angle).plane()) - angle)).toBeLessThanOrEqual(0.1)
  })

  test('is none on an upright, an empty and a black page', () => {
    expect(findSkew(lines(0).plane())).toBe(0)
    expect(findSkew(canvas(300, 300).plane())).toBe(0)
    expect(findSkew(canvas(300, 300, 0).plane())).toBe(0)
  })
})

/** Inside of a quadrilateral given clockwise. */
const inside = (corners: readonly (readonly [number, number])[]) => (x: number, y: number) =>
  corners.every(([x0, y0], k) => {
    const [x1, y1] = corners[(k + 1) % 4]!
    return (x1 - x0) * (y - y0) - (y1 - y0) * (x - x0) >= 0
  })

describe('the sheet in a photo', () => {
  const corners = [
    [130, 90],
    [870, 140],
    [820, 1210],
    [90, 1170],
  ] as const
  const photo = canvas(960, 1300, 90)
  photo.where(inside(corners), 235)

  test('has its corners found within half a percent of the width', () => {
    const found = findSheet(photo.plane())
    expect(found).toHaveLength(4)
    found?.forEach(({ column, row }, k) => {
      expect(Math.abs(column - corners[k]![0])).toBeLessThan(5)
      expect(Math.abs(row - corners[k]![1])).toBeLessThan(5)
    })
  })

  test('keeps a corner that a finger covers', () => {
    const covered = canvas(960, 1300, 90)
    covered.where(inside(corners), 235)
    covered.where((x, y) => Math.hypot(x - 820, y - 1210) < 60, 90)
    const corner = findSheet(covered.plane())?.[2]
    expect(Math.abs((corner?.column ?? 0) - 820)).toBeLessThan(12)
    expect(Math.abs((corner?.row ?? 0) - 1210)).toBeLessThan(12)
  })

  test.each([
    [
      'its lower half',
      [
        [0, 560],
        [960, 700],
        [960, 1300],
        [0, 1300],
      ],
    ],
    [
      'one corner',
      [
        [960, 700],
        [960, 1300],
        [420, 1300],
        [960, 700],
      ],
    ],
  ] as const)('goes on in a hard shadow over %s', (_, shadow) => {
    const shaded = canvas(960, 1300, 60)
    shaded.where(inside(corners), 235)
    const isShaded = inside(shadow)
    const isPaper = inside(corners)
    shaded.where((x, y) => isShaded(x, y) && isPaper(x, y), 130)
    shaded.where((x, y) => isShaded(x, y) && !isPaper(x, y), 33)
    const found = findSheet(shaded.plane())
    expect(found).toHaveLength(4)
    found?.forEach(({ column, row }, k) => {
      expect(Math.abs(column - corners[k]![0])).toBeLessThan(6)
      expect(Math.abs(row - corners[k]![1])).toBeLessThan(6)
    })
  })

  test('is found whole where the light fades over it, down to a corner hardly brighter than the ground', () => {
    const fading = canvas(960, 1300)
    const isPaper = inside(corners)
    const { rgba } = fading.picture
    for (let y = 0; y < 1300; y++)
      for (let x = 0; x < 960; x++) {
        const light = 1 - 0.55 * Math.max(0, 1 - Math.hypot(x - 90, y - 1170) / 900)
        const at = 4 * (y * 960 + x)
        rgba.fill(light * (isPaper(x, y) ? 220 : 90), at, at + 3)
      }
    const found = findSheet(fading.plane())
    expect(found).toHaveLength(4)
    found?.forEach(({ column, row }, k) => {
      expect(Math.abs(column - corners[k]![0])).toBeLessThan(6)
      expect(Math.abs(row - corners[k]![1])).toBeLessThan(6)
    })
  })

  test('takes in no brighter part of the desk beside it', () => {
    const desk = canvas(960, 1300, 60)
    desk.rect(480, 0, 960, 1300, 110)
    desk.where(inside(corners), 235)
    findSheet(desk.plane())?.forEach(({ column }, k) => {
      expect(Math.abs(column - corners[k]![0])).toBeLessThan(6)
    })
  })

  test('is none where only the light fades towards the corners', () => {
    const faded = canvas(600, 800)
    const { rgba } = faded.picture
    for (let y = 0; y < 800; y++)
      for (let x = 0; x < 600; x++)
        rgba.fill(240 - 130 * Math.hypot((x - 300) / 300, (y - 400) / 400), 4 * (y * 600 + x), 4 * (y * 600 + x) + 3)
    expect(findSheet(faded.plane())).toBeNull()
  })

  test('is none where the page fills the picture, and none in an even picture', () => {
    const full = canvas(960, 1300, 240)
    full.rect(100, 100, 500, 160, 20)
    expect(findSheet(full.plane())).toBeNull()
    expect(findSheet(canvas(400, 500, 200).plane())).toBeNull()
  })
})

describe('which way up', () => {
  const letters = lettersOn(800, 1000, 20, 34).map((letter) => ({ ...letter, area: 100 }))
  const turned = (quarter: number) =>
    letters.map(({ x0, y0, x1, y1, area }) => {
      // Clockwise by so many quarters about a square of 1000.
      let box = [x0, y0, x1, y1] as [number, number, number, number]
      for (let k = 0; k < quarter; k++) box = [1000 - box[3], box[0], 1000 - box[1], box[2]]
      return { x0: box[0], y0: box[1], x1: box[2], y1: box[3], area }
    })

  test.each([
    [0, 0],
    [1, 270],
    [2, 180],
    [3, 90],
  ] as const)('%d quarter turns clockwise are taken back by %d degrees', (quarters, turn) => {
    expect(turnUpright(turned(quarters))).toBe(turn)
  })

  test('too few letters say nothing', () => {
    expect(turnUpright(turned(2).slice(0, 20))).toBe(0)
    expect(turnUpright([])).toBe(0)
  })
})

describe('light', () => {
  test('a large block of marked cells is no shadow', () => {
    const page = canvas(800, 1000, 244)
    page.rect(500, 300, 700, 800, [24, 74, 118])
    expect(isEven(paperOf(page.plane()))).toBe(true)
  })

  test('a shadow over half of the page is seen, print is not', () => {
    const page = canvas(800, 1000, 240)
    page.where((x, y) => x % 40 < 8 && y % 30 < 12, 20)
    expect(isEven(paperOf(page.plane()))).toBe(true)
    const shaded = canvas(800, 1000, 240)
    shaded.rect(0, 0, 400, 1000, 130)
    shaded.where((x, y) => x % 40 < 8 && y % 30 < 12, 10)
    const paper = paperOf(shaded.plane())
    expect(isEven(paper)).toBe(false)
    const ink = darkerThan(paper, shaded.plane())
    // Paper in the middle of the shadow and of the light, and print in both.
    const at = (x: number, y: number) => ink.data[y * 800 + x]
    expect([at(110, 505), at(700, 505), at(124, 515), at(684, 515)]).toEqual([255, 255, 0, 0])
  })
})

describe('a page made straight', () => {
  const page = (angle: number, paper: number, ink: number) => {
    const drawn = canvas(900, 1100, paper)
    const [cos, sin] = [Math.cos(radians(angle)), Math.sin(radians(angle))]
    const letters = lettersOn(900, 1100, 22, 40)
    drawn.where((x, y) => {
      // Back to where it was before the page turned about its middle.
      const u = (x - 450) * cos + (y - 550) * sin + 450
      const v = -(x - 450) * sin + (y - 550) * cos + 550
      return letters.some((letter) => u >= letter.x0 && u < letter.x1 && v >= letter.y0 && v < letter.y1)
    }, ink)
    return drawn.picture
  }
  const isInk = ({ rgba, width }: { rgba: Uint8ClampedArray; width: number }, x: number, y: number) =>
    rgba[4 * (y * width + x)]! < 128

  test('stays the same object where nothing is to be done', () => {
    const picture = page(0, 255, 0)
    expect(straighten(picture).picture).toBe(picture)
  })

  test('turned by 2 degrees comes back level, its size unchanged', () => {
    const { picture, width, height, sideways } = straighten(page(2, 255, 0))
    expect([width, height, sideways]).toEqual([900, 1100, false])
    // Between two lines of writing, far left and far right, there is paper.
    const base = 3 * 40 + 10 * 40
    for (const x of [60, 450, 840]) expect(isInk(picture, x, base + 10)).toBe(false)
  })

  test('dark mode becomes dark on white', () => {
    const { picture } = straighten(page(0, 24, 230))
    expect(picture.rgba[0]).toBeGreaterThan(200)
  })

  test('small print is made larger', () => {
    const small = canvas(400, 500)
    for (const { x0, y0, x1, y1 } of lettersOn(400, 500, 10, 18)) small.rect(x0, y0, x1, y1, 0)
    const { picture, width, line } = straighten(small.picture)
    expect(line).toBe(10)
    expect(width).toBe(400)
    expect(picture.width).toBe(960)
  })
})

test('the height of a line is that of tall letters; too few letters say nothing', () => {
  const letters = lettersOn(800, 1000, 20, 34).map((letter) => ({ ...letter, area: 100 }))
  expect(lineHeight(letters)).toBe(20)
  expect(lineHeight(letters.slice(0, 9))).toBeNull()
})
