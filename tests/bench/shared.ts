/** What the benches have in common: medians, a plain server for folders of the project, and the browser. */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { type Browser, chromium } from '@playwright/test'
import sirv from 'sirv'
import { findBrowser } from '../../scripts/browser.mjs'

export const projectPath = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url))

/** Pictures of pages of 200 dpi: clean of noise, noisy, a photo. */
export const usualPictures = ['scan-photocopy.jpg', 'scan-noise.jpg', 'photo-profile.jpg'].map((name) =>
  projectPath(`fixtures/pictures/${name}`),
)

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN

/** @param milliseconds */
export const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`

export interface Site {
  readonly url: string
  close(): void
}

/** Serves folders of the project as one site; where two hold a file of the same name, the first one's. */
export async function serve(...folders: readonly string[]): Promise<Site> {
  const sites = folders.map((folder) => sirv(projectPath(folder), { etag: true }))
  const server = createServer((request, response) => {
    const from = (at: number): void => {
      const site = sites[at]
      if (site) site(request, response, () => from(at + 1))
      else response.writeHead(404).end()
    }
    from(0)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() }
}

export async function launchBrowser(): Promise<Browser> {
  const executablePath = await findBrowser()
  if (!executablePath) throw new Error('No Chromium or Chrome was found.')
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
}

/** Bytes of the scripts that a page names, gzipped as a server would send them. */
export function firstLoad(folder: string, page: string): number {
  const html = readFileSync(join(folder, page), 'utf8')
  // Scripts for engines that know no modules are loaded by none that this app runs in.
  const named = [...html.matchAll(/<script\b[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => !/nomodule/i.test(tag))
    .flatMap((tag) => /\ssrc="([^"]+)"/.exec(tag)?.[1] ?? [])
  const loaded = new Set(named.map((address) => address.replace(/\?.*$/, '')))
  return [...loaded].reduce(
    (sum, address) => sum + gzipSync(readFileSync(join(folder, address)), { level: 9 }).length,
    0,
  )
}
