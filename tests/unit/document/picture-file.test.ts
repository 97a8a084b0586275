import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { crc32 } from 'node:zlib'
import { loadImage } from '@napi-rs/canvas'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fixturesFolder } from '../../../fixtures/load'
import { sniff } from '../../../lib/document/format'
import { pictureSize } from '../../../lib/document/picture-file'

const folder = join(fixturesFolder, 'pictures')
const names = readdirSync(folder).filter((name) => /\.(?:png|jpg|webp)$/.test(name))
const file = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder, name)))
const first = (ending: string): Uint8Array => file(names.find((name) => extname(name) === ending)!)

const size = (bytes: Uint8Array) => {
  const format = sniff(bytes)
  if (!format || format === 'pdf') throw new Error('no picture')
  return pictureSize(bytes, format)
}
/** The file with some bytes set, or some put in between. */
const set = (bytes: Uint8Array, at: number, values: readonly number[]): Uint8Array => {
  const out = bytes.slice()
  out.set(values, at)
  return out
}
const put = (bytes: Uint8Array, at: number, values: readonly number[]): Uint8Array =>
  Uint8Array.from([...bytes.subarray(0, at), ...values, ...bytes.subarray(at)])
const four = (value: number): number[] => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255)
/** A PNG whose head was changed, with the checksum that belongs to it. */
const withHead = (bytes: Uint8Array, at: number, values: readonly number[]): Uint8Array => {
  const changed = set(bytes, at, values)
  return set(changed, 29, four(crc32(changed.subarray(12, 29))))
}

test('is that of the decoder, for every picture of the fixtures', async () => {
  for (const name of names) {
    const { width, height } = await loadImage(Buffer.from(file(name)))
    const own = size(file(name))
    // The decoder turns them as they are to be shown.
    expect([own?.width, own?.height].sort(), name).toEqual([width, height].sort())
  }
}, 120_000)

describe('is not said by files that decoders cannot be trusted with', () => {
  test('PNG: checksum of the head, no size, far too few data for it, cut off', () => {
    const png = first('.png')
    expect(size(set(png, 29, [png[29]! ^ 1]))).toBeNull()
    expect(size(withHead(png, 16, four(0)))).toBeNull()
    expect(size(withHead(png, 16, [...four(60_000), ...four(60_000)]))).toBeNull()
    expect(size(withHead(png, 25, [5]))).toBeNull()
    expect(size(png.subarray(0, -8))).toBeNull()
  })
  test('JPEG: no frame, no scan, two frames, cut off', () => {
    const jpeg = first('.jpg')
    expect(size(Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 2, 0xff, 0xd9]))).toBeNull()
    expect(size(Uint8Array.from([0xff, 0xd8, 0xff, 0xc0, 0, 8, 8, 0, 9, 0, 9, 1, 0xff, 0xd9]))).toBeNull()
    const frame = [0xff, 0xc0, 0, 8, 8, 0, 9, 0, 9, 1]
    expect(size(put(jpeg, 2, frame))).toBeNull()
    expect(size(jpeg.subarray(0, jpeg.length >> 1))).toBeNull()
  })
  test('WebP: no chunk, a chunk that runs past the end, a frame of another size', () => {
    const webp = first('.webp')
    expect(size(Uint8Array.from([...webp.subarray(0, 4), 4, 0, 0, 0, ...webp.subarray(8, 12)]))).toBeNull()
    const half = webp.length >> 1
    const length = half - 8
    expect(size(set(webp.subarray(0, half), 4, [length & 255, length >> 8, length >> 16, 0]))).toBeNull()
    const frame = [...Buffer.from('VP8X'), 10, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 8, 0, 0]
    const total = webp.length + frame.length - 8
    const framed = put(set(webp, 4, [total & 255, (total >> 8) & 255, total >> 16, 0]), 12, frame)
    expect(size(framed)).toBeNull()
  })
  test('any file cut off or changed anywhere: a size or none, never an error', () => {
    const pictures = ['.png', '.jpg', '.webp'].map(first)
    fc.assert(
      fc.property(fc.constantFrom(...pictures), fc.nat(400), fc.nat(255), fc.nat(3000), (bytes, at, value, end) => {
        const changed = set(bytes, 16 + at, [value]).subarray(0, end < 1500 ? 16 + end : bytes.length)
        const found = size(changed)
        expect(found === null || (found.width > 0 && found.height > 0)).toBe(true)
      }),
    )
  })
})

test('a JPEG does not hide its size behind bytes that decoders skip', () => {
  const jpeg = first('.jpg')
  const second = 4 + jpeg[4]! * 256 + jpeg[5]!
  expect(size(put(jpeg, second, [0x12, 0x34]))).toEqual(size(jpeg))
  expect(size(put(jpeg, second, [0xff, 0xff, 0xff]))).toEqual(size(jpeg))
})
