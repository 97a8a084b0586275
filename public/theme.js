// A policy says nothing of connections between browsers (WebRTC) and of windows that a script opens: what makes them is
// taken away first. A frame of its own would still give planted code another way, which SECURITY.md says.
for (const name of [
  'RTCPeerConnection',
  'webkitRTCPeerConnection',
  'RTCDataChannel',
  'RTCIceTransport',
  'RTCDtlsTransport',
  'RTCSctpTransport',
  'WebTransport',
  'open',
])
  Object.defineProperty(window, name, { value: undefined, writable: false, configurable: false })
// What somebody shared stands behind `#`: taken out of the address before anything else is asked for.
if (/\/shared\/?$/.test(location.pathname) && location.hash.length > 1) {
  window.strongsuitShared = location.hash
  history.replaceState(null, '', location.pathname)
}
// Sets the remembered theme before the first paint. The switch itself is components/ui/theme.ts.
try {
  const theme = localStorage.getItem('strongsuit-theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {
  // Storage is switched off: the system's theme stands.
}
