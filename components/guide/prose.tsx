/** Sentences of the guide: figures carry the number of their source, links lead on. */

import type { ReactNode } from 'react'
import type { FigureSource } from '../../lib/figures/source'
import type { Paragraph, ProsePart } from '../../lib/guide/prose'
import { SourceMarks } from '../sources/source-list'
import { Link } from '../ui/link'

interface ProseProps {
  readonly paragraph: Paragraph
  /** The page's numbered sources. */
  readonly sources: readonly FigureSource[]
}

function partOf(part: ProsePart, key: string, sources: ProseProps['sources']): ReactNode {
  switch (part.kind) {
    case 'text':
      return part.text
    case 'figure':
      return (
        <span key={key}>
          {part.text}
          <SourceMarks origin={part.origin} sources={sources} byRow />
        </span>
      )
    case 'link':
      return part.href.startsWith('#') ? (
        <a key={key} href={part.href}>
          {part.text}
        </a>
      ) : (
        <Link key={key} href={part.href}>
          {part.text}
        </Link>
      )
  }
}

/** One paragraph. */
export function Prose({ paragraph, sources }: ProseProps) {
  return (
    <p>
      {paragraph.flatMap((sentence, index) => [
        ...(index === 0 ? [] : [' ']),
        ...sentence.map((part, at) => partOf(part, `${index}.${at}`, sources)),
      ])}
    </p>
  )
}
