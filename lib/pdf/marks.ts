import type { Mark } from '../pages/model'
import type { Scene } from './scene'

/** The shapes that a person sees, as marks: without those painted over, and those in the colour of what is below them. */
export function toMarks(scene: Scene): Mark[] {
  return scene.shapes
    .filter((shape) => !scene.isHidden(shape) && !scene.changesNothing(shape))
    .map(({ kind, shape, box, color, opacity, lineWidth }) => ({ kind, shape, box, color, opacity, lineWidth }))
}
