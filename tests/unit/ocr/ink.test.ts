import { describe, expect, test } from 'vitest'
import { erase, findBlobs } from '../../../lib/ocr/blobs'
import { findGround } from '../../../lib/ocr/ground'
import { marksOf } from '../../../lib/ocr/marks'
import { findRules, isRestOf } from '../../../lib/ocr/rules'
import { canvas, random } from './canvas'

/** Height of a line of writing in these drawings, in pixels. */
const LINE = 24

const inkAt = (ink: { width: number; data: Uint8Array }, x: number, y: number) => ink.data[y * ink.width + x]

describe('ink', () => {
  test('is what differs from the ground beside it: dark on paper, white in a dark head', () => {
    const page = canvas(600, 400)
    page.rect(0, 40, 600, 100, [20, 40, 90])
    page.rect(100, 60, 104, 80, 255)
    page.rect(100, 200, 104, 220, 0)
    const { ink, regions } = findGround(page.picture, LINE)
    expect(inkAt(ink, 102, 70)).toBeLessThan(60)
    expect(inkAt(ink, 102, 210)).toBeLessThan(60)
    expect(inkAt(ink, 300, 70)).toBe(255)
    expect(inkAt(ink, 300, 210)).toBe(255)
    expect(inkAt(ink, 300, 99)).toBe(255)
    expect(regions).toHaveLength(3)
  })

  test('of a stroke between two tints is no soft edge', () => {
    const page = canvas(600, 300)
    page.rect(300, 0, 600, 300, 200)
    page.rect(298, 0, 302, 300, 0)
    expect(inkAt(findGround(page.picture, LINE).ink, 300, 150)).toBeLessThan(60)
  })
})

describe('filled areas', () => {
  const marks = (page: ReturnType<typeof canvas>) => {
    const ground = findGround(page.picture, LINE)
    return marksOf(ground, [], [], page.picture, 0.5)
  }

  test('have place and color in points', () => {
    const page = canvas(800, 600)
    page.rect(200, 100, 400, 140, [0, 114, 178])
    const [mark, ...others] = marks(page)
    expect(others).toEqual([])
    expect(mark).toMatchObject({ kind: 'fill', shape: 'rect', color: '#0072b2', opacity: 1 })
    mark?.box.forEach((edge, k) => {
      expect(Math.abs(edge - [100, 50, 200, 70][k]!)).toBeLessThanOrEqual(1)
    })
  })

  test('end where a rule runs out of them', () => {
    const page = canvas(800, 600)
    page.rect(200, 100, 400, 140, [0, 114, 178])
    page.rect(400, 118, 460, 121, [0, 114, 178])
    const [mark] = marks(page)
    expect(Math.abs((mark?.box[2] ?? 0) - 200)).toBeLessThanOrEqual(1)
  })

  test('are whole where a bar lies across them; cells one below the other are several', () => {
    const page = canvas(800, 600)
    page.rect(200, 100, 300, 400, [204, 213, 227])
    page.rect(150, 200, 302, 240, [48, 92, 135])
    page.rect(500, 100, 600, 140, [204, 213, 227])
    page.rect(500, 140, 600, 180, [48, 92, 135])
    page.rect(500, 180, 600, 220, [204, 213, 227])
    page.rect(500, 300, 600, 340, [20, 80, 90])
    page.rect(500, 340, 700, 380, [225, 229, 233])
    page.rect(500, 380, 600, 420, [20, 80, 90])
    const pale = marks(page).filter(({ color }) => color === '#ccd5e3')
    const rounded = pale.map(({ box }) => box.map((edge) => Math.round(edge / 10) * 10))
    expect(rounded).toEqual([
      [100, 50, 150, 200],
      [250, 50, 300, 70],
      [250, 90, 300, 110],
    ])
    expect(marks(page).filter(({ color }) => color === '#14505a')).toHaveLength(2)
  })

  test('a pale zone with soft edges on a noisy page is one', () => {
    const page = canvas(800, 600)
    const chance = random(3)
    const { rgba } = page.picture
    for (let y = 0; y < 600; y++)
      for (let x = 0; x < 800; x++) {
        const edge = Math.min(1, Math.max(0, Math.min(x - 300, 500 - x) / 6 + 0.5))
        const value = 250 - 11 * edge + 5 * (chance() - 0.5)
        rgba.fill(value, 4 * (y * 800 + x), 4 * (y * 800 + x) + 3)
      }
    const [zone, ...others] = marks(page)
    expect(others).toEqual([])
    expect(Math.abs((zone?.box[0] ?? 0) - 150)).toBeLessThan(4)
    expect(Math.abs((zone?.box[2] ?? 0) - 250)).toBeLessThan(4)
  })

  /** A pale panel whose middle a zone covers, on paper, below a rule. */
  const panel = (zone: number) => {
    const page = canvas(800, 600, 253)
    page.rect(200, 200, 600, 400, 243)
    page.rect(320, 196, 480, 404, zone)
    page.rect(100, 188, 700, 191, 20)
    const edges = marks(page).map(({ box }) => [box[0], box[2]].map((edge) => 2 * Math.round(edge / 2)))
    return edges.sort(([a = 0], [b = 0]) => a - b)
  }

  test('a pale panel that a zone cuts in two is two of them', () => {
    expect(panel(205)).toEqual([
      [100, 160],
      [160, 240],
      [240, 300],
    ])
  })

  test('a shadow with one soft edge and one sharp is none beside a fill', () => {
    const page = canvas(800, 600, 253)
    const { rgba } = page.picture
    for (let y = 0; y < 600; y++)
      for (let x = 0; x < 300; x++) rgba.fill(240 + (13 * x) / 300, 4 * (y * 800 + x), 4 * (y * 800 + x) + 3)
    page.rect(0, 200, 160, 400, 120)
    expect(marks(page).map(({ box }) => Math.round(box[2]))).toEqual([80])
  })

  test('at the left and right edge of the page are two, though rows follow one another', () => {
    const page = canvas(800, 400)
    page.rect(0, 100, 60, 300, 150)
    page.rect(740, 99, 800, 299, 150)
    expect(marks(page).map(({ box }) => [box[0], box[2]].map((edge) => Math.round(Math.max(0, edge) / 10)))).toEqual([
      [0, 3],
      [37, 40],
    ])
  })

  test('light that fades over the page is none', () => {
    const page = canvas(800, 600)
    page.where(() => true, 250)
    const { rgba } = page.picture
    for (let y = 0; y < 600; y++)
      for (let x = 0; x < 800; x++) rgba.fill(250 - (x / 800) * 20, 4 * (y * 800 + x), 4 * (y * 800 + x) + 3)
    expect(marks(page)).toEqual([])
  })

  test('a pale yellow differs from white as a gray does', () => {
    const page = canvas(800, 600)
    page.rect(200, 100, 400, 300, [255, 252, 225])
    expect(marks(page).map(({ color }) => color)).toEqual(['#fffce1'])
  })
})

