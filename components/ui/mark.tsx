/** The program's own mark: three lanes, a step to the higher one. */
export function Mark({ className }: { readonly className?: string }) {
  return (
    <svg viewBox="0 0 24 24" className={className} aria-hidden="true">
      <path d="M4 18.5h16M4 12h16M4 5.5h16" stroke="currentColor" strokeOpacity="0.28" strokeWidth="1.5" />
      <path d="m12.9 12 3.6-6.5" stroke="currentColor" strokeWidth="1.75" />
      <path d="M16.6 1.6 20.6 8h-8z" fill="currentColor" />
      <path d="M4.5 9h6v6h-6z" fill="currentColor" />
    </svg>
  )
}
