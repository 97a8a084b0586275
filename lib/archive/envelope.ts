/**
 * A versioned envelope for what leaves this device: compressed, and sealed with a passphrase where one is given. The
 * same content travels as a file (JSON) and, without line breaks and markup, behind the `#` of a link.
 *
 * AES-GCM with a key by PBKDF2-SHA-256; salt, rounds and initialization vector stand in the envelope and, as far as
 * they decide anything, are authenticated with it. Nothing here knows what it holds.
 */

const envelopeVersion = 1

/** What an envelope can hold: told before it is opened, so that each page can say what belongs elsewhere. */
export const contents = ['archive', 'report', 'notes', 'class'] as const
export type Content = (typeof contents)[number]

/** OWASP's number of rounds for PBKDF2-SHA-256 (Password Storage Cheat Sheet, 2023). */
export const passphraseRounds = 600_000
/** More would keep a phone busy for a minute: an envelope that asks for it is none of ours. */
const mostRounds = 10_000_000
/** Bytes of the content, unpacked: a hundred reports with their documents. */
const mostUnpacked = 400_000_000

interface Seal {
  /** PBKDF2-SHA-256 rounds. */
  readonly rounds: number
  readonly salt: string
  readonly iv: string
}

/** Binary parts are base64url. */
export interface Envelope {
  readonly version: number
  readonly content: Content
  readonly seal: Seal | null
  readonly data: string
}

export type OpenedEnvelope =
  | { readonly ok: true; readonly content: Content; readonly value: unknown }
  | { readonly ok: false; readonly why: EnvelopeFault }

/**
 * `foreign`: no envelope at all. `damaged`: part of one, or changed on the way. `newer`: made by a later version.
 * `passphrase`: it needs one. `wrong-passphrase`: not this one (or the sealed part was changed: the cipher cannot tell).
 */
export type EnvelopeFault = 'foreign' | 'damaged' | 'newer' | 'passphrase' | 'wrong-passphrase'

type Bytes = Uint8Array<ArrayBuffer>

/** Without padding, safe in links. */
function toBase64(bytes: Bytes): string {
  let binary = ''
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/** Throws where the text is no base64url. */
function fromBase64(text: string): Bytes {
  if (!/^[\w-]*$/.test(text)) throw new Error('no base64url')
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0))
}

/** Throws where the result would be over the limit, or the packed bytes are damaged. */
async function through(bytes: Bytes, stream: CompressionStream | DecompressionStream, most: number): Promise<Bytes> {
  const parts: Bytes[] = []
  let length = 0
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader()
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length
    if (length > most) {
      await reader.cancel()
      throw new Error('over the limit')
    }
    parts.push(next.value)
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer())
}

/** Bytes become text in a wrapper, since JSON has none; the name cannot be a field of ours. */
const bytesKey = '$bytes'

/** A value as JSON in UTF-8; byte arrays within it are kept. */
function encode(value: unknown): Bytes {
  const text = JSON.stringify(value, (_, one: unknown) =>
    one instanceof Uint8Array ? { [bytesKey]: toBase64(new Uint8Array(one)) } : one,
  )
  return new TextEncoder().encode(text)
}

function decode(bytes: Bytes): unknown {
  return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes), (_, one: unknown) => {
    const packed = typeof one === 'object' && one !== null && bytesKey in one ? one[bytesKey] : undefined
    return typeof packed === 'string' ? fromBase64(packed) : one
  })
}

/** Words as they are read out or typed: case, spaces and hyphens between them do not matter. */
const normalized = (passphrase: string): string =>
  passphrase
    .normalize('NFKC')
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => word !== '')
    .join(' ')

async function keyOf(passphrase: string, salt: Bytes, iterations: number): Promise<CryptoKey> {
  const words = new TextEncoder().encode(normalized(passphrase))
  const material = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey'])
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  )
}

/** Authenticated with the sealed part: none of it can be changed on the way. */
const headerOf = (version: number, content: Content, rounds: number): Bytes =>
  new TextEncoder().encode(`strongsuit ${version} ${content} ${rounds}`)

/**
 * Put a value into an envelope.
 *
 * @param value JSON, with byte arrays allowed anywhere in it
 * @param passphrase null: compressed only, whoever has it can read it
 */
