/** A sheet as a Word document. Imported on demand only: the library is large. */
import {
  AlignmentType,
  BorderStyle,
  Document,
  HeadingLevel,
  type ISectionOptions,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Block, Brief, BriefPart } from './brief'
import { inert } from './label'
import { withoutDates } from './zip-dates'

/** Twentieths of a point: US Letter with margins of 0.8 inch. */
const PAGE = { width: 12_240, height: 15_840, margin: 1152 } as const
const CONTENT = PAGE.width - 2 * PAGE.margin
/** Half points. */
const SIZE = { body: 20, small: 17 } as const
const SOFT = '55585A'
const RULE = { style: BorderStyle.SINGLE, size: 4, color: 'C9C4B6' } as const
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const BULLETS = 'bullets'

type Child = Paragraph | Table
type Heading = (typeof HeadingLevel)[keyof typeof HeadingLevel]

function tableOf({ head, rows }: Extract<Block, { kind: 'table' }>): Table {
  // The words of a row need the room, the figures beside them little.
  const longest = head.map((_, at) => Math.max(...[head, ...rows].map((cells) => cells[at]?.length ?? 0)))
  const whole = longest.reduce((sum, length) => sum + Math.min(length, 60) + 4, 0)
  const widths = longest.map((length) => Math.round((CONTENT * (Math.min(length, 60) + 4)) / whole))
  const cell = (words: string, at: number, bold: boolean) =>
    new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      margins: { top: 20, bottom: 20, left: at === 0 ? 0 : 80, right: 80 },
      children: [
        new Paragraph({ spacing: { after: 0 }, children: [new TextRun({ text: words, bold, size: SIZE.small })] }),
      ],
    })
  return new Table({
    width: { size: CONTENT, type: WidthType.DXA },
    columnWidths: widths,
    borders: { top: RULE, bottom: RULE, left: NONE, right: NONE, insideHorizontal: RULE, insideVertical: NONE },
    rows: [head, ...rows].map(
      (cells, row) =>
        new TableRow({
          tableHeader: row === 0,
          cantSplit: true,
          children: cells.map((words, at) => cell(words, at, row === 0)),
        }),
    ),
  })
}

function blockChildren(block: Block): Child[] {
  switch (block.kind) {
    case 'text':
      return [
        new Paragraph({
          children: [
            new TextRun(block.soft ? { text: block.text, color: SOFT, size: SIZE.small } : { text: block.text }),
          ],
        }),
      ]
    case 'labeled':
      return [
        new Paragraph({ children: [new TextRun({ text: `${block.label}: `, bold: true }), new TextRun(block.text)] }),
      ]
    case 'list':
      return block.items.map(
        (item) => new Paragraph({ numbering: { reference: BULLETS, level: 0 }, children: [new TextRun(item)] }),
      )
    case 'table':
      return [tableOf(block), new Paragraph({ spacing: { after: 60 } })]
    case 'picture':
      return []
  }
}

function partChildren({ title, blocks }: BriefPart, heading: Heading): Child[] {
  return [new Paragraph({ heading, keepNext: true, children: [new TextRun(title)] }), ...blocks.flatMap(blockChildren)]
}

function childrenOf({ title, subtitle, sections, footer }: Brief): ISectionOptions['children'] {
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(title)] }),
    ...(subtitle === '' ? [] : [new Paragraph({ children: [new TextRun({ text: subtitle, color: SOFT })] })]),
    ...sections.flatMap((section) => [
      ...partChildren(section, HeadingLevel.HEADING_2),
      ...section.parts.flatMap((part) => partChildren(part, HeadingLevel.HEADING_3)),
    ]),
    new Paragraph({
      spacing: { before: 200 },
      children: [new TextRun({ text: footer, color: SOFT, size: SIZE.small })],
    }),
  ]
}

const heading = (size: number, before: number) => ({
  run: { font: 'Georgia', size, color: '1B1D1F', bold: false },
  paragraph: { spacing: { before, after: 60 }, keepNext: true },
})

const xml = (words: string): string =>
  words.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign)

/** Title and program, and nothing else: no person, no day. */
function coreProperties(title: string): string {
  const names =
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"'
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties ${names}><dc:title>${xml(title)}</dc:title><dc:creator>Strongsuit</dc:creator></cp:coreProperties>`
}

/** The sheet as the bytes of a DOCX file. The same sheet gives the same bytes. */
export async function briefDocx(given: Brief): Promise<Uint8Array<ArrayBuffer>> {
  const brief = inert(given)
  const document = new Document({
    styles: {
      default: {
        document: { run: { font: 'Calibri', size: SIZE.body }, paragraph: { spacing: { after: 80, line: 264 } } },
        heading1: heading(36, 0),
        heading2: heading(26, 240),
        heading3: {
          ...heading(SIZE.body + 2, 140),
          run: { font: 'Calibri', size: SIZE.body + 2, bold: true, color: '1B1D1F' },
        },
      },
    },
    numbering: {
      config: [
        {
          reference: BULLETS,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 300, hanging: 220 }, spacing: { after: 40 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: { top: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin, right: PAGE.margin },
          },
        },
        children: childrenOf(brief),
      },
    ],
  })
  // The library would write the day and a person's name of its own making.
  const core = [{ path: 'docProps/core.xml', data: coreProperties(brief.title) }]
  return withoutDates(new Uint8Array(await Packer.toArrayBuffer(document, false, core)))
}
