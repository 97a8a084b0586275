import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { isHere, ways } from '../../../components/ui/ways'

describe('the ways through the app', () => {
  test.each(ways.map(({ href }) => href))('%s leads to a page', (href) => {
    expect(existsSync(`app${href}page.tsx`)).toBe(true)
  })

  test('each has a name and an address of its own, with both slashes', () => {
    expect(new Set(ways.map(({ name }) => name)).size).toBe(ways.length)
    expect(new Set(ways.map(({ href }) => href)).size).toBe(ways.length)
    for (const { href } of ways) expect(href).toMatch(/^\/(?:[a-z]+\/)?$/)
  })

  test('one is the current one, whether or not the path ends with a slash', () => {
    expect(isHere('/report/', '/report')).toBe(true)
    expect(isHere('/report/', '/report/')).toBe(true)
    expect(isHere('/report/', '/reports')).toBe(false)
    expect(isHere('/', '/')).toBe(true)
    expect(isHere('/', '/report/')).toBe(false)
  })
})
