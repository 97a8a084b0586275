/** What each purpose asks for: its words, how full its weeks are, and whether it is studied or practiced on the wards. */
import type { Purpose } from '../../exams/exam'

interface Frames {
  readonly focus: readonly string[]
  readonly review: readonly string[]
}

export interface PurposeData extends Frames {
  readonly title: string
  /** What it is called among the others. */
  readonly name: string
  /** Blocks in a full week, where nobody says how many hours there are. Beside a rotation there is room for few. */
  readonly blocks: number
  /** Weeks to begin with, until the person says how many there are: a round number and no advice. */
  readonly weeks: number
  /** Whether practice tests and mixed blocks of questions belong to it. */
  readonly exam: boolean
  /** Instead, in a specialty that has an aim of its own in the area, and in one that works far from the bedside. */
  readonly aimed?: Frames
  readonly remote?: Frames
  readonly mixed: string
  readonly lookBack: string
  readonly notes: readonly string[]
}

const studied = {
  focus: [
    'Work through questions on {phrase} against the clock, then say aloud why each wrong answer was wrong.',
    'Read the two weakest topics within {phrase}, then test yourself without notes.',
    'Take questions on {phrase} and write one line for each about what would have led you to the answer.',
  ],
  review: [
    'Come back to {phrase}: a short mixed set, only from what you missed before.',
    'Look again at {phrase} from memory first, then check.',
  ],
  mixed: 'A timed mixed block, to practice switching topics.',
  lookBack: 'Read your notes on what went wrong, once and slowly. Nothing new.',
} as const

const practiced = {
  aimed: {
    focus: [
      'Tell your resident what you are working on: “I want to {aim}.” Ask at the end of the week how it went.',
      'Look for an occasion to do this: “I want to {aim}.” Present what you did.',
    ],
    review: ['Once more, with a new case: “I want to {aim}.” What is easier now?'],
  },
  remote: {
    focus: ['Ask a resident where {phrase} comes up in the work here, and go through one example together.'],
    review: ['A second example of {phrase} in the work here. What is easier now?'],
  },
  lookBack: 'Ask one supervisor for feedback on what you practiced, and write down one thing to change.',
  mixed: 'Choose one case and go through all of it aloud with a colleague.',
} as const

export const purposeData: Readonly<Record<Purpose, PurposeData>> = {
  retake: {
    ...studied,
    title: 'Preparing for the next attempt',
    name: 'The next attempt',
    blocks: 12,
    weeks: 8,
    exam: true,
    notes: [
      'Start when you know what will be different this time; people most often regret booking too early.',
      'A report shows where to start. Practice tests show when you are ready.',
    ],
  },
  'exam-ahead': {
    ...studied,
    title: 'The weeks before the exam',
    name: 'The exam ahead',
    blocks: 12,
    weeks: 6,
    exam: true,
    notes: ['A practice test gives a range, not a promise. Take two before you move the date.'],
  },
  step3: {
    ...studied,
    title: 'Toward Step 3',
    name: 'Step 3',
    blocks: 4,
    weeks: 8,
    exam: true,
    focus: [
      'Questions on {phrase} with the next step in mind: what would you order, and what would you tell the patient?',
      'Work through one computer-based case on {phrase}, and look at the order of your steps afterwards.',
      studied.focus[2],
    ],
    notes: [
      'Your Step 2 CK score stands. This plan looks ahead.',
      'Step 3 is for graduates who have passed Step 1 and Step 2 CK; international graduates also need the ECFMG certificate.',
      'Step 3 also tests evidence, ethics and computer-based cases: keep a little of each in every month.',
    ],
  },
  'sub-internship': {
    ...practiced,
    title: 'Getting ready for the sub-internship',
    name: 'Sub-internship',
    blocks: 4,
    weeks: 4,
    exam: false,
    focus: [
      'On the rotation, practice {habit}, and tell your resident beforehand.',
      'Look for one case a day in which {phrase} matters, and present it yourself.',
    ],
    review: ['Once more, with a new case: {habit}. What is easier now?'],
    notes: ['What was lower on the report is private. What shows on a sub-internship is what you do about it.'],
  },
  'intern-readiness': {
    ...practiced,
    title: 'Ready for the first weeks as an intern',
    name: 'First weeks as an intern',
    blocks: 4,
    weeks: 6,
    exam: false,
    focus: [
      'On call, practice {habit}, and ask your senior how it went.',
      'Go through the first hour of a call about {phrase}: what do you ask, examine, order and hand over?',
      'Write your own one-page guide on {phrase} for a night on call, and have a resident read it.',
    ],
    review: [
      'Use your page on {phrase} in a made-up call with a colleague, and revise it.',
      'Once more, on a new call: {habit}. What is easier now?',
    ],
    notes: ['An intern is expected to notice, ask and hand over, not to know everything.'],
  },
}
