import { csvParseRows } from 'd3-dsv'
import { strFromU8, unzipSync } from 'fflate'
import ICAL from 'ical.js'
import { PDFDocument } from 'pdf-lib'
import sax from 'sax'
import { describe, expect, test } from 'vitest'
import { drawClass } from '../../../fixtures/generate/class'
import { classCsv } from '../../../lib/cohort/csv'
import { MINIMUM_GROUP } from '../../../lib/cohort/disclosure'
import { classHtml } from '../../../lib/cohort/html'
import { publish } from '../../../lib/cohort/publish'
import { countStudents } from '../../../lib/cohort/students'
import type { Brief } from '../../../lib/export/brief'
import { briefDocx } from '../../../lib/export/docx'
import { exportLabel, inert } from '../../../lib/export/label'
import { briefMarkdown } from '../../../lib/export/markdown'
import { drawPages } from '../../../lib/skeleton/draw'
import { makeSkeleton, usualChoices } from '../../../lib/skeleton/make'
import { fixtureBytes, pagesOf, seed, textOf } from '../skeleton/make'

/** What a document or a person may put into a label, a name or a story. */
const hostile: readonly string[] = [
  'nul \u0000 bell \u0007 tab \u000b escape \u001b[31m',
  '<script>alert(1)</script> <img src=x onerror=alert(1)>',
  ']]></w:t></w:document> <!-- &amp; &#0; &bogus;',
  '[click](javascript:alert(1)) ![x](https://example.org/x.png) `code` | cell | # head',
  '=HYPERLINK("https://example.org")',
  'right \u202e to left \u2066 isolate \u2069 mark \u200f',
  'half \ud800 sign \udfff, none \ufffe \uffff',
  'line\u2028end\u2029here\r\nand\nhere',
  'x'.repeat(10_000),
]
const all = hostile.join(' ')
const blocks: Brief['sections'][number]['blocks'] = hostile.flatMap((text) => [
  { kind: 'text' as const, text },
  { kind: 'labeled' as const, label: text, text },
  { kind: 'list' as const, items: [text] },
  { kind: 'table' as const, caption: text, head: [text, 'b'], rows: [[text, text]] },
])
const sheet: Brief = {
  type: 'brief',
  version: 1,
  variant: 'adviser',
  title: all,
  subtitle: all,
  sections: [{ id: 'points', title: all, blocks, parts: [{ title: all, blocks }] }],
  footer: all,
}

/** Control signs but line ends; what turns the order of words; halves of signs. */
const isHarmful = (text: string): boolean =>
  /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\u200f\ufffe\uffff]/u.test(text.replace(/[\r\n]/g, ''))

/** All text of a document by a parser that stops at the first error, and the names of its elements. */
function parsed(xml: string): { readonly text: string; readonly names: ReadonlySet<string> } {
  const parser = sax.parser(true)
  const names = new Set<string>()
  let text = ''
  parser.onerror = (error) => {
    throw error
  }
  parser.onopentag = ({ name }) => names.add(name)
  parser.ontext = (part) => {
    text += part
  }
  parser.write(xml).close()
  return { text, names }
}

describe('hostile words in files to take away', () => {
  test('Word: well-formed, the words as text, no part and no link more', async () => {
    const parts = unzipSync(await briefDocx(sheet))
    const harmless = unzipSync(await briefDocx({ ...sheet, title: 'a', subtitle: 'b', footer: 'c' }))
    expect(Object.keys(parts)).toEqual(Object.keys(harmless))
    for (const [path, bytes] of Object.entries(parts)) {
      if (!/\.(?:xml|rels)$/.test(path) || bytes.length === 0) continue
      const { names } = parsed(strFromU8(bytes))
      expect(
        [...names].filter((name) => /script|img|hyperlink/i.test(name)),
        path,
      ).toEqual([])
      expect(isHarmful(strFromU8(bytes)), path).toBe(false)
    }
    const { text } = parsed(strFromU8(parts['word/document.xml'] ?? new Uint8Array()))
    expect(text).toContain('<script>alert(1)</script>')
    expect(text).toContain('x'.repeat(10_000))
  }, 60_000)

  test('Markdown: no markup of theirs, one line each', () => {
    const text = briefMarkdown(sheet)
    expect(isHarmful(text)).toBe(false)
    expect(text).not.toMatch(/(?<!\\)[<`]/)
    expect(text).not.toMatch(/(?<!\\)\]\(/)
    expect(text.split('\n').filter((line) => /^and$|^here/.test(line))).toEqual([])
  })

  test('calendar: one event, its words back as one line', () => {
    for (const words of hostile) {
      const event = new ICAL.Component('vevent')
      event.updatePropertyWithValue('summary', exportLabel(words))
      const text = event.toString()
      expect(isHarmful(text)).toBe(false)
      const back = new ICAL.Component(ICAL.parse(text) as unknown as string)
      expect(back.getFirstPropertyValue('summary')).toBe(exportLabel(words))
      expect(back.getAllProperties()).toHaveLength(1)
    }
  })

  test('class report: cells back as they were, no formula, no markup', () => {
    const names = ['=HYPERLINK("https://example.org")', all]
    const entries = drawClass(21, 40).entries.map((entry, at) => ({ ...entry, groups: { Year: names[at % 2] ?? '' } }))
    const own = entries.filter(({ reading }) => reading.kind === 'usmle-step2ck')
    const facet = { kind: 'usmle-step2ck', reference: 'own-overall' } as const
    const options = { facet, attempt: 'first', minimum: MINIMUM_GROUP, grouping: 'Year' } as const
    const { report } = publish(countStudents(own, 'first'), options)
    expect(report.groups.map(({ name }) => name)).toEqual(expect.arrayContaining([names[0]]))
    const csv = classCsv(inert(report))
    expect(isHarmful(csv)).toBe(false)
    const cells = csvParseRows(csv).flat()
    expect(cells.filter((cell) => /^\s*[=+@-]/.test(cell))).toEqual([])
    expect(cells).toContain(`'${names[0]}`)
    const html = classHtml(inert(report))
    expect(isHarmful(html)).toBe(false)
    expect(html).not.toMatch(/<script|<img|<[^>]*\son\w+=/)
    expect(html).toContain('&#60;script&#62;')
  })

  test('picture: what a parser would stop at is gone before it is written', () => {
    const escaped = all.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    expect(() => parsed(`<svg><text>${escaped}</text></svg>`)).not.toThrow()
    expect(isHarmful(inert(`<svg><text>${escaped}</text></svg>`))).toBe(false)
  })

  test('skeleton: opens elsewhere, and holds nothing of it', async () => {
    const short = hostile.filter(({ length }) => length < 200)
    const pages = (await pagesOf(fixtureBytes('samples/ck-boxes-10.pdf'))).map((page) => ({
      ...page,
      words: page.words.map((word, at) =>
        at % 5 === 0 ? { ...word, text: short[(at / 5) % short.length] ?? '' } : word,
      ),
    }))
    const pdf = await drawPages(makeSkeleton(pages, usualChoices, seed).pages)
    expect((await PDFDocument.load(pdf)).getPageCount()).toBe(pages.length)
    const text = textOf(await pagesOf(pdf.slice()))
    expect(/script|hyperlink|bogus|click|isolate/i.test(text)).toBe(false)
    expect(isHarmful(text)).toBe(false)
  }, 120_000)

  test('what is harmless stays', () => {
    for (const words of ['Ménière, 5–10%', '日本語', 'family 👩‍⚕️', 'a "b" & <c>'])
      expect(inert({ words })).toEqual({ words })
  })
})
