import { type ReactNode, useEffect, useRef } from 'react'

/** A bar that stays at the foot of the page: notices stand above it, and what gets the focus is not scrolled behind it. */
export function FootBar({
  className,
  children,
}: {
  readonly className?: string | undefined
  readonly children: ReactNode
}) {
  const bar = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = bar.current
    if (!element) return
    const { style } = document.documentElement
    const observer = new ResizeObserver(() => style.setProperty('--foot-bar', `${element.offsetHeight}px`))
    observer.observe(element)
    return () => {
      observer.disconnect()
      style.removeProperty('--foot-bar')
    }
  }, [])
  return (
    <div ref={bar} className={className}>
      {children}
    </div>
  )
}
