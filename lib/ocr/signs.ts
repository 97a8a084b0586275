/** Single signs (figures, letters, percent signs) in a part of a page, whatever number of pieces each is drawn in. */
import { type Blob, findBlobs } from './blobs'
import { cut, padded } from './crops'
import type { RecognizedWord } from './engine'
import type { Plane } from './picture'

/** Parts of one sign (a percent sign, a colon) lie above each other by this share of the narrower one. */
const OVER = 0.2
/** Ink smaller than this share of the box's height is dirt. */
const DIRT = 0.1
/** Around a box this share of its height is looked at: it may cut its last sign. */
const AROUND = 0.3

/**
 * @param threshold ink is darker than this (0 full, 255 none)
 * @returns signs whose middle lies in the box, from left to right, in pixels of the plane
 */
export function signsIn(ink: Plane, box: RecognizedWord['box'], threshold: number): Blob[] {
  const height = box[3] - box[1]
  const around = padded(ink, box, Math.ceil(AROUND * height))
  const [left, top] = around
  const parts = findBlobs(cut(ink, around), threshold)
    .map((blob) => ({ ...blob, x0: blob.x0 + left, y0: blob.y0 + top, x1: blob.x1 + left, y1: blob.y1 + top }))
    .filter((blob) => {
      const x = (blob.x0 + blob.x1) / 2
      const y = (blob.y0 + blob.y1) / 2
      const size = Math.max(blob.x1 - blob.x0, blob.y1 - blob.y0)
      return x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3] && size >= DIRT * height
    })
    .sort((a, b) => a.x0 - b.x0)
  const signs: Blob[] = []
  for (const part of parts) {
    const last = signs.at(-1)
    const shared = last ? Math.min(last.x1, part.x1) - part.x0 : 0
    if (last && shared > 1 && shared > OVER * Math.min(last.x1 - last.x0, part.x1 - part.x0))
      signs[signs.length - 1] = joined(last, part)
    else signs.push(part)
  }
  return signs
}

const joined = (a: Blob, b: Blob): Blob => ({
  x0: Math.min(a.x0, b.x0),
  y0: Math.min(a.y0, b.y0),
  x1: Math.max(a.x1, b.x1),
  y1: Math.max(a.y1, b.y1),
  area: a.area + b.area,
})
