import type { Plan } from '../../../lib/plan/model'
import { reading } from '../stories/readings'

export const failed = reading(
  [
    ['task', 'Patient Care: Diagnosis', 'average', [16, 20]],
    ['task', 'Professionalism', 'lower', [5, 7]],
    ['system', 'Cardiovascular System', 'lower', [6, 12]],
    ['system', 'Renal & Urinary & Reproductive Systems', 'lower', [7, 13]],
    ['system', 'Human Development', 'higher', [2, 4]],
    ['discipline', 'Medicine', 'lower', [55, 65]],
  ],
  'own-overall',
  { result: 'fail', score: 205 },
)
export const items = (plan: Plan) =>
  plan.weeks.flatMap((week) => week.items.map((item) => ({ ...item, week: week.number })))
export const weeksOf = (plan: Plan, areaIndex: number, kind: string) =>
  items(plan)
    .filter((item) => item.areaIndex === areaIndex && item.kind === kind)
    .map(({ week }) => week)
