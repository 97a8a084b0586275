'use client'

/** A QR code, black on white in every theme: that is what cameras read. On paper only where that is ticked. */
import { useEffect, useState } from 'react'
import styles from './share.module.css'

export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const [rows, setRows] = useState<readonly (readonly boolean[])[] | null>(null)
  const [isPrinted, setPrinted] = useState(false)
  useEffect(() => {
    let isCurrent = true
    import('uqr').then(({ encode }) => isCurrent && setRows(encode(text, { ecc: 'L', border: 4 }).data))
    return () => {
      isCurrent = false
    }
  }, [text])
  if (!rows) return null
  const path = rows.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('')
  return (
    <>
      <svg
        className={`${isPrinted ? '' : 'no-print'} ${styles.code}`}
        viewBox={`0 0 ${rows.length} ${rows.length}`}
        role="img"
        aria-label={label}
        shapeRendering="crispEdges"
      >
        <rect width="100%" height="100%" fill="#fff" />
        <path d={path} fill="#000" />
      </svg>
      <p className="no-print">
        <label>
          <input type="checkbox" checked={isPrinted} onChange={(event) => setPrinted(event.target.checked)} /> Print the
          code too. Whoever sees the sheet can scan it.
        </label>
      </p>
    </>
  )
}
