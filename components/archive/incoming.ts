/** A shared envelope on its way from the page where its file was opened to the page that shows it. In memory only. */
import type { Envelope } from '../../lib/archive/envelope'

let incoming: Envelope | null = null

export function handOver(envelope: Envelope): void {
  incoming = envelope
}

export function takeOver(): Envelope | null {
  const taken = incoming
  incoming = null
  return taken
}
