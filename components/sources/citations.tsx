/** Where a figure can be read: names with their addresses. */
import type { Citation } from '../../lib/figures/schema'
import styles from './citations.module.css'

export function Citations({ citations }: { readonly citations: readonly Citation[] }) {
  if (citations.length === 0) return null
  return (
    <span className={styles.links}>
      {citations.map(({ title, url }) =>
        url === null ? (
          <span key={title}>{title}</span>
        ) : (
          <a key={title} href={url} rel="noreferrer" target="_blank">
            {title}
          </a>
        ),
      )}
    </span>
  )
}
