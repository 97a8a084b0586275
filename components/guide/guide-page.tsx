/** The guide: how a score comes about, how each kind of report is read, what is misread, and answers to what people ask. */
import type { ReactNode } from 'react'
import type { Guide } from '../../lib/guide/guide'
import { plainText } from '../../lib/guide/prose'
import { specimens } from '../../lib/guide/specimens'
import { Sources } from '../sources/source-list'
import styles from './guide-page.module.css'
import { Misreadings } from './misreadings'
import { PassMarks } from './pass-marks'
import { Prose } from './prose'
import { Questions } from './questions'
import { Specimens } from './specimens'

const readingSection = 'reading'

const sections = {
  questions: 'What people ask',
  [readingSection]: 'How each kind of report is read',
  misreadings: 'True or false',
  score: 'How the score is calculated',
  'pass-mark': 'Who sets the passing score, and why it changes',
  precision: 'Mean, standard deviation, standard error',
  percentiles: 'Percentiles',
} as const

type SectionId = keyof typeof sections

function Section({ id, children }: { readonly id: SectionId; readonly children: ReactNode }) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className={styles.section}>
      <h2 id={`${id}-title`}>{sections[id]}</h2>
      {children}
    </section>
  )
}

function Contents() {
  return (
    <nav aria-label="On this page" className={styles.contents}>
      <ul>
        {Object.entries(sections).map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
        <li>
          <a href="#sources">Sources</a>
        </li>
      </ul>
    </nav>
  )
}

export function GuidePage({ guide }: { readonly guide: Guide }) {
  const { sources, questions } = guide
  const prose = (paragraphs: Guide['score']) =>
    paragraphs.map((paragraph) => <Prose key={paragraph[0]?.[0]?.text} paragraph={paragraph} sources={sources} />)
  return (
    <div className={`page ${styles.guide}`}>
      <h1>How to read a score report</h1>
      <p className={styles.lead}>
        What the score, the bars and the percentile mean, what they don’t mean, and what to do next, whether you passed
        or not.
      </p>
      <div className={styles.columns}>
        <Contents />
        <div className={styles.content}>
          <Section id="questions">
            <Questions
              questions={questions.map(({ id, question, answer }) => ({
                id,
                question,
                text: answer.map(plainText).join(' '),
                answer: prose(answer),
              }))}
            />
          </Section>
          <Section id={readingSection}>
            <p className={styles.intro}>
              Choose the one that looks like yours. Point at a part of the picture, or pick it below.
            </p>
            <Specimens specimens={specimens} section={readingSection} />
          </Section>
          <Section id="misreadings">
            <p className={styles.intro}>Common misreadings. Decide for yourself first.</p>
            <Misreadings
              cards={guide.misreadings.map(({ id, statement, isTrue, why }) => ({
                id,
                statement,
                isTrue,
                why: <Prose paragraph={why} sources={sources} />,
              }))}
            />
          </Section>
          <Section id="score">
            <div className="prose">{prose(guide.score)}</div>
          </Section>
          <Section id="pass-mark">
            <div className="prose">{prose(guide.standard)}</div>
            <div className={styles.chart}>
              <PassMarks histories={guide.passMarks} />
            </div>
          </Section>
          <Section id="precision">
            <div className="prose">{prose(guide.precision)}</div>
            <dl className={styles.terms}>
              {guide.terms.map(({ term, paragraph }) => (
                <div key={term}>
                  <dt>{term}</dt>
                  <dd>
                    <Prose paragraph={paragraph} sources={sources} />
                  </dd>
                </div>
              ))}
            </dl>
          </Section>
          <Section id="percentiles">
            <div className="prose">{prose(guide.percentiles)}</div>
          </Section>
        </div>
      </div>
      <Sources sources={sources} />
    </div>
  )
}
