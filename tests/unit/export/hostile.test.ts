import { strFromU8, unzipSync } from 'fflate'
import ICAL from 'ical.js'
import sax from 'sax'
import { describe, expect, test } from 'vitest'
import type { Brief } from '../../../lib/export/brief'
import { briefDocx } from '../../../lib/export/docx'
import { exportLabel, inert } from '../../../lib/export/label'
import { briefMarkdown } from '../../../lib/export/markdown'

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

  test('what is harmless stays', () => {
    for (const words of ['Ménière, 5–10%', '日本語', 'family 👩‍⚕️', 'a "b" & <c>'])
      expect(inert({ words })).toEqual({ words })
  })
})
