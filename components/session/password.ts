/** Passwords of opened files, for drawing their pages: in memory only, gone with the page. */
import type { OpenedDocument } from '../../lib/session/model'

const passwords = new WeakMap<OpenedDocument, string>()

export function rememberPassword(document: OpenedDocument, password: string | undefined): void {
  if (password !== undefined) passwords.set(document, password)
}

export function passwordOf(document: OpenedDocument): string | undefined {
  return passwords.get(document)
}