export async function seal(content: Content, value: unknown, passphrase: string | null): Promise<Envelope> {
  const packed = await through(encode(value), new CompressionStream('deflate-raw'), Number.POSITIVE_INFINITY)
  if (passphrase === null) return { version: envelopeVersion, content, seal: null, data: toBase64(packed) }
  const salt = crypto.getRandomValues(new Uint8Array(16))
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const additionalData = headerOf(envelopeVersion, content, passphraseRounds)
  const key = await keyOf(passphrase, salt, passphraseRounds)
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, packed)
  return {
    version: envelopeVersion,
    content,
    seal: { rounds: passphraseRounds, salt: toBase64(salt), iv: toBase64(iv) },
    data: toBase64(new Uint8Array(sealed)),
  }
}

/** Take the value out again; it has still to be checked by whoever knows its shape. */
export async function unseal(envelope: Envelope, passphrase: string | null): Promise<OpenedEnvelope> {
  const { content, version, data } = envelope
  try {
    let packed = fromBase64(data)
    if (envelope.seal) {
      if (passphrase === null) return { ok: false, why: 'passphrase' }
      const { rounds, salt, iv } = envelope.seal
      const key = await keyOf(passphrase, fromBase64(salt), rounds)
      const additionalData = headerOf(version, content, rounds)
      const cipher = { name: 'AES-GCM', iv: fromBase64(iv), additionalData }
      const opened = await crypto.subtle.decrypt(cipher, key, packed).catch(() => null)
      if (!opened) return { ok: false, why: 'wrong-passphrase' }
      packed = new Uint8Array(opened)
    }
    const unpacked = await through(packed, new DecompressionStream('deflate-raw'), mostUnpacked)
    return { ok: true, content, value: decode(unpacked) }
  } catch {
    return { ok: false, why: 'damaged' }
  }
}

const fileType = 'strongsuit'

/** The envelope as the text of a file. */
export const toFile = (envelope: Envelope): string => JSON.stringify({ type: fileType, ...envelope })

/** The envelope as the part of a link behind `#`: letters, digits, `-`, `_` and `.` only. */
export function toFragment({ version, content, seal, data }: Envelope): string {
  const sealed = seal ? [seal.rounds, seal.salt, seal.iv].join('.') : '0'
  return [fileType, version, content, sealed, data].join('.')
}

type Parsed = Envelope | { readonly why: EnvelopeFault }

function checked(version: unknown, content: unknown, seal: unknown, data: unknown): Parsed {
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return { why: 'damaged' }
  if (version > envelopeVersion) return { why: 'newer' }
  const known = contents.find((one) => one === content)
  if (!known || typeof data !== 'string') return { why: 'damaged' }
  if (seal === null) return { version, content: known, seal, data }
  const { rounds, salt, iv } = (typeof seal === 'object' ? seal : {}) as { readonly [K in keyof Seal]?: unknown }
  const fits = typeof rounds === 'number' && Number.isInteger(rounds) && rounds >= passphraseRounds
  if (!fits || rounds > mostRounds || typeof salt !== 'string' || typeof iv !== 'string') return { why: 'damaged' }
  return { version, content: known, seal: { rounds, salt, iv }, data }
}

/** Read the text of a file, whatever the file is called. */
export function fromFile(text: string): Parsed {
  if (!new RegExp(`^\\s*\\{\\s*"type"\\s*:\\s*"${fileType}"`).test(text)) return { why: 'foreign' }
  try {
    const { version, content, seal, data } = JSON.parse(text)
    return checked(version, content, seal, data)
  } catch {
    return { why: 'damaged' }
  }
}

/** Read the part of a link behind `#`. Mail programs wrap and quote long links: line breaks, spaces and `>` are no part of one. */
export function fromFragment(fragment: string): Parsed {
  const text = fragment
    .replace(/^#/, '')
    .replace(/%(?:20|0A|0D|3E)/gi, '')
    .replace(/[\s>=]+/g, '')
  const [type, version, content, ...rest] = text.split('.')
  if (type !== fileType) return { why: 'foreign' }
  const [rounds, salt, iv, data] = rest
  if (rounds === '0' && rest.length === 2) return checked(Number(version), content, null, salt)
  if (rest.length !== 4 && Number(version) <= envelopeVersion) return { why: 'damaged' }
  return checked(Number(version), content, { rounds: Number(rounds), salt, iv }, data)
}
