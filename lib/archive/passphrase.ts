/** A passphrase that can be read out over the telephone. */
import { wordlist } from '@scure/bip39/wordlists/english.js'

/** Five of 2048 words: 55 bits, of which each guess costs the rounds of the envelope. */
const words = 5

/** Words drawn at random, with spaces between them. The list has 2048 words, so that no remainder favors any. */
export function drawPassphrase(): string {
  return [...crypto.getRandomValues(new Uint16Array(words))].map((drawn) => wordlist[drawn % wordlist.length]).join(' ')
}
