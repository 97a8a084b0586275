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
  ['some symbols among words', page({ words: [...words(20, 100, { legible: false }), ...words(60, 300)] }), true],
])('%s', (_, given, usable) => {
  expect(isUsable(given)).toBe(usable)
})
