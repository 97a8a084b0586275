/**
 * The numbers of the sources, found by the compiler's own syntax tree, and a copy of the sources in which each of them can
 * be another one while the program runs.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import {
  isArrayLiteralExpression,
  isAsExpression,
  isBinaryExpression,
  isElementAccessExpression,
  isFunctionLikeDeclaration,
  isIdentifier,
  isNumericLiteral,
  isObjectLiteralExpression,
  isParenthesizedExpression,
  isPrefixUnaryExpression,
  isPropertyAssignment,
  isSatisfiesExpression,
  isVariableStatement,
  type Node,
  NodeFlags,
  type SourceFile,
  SyntaxKind,
} from 'typescript/unstable/ast'
import { API } from 'typescript/unstable/sync'
import { projectPath } from '../shared'

export interface Threshold {
  /** `lib/reports/page/lines.ts:16`. */
  readonly place: string
  /** `CELL_GAP`, `FREE.share`, `LEADING[1]`; null for a bare factor. */
  readonly name: string | null
  readonly value: number
  /** The line that it stands on. */
  readonly line: string
}

/** What the copy of the sources reads its numbers from. */
export interface Knobs {
  readonly values: number[]
  /** Works the constants out again that a number is a part of. */
  readonly apply: Map<number, () => void>
}

/** Bare numbers that say nothing but first, half, next, or turn one unit into another: degrees, percent, levels of color. */
const PLAIN: ReadonlySet<number> = new Set([0, 0.5, 1, 2, 100, 255, 360, 1000])
const MEASURES: ReadonlySet<SyntaxKind> = new Set([
  SyntaxKind.AsteriskToken,
  SyntaxKind.SlashToken,
  SyntaxKind.PlusToken,
  SyntaxKind.MinusToken,
  SyntaxKind.LessThanToken,
  SyntaxKind.LessThanEqualsToken,
  SyntaxKind.GreaterThanToken,
  SyntaxKind.GreaterThanEqualsToken,
])

