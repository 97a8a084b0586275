/** A sheet as Markdown. */
import type { Block, Brief, BriefPart } from './brief'
import { inert } from './label'

/** Words that a reader of Markdown would take for marks; a bar would end a table's cell. */
function plain(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|#]/g, '\\$&')
    .replace(/^(\d*)([-+.)])(?= )/, '$1\\$2')
}

const row = (cells: readonly string[]): string => `| ${cells.map(plain).join(' | ')} |`

function blockLines(block: Block): string[] {
  switch (block.kind) {
    case 'text':
      return [plain(block.text), '']
    case 'labeled':
      return [`**${plain(block.label)}:** ${plain(block.text)}`, '']
    case 'list':
      return [...block.items.map((item) => `- ${plain(item)}`), '']
    case 'table':
      return [row(block.head), `|${block.head.map(() => ' --- |').join('')}`, ...block.rows.map(row), '']
    case 'picture':
      return []
  }
}

const partLines = ({ title, blocks }: BriefPart, level: string): string[] => [
  `${level} ${plain(title)}`,
  '',
  ...blocks.flatMap(blockLines),
]

/** The sheet as Markdown, ended by a line break. Pure: the same sheet gives the same text. */
export function briefMarkdown(brief: Brief): string {
  const { title, subtitle, sections, footer } = inert(brief)
  const lines = [
    `# ${plain(title)}`,
    '',
    ...(subtitle === '' ? [] : [plain(subtitle), '']),
    ...sections.flatMap((section) => [
      ...partLines(section, '##'),
      ...section.parts.flatMap((part) => partLines(part, '###')),
    ]),
    '---',
    '',
    plain(footer),
  ]
  return `${lines.join('\n')}\n`
}
