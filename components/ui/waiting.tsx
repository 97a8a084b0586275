import styles from './waiting.module.css'

/** Holds the room of what is not there yet, so that nothing jumps; below its title where that is known. */
export function Waiting({ title }: { readonly title?: string }) {
  return (
    <div className={`page ${styles.waiting}`} aria-busy="true">
      {title !== undefined && <h1>{title}</h1>}
    </div>
  )
}
