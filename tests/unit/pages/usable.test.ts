import { expect, test } from 'vitest'
import type { Box, Mark, Page, Word } from '../../../lib/pages/model'
import { isUsable } from '../../../lib/pages/usable'

const word = (box: Box, more: Partial<Word> = {}): Word => ({
  text: 'word',
  box,
  size: 10,
  color: '#000000',
  angle: 0,
  visible: true,
  legible: true,
  how: 'text',
  confidence: 1,
  ...more,
})
const picture = (box: Box): Mark => ({ kind: 'image', shape: 'rect', box, color: null, opacity: 1, lineWidth: 0 })
const outlines = (count: number, size: number, wide = size): Mark[] =>
  Array.from({ length: count }, (_, i) => {
    const [x, y] = [50 + 10 * (i % 50), 50 + 14 * Math.floor(i / 50)]
    return { kind: 'fill', shape: 'path', box: [x, y, x + wide, y + size], color: '#000000', opacity: 1, lineWidth: 0 }
  })
const words = (count: number, top: number, more?: Partial<Word>): Word[] =>
  Array.from({ length: count }, (_, i) => word([50 + i, top, 80 + i, top + 10], more))
const page = (of: { words?: Word[]; marks?: Mark[] }): Page => ({
  number: 1,
  width: 600,
  height: 800,
  words: of.words ?? [],
  marks: of.marks ?? [],
  source: 'text',
})

test.each([
  ['text', page({ words: words(100, 100) }), true],
  ['nothing at all', page({}), true],
  ['a scan', page({ marks: [picture([0, 0, 600, 800])] }), false],
  ['a scan with a stamp', page({ words: words(3, 10), marks: [picture([0, 0, 600, 800])] }), false],
  [
    'a scan with invisible words',
    page({ words: words(100, 100, { visible: false }), marks: [picture([0, 0, 600, 800])] }),
    false,
  ],
  ['text on letter paper', page({ words: words(100, 100), marks: [picture([0, 0, 600, 800])] }), true],
  ['text and a logo', page({ words: words(100, 100), marks: [picture([50, 20, 200, 60])] }), true],
  ['a title over a pictured table', page({ words: words(20, 20), marks: [picture([50, 100, 550, 600])] }), false],
  [
    'a font that does not tell its letters',
    page({ words: [...words(60, 100, { legible: false }), ...words(10, 300)] }),
    false,
  ],
  ['letters of any other sign', page({ words: words(60, 100, { text: 'H*d$ =@l' }) }), false],
  [
    'a typed list: rules of equals signs, boxes of brackets',
    page({
      words: [
        ...words(60, 100),
        ...words(5, 300, { text: '='.repeat(80) }),
        ...words(75, 500, { text: '[X]' }),
        ...words(150, 500, { text: '[' }),
      ],
    }),
    true,
  ],
  ['many boxes with a tick', page({ words: [...words(60, 100), ...words(25, 400, { text: '☑' })] }), true],
  [
    'figures without some of their digits',
    page({
      words: [
        ...words(60, 100),
        ...words(6, 300, { text: '1\uFFFD%', legible: false }),
        ...words(9, 500, { text: '4-8%' }),
      ],
    }),
    false,
  ],
  ['letters drawn as outlines', page({ marks: outlines(800, 6) }), false],
  ['letters drawn as outlines, with a page number', page({ words: words(3, 780), marks: outlines(800, 6) }), false],
  ['text and letters drawn as outlines', page({ words: words(60, 400), marks: outlines(800, 6) }), true],
  ['lines of text, each drawn as one outline', page({ marks: outlines(90, 8, 200) }), false],
  ['a logo of a few shapes', page({ marks: outlines(40, 6) }), true],
  ['large shapes by the hundred', page({ marks: outlines(800, 60) }), true],
  [
    'texts without any known letter among others',
    page({
      words: [
        ...words(60, 300),
        ...[50, 90, 130, 170, 210].map((x) =>
          word([x, 100, x + 36, 110], { text: '\uFFFD'.repeat(5), legible: false }),
        ),
      ],
    }),
    false,
  ],
  ['some symbols among words', page({ words: [...words(20, 100, { legible: false }), ...words(60, 300)] }), true],
])('%s', (_, given, usable) => {
  expect(isUsable(given)).toBe(usable)
})
