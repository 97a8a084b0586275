import { readFileSync } from 'node:fs'

const { version } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8'))

/** Where the site is to stand below its host: nothing at the root, or `/strongsuit`. */
const base = (process.env.STRONGSUIT_BASE ?? '').replace(/\/+$/, '')
if (base && !/^(\/[\w.-]+)+$/.test(base))
  throw new Error(`STRONGSUIT_BASE is "${base}"; it must look like /strongsuit/`)

/** A static export: there is no server code that could receive a document. */
export default {
  output: 'export',
  trailingSlash: true,
  basePath: base,
  reactStrictMode: true,
  // Types are checked by a step of their own (npm test), with the tests and scripts that Next does not see.
  typescript: { ignoreBuildErrors: true },
  // The switch that leaves the specialty figures out of a build (see README, Permission).
  env: {
    STRONGSUIT_WITHOUT_SPECIALTIES: process.env.STRONGSUIT_WITHOUT_SPECIALTIES ?? '',
    STRONGSUIT_BASE: base,
  },
  images: { unoptimized: true },
  // The same sources give the same bytes.
  generateBuildId: () => version,
  turbopack: { root: import.meta.dirname },
}
