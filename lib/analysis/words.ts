/** "1 point", "12 points": the size of a distance, without its sign. */
export function pointsWords(distance: number): string {
  const size = Math.abs(distance)
  return size === 1 ? '1 point' : `${size} points`
}
