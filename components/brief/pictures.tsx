/** The two pictures of a sheet, drawn at a width of their own: on paper, and as files. */
import type { ReactElement } from 'react'
import type { CurrentBrief } from '../../lib/session/now/brief'
import type { DrawingProps } from '../charts/drawing'
import { ScoreLine } from '../charts/score-line'
import { scoreLineRows } from '../charts/score-rows'
import { ProfilePicture } from '../profile/profile-picture'

export interface Drawn {
  readonly title: string
  /** The picture in one sentence. */
  readonly summary: string
  readonly draw: (props: DrawingProps) => ReactElement
}

/** The score in its context; null where there is no score on a scale. */
export function scoreLineDrawn({ analysis }: Pick<CurrentBrief, 'analysis'>): Drawn | null {
  const rows = scoreLineRows(analysis)
  if (rows === null || analysis.scoreLine === null) return null
  const { title, summary } = analysis.scoreLine
  return { title, summary, draw: (props) => <ScoreLine rows={rows} {...props} /> }
}

/** The profile; null where there is none. */
export function profileDrawn({ reading, analysis }: Pick<CurrentBrief, 'reading' | 'analysis'>): Drawn | null {
  const { profile } = analysis
  if (profile.areas.length === 0) return null
  return {
    title: 'Profile by area',
    summary: profile.sentence,
    draw: ({ width, label, describedBy }) => (
      <ProfilePicture reading={reading} profile={profile} width={width} label={label} describedBy={describedBy} />
    ),
  }
}
