/** Which questions to rehearse, and which to ask: for this specialty, this situation and the chosen points. Deterministic. */
import { askAnyProgram, generalQuestions, type Situation, situationQuestions, taskQuestions } from '../data/questions'
import { isSpecialtyId, specialtyWords } from '../data/specialties'
import { dealtBy } from '../hash'
import type { Mode, TalkingPoint } from '../model'

export interface RehearsalQuestion {
  readonly text: string
  /** Why it is in the list. */
  readonly because: string
  /** Keys of the points whose story answers it. */
  readonly points: readonly string[]
}

export interface RehearsalInput {
  readonly specialty: string | null
  readonly mode: Mode
  readonly points: readonly TalkingPoint[]
  /** What else about the person a program will ask. */
  readonly circumstances?: readonly Exclude<Situation, Mode>[]
}

const topicIds = ({ areaId }: TalkingPoint): readonly string[] => areaId.split('+')

/**
 * The questions in the order in which they are worth rehearsing: those of the situation, those that a chosen point
 * answers, those of the specialty, then those asked of everybody.
 */
export function rehearsalQuestions({
  specialty,
  mode,
  points,
  circumstances = [],
}: RehearsalInput): RehearsalQuestion[] {
  const keys = points.map(({ key }) => key)
  const situations: readonly Situation[] = mode === 'passed' ? circumstances : [mode, ...circumstances]
  const situation = situations.flatMap((each) => situationQuestions[each])
  const onPoints = points.flatMap((point) =>
    topicIds(point).flatMap((id) => {
      const text = taskQuestions[id]
      return text === undefined
        ? []
        : [{ text, because: `Your point on ${point.label} answers it.`, points: [point.key] }]
    }),
  )
  const own = specialty !== null && isSpecialtyId(specialty) ? specialtyWords[specialty].interviewQuestions : []
  const general = generalQuestions.filter(({ theme }) => mode === 'passed' || theme !== 'score')
  const asked = new Set(onPoints.map(({ text }) => text))
  const behavioral = Object.values(taskQuestions).filter((text) => !asked.has(text))
  return [
    ...situation.map((text) => ({ text, because: 'It follows from your situation.', points: [] })),
    ...onPoints,
    ...own.map((text) => ({ text, because: 'It is likely in this specialty.', points: [] })),
    ...general.map(({ theme, text }) => ({
      text,
      because: 'It is asked of everybody.',
      points: theme === 'strength' ? keys : [],
    })),
    ...behavioral.map((text) => ({ text, because: 'Questions about what you did are common.', points: [] })),
  ]
}

/** How many questions an interview ends with. */
const TO_ASK = 2

/** Two questions to ask the program, on the themes of the chosen points where there are any. */
export function questionsToAsk(points: readonly TalkingPoint[], seed: string): string[] {
  const onTheme = points.flatMap(({ programQuestions }) => dealtBy(programQuestions, seed).slice(0, 1))
  return [...new Set([...onTheme, ...dealtBy(askAnyProgram, seed)])].slice(0, TO_ASK)
}
