/** What the benches have in common: medians, a plain server for folders of the project, and the browser. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
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
