/** A link that carries what is shared behind `#`, which browsers never send. */
import { type Envelope, toFragment } from './envelope'

/** Characters of a link that mail and chat programs still take whole. */
export const longestLink = 8000
/** Characters of a link whose QR code a telephone still reads from a narrow screen. */
export const longestForCode = 1400

/** The pages' address that only this device, or only this network, can reach: a link to it leads nobody anywhere. */
export function isPrivateHost(hostname: string): boolean {
  const host = hostname.toLowerCase().replace(/^\[|\]$/g, '')
  if (host === '' || /(^|\.)(localhost|local|internal|lan|home\.arpa)$/.test(host)) return true
  if (host.includes(':')) return /^(::1?$|f[cd]|fe[89ab])/.test(host)
  if (/^\d+\.\d+\.\d+\.\d+$/.test(host))
    return /^(0|10|127|169\.254|192\.168|172\.(1[6-9]|2\d|3[01]))\./.test(`${host}.`)
  return !host.includes('.')
}

/** @param base where the app's pages begin, with a slash at its end */
export const linkOf = (base: string, envelope: Envelope): string => `${base}shared/#${toFragment(envelope)}`
