'use client'

/** A report of each kind, drawn by this program with made-up values: point at a part, or choose it, and read what it says. */
import { useEffect, useState } from 'react'
import { ChartFrame } from '../charts/chart-frame'
import { ProfileDrawing } from '../profile/profile-drawing'
import { Pills } from '../ui/pills'
import { PartRegions } from './part-regions'
import type { SpecimenView } from './specimen-view'
import styles from './specimens.module.css'

interface SpecimensProps {
  readonly specimens: readonly SpecimenView[]
  /** Id of the section that they stand in: an address that ends in a specimen's id leads there. */
  readonly section: string
}

export function Specimens({ specimens, section }: SpecimensProps) {
  const [id, setId] = useState(specimens[0]?.id ?? '')
  useEffect(() => {
    const go = (): void => {
      const wanted = location.hash.slice(1)
      if (!specimens.some((specimen) => specimen.id === wanted)) return
      setId(wanted)
      document.getElementById(section)?.scrollIntoView({ block: 'start' })
    }
    go()
    addEventListener('hashchange', go)
    return () => removeEventListener('hashchange', go)
  }, [specimens, section])
  const shown = specimens.find((specimen) => specimen.id === id)
  return (
    <>
      <div className="no-print">
        <Pills
          label="My report has"
          value={id}
          options={specimens.map((specimen) => ({ value: specimen.id, name: specimen.name }))}
          onChange={setId}
        />
      </div>
      {shown && <OneSpecimen key={shown.id} specimen={shown} />}
    </>
  )
}

function OneSpecimen({ specimen }: { readonly specimen: SpecimenView }) {
  const { name, documents, meaning, sentence, picture, tables, parts } = specimen
  const [chosen, setChosen] = useState(parts[0]?.name ?? '')
  const part = parts.find((one) => one.name === chosen)
  return (
    <div className={styles.specimen}>
      <p className={styles.documents}>
        {documents} <span className={styles.meaning}>{meaning}</span>
      </p>
      <ChartFrame title={`${name}: a specimen with made-up values`} summary={sentence} tables={tables}>
        {(drawing) => (
          <div className={styles.picture}>
            <ProfileDrawing picture={picture} {...drawing} />
            {!drawing.dense && (
              <PartRegions drawing={drawing} picture={picture} parts={parts} chosen={chosen} onPoint={setChosen} />
            )}
          </div>
        )}
      </ChartFrame>
      <div className={styles.parts}>
        <Pills
          label="A part of it"
          value={chosen}
          options={parts.map((one) => ({ value: one.name, name: one.name }))}
          onChange={setChosen}
        />
        <div className={styles.words} aria-live="polite">
          {part && (
            <>
              <p>
                <strong>It says</strong> {part.says}
              </p>
              <p>
                <strong>It does not say</strong> {part.saysNot}
              </p>
            </>
          )}
        </div>
      </div>
      <dl className={`print-only ${styles.printed}`}>
        {parts.map((one) => (
          <div key={one.name}>
            <dt>{one.name}</dt>
            <dd>
              {one.says} {one.saysNot}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
