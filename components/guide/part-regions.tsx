/** Over a specimen's picture: the chosen part outlined, and the part under the pointer told. The choice beneath is the way for keys. */
import { useEffect, useMemo, useRef } from 'react'
import type { SpecimenPart } from '../../lib/guide/specimen'
import type { DrawingProps } from '../charts/drawing'
import type { ProfilePicture } from '../profile/profile-rows'
import { type Region, regionOf } from './specimen-view'
import styles from './specimens.module.css'

interface PartRegionsProps {
  readonly drawing: DrawingProps
  readonly picture: ProfilePicture
  readonly parts: readonly SpecimenPart[]
  /** Name of the part that is read now. */
  readonly chosen: string
  readonly onPoint: (name: string) => void
}

const area = ({ width, height }: Region): number => width * height

/** Of the parts under a point the smallest: a column lies over rows. */
function partAt(parts: readonly { name: string; region: Region }[], x: number, y: number): string | null {
  const under = parts.filter(
    ({ region }) => x >= region.x && x <= region.x + region.width && y >= region.y && y <= region.y + region.height,
  )
  return under.toSorted((a, b) => area(a.region) - area(b.region))[0]?.name ?? null
}

export function PartRegions({ drawing, picture, parts, chosen, onPoint }: PartRegionsProps) {
  const surface = useRef<SVGSVGElement>(null)
  const { width, dense } = drawing
  const placed = useMemo(
    () =>
      parts.flatMap(({ name, place }) => {
        const region = regionOf(picture, place, { width, dense })
        return region === null ? [] : [{ name, region }]
      }),
    [picture, parts, width, dense],
  )
  useEffect(() => {
    const element = surface.current
    if (element === null) return
    const point = ({ clientX, clientY }: PointerEvent): void => {
      const { left, top } = element.getBoundingClientRect()
      const name = partAt(placed, clientX - left, clientY - top)
      if (name !== null) onPoint(name)
    }
    element.addEventListener('pointermove', point)
    element.addEventListener('pointerdown', point)
    return () => {
      element.removeEventListener('pointermove', point)
      element.removeEventListener('pointerdown', point)
    }
  }, [placed, onPoint])
  const outlined = placed.find(({ name }) => name === chosen)?.region
  return (
    <svg ref={surface} className={styles.regions} width={width} height="100%" aria-hidden="true">
      {outlined && <rect {...outlined} rx={4} />}
    </svg>
  )
}
