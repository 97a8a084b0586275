/** The program's own mark: from the middle lane to the higher one. */
export function Mark({ className }: { readonly className?: string }) {
  return (
    <svg viewBox="0 0 24 24" className={className} aria-hidden="true">
      <path d="M2.5 9.5h7v7h-7z" fill="currentColor" fillOpacity="0.5" />
      <path d="M16.5 3.5 22 12.5H11z" fill="currentColor" />
      <path d="M2.5 20.5H22" stroke="currentColor" strokeOpacity="0.4" strokeWidth="1.5" />
    </svg>
  )
}
