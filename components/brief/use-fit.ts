/** Type as large as the paper allows: in the largest size in which a sheet takes no more pages than in the smallest. */
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import styles from './paper.module.css'

/** Sizes of type, largest first; what each is stands in paper.module.css. */
const sizes = ['0', '1', '2', '3', '4', '5']

/** What both US Letter and A4 leave between the margins of base.css, in CSS pixels: 246 mm of height. */
const room = (246 * 96) / 25.4

/** Measures the element as it will stand on paper, whatever the width of the screen, and sets its `data-size`. */
function setInSize(element: HTMLElement): number {
  element.classList.add(styles.measured ?? '')
  const pages = sizes.map((size) => {
    element.dataset.size = size
    return Math.ceil(element.scrollHeight / room)
  })
  element.classList.remove(styles.measured ?? '')
  const fewest = Math.min(...pages)
  element.dataset.size = sizes[pages.indexOf(fewest)]
  return fewest
}

/** @returns a ref for the sheet, and how many pages it takes */
export function useFit<T extends HTMLElement>(): [RefObject<T | null>, number] {
  const ref = useRef<T>(null)
  const [pages, setPages] = useState(1)
  // After every drawing: whatever has changed may have changed the height.
  useLayoutEffect(() => {
    if (ref.current) setPages(setInSize(ref.current))
  })
  // Before the faces are there the lines are of other lengths.
  useEffect(() => {
    void document.fonts.ready.then(() => {
      if (ref.current) setPages(setInSize(ref.current))
    })
  }, [])
  return [ref, pages]
}
