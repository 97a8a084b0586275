/** The way from a figure to its place on the sources page. */

import { type FigureSource, sourceHref } from '../../lib/figures/source'
import { Link } from '../ui/link'

/** A quiet link that names publisher and edition. */
export function SourceLink({ source }: { readonly source: FigureSource }) {
  const { publisher, edition, title } = source
  return (
    <Link href={sourceHref(source)} className="small" aria-label={`Source: ${publisher}, ${title}`}>
      {[publisher, edition].filter((part) => part !== null).join(' ')}
    </Link>
  )
}
