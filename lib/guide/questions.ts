/** What people ask, in the order of how often, each with a short answer whose figures come from the data files. */

import type { Applicant } from '../applicant/group'
import { newestPassRates } from '../norms/pass-rates'
import { practicePrecision, publishedPrecision } from '../norms/precision'
import { specialtyFigures } from '../specialties/benchmarks'
import { imgComparison } from '../specialties/img-comparison'
import { specialtyById } from '../specialties/names'
import { target } from '../specialties/target'
import { timelineSet, timelineSource } from '../specialties/timeline'
import { factWords, minimumNow, newestSeasonDay } from './figures'
import { figure, link, type Paragraph, type ProsePart, published, type Sentence, say, together } from './prose'

export interface Question {
  /** Fragment of the address at which it stands. */
  readonly id: string
  readonly question: string
  readonly answer: readonly Paragraph[]
}

/** The specialty of the examples: the largest one. */
const example = 'internal-medicine'

/** "In Internal Medicine 2026 the middle half of US MD seniors who matched scored 243 to 262." */
function middleHalf(applicant: Applicant, group: string): Sentence | null {
  const { matched, edition, source } = specialtyFigures(example, applicant)
  const name = specialtyById(example)?.name ?? null
  if (matched.q1 === null || matched.q3 === null || edition === null) return null
  return say`In ${name} the middle half of ${group} who matched in ${String(edition)} scored ${published(`${matched.q1} to ${matched.q3}`, source)}.`
}

function goodEnough(): readonly Paragraph[] {
  const half = middleHalf('us-md', 'US MD seniors')
  return [
    together(
      say`No score guarantees a match, and none rules you out. What can be said is how it compares with people who matched.`,
      half,
      half === null ? null : say`Half of the people who matched are in that range, and a quarter are below it.`,
    ),
    half === null
      ? together(
          say`This build has no specialty figures. Type a program’s or specialty’s own on the ${link('report', '/report/#specialties')}.`,
        )
      : together(
          say`The ${link('report', '/report/#specialties')} shows every specialty for your applicant type, with the range of your score. Those figures describe people who matched and agreed to be counted. They are not cut-offs or odds.`,
        ),
  ]
}

function whatTheyMean(): readonly Paragraph[] {
  return [
    together(
      say`Boxes, bars and bands compare your areas with something. On some reports it is your own overall score, on others the passing score, or other people. ${link('Each kind is explained', '#reading')} below.`,
      say`They are rough: areas overlap, small ones rest on few questions, and there are only three levels.`,
    ),
    together(
      say`The percentile is the share of first-time takers who scored lower. It has a range, because the score has one: see ${link('how sure a score is', '#precision')} and ${link('percentiles', '#percentiles')}.`,
    ),
  ]
}

function repeatRates(): Sentence | null {
  const rates = newestPassRates('step2ck', 'repeat').flatMap(({ groupName, percent, period, source }) => {
    const value = published(percent === null ? null : `${percent}%`, source)
    return value === null ? [] : [{ groupName, period, value }]
  })
  const [first] = rates
  if (first === undefined) return null
  const parts = rates.flatMap(({ groupName, value }, index): readonly ProsePart[] => [
    { kind: 'text', text: `${index === 0 ? '' : index === rates.length - 1 ? ' and ' : ', '}` },
    value,
    { kind: 'text', text: groupName === 'everyone' ? ' of everyone' : ` from ${groupName}` },
  ])
  return say`Of those who took it again in ${first.period.replace('-', ' to ')}, ${parts} passed.`
}

function failed(): readonly Paragraph[] {
  const { value, since } = minimumNow('step2ck')
  return [
    together(
      say`It is one result on one day, and there is a way forward. You can take the exam up to four times in all.`,
      repeatRates(),
      say`First look at how close it was: the passing score is ${value} for exams since ${since}, and every score has a range.`,
    ),
    together(
      say`${factWords('attempts', 'three-in-twelve')}`,
      say`The ${link('report', '/report/#next')} turns these rules into dates, and says whether a new score would arrive before programs start reviewing.`,
    ),
    together(
      say`Two things help most: ${link('a plan', '/plan/')} that starts with your lower areas, and ${link('an answer in four parts', '/stories/#failure')} for when you are asked. Own it in one sentence, say why without blame, show what changed, and return to the present.`,
    ),
    together(
      say`Tell the adviser or dean at your school soon; they have seen it often and can move deadlines. Then tell the people who write your letters, before they hear it elsewhere.`,
      say`Whether to write to programs you have applied to is a question for that adviser. What programs see: ${factWords('disclosure', 'transcript')}`,
    ),
  ]
}

