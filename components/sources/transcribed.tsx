/** One click below a figure's source: how it was copied, what it was held against, and where it can be read. */

import { dayWords } from '../../lib/figures/dates'
import { type FigureSource, isRepository, sourceHref } from '../../lib/figures/source'
import { Link } from '../ui/link'
import { Citations } from './citations'

export function Transcribed({ source }: { readonly source: FigureSource }) {
  const { confidenceNote, retrieved, citations } = source
  return (
    <details>
      <summary>How it was transcribed</summary>
      <p>
        {confidenceNote} Collected {dayWords(retrieved)}.
      </p>
      <Citations citations={citations.filter(({ url }) => !isRepository(url))} />
      <Link href={sourceHref(source)}>In the list of all sources</Link>
    </details>
  )
}
