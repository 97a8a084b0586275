/** From a fixture, or a file made of one, to its skeleton and what is read of it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fixturesFolder } from '../../../fixtures/load'
import { readPages } from '../../../lib/document/read'
import type { Page } from '../../../lib/pages/model'
import { readReports } from '../../../lib/reports/read-reports'
import type { Outcome } from '../../../lib/reports/schema'
import { drawPages } from '../../../lib/skeleton/draw'
import { makeSkeleton, type Skeleton, usualChoices } from '../../../lib/skeleton/make'
import type { Seed } from '../../../lib/skeleton/random'
import type { SkeletonChoices } from '../../../lib/skeleton/redact'

export const seed: Seed = [7, 11, 13, 17]

export const fixtureBytes = (name: string): Uint8Array => new Uint8Array(readFileSync(join(fixturesFolder, name)))

export async function pagesOf(bytes: Uint8Array): Promise<Page[]> {
  const read = await readPages(bytes, { file: 'document', ocr: 'never' })
  if (!read.ok) throw new Error(read.error.message)
  return read.pages
}

export interface Made {
  readonly original: readonly Outcome[]
  readonly skeleton: Skeleton
  readonly pdf: Uint8Array
  /** What is read of the drawn file. */
  readonly again: readonly Outcome[]
  readonly pages: readonly Page[]
}

export async function make(bytes: Uint8Array, choices: Partial<SkeletonChoices> = {}): Promise<Made> {
  const before = await pagesOf(bytes)
  const skeleton = makeSkeleton(before, { ...usualChoices, ...choices }, seed)
  const pdf = await drawPages(skeleton.pages)
  const pages = await pagesOf(pdf.slice())
  return { original: readReports(before, 'x'), skeleton, pdf, again: readReports(pages, 'x'), pages }
}

export const textOf = (pages: readonly Page[]): string =>
  pages.flatMap(({ words }) => words.map(({ text }) => text)).join(' ')
