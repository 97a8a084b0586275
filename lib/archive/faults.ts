/** What is said where an envelope cannot be opened. */
import type { EnvelopeFault } from './envelope'

export const faultWords: Readonly<Record<EnvelopeFault, string>> = {
  foreign: 'This is not a Strongsuit file or link.',
  damaged: 'Part of this is missing or damaged. Ask for it again, as a file if it was a link.',
  newer: 'This was made by a newer version of Strongsuit. Reload this page to get the newest version, then try again.',
  passphrase: 'This is protected by a passphrase.',
  'wrong-passphrase': 'Wrong passphrase, or the content was changed on the way. Check the words and try again.',
}
