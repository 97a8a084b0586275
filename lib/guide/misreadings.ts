/** Five statements that people read into their report, each with the answer, why, and where it says so. */
import { factWords, percentileWords, popularTop, topQuarterFrom } from './figures'
import { link, type Paragraph, say, together } from './prose'

export interface Misreading {
  readonly id: string
  readonly statement: string
  readonly isTrue: boolean
  readonly why: Paragraph
}

/** The commonest misreadings. Without figures to answer one it is left out. */
export function misreadings(): readonly Misreading[] {
  const all: readonly Misreading[] = [
    {
      id: 'higher-than-others',
      statement: 'An area marked “Higher” is one in which I did better than most examinees.',
      isTrue: false,
      why: together(
        say`Today’s USMLE report compares each area with your own overall score, and with nobody else’s.`,
        say`“Higher” is above your own overall score, and “Lower” is not failing. Two people with very different scores can have the same profile.`,
        say`Your report says so beside the profile; ${link('how each kind of report is read', '#reading')} says what other documents compare with.`,
      ),
    },
    {
      id: 'all-in-the-middle',
      statement: 'A profile with every area in the middle is a normal result.',
      isTrue: true,
      why: together(
        say`Only what is unexpectedly high or low is marked, so most areas are in the middle, and all of them may be.`,
        say`Your report says beside the profile what the middle stands for. It is not a weakness, and you have as many stories to tell. The specialty then decides which.`,
      ),
    },
    {
      id: 'top-quarter',
      statement: `A score of ${popularTop} is in the top quarter.`,
      isTrue: false,
      why: together(
        say`That was nearly true years ago, and a widely read article still says it. In the newest table ${String(popularTop)} is the ${percentileWords(popularTop)} percentile of first-time takers.`,
        say`The top quarter begins near ${topQuarterFrom()}.`,
      ),
    },
    {
      id: 'programs-see-the-profile',
      statement: 'Programs see my profile of areas.',
      isTrue: false,
      why: together(
        say`Only you get the second page.`,
        say`${factWords('disclosure', 'transcript')}`,
        say`So what you say about a strength has to stand on its own: on something that you did.`,
      ),
    },
    {
      id: 'taking-it-again',
      statement: 'You cannot retake a passed Step 2 CK for a better score.',
      isTrue: true,
      why: together(
        say`${factWords('retakes', 'no-retake')}`,
        say`After a pass the score stands, and the time is better spent on everything else that speaks for you.`,
      ),
    },
  ]
  return all.filter(({ why }) => why.length > 1)
}
