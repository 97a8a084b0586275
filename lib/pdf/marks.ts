import type { Mark } from '../pages/model'
import type { Shape } from './display-list'
import { Scene } from './scene'

function keep(scene: Scene, wanted: (shape: Shape) => boolean): Scene {
  const kept = scene.shapes.filter(wanted)
  return kept.length === scene.shapes.length ? scene : new Scene(kept, scene.page)
}

const withoutNothings = (scene: Scene): Scene => keep(scene, (shape) => !scene.changesNothing(shape))

/** The shapes that a person sees, as marks: without those painted over, and those in the color of what is below them. */
export function toMarks(scene: Scene): Mark[] {
  // First those that change nothing: some programs paint every shape twice, and the second must not hide the first.
  const changing = withoutNothings(scene)
  const open = keep(changing, (shape) => !changing.isHidden(shape))
  // What only hid something else leaves no trace either once that is gone: a white patch on white paper.
  const left = open === changing ? open : withoutNothings(open)
  return left.shapes.map(({ kind, shape, box, color, opacity, lineWidth }) => ({
    kind,
    shape,
    box,
    color,
    opacity,
    lineWidth,
  }))
}
