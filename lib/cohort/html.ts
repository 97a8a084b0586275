/** A class report as one file for a committee: no script, no request, aggregates only, two printed pages. */
import { lanePicture, type Picture, type Shape, scorePicture } from './picture'
import type { ClassGroup, ClassReport } from './schema'
import {
  areaCells,
  areaHead,
  cautions,
  disclosureWords,
  factsOf,
  findingsWords,
  namedGroups,
  overlap,
  rangeWords,
  titleOf,
  tooFew,
} from './words'

export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

const WIDTH = 680

function drawn(shape: Shape): string {
  switch (shape.kind) {
    case 'bar':
      return `<rect class="${shape.tone}" x="${shape.x.toFixed(1)}" y="${shape.y}" width="${shape.width.toFixed(1)}" height="${shape.height}"/>`
    case 'line':
      return `<line class="${shape.tone}" x1="${shape.x1.toFixed(1)}" y1="${shape.y1}" x2="${shape.x2.toFixed(1)}" y2="${shape.y2}"/>`
    case 'text':
      return `<text class="${shape.tone}" x="${shape.x.toFixed(1)}" y="${shape.y}" text-anchor="${shape.anchor}">${escaped(shape.text)}</text>`
  }
}

const figure = ({ title, summary, width, height, shapes }: Picture): string =>
  `<figure><h2>${title}</h2><p>${escaped(summary)}</p><svg role="img" aria-label="${title}" viewBox="0 0 ${width} ${height}">${shapes.map(drawn).join('')}</svg></figure>`

function table(caption: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[], tag: string): string =>
    row
      .map((cell, at) => (at === 0 ? `<th scope="${tag === 'th' ? 'col' : 'row'}">` : `<${tag}>`) + escaped(cell))
      .join('')
  return `<table><caption>${escaped(caption)}</caption><thead><tr>${cells(head, 'th')}</thead><tbody>${rows.map((row) => `<tr>${cells(row, 'td')}`).join('')}</tbody></table>`
}

const areaTable = ([name, { areas, n }]: readonly [string, ClassGroup]): string =>
  areas.length === 0 ? '' : table(`${name}, ${n} students`, areaHead, areas.map(areaCells))

const STYLE = `body{font:15px/1.5 system-ui,sans-serif;color:#1b1d1f;max-width:46rem;margin:2rem auto;padding:0 1rem}
h1{font:500 1.8rem/1.2 Georgia,serif;margin:0}h2{font-size:1.05rem;margin:1.4rem 0 .2rem}p{margin:.3rem 0;max-width:40rem}
figure{margin:0;break-inside:avoid}svg{width:100%;height:auto}svg text{font-size:12px;fill:#1b1d1f}svg .soft{fill:#55585a}
.own{fill:#12505a}.lower{fill:#d55e00}.higher{fill:#0072b2}svg text.lower{fill:#a34700}svg text.higher{fill:#00629a}
line{stroke:#1b1d1f}line.norm{stroke-width:2}line.rule{stroke:#8b877c}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.1rem 1.2rem;margin:1rem 0}dt{color:#55585a}dd{margin:0;font-weight:600}
table{border-collapse:collapse;margin:1rem 0;font-size:.8rem;font-variant-numeric:tabular-nums;width:100%}
caption{text-align:left;font-weight:600}th,td{text-align:left;font-weight:400;padding:.15rem .6rem .15rem 0;border-bottom:1px solid #e2ded3}
td{white-space:nowrap}thead th{color:#55585a}tr{break-inside:avoid}section+section{break-before:page;margin-top:3rem}@media print{@page{margin:11mm}body{margin:0;padding:0;font-size:9.5pt;max-width:none}
h1{font-size:16pt}table{font-size:7pt;line-height:1.25;margin:.4rem 0}th,td{padding-block:0}svg{max-height:88mm}dl{gap:0 1.2rem;margin:.4rem 0}h2{margin:.6rem 0 0}}`

/** A file of its own: no script, no request. */
export const page = (title: string, main: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${title}</title><style>${STYLE}</style><main>${main}</main></html>\n`

/** The report as the text of an HTML file. */
export function classHtml(report: ClassReport): string {
  const { everybody, distribution, minimum, reference } = report
  const scores = scorePicture(report, WIDTH)
  const body =
    everybody === null
      ? `<p>${escaped(tooFew(minimum))}</p>`
      : [
          `<dl>${factsOf(report)
            .map(([name, value]) => `<dt>${escaped(name)}</dt><dd>${escaped(value)}</dd>`)
            .join('')}</dl>`,
          scores && figure(scores),
          scores && distribution
            ? table(
                'Students by score',
                ['Score', 'Students', 'Norm group'],
                distribution.map((bin) => [
                  rangeWords(bin),
                  String(bin.count),
                  bin.norm === null ? '' : `${bin.norm}%`,
                ]),
              )
            : '',
          everybody.areas.length > 0 ? figure(lanePicture(everybody.areas, WIDTH)) : '',
          ...findingsWords(report).map((sentence) => `<p><b>${escaped(sentence)}</b></p>`),
          `<p>${escaped(cautions[reference])}</p><p>${escaped(overlap)}</p>`,
          ...namedGroups(report).map(areaTable),
        ].join('')
  const small = `${escaped(disclosureWords(minimum))} Made with Strongsuit, which is not affiliated with USMLE, NBME or NBOME.`
  return page(
    'Class report',
    `<h1>Class report</h1><p>${escaped(titleOf(report))}</p>${body}<p><small>${small}</small></p>`,
  )
}