describe('blobs', () => {
  test('touch at corners, have boxes and areas', () => {
    const page = canvas(60, 40)
    page.rect(5, 5, 10, 10, 0)
    page.rect(10, 10, 12, 14, 0)
    page.rect(30, 20, 31, 21, 0)
    expect(findBlobs(page.plane())).toEqual([
      { x0: 5, y0: 5, x1: 12, y1: 14, area: 33 },
      { x0: 30, y0: 20, x1: 31, y1: 21, area: 1 },
    ])
    expect(findBlobs(canvas(10, 10).plane())).toEqual([])
  })

  test('are erased with a margin', () => {
    const page = canvas(20, 20)
    page.rect(5, 5, 10, 10, 0)
    const clean = erase(page.plane(), [{ x0: 6, y0: 6, x1: 9, y1: 9 }], 1)
    expect(clean.data.every((value) => value === 255)).toBe(true)
  })
})

describe('rules', () => {
  const rulesOn = (page: ReturnType<typeof canvas>) => findRules(page.plane(), findBlobs(page.plane()), LINE).rules

  test('across and down, whole where writing broke them', () => {
    const page = canvas(800, 600)
    page.rect(50, 100, 380, 102, 0)
    page.rect(420, 100, 750, 102, 0)
    page.rect(200, 150, 203, 500, 60)
    expect(rulesOn(page).map(({ x0, y0, x1, y1 }) => [x0, y0, x1, y1])).toEqual([
      [50, 100, 750, 102],
      [200, 150, 203, 500],
    ])
  })

  test('one that leans by more than it may be thick is one, no thicker than it is', () => {
    const page = canvas(400, 700)
    page.where((x, y) => x >= 100 + y / 80 && x < 104 + y / 80, 0)
    const [rule, ...others] = rulesOn(page)
    expect(others).toEqual([])
    expect(rule!.x1 - rule!.x0).toBeGreaterThan(10)
    expect(rule!.y1 - rule!.y0).toBeGreaterThan(600)
    expect(rule!.area / (rule!.y1 - rule!.y0)).toBeLessThan(5)
  })

  test('short strokes and bars are none', () => {
    const page = canvas(800, 600)
    page.rect(50, 100, 90, 103, 0)
    page.rect(100, 200, 400, 218, 0)
    expect(rulesOn(page)).toEqual([])
  })

  test('ticks in line with one are rules too, a dash in line with one is not', () => {
    const page = canvas(800, 500)
    page.rect(100, 40, 103, 140, 0)
    page.rect(100, 300, 103, 340, 0)
    page.rect(300, 88, 700, 91, 0)
    page.rect(120, 88, 133, 91, 0)
    const ink = page.plane()
    const { rules, pieces } = findRules(ink, findBlobs(ink), LINE)
    const down = rules.filter(({ x0, x1, y0, y1 }) => y1 - y0 > x1 - x0)
    expect(down.map(({ y0, y1 }) => [y0, y1])).toEqual([
      [40, 140],
      [300, 340],
    ])
    expect(pieces.some(({ x0 }) => x0 === 120)).toBe(false)
  })

  test('go on, for what is left of them, where bars lie across; a bar is no rest of one', () => {
    const page = canvas(600, 400)
    page.rect(300, 40, 304, 240, 0)
    page.rect(300, 270, 304, 300, 0)
    const rules = rulesOn(page)
    const isRest = isRestOf(rules, LINE)
    const rest = { x0: 300, y0: 270, x1: 304, y1: 300, area: 120 }
    expect(isRest(rest)).toBe(true)
    expect(isRest({ ...rest, x0: 340, x1: 344 })).toBe(false)
    expect(isRest({ ...rest, x1: 360, area: 1800 })).toBe(false)
  })

  test('a tint that joins two of them makes neither thick', () => {
    const page = canvas(600, 400)
    page.rect(50, 100, 550, 103, 0)
    page.rect(200, 103, 320, 112, 160)
    page.rect(180, 112, 340, 115, 0)
    const across = rulesOn(page).map(({ x0, x1, y0, y1 }) => [x0, y0, x1, y1])
    expect(across).toContainEqual([50, 100, 550, 103])
    expect(across).toContainEqual([180, 112, 340, 115])
  })
})

