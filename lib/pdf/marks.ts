import type { Mark } from '../pages/model'
import { Scene } from './scene'

const withoutNothings = (scene: Scene): Scene =>
  new Scene(
    scene.shapes.filter((shape) => !scene.changesNothing(shape)),
    scene.page,
  )

/** The shapes that a person sees, as marks: without those painted over, and those in the colour of what is below them. */
export function toMarks(scene: Scene): Mark[] {
  // First those that change nothing: some programs paint every shape twice, and the second must not hide the first.
  const changing = withoutNothings(scene)
  const open = new Scene(
    changing.shapes.filter((shape) => !changing.isHidden(shape)),
    scene.page,
  )
  // What only hid something else leaves no trace either once that is gone: a white patch on white paper.
  return withoutNothings(open).shapes.map(({ kind, shape, box, color, opacity, lineWidth }) => ({
    kind,
    shape,
    box,
    color,
    opacity,
    lineWidth,
  }))
}
