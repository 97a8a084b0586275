// Sets the remembered theme before the first paint. The switch itself is components/ui/theme.ts.
try {
  const theme = localStorage.getItem('strongsuit-theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {
  // Storage is switched off: the system's theme stands.
}
