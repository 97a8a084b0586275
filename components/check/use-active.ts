import type { RefObject } from 'react'
import { useEffect, useState } from 'react'

const pathAt = (target: EventTarget | null) =>
  target instanceof Element ? (target.closest<HTMLElement | SVGElement>('[data-path]')?.dataset.path ?? null) : null

/**
 * The path that the pointer or the cursor is on, within `area`: value and place carry the same `data-path`, so each
 * leads to the other. A click on a place moves the cursor to its value.
 */
export function useActivePath(area: RefObject<HTMLElement | null>): string | null {
  const [hovered, setHovered] = useState<string | null>(null)
  const [focused, setFocused] = useState<string | null>(null)
  useEffect(() => {
    const element = area.current
    if (!element) return
    const onMove = (event: PointerEvent) => {
      // The browser also tells of a pointer at rest under which the page was scrolled.
      const moved = event.movementX !== 0 || event.movementY !== 0
      if (moved && event.pointerType !== 'touch') setHovered(pathAt(event.target))
    }
    const onLeave = () => setHovered(null)
    const onFocus = (event: FocusEvent) => {
      // A pointer that merely rests somewhere does not hide where the cursor went.
      setHovered(null)
      setFocused(pathAt(event.target))
    }
    const onClick = (event: MouseEvent) => {
      if (!(event.target instanceof SVGElement) || !event.target.matches('rect[data-path]')) return
      const path = event.target.dataset.path ?? ''
      const value = element.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"]:not(rect)`)
      const row = value ?? element.querySelector<HTMLElement>(`[data-row="${CSS.escape(path.replace(/\.\w+$/, ''))}"]`)
      const control =
        row?.querySelector<HTMLElement>('input:checked') ?? row?.querySelector<HTMLElement>('input, select')
      control?.focus()
    }
    const leaving = new AbortController()
    const { signal } = leaving
    element.addEventListener('pointermove', onMove, { signal })
    element.addEventListener('pointerleave', onLeave, { signal })
    element.addEventListener('focusin', onFocus, { signal })
    element.addEventListener('click', onClick, { signal })
    return () => leaving.abort()
  }, [area])
  return hovered ?? focused
}
