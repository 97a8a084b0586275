'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { StartOver } from '../session/start-over'
import styles from './footer.module.css'

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
        <Link href="/archive/" prefetch={false} className="no-print">
          Archive
        </Link>
        <Link href="/sources/" prefetch={false} className="no-print">
          Sources of all figures
        </Link>
        <Link href="/class/" prefetch={false} className="no-print">
          For advisers: a whole class
        </Link>
        {elsewhere && <StartOver />}
      </div>
    </footer>
  )
}
