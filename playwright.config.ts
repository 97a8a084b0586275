import { defineConfig } from '@playwright/test'

/**
 * The browser tests run against the production build, which `npm test` builds and serves first. STRONGSUIT_CHROMIUM
 * names the browser and STRONGSUIT_URL the server; both have a default for running a single test by hand.
 */
export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results/browser',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  use: {
    baseURL: process.env.STRONGSUIT_URL ?? 'http://127.0.0.1:3000',
    viewport: { width: 1280, height: 900 },
    // Each test is a new browser, which would keep the whole site for offline first; tests of that allow it.
    serviceWorkers: 'block',
    locale: 'en-US',
    timezoneId: 'UTC',
    launchOptions: {
      executablePath: process.env.STRONGSUIT_CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
})
