/** A place in a picture, in pixels from its top left corner; pixel i covers i to i + 1. */
export interface Point {
  readonly x: number
  readonly y: number
}

export const apart = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y)
