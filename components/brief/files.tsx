'use client'

/** The ways out: paper, Markdown, Word, and the pictures by themselves. */
import { briefMarkdown } from '../../lib/export/markdown'
import type { CurrentBrief } from '../../lib/session/now/brief'
import { CopyButton } from '../ui/copy-button'
import { saveFile, saveMade } from '../ui/save-file'
import styles from './files.module.css'
import { type Drawn, profileDrawn, scoreLineDrawn } from './pictures'

/** Called alike for everybody: a name of a file may give away a person. */
const names = { interview: 'interview-brief', adviser: 'adviser-sheet' } as const
const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const making = (what: string, make: () => Promise<void>): Promise<void> =>
  saveMade(what, make, 'Printing and Markdown still work.')

export function Files({ current }: { readonly current: CurrentBrief }) {
  const { brief } = current
  const name = names[brief.variant]
  const markdown = briefMarkdown(brief)
  const saveDocx = () =>
    making('The Word file', async () => {
      // The library is as large as the rest of the page: it comes when somebody wants it.
      const { briefDocx } = await import('../../lib/export/docx')
      saveFile(`${name}.docx`, await briefDocx(brief), docxType)
    })
  const pictures = [
    { name: 'Score line', file: 'score-line', drawn: scoreLineDrawn(current) },
    { name: 'Profile', file: 'profile', drawn: profileDrawn(current) },
  ].flatMap((picture) => (picture.drawn === null ? [] : [{ ...picture, drawn: picture.drawn }]))
  return (
    <section aria-labelledby="files-title" className={styles.files}>
      <h2 id="files-title">Download or print</h2>
      <p>
        <button type="button" className="button" onClick={() => window.print()}>
          Print or save as PDF
        </button>
      </p>
      <p className={styles.row}>
        <button type="button" className="button-plain" onClick={saveDocx}>
          Word file
        </button>
        <button
          type="button"
          className="button-plain"
          onClick={() => saveFile(`${name}.md`, markdown, 'text/markdown;charset=utf-8')}
        >
          Markdown file
        </button>
      </p>
      <p>
        <CopyButton text={markdown} label="Copy as Markdown" of={brief.title} />
      </p>
      {pictures.length > 0 && (
        <ul className={styles.pictures} aria-label="Pictures only">
          {pictures.map((picture) => (
            <PictureFiles key={picture.file} {...picture} />
          ))}
        </ul>
      )}
    </section>
  )
}

interface PictureFilesProps {
  readonly name: string
  readonly file: string
  readonly drawn: Drawn
}

function PictureFiles({ name, file, drawn }: PictureFilesProps) {
  const saveSvg = () =>
    making(`${name} as SVG`, async () => {
      const { drawStandalone } = await import('./standalone')
      saveFile(`${file}.svg`, drawStandalone(drawn).svg, 'image/svg+xml')
    })
  const savePng = () =>
    making(`${name} as PNG`, async () => {
      const { drawStandalone, toPng } = await import('./standalone')
      saveFile(`${file}.png`, await toPng(drawStandalone(drawn)), 'image/png')
    })
  return (
    <li>
      <span>{name}</span>
      <button type="button" className="link-button" onClick={saveSvg}>
        SVG<span className="visually-hidden"> of the {name.toLowerCase()}</span>
      </button>
      <button type="button" className="link-button" onClick={savePng}>
        PNG<span className="visually-hidden"> of the {name.toLowerCase()}</span>
      </button>
    </li>
  )
}
