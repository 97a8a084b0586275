/** Damage to what holds the pages together, and annotations that people and programs put over them. */
import { degrees, PDFArray, type PDFDict, PDFNull, PDFNumber, type PDFPage, type PDFRef } from 'pdf-lib'
import { type Change, name, type Subject, target } from './change'

const root = ({ document }: Subject): PDFDict => document.catalog.Pages()
const kids = (subject: Subject): PDFArray => root(subject).lookup(name('Kids'), PDFArray)

const page =
  (edit: (page: PDFPage, subject: Subject) => string | null): Change =>
  (subject) =>
    edit(subject.chance.pick(subject.document.getPages()), subject)

/** Changes the list of a page's content streams. */
const drawn = (what: string, edit: (list: PDFRef[], subject: Subject) => PDFRef[]): Change =>
  page((one, subject) => {
    const entry = one.node.get(name('Contents'))
    const held = entry && subject.document.context.lookup(entry)
    const list = (held instanceof PDFArray ? held.asArray() : [entry]) as PDFRef[]
    one.node.set(name('Contents'), subject.document.context.obj(edit(list, subject)))
    return what
  })

const box = (key: 'MediaBox' | 'CropBox'): Change =>
  page((one, { chance, document }) => {
    const { x, y, width, height } = one.getMediaBox()
    const [left, low] = [x + chance.int(-60, 60), y + chance.int(-200, 200)]
    one.node.set(
      name(key),
      document.context.obj([
        left,
        low,
        left + width * chance.pick([1, 0.6, 1.2]),
        low + height * chance.pick([1, 0.5]),
      ]),
    )
    return key
  })

export const pageTrees: readonly Change[] = [
  (subject) => {
    const list = kids(subject)
    for (const [k, kid] of [...list.asArray()].reverse().entries()) list.set(k, kid)
    return 'pages in reverse'
  },
  (subject) => {
    const list = kids(subject)
    list.insert(subject.chance.int(0, list.size()), subject.chance.pick(list.asArray()))
    return 'a page twice'
  },
  (subject) => {
    kids(subject).set(subject.chance.int(0, kids(subject).size() - 1), PDFNull)
    return 'a page gone'
  },
  (subject) => {
    kids(subject).push(subject.document.catalog.get(name('Pages'))!)
    return 'a circle'
  },
  (subject) => {
    const count = subject.chance.pick([0, 1, 3, -1, 1000])
    root(subject).set(name('Count'), PDFNumber.of(count))
    return `count ${count}`
  },
  page((one, { chance }) => {
    const angle = chance.pick([90, 180, 270, -90])
    one.setRotation(degrees(angle))
    return `turned by ${angle}`
  }),
  page((one, { chance }) => {
    const key = chance.pick(['Type', 'Parent', 'Resources', 'MediaBox'])
    one.node.delete(name(key))
    return `without ${key}`
  }),
  (subject) => {
    const [a, b] = subject.chance.shuffle(subject.document.getPages())
    if (!a || !b) return null
    const [of, other] = [a.node.get(name('Resources')), b.node.get(name('Resources'))]
    if (other) a.node.set(name('Resources'), other)
    if (of) b.node.set(name('Resources'), of)
    return 'resources exchanged'
  },
  page((one, { chance }) => {
    const unit = chance.pick([0.5, 2])
    one.node.set(name('UserUnit'), PDFNumber.of(unit))
    return `unit ${unit}`
  }),
  box('MediaBox'),
  box('CropBox'),
  drawn('drawn twice', (list) => [...list, ...list]),
  drawn('drawn in reverse', (list) => [...list].reverse()),
  (subject) => {
    const [a, b] = subject.chance.shuffle(subject.document.getPages())
    if (!a || !b) return null
    const streams = [a, b].flatMap(({ node }) => node.get(name('Contents')) ?? [])
    if (streams.length < 2 || streams.some((one) => subject.document.context.lookup(one) instanceof PDFArray))
      return null
    a.node.set(name('Contents'), subject.document.context.obj(streams))
    return 'two pages on one'
  },
]

interface Appearance {
  /** Drawn in a box that begins at 0, 0. */
  readonly draws: ((width: number, height: number) => string) | null
  readonly entries: (subject: Subject) => Record<string, unknown>
}

const white = (width: number, height: number): string => `1 1 1 rg 0 0 ${width} ${height} re f`

/** Puts an annotation over a value. */
const over =
  (subtype: string, { draws, entries }: Appearance): Change =>
  (subject) => {
    const place = target(subject)
    if (!place) return null
    const { context } = subject.document
    const { x, y, width, height } = place
    const own = { ...entries(subject) }
    const dict = context.obj({
      Type: 'Annot',
      Subtype: subtype,
      Rect: [x, y, x + width, y + height],
      F: 4,
      ...own,
    } as never) as unknown as PDFDict
    if (draws) {
      const font = context.obj({ Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica' })
      const form = context.stream(draws(width, height), {
        Type: 'XObject',
        Subtype: 'Form',
        BBox: [0, 0, width, height],
        Resources: { Font: { F: font } },
      } as never)
      dict.set(name('AP'), context.obj({ N: context.register(form) }))
    }
    place.page.node.addAnnot(context.register(dict))
    return `${subtype} ${JSON.stringify(own)} at ${Math.round(x)}, ${Math.round(y)}`
  }

const text = (shown: string) => (width: number, height: number) =>
  `${white(width, height)} 0 g BT /F ${Math.max(6, height * 0.7)} Tf 1 2 Td (${shown}) Tj ET`
const nothing = () => ({})

export const annotations: readonly Change[] = [
  over('Square', { draws: white, entries: nothing }),
  over('Square', { draws: null, entries: () => ({ IC: [1, 1, 1], C: [1, 1, 1] }) }),
  over('Square', { draws: white, entries: ({ chance }) => ({ F: chance.pick([2, 32, 1, 34, 0]) }) }),
  over('FreeText', { draws: text('246'), entries: () => ({ DA: '/F 10 Tf' }) }),
  over('FreeText', { draws: (_w, height) => `0 g BT /F ${height * 0.7} Tf 1 2 Td (231) Tj ET`, entries: nothing }),
  over('Highlight', { draws: (width, height) => `1 1 0 rg 0 0 ${width} ${height} re f`, entries: nothing }),
  over('Highlight', { draws: null, entries: () => ({ C: [1, 1, 0] }) }),
  over('Redact', { draws: null, entries: () => ({ IC: [0, 0, 0] }) }),
  over('Redact', { draws: (width, height) => `0 g 0 0 ${width} ${height} re f`, entries: nothing }),
  over('Stamp', { draws: (width, height) => `1 0 0 RG 2 w 0 0 ${width} ${height} re S`, entries: nothing }),
  over('Widget', { draws: text('238'), entries: () => ({ FT: 'Tx' }) }),
  over('Popup', { draws: null, entries: () => ({ Open: true }) }),
  over('Ink', {
    draws: (width, height) => `0 g ${height} w 0 ${height / 2} m ${width} ${height / 2} l S`,
    entries: nothing,
  }),
  over('Line', { draws: null, entries: () => ({ L: 'broken', AP: 5 }) }),
]
