/** Files to take away stand by themselves, without the page's tokens: the colors in them are the page's own in light. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const light = new Map(
  [...readFileSync('components/ui/tokens.css', 'utf8').matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}),/g)].map(
    ([, name = '', color = '']) => [color, name],
  ),
)

test.each([
  ['lib/cohort/html.ts', ['accent', 'edge', 'higher', 'higher-ink', 'ink', 'ink-soft', 'lower', 'lower-ink', 'rule']],
  ['lib/export/docx.ts', ['ink', 'ink-soft', 'range']],
])('%s', (file, names) => {
  const colors = readFileSync(file, 'utf8').match(/(?<=[:#'])[0-9a-fA-F]{6}(?=['};])/g) ?? []
  const known = colors.map((color) => light.get(`#${color.toLowerCase()}`) ?? color)
  expect([...new Set(known)].sort()).toEqual(names)
})
