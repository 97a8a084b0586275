'use client'

import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useMemo, useRef } from 'react'
import { accept } from '../../lib/session/actions'
import { overlayCorrections } from '../../lib/session/corrections'
import type { Session } from '../../lib/session/model'
import type { ReadReport } from '../../lib/session/now/reading'
import { chosenReport } from '../../lib/session/now/reading'
import { openQuestions, unsurePaths } from '../../lib/session/now/unsure'
import { correctTruth, type SkeletonTruth } from '../../lib/skeleton/truth'
import { AddPage } from '../open/add-page'
import { FileButton } from '../open/file-input'
import { openSources, type Source } from '../open/opening'
import { useOpenFromHere } from '../open/use-open-from-here'
import { sessionStore, useSession } from '../session/session'
import { HelpUs } from '../skeleton/help-us'
import { readsBadly } from '../skeleton/reads-badly'
import { NothingHere } from '../ui/nothing-here'
import { PageTurn } from '../ui/page-turn'
import { Waiting } from '../ui/waiting'
import styles from './check-page.module.css'
import { PageView } from './page-view'
import { ReportChoice } from './report-choice'
import { useActivePath } from './use-active'
import { usePage } from './use-page'
import { Values } from './values-list'

/** The check: the page at left with the place of every value, the values at right, those in doubt first. */
export function CheckPage() {
  const session = useSession()?.session
  if (!session) return <Waiting />
  const report = chosenReport(session)
  if (!report) return <NothingHere title="There is no document to check" />
  return <Check key={session.chosen} session={session} report={report} />
}

/** Keys that accept everything, where they do nothing else. */
function accepts(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return false
  const { target } = event
  const inField =
    target instanceof Element &&
    target.closest('input:not([type="radio"]), select, textarea, [contenteditable]') !== null
  if (event.key === 'a' || event.key === 'A') return !inField
  const onControl = target instanceof Element && target.closest('a, button, input, select, summary, textarea') !== null
  return event.key === 'Enter' && !onControl
}

function Check({ session, report }: { readonly session: Session; readonly report: ReadReport }) {
  const router = useRouter()
  const area = useRef<HTMLDivElement>(null)
  const active = useActivePath(area)
  const reading = report.outcome
  const { page, pages, setPage } = usePage(reading, active)
  const unsure = useMemo(() => unsurePaths(reading), [reading])
  const advice = reading.warnings.find(({ code }) => code === 'poor-picture')?.message
  const open = openQuestions(reading, report.corrections).length
  const badly = readsBadly(reading)

  const acceptAll = useCallback(() => {
    sessionStore().change('Accept the values', accept)
    router.push('/report/')
  }, [router])
  const openFromHere = useOpenFromHere()
  const openBetter = useCallback(
    (sources: readonly Source[]) => openFromHere(() => openSources(sources)),
    [openFromHere],
  )
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (!accepts(event)) return
      event.preventDefault()
      acceptAll()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [acceptAll])

  return (
    <div className={`page ${styles.check}`}>
      <header className={styles.head}>
        <div>
          <h1>Check what was read</h1>
          <p className="quiet" role="status">
            {summary(unsure.length, open)}
          </p>
          {advice && (
            <p className="quiet">
              {advice}{' '}
              <FileButton className="link-button" onChosen={openBetter}>
                Open a better picture
              </FileButton>
              , or complete it here.
            </p>
          )}
        </div>
        <div className={styles.accept}>
          <button type="button" className="button" onClick={acceptAll}>
            {unsure.length > 0 ? 'Accept all' : 'Go to the report'}
          </button>
          <p className="quiet small keyboard-hint">
            or press <kbd>A</kbd> or <kbd>Enter</kbd>
          </p>
        </div>
      </header>
      {session.reports.length > 1 && <ReportChoice session={session} />}
      {badly && <Layout session={session} report={report} badly />}
      <div className={styles.both} ref={area}>
        <div className={styles.pages}>
          {session.document ? (
            <PageView
              document={session.document}
              page={page}
              pages={pages}
              evidence={reading.evidence}
              unsure={new Set([...unsure, 'areas'])}
              active={active}
            />
          ) : (
            <p className="quiet">The file is no longer kept here; the values are.</p>
          )}
          <div className={styles.under}>
            <PageTurn label="Pages" pages={pages} page={page} onPage={setPage} />
            {session.document && <AddPage document={session.document} className={`link-button ${styles.add}`} />}
          </div>
        </div>
        <Values report={report} unsure={unsure} document={session.document} />
      </div>
      {!badly && <Layout session={session} report={report} />}
    </div>
  )
}

interface LayoutProps {
  readonly session: Session
  readonly report: ReadReport
  /** Much of it was not read. */
  readonly badly?: boolean
}

/** The way to show a layout to whoever works on the reader, without giving anything away. */
function Layout({ session, report, badly = false }: LayoutProps) {
  const { outcome, corrections } = report
  const correct = useCallback(
    (truth: SkeletonTruth) => correctTruth(truth, outcome, overlayCorrections(outcome, corrections)),
    [outcome, corrections],
  )
  if (!session.document) return null
  return (
    <aside className={badly ? styles.badly : styles.layout}>
      <p className={badly ? styles.invitation : undefined}>
        {badly
          ? 'Much of this document was not read. You can send us its layout, without your data.'
          : 'Was something read wrong? You can send us the layout, without your data.'}
      </p>
      <HelpUs document={session.document} correct={correct} className={badly ? 'button-plain' : 'link-button'}>
        Help us read this layout
      </HelpUs>
    </aside>
  )
}

function summary(asked: number, open: number): string {
  if (asked === 0) return 'Nothing is in doubt. You can change any value. Hover to see it on the page.'
  if (open === 0) return 'Every question is answered.'
  const values = open === 1 ? 'One value needs checking. It comes' : `${open} values need checking. They come`
  return `${values} first. Anything left empty will be treated as unknown.`
}
