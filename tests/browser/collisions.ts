import type { Locator } from '@playwright/test'

/** Texts of a drawing that lie on each other, or past the edges of the window. */
export function collisions(drawing: Locator): Promise<string[]> {
  return drawing.evaluate((svg) => {
    const texts = [...svg.querySelectorAll('text')].map((text) => ({
      words: text.textContent ?? '',
      box: text.getBoundingClientRect(),
    }))
    const past = texts.filter(({ box }) => box.left < 0 || box.right > document.documentElement.clientWidth)
    const pairs = texts.flatMap((a, index) =>
      texts
        .slice(index + 1)
        .filter(
          (b) =>
            a.box.left < b.box.right - 1 &&
            b.box.left < a.box.right - 1 &&
            a.box.top < b.box.bottom - 3 &&
            b.box.top < a.box.bottom - 3,
        )
        .map((b) => `${a.words} on ${b.words}`),
    )
    return [...past.map(({ words }) => `${words} past the edge`), ...pairs]
  })
}
