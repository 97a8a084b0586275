/**
 * The Content-Security-Policy of every page: this site's own files and nothing else. It binds the workers too, since
 * they are started from a `blob:` bootstrap, which inherits the policy of its page.
 *
 * @param {Iterable<string>} hashes `'sha256-...'` of the inline scripts that Next puts into a page
 * @returns {string}
 */
export function policy(hashes) {
  return [
    "default-src 'none'",
    // WebAssembly: pdf.js decodes fax-like scans with it, and text recognition is built on it.
    `script-src 'self' 'wasm-unsafe-eval' ${[...hashes].sort().join(' ')}`.trim(),
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

/** Headers for every response: the policy again, with what a page cannot say of itself. */
export function headers(hashes) {
  return {
    'Content-Security-Policy': `${policy(hashes)}; frame-ancestors 'none'`,
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Opener-Policy': 'same-origin',
    // With the line above it lets a page have threads: pictures are read faster.
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  }
}
