/** Where this site stands below its host, as `/strongsuit`; empty at the root. Set when the site is built. */
const base = process.env.STRONGSUIT_BASE ?? ''

/**
 * The whole address of one of this site's own parts.
 *
 * @param path from the root of the site, as `/workers/reader.js`
 */
export function siteAddress(path: string): string {
  return new URL(base + path, location.origin).href
}