interface Edit {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** Takes the numbers of one file into `found`; returns the file with each of them replaced by its place in there. */
function instrument(path: string, source: SourceFile, found: Threshold[]): string {
  const { text } = source
  const edits: Edit[] = []
  const again: string[] = []
  const take = (node: Node & { readonly text: string }, name: string | null): number => {
    const from = node.getStart(source)
    const before = text.slice(0, from)
    const line = text.slice(before.lastIndexOf('\n') + 1).split('\n', 1)[0] ?? ''
    const number = Number(node.text.replaceAll('_', ''))
    edits.push({ from, to: node.end, text: `$knobs.values[${found.length}]` })
    found.push({ place: `${path}:${before.split('\n').length}`, name, value: number, line: line.trim() })
    return found.length - 1
  }

  /** Numbers of a constant that is nothing but data; null for one that is worked out by a call. */
  const dataIn = (node: Node, name: string): (readonly [Node & { readonly text: string }, string])[] | null => {
    const all = (parts: readonly (readonly [Node, string])[]) => {
      const taken = parts.map(([part, path]) => dataIn(part, path))
      return taken.every((one) => one !== null) ? taken.flat() : null
    }
    // Nothing, and the codes of a format, are no measure.
    if (isNumericLiteral(node)) return /^0(?:x|$)/i.test(node.getText(source)) ? [] : [[node, name]]
    if (isParenthesizedExpression(node) || isAsExpression(node) || isSatisfiesExpression(node))
      return dataIn(node.expression, name)
    if (isPrefixUnaryExpression(node)) return dataIn(node.operand, name)
    if (isBinaryExpression(node)) return all([node.left, node.right].map((one) => [one, name] as const))
    if (isArrayLiteralExpression(node)) return all(node.elements.map((one, at) => [one, `${name}[${at}]`] as const))
    if (isObjectLiteralExpression(node)) {
      const fields = node.properties.map((one) => (isPropertyAssignment(one) ? one : null))
      if (fields.some((one) => one === null)) return null
      return all(
        fields.flatMap((one) => (one ? [[one.initializer, `${name}.${one.name.getText(source)}`] as const] : [])),
      )
    }
    return isIdentifier(node) ? [] : null
  }

  /** Bare numbers by which something is multiplied, or with which it is compared. */
  const bareIn = (node: Node, inFunction: boolean): void => {
    if (isElementAccessExpression(node)) {
      bareIn(node.expression, inFunction)
      return
    }
    if (inFunction && isBinaryExpression(node) && MEASURES.has(node.operatorToken.kind))
      for (const side of [node.left, node.right])
        if (isNumericLiteral(side) && !/^0x/i.test(side.getText(source)) && !PLAIN.has(Number(side.text)))
          take(side, null)
    node.forEachChild((child) => bareIn(child, inFunction || isFunctionLikeDeclaration(node)))
  }

  for (const statement of source.statements) {
    if (!isVariableStatement(statement) || !(statement.declarationList.flags & NodeFlags.Const)) {
      bareIn(statement, false)
      continue
    }
    const list = statement.declarationList
    const data = list.declarations.map(
      ({ name, initializer }) => initializer && dataIn(initializer, name.getText(source)),
    )
    if (!data.some((numbers) => numbers?.length)) {
      bareIn(statement, false)
      continue
    }
    const word = list.getStart(source)
    edits.push({ from: word, to: word + 'const'.length, text: 'let' })
    list.declarations.forEach(({ name, initializer }, at) => {
      const own = (data[at] ?? []).map(([node, path]) => take(node, path))
      if (!initializer || own.length === 0) return
      const value = edited(text, edits, initializer.getStart(source), initializer.end)
      again.push(`for (const at of [${own}]) $knobs.apply.set(at, () => { (${name.getText(source)} = ${value}) })`)
    })
  }
  return `${edited(text, edits, 0, text.length)}\n${again.join('\n')}`
}

/** A part of a text with the edits that lie in it. */
function edited(text: string, edits: readonly Edit[], from: number, to: number): string {
  let at = from
  let result = ''
  for (const edit of [...edits].filter((one) => one.from >= from && one.to <= to).sort((a, b) => a.from - b.from)) {
    result += text.slice(at, edit.from) + edit.text
    at = edit.to
  }
  return result + text.slice(at, to)
}

/**
 * Puts the sources together from `entry`, with a knob for each number below `folders`.
 *
 * @returns the numbers, each with its place in `$knobs.values`, and what the program is made of; comments are not
 */
export async function withKnobs(entry: string, folders: readonly string[], outfile: string) {
  const config = projectPath('tsconfig.json')
  const program = new API({ cwd: projectPath('.') })
    .updateSnapshot({ openProjects: [config] })
    .getProject(config)?.program
  const found: Threshold[] = []
  const contents = new Map<string, string>()
  for (const folder of folders)
    for (const name of readdirSync(projectPath(folder), { recursive: true, encoding: 'utf8' }).sort()) {
      const path = join(folder, name)
      if (!/(?<!\.d)\.ts$/.test(name) || /\bdata\b/.test(name)) continue
      const source = program?.getSourceFile(projectPath(path))
      if (source) contents.set(projectPath(path), instrument(path, source, found))
    }
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    minifyWhitespace: true,
    banner: { js: `const $knobs={values:${JSON.stringify(found.map(({ value }) => value))},apply:new Map()};` },
    footer: { js: 'export{$knobs};' },
    plugins: [
      {
        name: 'knobs',
        setup({ onLoad }) {
          onLoad({ filter: /\.ts$/ }, ({ path }) => ({
            contents: contents.get(path) ?? readFileSync(path, 'utf8'),
            loader: 'ts',
          }))
        },
      },
    ],
  })
  return { found, text: readFileSync(outfile, 'utf8') }
}