test('an empty frame is an outline, a filled shape is none', () => {
  const page = canvas(400, 300)
  page.rect(50, 50, 90, 80, 0)
  page.rect(53, 53, 87, 77, 255)
  page.where((x, y) => Math.hypot(x - 200, y - 65) < 5, 0)
  const ground = findGround(page.picture, LINE)
  const marks = marksOf(ground, [], findBlobs(ground.ink), page.picture, 1)
  expect(marks.map(({ kind, shape }) => [kind, shape])).toEqual([
    ['stroke', 'rect'],
    ['fill', 'path'],
  ])
  expect(marks[0]?.lineWidth).toBe(3)
})

test('a small box of a gray line is an outline, also where one side of it is paler', () => {
  const page = canvas(400, 300)
  page.rect(20, 20, 380, 40, 0)
  page.rect(50, 100, 76, 126, 120)
  page.rect(54, 104, 72, 122, 255)
  page.rect(72, 100, 76, 126, 165)
  const ground = findGround(page.picture, LINE)
  const marks = marksOf(ground, [], findBlobs(ground.ink), page.picture, 1)
  expect(marks.filter(({ box }) => box[1] > 90)).toMatchObject([{ kind: 'stroke', shape: 'rect' }])
})

test('a dot is no frame, however large it is', () => {
  const page = canvas(800, 200)
  const sizes = [6, 7, 8, 9, 10, 11, 12, 12.5, 13]
  sizes.forEach((radius, k) => {
    page.where((x, y) => Math.hypot(x - 60 - 80 * k, y - 100) < radius, 30)
  })
  const ground = findGround(page.picture, 2 * LINE)
  const marks = marksOf(ground, [], findBlobs(ground.ink), page.picture, 1)
  expect(marks.map(({ kind }) => kind)).toEqual(sizes.map(() => 'fill'))
})

test('a ring weighs less than a dot of the same size', () => {
  const page = canvas(400, 300)
  page.where((x, y) => Math.abs(Math.hypot(x - 100, y - 65) - 12) < 1.2, 0)
  page.where((x, y) => Math.hypot(x - 200, y - 65) < 13, 0)
  const ground = findGround(page.picture, LINE)
  const [ring, dot] = marksOf(ground, [], findBlobs(ground.ink), page.picture, 1).sort((a, b) => a.box[0] - b.box[0])
  expect(ring?.opacity).toBeLessThan(0.7)
  expect(dot?.opacity).toBe(1)
})

describe('frames', () => {
  const drawn = (draw: (page: ReturnType<typeof canvas>) => void) => {
    const page = canvas(800, 300)
    draw(page)
    const ground = findGround(page.picture, LINE)
    return marksOf(ground, [], findBlobs(ground.ink), page.picture, 1).map(({ shape, box }) => [
      shape,
      ...box.map((edge) => Math.round(edge / 10) * 10),
    ])
  }
  const cell = (page: ReturnType<typeof canvas>) => {
    page.rect(100, 100, 300, 103, 60)
    page.rect(100, 137, 300, 140, 60)
    page.rect(297, 100, 300, 140, 60)
  }

  test('that are open at a side are the rules on the others', () => {
    expect(drawn(cell)).toEqual([
      ['line', 100, 100, 300, 100],
      ['line', 100, 140, 300, 140],
      ['line', 300, 100, 300, 140],
    ])
  })

  test('are none where their lines would fill them', () => {
    const shapes = drawn((page) => {
      page.rect(100, 100, 300, 112, 60)
      page.rect(288, 100, 300, 140, 60)
    })
    expect(shapes).toEqual([['path', 100, 100, 300, 140]])
  })

  test('with something inside stay one mark', () => {
    const shapes = drawn((page) => {
      cell(page)
      page.where((x, y) => Math.abs(y - 100 - (x - 260)) < 4 && y > 100 && y < 140, 60)
    })
    expect(shapes).toEqual([['path', 100, 100, 300, 140]])
  })
})
