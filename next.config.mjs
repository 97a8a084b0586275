import { readFileSync } from 'node:fs'

const { version } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8'))

/** A static export: there is no server code that could receive a document. */
export default {
  output: 'export',
  trailingSlash: true,
  reactStrictMode: true,
  // Types are checked by a step of their own (npm test), with the tests and scripts that Next does not see.
  typescript: { ignoreBuildErrors: true },
  // The switch that leaves the specialty figures out of a build (see README, Permission).
  env: { STRONGSUIT_WITHOUT_SPECIALTIES: process.env.STRONGSUIT_WITHOUT_SPECIALTIES ?? '' },
  images: { unoptimized: true },
  // The same sources give the same bytes.
  generateBuildId: () => version,
  turbopack: { root: import.meta.dirname },
}