function international(): readonly Paragraph[] {
  const figures = specialtyFigures(example, 'us-img')
  const reason = target(figures, ['img']).reasons.find(({ id }) => id === 'img')
  const points =
    reason === undefined || reason.points === null
      ? null
      : figure(`${reason.points[0]} to ${reason.points[1]} points`, reason.origin)
  const rates = newestPassRates('step2ck', 'first').find(({ group }) => group === 'non-us')
  const beside = imgComparison()
  const rate = beside?.matchRate ?? null
  return [
    together(
      middleHalf('non-us-img', 'non-US-citizen IMGs'),
      figures.substitutes.length === 0
        ? null
        : say`We have no figures by specialty for US-citizen IMGs. The closest available ones are shown, and labeled as such.`,
      say`A rule of thumb from a widely read article adds ${points} to the median of people who matched. No data support it, so the ${link('target', '/goal/')} shows it as a switch.`,
      beside === null
        ? null
        : say`In today’s figures, the median of matched non-US-citizen IMGs was below that of US MD seniors in ${figure(`${beside.below} of ${beside.specialties} specialties`, beside.origin)}, equal in ${figure(beside.equal, beside.origin)} and above in ${figure(beside.above, beside.origin)}. Of these specialties, ${figure(beside.few, beside.origin)} rest on fewer than ${figure(beside.fewerThan, beside.origin)} people. The figures describe who matched, after choice of programs and other hurdles. They do not show that a lower score is enough.`,
      beside === null
        ? null
        : say`In the same group, people who did not match had the lower median in ${figure(`${beside.notMatched.lower} of ${beside.notMatched.specialties} specialties`, beside.origin)}, by up to ${figure(beside.notMatched.gap[1], beside.origin)} points.`,
      rate === null
        ? null
        : say`${figure(`${rate.percent}%`, { from: 'figures', source: rate.source })} of non-US-citizen IMGs matched in ${String(rate.year)}, all specialties together.`,
    ),
    together(
      say`There is no percentile among international graduates: a percentile compares with first-time takers from schools in the United States that grant the MD.`,
      say`Of first-time takers from ${rates?.groupName ?? null}, ${published(rates?.percent == null ? null : `${rates.percent}%`, rates?.source)} passed in ${rates?.period.replace('-', ' to ') ?? null}.`,
    ),
  ]
}

function interview(): readonly Paragraph[] {
  return [
    together(
      say`Programs usually see your score before they invite you. Only you have seen the profile of areas.`,
      say`So bring the story behind a strength, not the report: a patient, a decision, what you did, what came of it. Leave out numbers, percentiles and “Higher”. The ${link('story cards', '/stories/')} ask for it and never write it for you.`,
    ),
    together(
      say`If somebody asks about scores, thank them, say one plain sentence about the habit behind the result, and stop.`,
    ),
  ]
}

function delay(): readonly Paragraph[] {
  const review = newestSeasonDay('programs-may-review')
  return [
    together(
      say`Weigh what more weeks would bring against the day programs start reviewing.`,
      say`How long a score takes: ${factWords('score-release', 'weeks')}`,
      say`In the season of the ${review?.match ?? null} Match, programs could start reviewing on ${review?.day ?? null}.`,
    ),
    together(
      say`The ${link('target', '/goal/')} compares exam dates, with the day each score would arrive. Nobody knows how many points a week adds; your practice tests are the best guide.`,
    ),
  ]
}

function practice(): readonly Paragraph[] {
  const likely = practicePrecision('step2ck')
  return [
    together(
      say`An NBME self-assessment (CCSSA) gives an estimate on the scale of Step 2 CK, with a likely range of ${published(likely?.points, likely?.source)} points either way.`,
      say`Its areas are percentages next to a comparison group, not next to your own overall score, so they read differently: ${link('see how', '#percent')}.`,
    ),
    together(
      say`Compare the score with a ${link('target', '/goal/')} before the exam. No table turns percent correct into points; use the score the report prints.`,
    ),
  ]
}

function stepThree(): readonly Paragraph[] {
  const { value, since } = minimumNow('step3')
  const error = publishedPrecision('step3')
  return [
    together(
      say`Step 3 has a scale, a table and a minimum of its own: ${value} for exams since ${since}, with a standard error of ${published(error?.points, error?.source)} points.`,
      say`A Step 2 CK profile is still useful: start with what was lower.`,
    ),
  ]
}

function adviser(): readonly Paragraph[] {
  const source = timelineSet('retakes')
  const cited = source === null ? null : timelineSource(source)
  return [
    together(
      say`A student brings a score with a range, and a profile that is about that student alone. Two profiles cannot be compared, and areas cannot be added up or averaged.`,
      say`First see whether it was passed. After a pass, ${cited === null ? null : figure('it cannot be taken again', { from: 'figures', source: cited })}, and a plan is about what comes next; after a failure the dates come first.`,
      say`Nothing opened here leaves the device, so you can look at a student’s report together. A switch on the ${link('first page', '/')} saves nothing at all.`,
    ),
  ]
}

/** Every question that the guide answers. */
export function questions(): readonly Question[] {
  return [
    { id: 'good-enough', question: 'Is my score competitive for my specialty?', answer: goodEnough() },
    {
      id: 'what-it-means',
      question: 'What do the bars and the percentile mean, and how sure are they?',
      answer: whatTheyMean(),
    },
    { id: 'failed', question: 'I did not pass: what now, and whom do I tell?', answer: failed() },
    { id: 'international', question: 'What should an international graduate aim for?', answer: international() },
    { id: 'interview', question: 'Does it help in the interview, and how do I talk about it?', answer: interview() },
    { id: 'delay', question: 'Should I delay the exam?', answer: delay() },
    { id: 'practice', question: 'What do my practice tests say?', answer: practice() },
    { id: 'step-3', question: 'And Step 3?', answer: stepThree() },
    { id: 'adviser', question: 'I advise students: what does this show me?', answer: adviser() },
  ]
}
