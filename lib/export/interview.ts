/** The brief for an interview: what can be said, and where it comes from. The score is on it only where it is asked for. */
import type { Analysis } from '../analysis/types'
import type { Applicant } from '../applicant/group'
import { applicantNames } from '../applicant/group'
import { specialtyById } from '../specialties/names'
import type { CardFaces } from '../stories/cards/faces'
import type { TalkingPoint } from '../stories/model'
import { type Block, type Brief, type BriefPart, disclaimer, labeled, listOf, section, text } from './brief'
import { exportLabel } from './label'
import { answerBlocks, notClaimed, scoreFacts, sourceLines } from './rests-on'

interface BriefPoint {
  readonly point: TalkingPoint
  /** The person's card as it is said; only a finished one is printed. */
  readonly faces: CardFaces
  /** False where the person leaves the story out. */
  readonly story: boolean
}

interface InterviewInput {
  readonly analysis: Analysis
  readonly points: readonly BriefPoint[]
  readonly specialty: string | null
  readonly applicant: Applicant | null
  /** Whether score, result and percentile are on the sheet. */
  readonly score: boolean
}

/** Of each point, as many as help to begin; the page of stories has all. */
const PROMPTS = 3
/** On the same theme, at the end of an interview. */
const QUESTIONS = 2

/** The other face ends with the line, which stands above it already. */
function askedWords({ line }: TalkingPoint, { asked }: CardFaces): string {
  const before = asked.text.endsWith(line) ? asked.text.slice(0, -line.length).trim() : null
  return before === null ? asked.text : `${before} Say the line, and stop.`.trim()
}

function pointPart({ point, faces, story }: BriefPoint): BriefPart {
  const told = story && faces.status.state === 'ready'
  const blocks: Block[] = [
    labeled('What to say', point.line),
    labeled('Why it matters in your specialty', point.bridge),
    ...(told
      ? [labeled('The story', faces.notAsked.text), labeled('Asked about scores', askedWords(point, faces))]
      : [labeled('To find the story', point.questions.slice(0, PROMPTS).join(' '))]),
  ]
  return { title: exportLabel(point.label), blocks }
}

/** From the points in turn, so that two questions are of two themes where there are two. */
function questionsToAsk(points: readonly BriefPoint[]): string[] {
  const rounds = Array.from({ length: QUESTIONS }, (_, round) =>
    points.flatMap(({ point }) => point.programQuestions[round] ?? []),
  )
  return [...new Set(rounds.flat())].slice(0, QUESTIONS)
}

/** Who it is for, in words: "Internal Medicine · US MD senior". */
export function audience(specialty: string | null, applicant: Applicant | null): string {
  const name = specialty === null ? null : (specialtyById(specialty)?.name ?? null)
  return [name, applicant === null ? null : applicantNames[applicant].name].filter((part) => part !== null).join(' · ')
}

function opening(points: readonly BriefPoint[], specialty: string | null): string {
  const name = specialty === null ? null : (specialtyById(specialty)?.name ?? null)
  const many =
    points.length === 1 ? 'One point' : `${['No', '', 'Two', 'Three'][points.length] ?? points.length} points`
  return `${many} for an interview${name === null ? '' : ` in ${name}`}. Use the line if asked about academic strengths. Otherwise tell the story.`
}

/** Pure: the same input gives the same brief. No word of a story is in it that the person did not write. */
export function interviewBrief({ analysis, points, specialty, applicant, score }: InterviewInput): Brief {
  const { headline, scoreLine, percentile, passing, precision, specialty: standing, profile } = analysis
  const shown = score ? [headline, scoreLine, percentile, passing, precision, standing] : []
  const strengths = points.some(({ point }) => point.basis === 'strength')
  return {
    type: 'brief',
    version: 1,
    variant: 'interview',
    title: 'Interview sheet',
    subtitle: audience(specialty, applicant),
    sections: [
      ...section('answer', 'In short', score ? answerBlocks(analysis) : [text(opening(points, specialty))]),
      ...(score ? section('score', 'The score', scoreFacts(analysis)) : []),
      ...section(
        'points',
        strengths ? 'Strengths and talking points' : 'Talking points',
        profile.areas.length > 0 && score ? [{ ...text(profile.sentence), soft: true } as Block] : [],
        points.map(pointPart),
      ),
      ...section('ask', 'To ask the program', listOf(questionsToAsk(points))),
      ...section('not-claimed', 'Limits of this information', listOf(notClaimed(analysis, score))),
      ...section('sources', 'Sources', listOf(sourceLines(analysis, shown))),
    ],
    footer: disclaimer,
  }
}
