/** The ways through the app, in the order in which people take them: one line here is all that a new page needs. */

export interface Way {
  /** With both slashes, as the static export serves it. */
  readonly href: string
  readonly name: string
  /** True for the few that a wide screen shows side by side; all of them stand in the menu of a narrow one. */
  readonly wide: boolean
}

export const ways: readonly Way[] = [
  { href: '/', name: 'Open', wide: true },
  { href: '/hand/', name: 'By hand', wide: true },
  { href: '/check/', name: 'Check', wide: true },
  { href: '/report/', name: 'Report', wide: true },
  { href: '/stories/', name: 'Stories', wide: true },
  { href: '/rehearse/', name: 'Rehearse', wide: false },
  { href: '/plan/', name: 'Plan', wide: true },
  { href: '/brief/', name: 'Interview sheet', wide: false },
  { href: '/share/', name: 'Share', wide: false },
  { href: '/goal/', name: 'Target', wide: true },
  { href: '/archive/', name: 'Archive', wide: false },
  { href: '/guide/', name: 'Guide', wide: true },
  { href: '/class/', name: 'A whole class', wide: false },
  { href: '/sources/', name: 'Sources', wide: false },
]

/** Whether a path is the place of a way or lies beneath it. */
export function isHere(href: string, path: string): boolean {
  const at = path.endsWith('/') ? path : `${path}/`
  return href === '/' ? at === '/' : at.startsWith(href)
}
