import styles from './page-turn.module.css'

interface PageTurnProps {
  /** Of what the pages are. */
  readonly label: string
  /** Numbers of the pages, in their order; nothing is shown for a single one. */
  readonly pages: readonly number[]
  readonly page: number
  readonly onPage: (page: number) => void
}

/** The pages of a document below the one that is shown: one press turns to another. */
export function PageTurn({ label, pages, page, onPage }: PageTurnProps) {
  if (pages.length < 2) return null
  return (
    <nav className={styles.turn} aria-label={label}>
      {pages.map((number) => (
        <button
          key={number}
          type="button"
          aria-current={number === page ? 'page' : undefined}
          onClick={() => onPage(number)}
        >
          Page {number}
        </button>
      ))}
    </nav>
  )
}
