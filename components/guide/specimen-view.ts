/** A specimen as it is shown: its picture from the same rows as any reading's, its words, and where its parts lie. */
import type { PartPlace, Specimen } from '../../lib/guide/specimen'
import { summarizeProfile } from '../../lib/profile/summary'
import { placeBands } from '../charts/bands.place'
import { placeDumbbells } from '../charts/dumbbells.place'
import { placeLanes } from '../charts/lanes.place'
import type { FrameSize, PlacedRow, ProfileRow, RowsPlaced, Strip } from '../charts/rows.place'
import { type ProfilePicture, profilePicture, profileTables } from '../profile/profile-rows'

export type SpecimenView = ReturnType<typeof specimenView>

export function specimenView({ id, name, documents, reading, parts }: Specimen) {
  const profile = summarizeProfile(reading)
  return {
    id,
    name,
    documents,
    /** What a place on such a document means. */
    meaning: profile.meaning,
    sentence: profile.sentence,
    picture: profilePicture(reading, profile),
    tables: profileTables(reading, profile),
    parts,
  }
}

export interface Region {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Half the column of the signs at the right, and the height of a line of heads. */
const halfSign = 13
const headHeight = 20
const shareColumn = 84

interface Placed {
  readonly placed: RowsPlaced<ProfileRow>
  readonly zones: readonly (Strip & { readonly x: number; readonly width: number })[]
  readonly symbolX: number | null
}

function placePicture(picture: ProfilePicture, size: FrameSize): Placed {
  switch (picture.drawn) {
    case 'lanes': {
      const placed = placeLanes(picture.rows, size)
      return { placed, zones: placed.zones, symbolX: null }
    }
    case 'bands': {
      const placed = placeBands(picture.rows, size)
      return { placed, zones: placed.zones, symbolX: placed.symbolX }
    }
    case 'dumbbells':
      return { placed: placeDumbbells(picture.rows, size), zones: [], symbolX: null }
  }
}

/** Rows are found by their key: the picture may show them in another order than the document. */
function rowAt(placed: RowsPlaced<ProfileRow>, index: number): PlacedRow<ProfileRow> | undefined {
  return placed.blocks.flatMap((block) => block.rows).find(({ row }) => row.key === String(index))
}

/**
 * Where a part lies in the picture of its specimen.
 *
 * @returns null where the picture has no such part
 */
export function regionOf(picture: ProfilePicture, place: PartPlace, size: FrameSize): Region | null {
  const { placed, zones, symbolX } = placePicture(picture, size)
  const [block] = placed.blocks
  if (block === undefined) return null
  const { x0, x1 } = placed.plot
  const rows = { y: block.top, height: block.bottom - block.top }
  switch (place.in) {
    case 'heads':
      return { x: x0, y: block.headY - headHeight + 5, width: x1 - x0, height: headHeight }
    case 'shares':
      return { x: placed.shareX - shareColumn, width: shareColumn, ...rows }
    case 'levels':
      return symbolX === null ? null : { x: symbolX - halfSign, width: 2 * halfSign, ...rows }
    case 'middle': {
      const [zone] = zones
      return zone === undefined ? null : { x: zone.x, width: zone.width, ...rows }
    }
    case 'mark': {
      const row = rowAt(placed, place.row)
      if (row === undefined) return null
      const y = placed.narrow ? row.middle - headHeight / 2 : row.top
      return { x: x0, y, width: x1 - x0, height: row.bottom - y }
    }
    case 'label': {
      const row = rowAt(placed, place.row)
      if (row === undefined) return null
      const width = placed.narrow ? placed.width : x0 - shareColumn
      return { x: 0, y: row.top, width, height: (placed.narrow ? row.middle - headHeight / 2 : row.bottom) - row.top }
    }
  }
}
