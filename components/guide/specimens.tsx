'use client'

/** A report of each kind, drawn by this program with made-up values: point at a part, or choose it, and read what it says. */
import { type PointerEvent, useEffect, useRef, useState } from 'react'
import type { Specimen } from '../../lib/guide/specimen'
import { summarizeProfile } from '../../lib/profile/summary'
import { DataTable } from '../charts/chart-frame'
import { ProfileList } from '../profile/profile-list'
import { profileTables } from '../profile/profile-rows'
import { light } from '../ui/light'
import { Pills } from '../ui/pills'
import { partAt, selectorOf } from './specimen-view'
import styles from './specimens.module.css'

interface SpecimensProps {
  readonly specimens: readonly Specimen[]
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

function OneSpecimen({ specimen }: { readonly specimen: Specimen }) {
  const { name, documents, reading, parts } = specimen
  const profile = summarizeProfile(reading)
  const [chosen, setChosen] = useState(parts[0]?.name ?? '')
  const part = parts.find((one) => one.name === chosen)
  const picture = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (part && picture.current) return light(picture.current, selectorOf(part.place))
  }, [part])
  const point = ({ target }: PointerEvent): void => {
    const pointed = target instanceof Element ? partAt(target, parts) : undefined
    if (pointed) setChosen(pointed.name)
  }
  return (
    <div className={styles.specimen}>
      <p className={styles.documents}>
        {documents} <span className={styles.meaning}>{profile.meaning}</span>
      </p>
      <figure>
        <figcaption className="quiet small">
          {name}: a specimen with made-up values. {profile.sentence}
        </figcaption>
        {/* The choice beneath is the way for keys. */}
        <div ref={picture} className={styles.picture} onPointerMove={point} onPointerDown={point}>
          <ProfileList reading={reading} profile={profile} order="printed" score={null} details={null} />
        </div>
        <details className="no-print">
          <summary>View as table</summary>
          {profileTables(reading, profile).map((table) => (
            <DataTable key={table.caption} {...table} />
          ))}
        </details>
      </figure>
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
