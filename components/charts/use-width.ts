/** The width a chart has: measured from its frame, and that of a page of paper while printing. */
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'

/** What is left of an A4 page (210 mm at 96 px an inch) between the margins of base.css. */
const paperWidth = 680

/**
 * Follows the width of an element.
 *
 * @param before the width assumed before the first measurement
 * @param printed the width to draw for while printing: paper is laid out without a chance to measure
 * @returns a ref for the element, its width in whole pixels, and whether it is being printed
 */
export function useWidth<T extends HTMLElement>(
  before: number,
  printed = paperWidth,
): [RefObject<T | null>, number, boolean] {
  const ref = useRef<T>(null)
  const [measured, setMeasured] = useState(before)
  const [printing, setPrinting] = useState(false)

  useLayoutEffect(() => {
    const element = ref.current
    if (element === null) return
    const measure = (): void => {
      const width = Math.floor(element.clientWidth)
      if (width > 0) setMeasured(width)
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])

  useEffect(() => {
    const start = (): void => flushSync(() => setPrinting(true))
    const end = (): void => setPrinting(false)
    window.addEventListener('beforeprint', start)
    window.addEventListener('afterprint', end)
    return () => {
      window.removeEventListener('beforeprint', start)
      window.removeEventListener('afterprint', end)
    }
  }, [])

  return [ref, printing ? printed : measured, printing]
}
