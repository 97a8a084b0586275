import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { isHere, ways } from '../../../components/ui/ways'

describe('the ways through the app', () => {
  test.each(ways.map(({ href }) => href))('%s leads to a page', (href) => {
    expect(existsSync(`app${href}page.tsx`)).toBe(true)
  })

  test('every page of the app is one of them, but the one that a shared link opens', () => {
    const pages = readdirSync('app', { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && entry.name !== 'shared',
    )
    expect(ways.map(({ href }) => href)).toEqual(expect.arrayContaining(pages.map(({ name }) => `/${name}/`)))
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
