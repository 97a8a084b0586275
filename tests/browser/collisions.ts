import type { Locator } from '@playwright/test'

/** Words of a drawing or of a part of a page that lie on each other, past the edges of the window, or are cut off. */
export function collisions(part: Locator): Promise<string[]> {
  return part.evaluate((root) => {
    /** Lines of type are taller than their letters. */
    const air = 0.2
    const found: string[] = []
    const boxes: { words: string; node: Node; box: DOMRect }[] = []
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const words = node.textContent?.trim() ?? ''
      const element = node.parentElement
      if (words === '' || element === null || element.closest('.visually-hidden, title, desc')) continue
      if (!element.checkVisibility()) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const lines = [...range.getClientRects()]
      boxes.push(...lines.map((box) => ({ words, node, box })))
      if (lines.some(({ left, right }) => left < 0 || right > document.documentElement.clientWidth))
        found.push(`${words} past the edge`)
      if (getComputedStyle(element).overflowX !== 'visible' && element.scrollWidth > element.clientWidth)
        found.push(`${words} cut off`)
    }
    const apart = (from: number, to: number, other: number, otherTo: number) => from >= otherTo || other >= to
    const pairs = boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter(({ node, box }) => {
          const [upper, lower] = [a.box.height * air, box.height * air]
          return (
            a.node !== node &&
            !apart(a.box.left + 1, a.box.right, box.left + 1, box.right) &&
            !apart(a.box.top + upper, a.box.bottom - upper, box.top + lower, box.bottom - lower)
          )
        })
        .map((b) => `${a.words} on ${b.words}`),
    )
    return [...found, ...pairs]
  })
}
