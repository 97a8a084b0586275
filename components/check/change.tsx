import styles from './values-list.module.css'

/** Says what a value was when it was read, and brings it back. */
export function Change({ was, onRestore }: { readonly was: string; readonly onRestore: () => void }) {
  return (
    <span className={styles.changed}>
      changed, was {was}{' '}
      <button type="button" className="link-button" onClick={onRestore}>
        Restore
      </button>
    </span>
  )
}
