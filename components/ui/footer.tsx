'use client'

import { usePathname } from 'next/navigation'
import { StartOver } from '../session/start-over'
import styles from './footer.module.css'
import { Link } from './link'

export function Footer() {
  // The open page has it in its own place, beside what there is to go on with.
  const elsewhere = usePathname() !== '/'
  return (
    <footer className={styles.footer}>
      <div className={`page ${styles.row}`}>
        <p>
          Strongsuit is not affiliated with or endorsed by the USMLE, NBME, FSMB, ECFMG, NRMP, AAMC or NBOME. Names are
          used only to identify documents and figures.
        </p>
        <Link href="/archive/" className="no-print">
          Archive
        </Link>
        <Link href="/sources/" className="no-print">
          Sources of all figures
        </Link>
        <Link href="/class/" className="no-print">
          For advisers: a whole class
        </Link>
        {elsewhere && <StartOver />}
      </div>
    </footer>
  )
}
