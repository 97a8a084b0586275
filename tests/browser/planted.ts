/** A server on another origin that counts what reaches it. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect } from '@playwright/test'
import { test as base } from './test'

/** Longer than any of the ways takes to reach a server on the same machine, in milliseconds. */
const LATE = 1500

export interface Counter {
  readonly address: string
  /** The path of every request, in order. */
  readonly hits: readonly string[]
  /** Nothing has come, and nothing comes late. */
  expectNone(): Promise<void>
}

/** Tests with a server on another origin that answers everybody and counts. */
export const test = base.extend<{ counter: Counter }>({
  counter: async ({ page }, use) => {
    const hits: string[] = []
    const server = createServer((request, response) => {
      hits.push(request.url ?? '')
      response.setHeader('Access-Control-Allow-Origin', '*')
      response.end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    await use({
      address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      hits,
      expectNone: async () => {
        await page.waitForTimeout(LATE)
        expect(hits).toEqual([])
      },
    })
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  },
})
