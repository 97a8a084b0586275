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
