/**
 * A smooth field of one number over a plane, fitted to what is known of it: a thin plate on a grid of nodes, which
 * follows a turn, a tilt, a bend or a fold and goes on straight where nothing is known.
 */
import type { Frame, Point } from './point'

/** The sum of `weights` times the field at `places` shall be `value`. */
export interface Condition {
  readonly places: readonly Point[]
  readonly weights: readonly number[]
  readonly value: number
}

export type Field = (at: Point) => number

/** Places in the middle of the page that stay where they are: only what differs from them is known. */
export const HELD = 25

export const held = (places: readonly Point[]): Condition[] =>
  places.map((at) => ({ places: [at], weights: [HELD], value: 0 }))

/** What bending costs against missing a condition, by one unit each from node to node: of a sheet, of a board. */
export const SHEET = 0.15
export const BOARD = 150
/** What any value costs: decides only what nothing else does. */
const REST = 1e-6

/**
 * @param fineness nodes along the longer side
 * @param rounds how often the conditions are weighed anew
 * @param believe what a condition is worth (0 to 1) that the field of the round before misses by so much
 */
export function fitPlate(
  { x: x0, y: y0, width, height }: Frame,
  fineness: number,
  conditions: readonly Condition[],
  believe: (missed: number, condition: Condition) => number,
  rounds: number,
  stiff = SHEET,
): Field {
  const step = Math.max(width, height) / (fineness - 1)
  const columns = Math.max(2, Math.ceil(width / step) + 1)
  const rows = Math.max(2, Math.ceil(height / step) + 1)
  const share = (at: Point): { nodes: readonly number[]; parts: readonly number[] } => {
    const u = (at.x - x0) / step
    const v = (at.y - y0) / step
    const i = Math.min(columns - 2, Math.max(0, Math.floor(u)))
    const j = Math.min(rows - 2, Math.max(0, Math.floor(v)))
    // Beyond the frame the field goes on straight.
    const [a, b] = [u - i, v - j]
    const first = j * columns + i
    return {
      nodes: [first, first + 1, first + columns, first + columns + 1],
      parts: [(1 - a) * (1 - b), a * (1 - b), (1 - a) * b, a * b],
    }
  }
  const rowsOf = conditions.map(({ places, weights, value }) => {
    const row = new Map<number, number>()
    places.forEach((at, k) => {
      const { nodes, parts } = share(at)
      nodes.forEach((node, n) => {
        row.set(node, (row.get(node) ?? 0) + weights[k]! * parts[n]!)
      })
    })
    return { row: [...row], value }
  })
  const count = columns * rows
  const band = Math.max(
    2 * columns,
    ...rowsOf.map(({ row }) => Math.max(...row.map(([node]) => node)) - Math.min(...row.map(([node]) => node))),
  )
  const bending = stiffness(columns, rows, stiff)
  let nodes: Float64Array = new Float64Array(count)
  const at: Field = (place) => {
    const { nodes: near, parts } = share(place)
    return near.reduce((sum, node, n) => sum + nodes[node]! * parts[n]!, 0)
  }
  let trust = conditions.map(() => 1)
  for (let round = 0; round < rounds; round++) {
    const matrix = bending.slice()
    const right = new Float64Array(count)
    rowsOf.forEach(({ row, value }, k) => {
      for (const [i, a] of row) {
        right[i]! += trust[k]! * a * value
        for (const [j, b] of row) matrix[i * count + j]! += trust[k]! * a * b
      }
    })
    nodes = solved(matrix, right, band)
    trust = conditions.map((condition, k) => {
      const { row, value } = rowsOf[k]!
      const missed = row.reduce((sum, [i, a]) => sum + a * nodes[i]!, -value)
      return believe(Math.abs(missed), condition)
    })
  }
  return at
}

/** Squared second differences along and across, and mixed ones, of a grid, as a matrix. */
function stiffness(columns: number, rows: number, stiff: number): Float64Array {
  const count = columns * rows
  const matrix = new Float64Array(count * count)
  const add = (nodes: readonly number[], weights: readonly number[], worth: number) => {
    nodes.forEach((i, k) => {
      nodes.forEach((j, l) => {
        matrix[i * count + j]! += worth * weights[k]! * weights[l]!
      })
    })
  }
  for (let i = 0; i < count; i++) matrix[i * count + i]! += REST
  for (let y = 0; y < rows; y++)
    for (let x = 0; x < columns; x++) {
      const node = y * columns + x
      if (x > 0 && x < columns - 1) add([node - 1, node, node + 1], [1, -2, 1], stiff)
      if (y > 0 && y < rows - 1) add([node - columns, node, node + columns], [1, -2, 1], stiff)
      if (x < columns - 1 && y < rows - 1)
        add([node, node + 1, node + columns, node + columns + 1], [1, -1, -1, 1], 2 * stiff)
    }
  return matrix
}

/** Cholesky decomposition: the matrix is symmetric and positive definite, and empty outside of a band. */
function solved(matrix: Float64Array, right: Float64Array, band: number): Float64Array {
  const n = right.length
  for (let j = 0; j < n; j++) {
    const last = Math.min(n, j + band + 1)
    for (let k = Math.max(0, j - band); k < j; k++) {
      const factor = matrix[j * n + k]!
      if (factor === 0) continue
      for (let i = j; i < Math.min(last, k + band + 1); i++) matrix[i * n + j]! -= matrix[i * n + k]! * factor
    }
    const root = Math.sqrt(matrix[j * n + j]!)
    for (let i = j; i < last; i++) matrix[i * n + j]! /= root
  }
  const x = right.slice()
  for (let i = 0; i < n; i++) {
    for (let k = Math.max(0, i - band); k < i; k++) x[i]! -= matrix[i * n + k]! * x[k]!
    x[i]! /= matrix[i * n + i]!
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < Math.min(n, i + band + 1); k++) x[i]! -= matrix[k * n + i]! * x[k]!
    x[i]! /= matrix[i * n + i]!
  }
  return x
}
