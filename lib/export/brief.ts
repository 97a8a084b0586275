/**
 * What a sheet to take away says: one pure model, from which Markdown, DOCX and the printed page are made. Nothing in it
 * names the person, their identification number or their file.
 */

/** A piece of a section, in the order in which it is read. */
export type Block =
  | { readonly kind: 'text'; readonly text: string /** Said more quietly. */; readonly soft?: boolean }
  | { readonly kind: 'labeled'; readonly label: string; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'table'
      readonly caption: string
      readonly head: readonly string[]
      readonly rows: readonly (readonly string[])[]
    }
  /** Drawn on the page and on paper; the other files have the table or the sentences beside it. */
  | { readonly kind: 'picture'; readonly picture: 'score-line' | 'profile' }

export interface BriefPart {
  readonly title: string
  readonly blocks: readonly Block[]
}

export interface BriefSection {
  readonly id: 'answer' | 'score' | 'points' | 'ask' | 'profile' | 'open' | 'plan' | 'not-claimed' | 'sources'
  readonly title: string
  readonly blocks: readonly Block[]
  /** What the section is divided into: a talking point each, say. */
  readonly parts: readonly BriefPart[]
}

export const briefVariants = ['interview', 'adviser'] as const
type BriefVariant = (typeof briefVariants)[number]

export interface Brief {
  readonly type: 'brief'
  readonly version: 1
  readonly variant: BriefVariant
  readonly title: string
  readonly subtitle: string
  readonly sections: readonly BriefSection[]
  readonly footer: string
}

/** A section as a list, to be spread among others: empty where it would say nothing. */
export function section(
  id: BriefSection['id'],
  title: string,
  blocks: readonly Block[],
  parts: readonly BriefPart[] = [],
): BriefSection[] {
  return blocks.length === 0 && parts.length === 0 ? [] : [{ id, title, blocks, parts }]
}

export const text = (words: string): Block => ({ kind: 'text', text: words })
export const labeled = (label: string, words: string): Block => ({ kind: 'labeled', label, text: words })

/** No items, no list. */
export const listOf = (items: readonly string[]): Block[] => (items.length === 0 ? [] : [{ kind: 'list', items }])

export const disclaimer =
  'Made on the person’s own device with Strongsuit, which is not affiliated with or endorsed by the USMLE, NBME, FSMB, ECFMG, NRMP, AAMC or NBOME.'
