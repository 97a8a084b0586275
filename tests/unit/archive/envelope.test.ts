import { createDecipheriv, pbkdf2Sync } from 'node:crypto'
import { inflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import {
  type Envelope,
  fromFile,
  fromFragment,
  passphraseRounds,
  seal,
  toFile,
  toFragment,
  unseal,
} from '../../../lib/archive/envelope'
import { drawPassphrase } from '../../../lib/archive/passphrase'

const value = { score: 251, label: 'Médecine – 內科', bytes: new Uint8Array([0, 255, 7]), list: [null, 1.5] }
const passphrase = 'anchor bicycle cloud dolphin ember'

function read(parsed: ReturnType<typeof fromFile>): Envelope {
  if ('why' in parsed) throw new Error(parsed.why)
  return parsed
}

describe('an envelope', () => {
  it('gives back what was put in, as a file and as a link, sealed or not', async () => {
    for (const words of [null, passphrase]) {
      const envelope = await seal('archive', value, words)
      for (const parsed of [fromFile(toFile(envelope)), fromFragment(`#${toFragment(envelope)}`)])
        expect(await unseal(read(parsed), words)).toEqual({ ok: true, content: 'archive', value })
    }
  })

  it('is AES-GCM under PBKDF2-SHA-256 with at least 600,000 rounds, by another implementation', async () => {
    expect(passphraseRounds).toBeGreaterThanOrEqual(600_000)
    const { seal: parameters, data } = await seal('report', { score: 251 }, passphrase)
    const binary = (text: string) => Buffer.from(text, 'base64url')
    const key = pbkdf2Sync(passphrase, binary(parameters!.salt), parameters!.rounds, 32, 'sha256')
    const sealed = binary(data)
    const cipher = createDecipheriv('aes-256-gcm', key, binary(parameters!.iv))
    cipher.setAAD(Buffer.from(`strongsuit 1 report ${parameters!.rounds}`))
    cipher.setAuthTag(sealed.subarray(-16))
    const packed = Buffer.concat([cipher.update(sealed.subarray(0, -16)), cipher.final()])
    expect(JSON.parse(inflateRawSync(packed).toString())).toEqual({ score: 251 })
  })

  it('asks for the passphrase, refuses a wrong one, and takes the words as people type them', async () => {
    const envelope = await seal('report', value, passphrase)
    expect(await unseal(envelope, null)).toEqual({ ok: false, why: 'passphrase' })
    expect(await unseal(envelope, 'anchor bicycle cloud dolphin')).toEqual({ ok: false, why: 'wrong-passphrase' })
    expect(await unseal(envelope, '  Anchor-bicycle  CLOUD dolphin\nember ')).toMatchObject({ ok: true })
  })

  it('does not open when anything that is told outside was changed', async () => {
    const envelope = await seal('report', value, passphrase)
    expect(await unseal({ ...envelope, content: 'notes' }, passphrase)).toEqual({ ok: false, why: 'wrong-passphrase' })
    const changed = `${envelope.data.startsWith('A') ? 'B' : 'A'}${envelope.data.slice(1)}`
    expect(await unseal({ ...envelope, data: changed }, passphrase)).toEqual({ ok: false, why: 'wrong-passphrase' })
  })

  it('survives a mail program that wraps and quotes the link', async () => {
    const fragment = toFragment(await seal('notes', value, null))
    const wrapped = fragment.replace(/(.{40})/g, '$1\r\n> ')
    expect(await unseal(read(fromFragment(wrapped)), null)).toMatchObject({ ok: true, value })
    const encoded = fragment.replace(/(.{40})/g, '$1%0D%0A%20')
    expect(await unseal(read(fromFragment(encoded)), null)).toMatchObject({ ok: true, value })
  })

  it('says what is wrong with what is no envelope of ours, or not whole', async () => {
    const envelope = await seal('archive', value, null)
    const fragment = toFragment(envelope)
    expect(fromFile('')).toEqual({ why: 'foreign' })
    expect(fromFile('{"type":"other"}')).toEqual({ why: 'foreign' })
    expect(fromFile(toFile(envelope).slice(0, -9))).toEqual({ why: 'damaged' })
    expect(fromFile(toFile({ ...envelope, version: 2 }))).toEqual({ why: 'newer' })
    expect(fromFragment('#private')).toEqual({ why: 'foreign' })
    expect(fromFragment(fragment.replace('.1.', '.7.'))).toEqual({ why: 'newer' })
    expect(fromFragment('strongsuit.1.archive')).toEqual({ why: 'damaged' })
    const short = read(fromFragment(fragment.slice(0, -5)))
    expect(await unseal(short, null)).toEqual({ ok: false, why: 'damaged' })
    const weak = { ...envelope, seal: { rounds: 1000, salt: 'AA', iv: 'AA' } }
    expect(fromFile(toFile(weak))).toEqual({ why: 'damaged' })
  })
})

it('draws another passphrase of five words each time', () => {
  const drawn = Array.from({ length: 200 }, drawPassphrase)
  expect(new Set(drawn).size).toBe(200)
  for (const one of drawn) expect(one).toMatch(/^[a-z]+( [a-z]+){4}$/)
})
