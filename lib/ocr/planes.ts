/** Pictures as the networks take them: three planes of numbers, blue first, as they were trained. */
import type { Picture } from '../pages/picture'
import { bent } from './level-picture'

type Channels = readonly [number, number, number]

/**
 * @param mean and `deviation` of the values (0 to 1) by channel, in the order of the planes
 * @returns the whole picture at another size
 */
export function planesOf(
  picture: Picture,
  width: number,
  height: number,
  mean: Channels,
  deviation: Channels,
): Float32Array {
  const [across, down] = [picture.width / width, picture.height / height]
  const seen = bent(picture, width, height, ({ x, y }) => ({ x: x * across, y: y * down }), 1 / Math.min(across, down))
  const size = width * height
  const planes = new Float32Array(3 * size)
  for (let i = 0; i < size; i++)
    for (let c = 0; c < 3; c++) planes[c * size + i] = (seen.rgba[4 * i + 2 - c]! / 255 - mean[c]!) / deviation[c]!
  return planes
}
