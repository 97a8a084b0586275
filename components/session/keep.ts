/**
 * The "keep nothing" switch. It has to outlast a reload, or a shared computer would start keeping again; it lives in
 * this tab only and is gone with it, so that nothing at all stays behind.
 */
const key = 'strongsuit-keep-nothing'

/** True where this tab was told to keep nothing. */
export function keepsNothing(): boolean {
  try {
    return sessionStorage.getItem(key) === 'yes'
  } catch {
    return false
  }
}

export function rememberKeepsNothing(nothing: boolean): void {
  try {
    if (nothing) sessionStorage.setItem(key, 'yes')
    else sessionStorage.removeItem(key)
  } catch {
    // Storage is switched off: then nothing is kept anyway.
  }
}
