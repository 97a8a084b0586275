import { StartOver } from '../session/start-over'
import styles from './footer.module.css'

export function Footer() {
  return (
    <footer className={styles.footer}>
      <div className={`page ${styles.row}`}>
        <p>
          Strongsuit is not affiliated with or endorsed by the USMLE, NBME, FSMB, ECFMG, NRMP, AAMC or NBOME. Their
          names say only which documents and figures are meant.
        </p>
        <StartOver />
      </div>
    </footer>
  )
}
