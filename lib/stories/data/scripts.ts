/**
 * Frames for three questions that people dread. Each part has a prompt and words to begin with; what happened is for the
 * person to fill in, and every opening breaks off where an experience would begin.
 */
import type { ScriptId } from '../cards/script'

export interface ScriptPart {
  readonly title: string
  readonly prompt: string
  readonly opening: string
}

export interface Script {
  readonly id: ScriptId
  readonly title: string
  /** When it is for. */
  readonly use: string
  readonly parts: readonly ScriptPart[]
  /** What to leave out. */
  readonly leaveOut: readonly string[]
}

export const scripts: readonly Script[] = [
  {
    id: 'lower-than-practice',
    title: 'Step 2 lower than practice tests',
    use: 'Only if someone asks why the result differs from what you or your school expected.',
    parts: [
      {
        title: 'Own it',
        prompt: 'Say in one sentence that it was lower than you had prepared for.',
        opening: 'My result was lower than my practice tests, and ...',
      },
      {
        title: 'One reason in your own hands',
        prompt: 'Timing, sleep, pacing, how you reviewed: one thing, one sentence, nobody else in it.',
        opening: 'Looking back, I had not ...',
      },
      {
        title: 'What changed',
        prompt: 'What do you do differently now, and what shows it?',
        opening: 'Since then I ..., and it shows in ...',
      },
      {
        title: 'Back to the work',
        prompt: 'One sentence on what you bring to the ward.',
        opening: 'On the wards I ...',
      },
    ],
    leaveOut: [
      'practice scores and how many points were missing',
      'the test center, the day, the questions',
      'that a test says little about you',
    ],
  },
  {
    id: 'gap',
    title: 'A gap in training',
    use: 'If your timeline shows months without training. Give what you are willing to give; health and family may stay private.',
    parts: [
      {
        title: 'Name it',
        prompt:
          'Say when it was in the course of training and, in as few words as you like, what kind of reason it had.',
        opening: 'Between ... and ... I was away from training for ...',
      },
      {
        title: 'What you did',
        prompt: 'What did you do in that time that you want to speak about?',
        opening: 'In that time I ...',
      },
      {
        title: 'How you came back',
        prompt: 'What shows that you are ready and current: a rotation, a course, a result, a letter?',
        opening: 'I came back with ..., and ...',
      },
      {
        title: 'Forward',
        prompt: 'One sentence on what you bring now.',
        opening: 'What I bring now is ...',
      },
    ],
    leaveOut: ['diagnoses and family details that you would not tell a colleague', 'an apology', 'how unfair it was'],
  },
  {
    id: 'second-attempt',
    title: 'A second attempt',
    use: 'Programs see all attempts on the transcript, so have an answer of under a minute ready.',
    parts: [
      {
        title: 'Own it',
        prompt: 'Say in one sentence that you did not pass the first time.',
        opening: 'I did not pass ... on my first attempt.',
      },
      {
        title: 'A short reason',
        prompt: 'What was in your own hands? One sentence.',
        opening: 'I had ... and did not ...',
      },
      {
        title: 'Evidence of change',
        prompt: 'What did you change, and what came of it that others can see?',
        opening: 'I changed how I ..., and ...',
      },
      {
        title: 'Redirect',
        prompt: 'What of it do you use with patients or in your team?',
        opening: 'I use the same habit when I ...',
      },
    ],
    leaveOut: [
      'blame, even where it would be deserved',
      'the score of either attempt, unless you are asked for it',
      'a long story',
    ],
  },
]
