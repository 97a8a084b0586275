'use client'

/** The sheet as it will be printed. */
import { useId } from 'react'
import type { Block, BriefPart, BriefSection } from '../../lib/export/brief'
import type { CurrentBrief } from '../../lib/session/now/brief'
import { Table } from '../ui/table'
import styles from './paper.module.css'
import { type Drawn, profileDrawn, scoreLineDrawn } from './pictures'
import { useFit } from './use-fit'

/** Drawn wider than the paper and so printed a little smaller: that leaves room for the words. */
const pictureWidth = 860

function Picture({ drawn }: { readonly drawn: Drawn }) {
  const id = useId()
  return (
    <figure className={styles.picture}>
      <figcaption id={id} className="visually-hidden">
        {drawn.summary}
      </figcaption>
      {drawn.draw({ width: pictureWidth, dense: true, label: drawn.title, describedBy: id })}
    </figure>
  )
}

function DataTable({ block }: { readonly block: Extract<Block, { kind: 'table' }> }) {
  const rows = block.rows.map((cells) => ({ key: cells[0] ?? '', cells }))
  return <Table {...block} rows={rows} captionHidden className={styles.table} />
}

type Pictures = Readonly<Record<'score-line' | 'profile', Drawn | null>>

interface BlockProps {
  readonly block: Block
  readonly pictures: Pictures
  /** True where a picture says what tables say: those are then for who cannot see it. */
  readonly pictured: boolean
}

function BlockView({ block, pictures, pictured }: BlockProps) {
  switch (block.kind) {
    case 'text':
      return <p className={block.soft ? styles.soft : undefined}>{block.text}</p>
    case 'labeled':
      return (
        <p>
          <strong>{block.label}:</strong> {block.text}
        </p>
      )
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )
    case 'table':
      return pictured ? (
        // A table keeps its own width however it is clipped: what is around it is taken out of sight.
        <div className={`visually-hidden ${styles.spoken}`}>
          <DataTable block={block} />
        </div>
      ) : (
        <DataTable block={block} />
      )
    case 'picture': {
      const drawn = pictures[block.picture]
      return drawn && <Picture drawn={drawn} />
    }
  }
}

/** What tells the blocks of a section apart. */
function keyOf(block: Block): string {
  switch (block.kind) {
    case 'text':
      return block.text
    case 'labeled':
      return `${block.label} ${block.text}`
    case 'list':
      return block.items.join(' ')
    case 'table':
      return block.caption
    case 'picture':
      return block.picture
  }
}

interface BlocksProps {
  readonly blocks: readonly Block[]
  readonly pictures: Pictures
}

function Blocks({ blocks, pictures }: BlocksProps) {
  const pictured = blocks.some((block) => block.kind === 'picture' && pictures[block.picture] !== null)
  return blocks.map((block) => <BlockView key={keyOf(block)} block={block} pictures={pictures} pictured={pictured} />)
}

function Part({ part: { title, blocks }, pictures }: { readonly part: BriefPart } & Pick<BlocksProps, 'pictures'>) {
  return (
    <div className={styles.part}>
      <h3>{title}</h3>
      <Blocks blocks={blocks} pictures={pictures} />
    </div>
  )
}

function Section({ section, pictures }: { readonly section: BriefSection } & Pick<BlocksProps, 'pictures'>) {
  const id = useId()
  return (
    <section aria-labelledby={id} data-section={section.id}>
      <h2 id={id}>{section.title}</h2>
      <Blocks blocks={section.blocks} pictures={pictures} />
      {section.parts.map((part) => (
        <Part key={part.title} part={part} pictures={pictures} />
      ))}
    </section>
  )
}

export function Paper({ current }: { readonly current: CurrentBrief }) {
  const { brief } = current
  const [sheet, pages] = useFit<HTMLElement>()
  const pictures = { 'score-line': scoreLineDrawn(current), profile: profileDrawn(current) }
  return (
    <div className={styles.place}>
      <p role="status" className={`no-print ${styles.pages}`}>
        {pages === 1 ? 'One page, US Letter or A4.' : `${pages} pages, US Letter or A4.`}
        {pages > 1 && brief.variant === 'interview' && ' Turn something off to fit one page.'}
      </p>
      <article ref={sheet} className={`on-white ${styles.paper}`} aria-label="The sheet as it will be printed">
        <header>
          <h1>{brief.title}</h1>
          {brief.subtitle !== '' && <p>{brief.subtitle}</p>}
        </header>
        {brief.sections.map((section) => (
          <Section key={section.id} section={section} pictures={pictures} />
        ))}
        <p className={styles.footer}>{brief.footer}</p>
      </article>
    </div>
  )
}
