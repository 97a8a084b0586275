'use client'

/** The work on stories: the strengths with their cards, the hard questions, what to ask, and the way to rehearsal. */
import { choose } from '../../lib/session/actions'
import type { Session } from '../../lib/session/model'
import { scripts } from '../../lib/stories/data/scripts'
import { Choice } from '../ui/choice'
import { CopyButton } from '../ui/copy-button'
import { Link } from '../ui/link'
import { specialtyOptions } from '../ui/specialty-options'
import { FailureSection } from './failure-section'
import { LetStand } from './let-stand'
import { OtherStories } from './other-stories'
import { AddPoint, ChangePoint } from './point-choice'
import { Rail } from './rail'
import { ScriptSection } from './script-section'
import styles from './stories-page.module.css'
import { StoryCard } from './story-card'
import { useStories } from './use-stories'
import { WeaknessSection } from './weakness-section'
import { change } from './writing'

export function StoriesWork({ session }: { readonly session: Session }) {
  const stories = useStories(session)
  if (stories === null) return null
  const { specialty, mode, work, cards, options, weaknesses, applies, checks, toAsk } = stories
  const chosen = cards.map(({ point }) => point.key)
  const named = specialtyOptions.find(({ id }) => id === specialty && id !== null)
  const failure = <FailureSection card={work.failure} checks={checks} applies={applies.failure} />
  return (
    <>
      <p className={styles.lead}>
        For an interview in{' '}
        <Choice
          label="Specialty"
          text={named?.name ?? 'a specialty'}
          value={specialty}
          options={specialtyOptions}
          onChoose={(id) => change('Choose a specialty', (before) => choose(before, { specialty: id }))}
        />
        . Programs never see your profile. Use the line if you are asked about your strengths. Otherwise tell your
        story. This page helps you find, structure and check your stories.
      </p>
      <div className={styles.layout}>
        <Rail stories={stories} />
        <div className={styles.main}>
          {mode === 'failed' && failure}
          {cards.length === 0 && (
            <p className={styles.none}>No talking point is chosen. Add one, or go back to the suggestions.</p>
          )}
          {cards.map((card, index) => (
            <StoryCard key={card.point.key} card={card} checks={checks} open={index === 0 && mode !== 'failed'}>
              <ChangePoint point={card.point} chosen={chosen} options={options} />
            </StoryCard>
          ))}
          <AddPoint chosen={chosen} options={options} byHand={work.points !== null} />
          <OtherStories session={session} work={work} chosen={chosen} options={options} />
          <div className={styles.answers}>
            <WeaknessSection options={weaknesses} work={work} checks={checks} />
            {mode !== 'failed' && failure}
            {scripts.map((script) => (
              <ScriptSection
                key={script.id}
                script={script}
                card={work.scripts[script.id]}
                checks={checks}
                applies={applies.scripts.includes(script.id)}
              />
            ))}
          </div>
          <section id="ask" aria-labelledby="ask-title" className={styles.ask}>
            <h2 id="ask-title">Two questions for the program</h2>
            <p className={styles.quiet}>On the same themes, to close with. Ask what you want to know.</p>
            <ul>
              {toAsk.map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ul>
            <CopyButton text={toAsk.join('\n')} label="Copy both" of="the questions for the program" />
          </section>
          <LetStand exceptions={work.exceptions} />
          <p className={`no-print ${styles.on}`}>
            <Link href="/rehearse/" className="button">
              Rehearse aloud
            </Link>
          </p>
        </div>
      </div>
    </>
  )
}
