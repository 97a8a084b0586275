import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Brief } from '../../../lib/export/brief'
import { briefDocx } from '../../../lib/export/docx'
import { withoutDates } from '../../../lib/export/zip-dates'
import { brief, failed, passed, sheet } from './sheets'

type Parts = Readonly<Record<string, string>>

async function partsOf(of: Brief): Promise<Parts> {
  const files = unzipSync(await briefDocx(of))
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]))
}

/** True where every element is closed by its own name, one holds all, and no bare sign stands in the text. */
function isWellFormed(xml: string): boolean {
  const open: string[] = []
  let roots = 0
  const rest = xml
    .replace(/<\?[^>]*\?>|<!--[\s\S]*?-->/g, '')
    .replace(
      /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/g,
      (_, end: string, name: string, _attributes, empty: string) => {
        if (end) {
          if (open.pop() !== name) open.push('wrong', 'wrong')
        } else {
          if (open.length === 0) roots++
          if (!empty) open.push(name)
        }
        return ''
      },
    )
  return open.length === 0 && roots === 1 && !/[<>]|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(rest)
}
const words = (xml: string): string => [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('\n')

describe('the Word document', () => {
  let parts: Parts = {}
  beforeAll(async () => {
    parts = await partsOf(sheet(passed, ['A <question> & "more"']))
  })

  test('has the parts that a reader looks for, each of them well-formed', () => {
    for (const path of [
      '[Content_Types].xml',
      '_rels/.rels',
      'word/document.xml',
      'word/styles.xml',
      'docProps/core.xml',
    ]) {
      expect(Object.keys(parts)).toContain(path)
    }
    for (const [path, text] of Object.entries(parts)) if (text !== '') expect(isWellFormed(text), path).toBe(true)
    expect(parts['[Content_Types].xml']).toContain(
      'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml" PartName="/word/document.xml"',
    )
    expect(parts['_rels/.rels']).toContain('Target="word/document.xml"')
  })

  test('says what the sheet says: headings, text, lists and tables', () => {
    const document = parts['word/document.xml'] ?? ''
    const text = words(document)
    for (const line of [
      'For an adviser',
      'The profile',
      'Cardiovascular System',
      '6 to 12%',
      'A &lt;question&gt; &amp; &quot;more&quot;',
    ]) {
      expect(text).toContain(line)
    }
    expect(document).toMatch(/<w:pStyle w:val="Heading1"\/>/)
    expect(document.match(/<w:tbl>/g)?.length).toBe(4)
    expect(document).toContain('<w:pgSz w:w="12240" w:h="15840"')
  })

  test('names neither a person nor a day', () => {
    expect(parts['docProps/core.xml']).toMatch(/<dc:creator>Strongsuit<\/dc:creator>/)
    expect(parts['docProps/core.xml']).not.toMatch(/created|modified|Un-named/)
    for (const [path, text] of Object.entries(parts)) {
      expect(text, path).not.toMatch(/Planted|1-234-567-8|report\.pdf|Un-named/)
    }
  })

  test('is the same, byte for byte, whenever it is made', async () => {
    for (const of of [brief(passed, { score: true }), brief(failed), sheet(failed)]) {
      const first = await briefDocx(of)
      await new Promise((resolve) => setTimeout(resolve, 20))
      expect(await briefDocx(structuredClone(of))).toEqual(first)
      // 1 January 1980, midnight: time 0, date 0x21.
      expect([...first.subarray(10, 14)]).toEqual([0, 0, 0x21, 0])
    }
  })
})

test('what is no archive has no dates to take away', () => {
  expect(() => withoutDates(new Uint8Array(3))).toThrow(RangeError)
  expect(() => withoutDates(new Uint8Array(100))).toThrow(RangeError)
})
