import type { Mark } from '../pages/model'
import { Scene } from './scene'

/** The shapes that a person sees, as marks: without those painted over, and those in the colour of what is below them. */
export function toMarks(scene: Scene): Mark[] {
  // First those that change nothing: some programs paint every shape twice, and the second must not hide the first.
  const changing = new Scene(
    scene.shapes.filter((shape) => !scene.changesNothing(shape)),
    scene.page,
  )
  return changing.shapes
    .filter((shape) => !changing.isHidden(shape))
    .map(({ kind, shape, box, color, opacity, lineWidth }) => ({ kind, shape, box, color, opacity, lineWidth }))
}
