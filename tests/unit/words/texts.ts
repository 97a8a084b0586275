import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  isBinaryExpression,
  isExportDeclaration,
  isImportDeclaration,
  isJsxAttribute,
  isJsxElement,
  isJsxExpression,
  isJsxFragment,
  isJsxText,
  isLiteralTypeNode,
  isStringLiteralLikeNode,
  isTemplateExpression,
  type Node,
  SyntaxKind,
} from 'typescript/unstable/ast'
import { API } from 'typescript/unstable/sync'

/** A text that a person can meet, white space folded. What is filled in at run time is written `{}`. */
export interface Text {
  readonly file: string
  readonly text: string
}

/** Words that are looked for on score reports and in what a person wrote, and the names that reports print. */
const LOOKED_FOR =
  /^lib\/(reports\/(families|fields|page|profile|recognize)|areas\/data\/names|stories\/check\/data|skeleton|pdf|ocr)\b/
const MACHINE_ATTRIBUTES = /^(className|d|viewBox|points|transform|fontFamily|rel|sandbox|accept|style)$/
const MACHINE_KEYS = /^(id|url|aliases|source)$/

/**
 * Every text of the interface, of the files to take away and of the command line, from the sources and the data files.
 * What the program puts together at run time comes in its pieces.
 * @param root the folder of the project
 */
export function shownTexts(root: string): readonly Text[] {
  return [...fromSources(root), ...fromData(root)].filter(({ file }) => !LOOKED_FOR.test(file))
}

function fromSources(root: string): Text[] {
  const api = new API({ cwd: root })
  try {
    const program = api.updateSnapshot({ openProjects: [join(root, 'tsconfig.json')] }).getProjects()[0]?.program
    if (!program) throw new Error('tsconfig.json could not be read')
    return filesBelow(root, /\.tsx?$/).flatMap((file) => {
      const source = program.getSourceFile(join(root, file))
      return source ? textsIn(source).map((text) => ({ file, text })) : []
    })
  } finally {
    api.close()
  }
}

function fromData(root: string): Text[] {
  return filesBelow(root, /\.json$/).flatMap((file) =>
    valuesIn(JSON.parse(readFileSync(join(root, file), 'utf8'))).map((text) => ({ file, text })),
  )
}

function filesBelow(root: string, ending: RegExp): string[] {
  return ['app', 'cli', 'components', 'lib'].flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
      .map((file) => `${room}/${file}`)
      .filter((file) => ending.test(file))
      .sort(),
  )
}

/** Sentences and labels among the values of a data file; the names of cited works stay as their publishers write them. */
function valuesIn(value: unknown): string[] {
  if (typeof value === 'string') return isProse(value) ? [fold(value)] : []
  if (Array.isArray(value)) return value.flatMap(valuesIn)
  if (typeof value !== 'object' || value === null) return []
  const cited = 'url' in value
  return Object.entries(value)
    .filter(([key]) => !MACHINE_KEYS.test(key) && !(cited && key === 'title'))
    .flatMap(([, inner]) => valuesIn(inner))
}

function textsIn(node: Node): string[] {
  if (isImportDeclaration(node) || isExportDeclaration(node) || isLiteralTypeNode(node)) return []
  if (isJsxAttribute(node) && MACHINE_ATTRIBUTES.test(node.name.getText())) return []
  const piece = pieceOf(node)
  if (piece) {
    const text = fold(piece.words)
    return isProse(text) ? [text, ...piece.inside] : [...piece.inside]
  }
  return childrenOf(node).flatMap(textsIn)
}

/** Words that belong together, and the texts that stand within them on their own. */
interface Piece {
  readonly words: string
  readonly inside: readonly string[]
}

/** What a literal, a template, a sum of them or an element with text in it says; null for anything else. */
function pieceOf(node: Node): Piece | null {
  if (isStringLiteralLikeNode(node) || isJsxText(node)) return { words: node.text, inside: [] }
  if (isTemplateExpression(node)) {
    const { head, templateSpans } = node
    return {
      words: head.text + templateSpans.map((span) => `{}${span.literal.text}`).join(''),
      inside: templateSpans.flatMap((span) => textsIn(span.expression)),
    }
  }
  if (isBinaryExpression(node) && node.operatorToken.kind === SyntaxKind.PlusToken) {
    return joined([node.left, node.right].map((side) => pieceOf(side) ?? filled(side)))
  }
  if (
    (isJsxElement(node) || isJsxFragment(node)) &&
    node.children.some((child) => isJsxText(child) && /\p{L}/u.test(child.text))
  ) {
    const attributes = isJsxElement(node) ? textsIn(node.openingElement.attributes) : []
    return joined([...node.children.map(childPiece), { words: '', inside: attributes }])
  }
  return null
}

function childPiece(child: Node): Piece {
  if (!isJsxExpression(child)) return pieceOf(child) ?? filled(child)
  if (!child.expression) return { words: '', inside: [] }
  return pieceOf(child.expression) ?? filled(child)
}

/** A place that is filled in at run time. */
function filled(node: Node): Piece {
  return { words: '{}', inside: childrenOf(node).flatMap(textsIn) }
}

function joined(pieces: readonly Piece[]): Piece {
  return { words: pieces.map(({ words }) => words).join(''), inside: pieces.flatMap(({ inside }) => inside) }
}

function childrenOf(node: Node): Node[] {
  const children: Node[] = []
  node.forEachChild((child) => {
    children.push(child)
  })
  return children
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Words with a space between them, or one capitalized word: no name of a class, a key or a file, no markup. */
function isProse(text: string): boolean {
  const said = text.replaceAll('{}', '').trim()
  if (/[{<]\/?[a-z!?]|^use client$|^\(|:not\(/.test(said)) return false
  return /\p{L}{2}/u.test(said) && (/^\p{Lu}\p{Ll}+[.!?…]?$/u.test(said) || /\p{Ll}\S* \S|\p{L}\S* \p{Ll}/u.test(text))
}
