import type { ClassReport } from '../../lib/cohort/schema'
import { inert } from '../../lib/export/label'
import { saveFile } from '../ui/save-file'
import styles from './class.module.css'

/** What a committee may have, to save or to print. */
export function Exports({ report, onExport }: { readonly report: ClassReport; readonly onExport: () => void }) {
  const save = async (ending: 'html' | 'csv'): Promise<void> => {
    const text =
      ending === 'html'
        ? (await import('../../lib/cohort/html')).classHtml(inert(report))
        : (await import('../../lib/cohort/csv')).classCsv(inert(report))
    saveFile(`class-report.${ending}`, text, ending === 'html' ? 'text/html' : 'text/csv')
    onExport()
  }
  return (
    <p className={`${styles.actions} no-print`}>
      <button type="button" className="button" onClick={() => void save('html')}>
        Save for a committee (HTML)
      </button>
      <button type="button" className="button-plain" onClick={() => void save('csv')}>
        Table (CSV)
      </button>
      <button
        type="button"
        className="button-plain"
        onClick={() => {
          onExport()
          print()
        }}
      >
        Print
      </button>
    </p>
  )
}
