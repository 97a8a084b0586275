/** The figures of the norm group, and the standard error. */
import type { Family } from '../../families/family'
import { type FieldRecord, said } from './record'
import { ABOUT, DEVIATION, FIGURE, gap, SMALL, words } from './sources'

const printsNorm = ({ prints }: Family): boolean => prints.norm !== null

export const mean: FieldRecord = {
  spoken: 'mean',
  type: 'number',
  printedBy: printsNorm,
  cell: /^(?:(?:group|national|reference|norm|first-?takers?'?) )*(?:mean|average)(?: score)?(?: \(m\))?:?$/i,
  sentences: [
    said(`\\bmean and (?:the )?${DEVIATION}${gap(170)}${FIGURE} and (?:\\d{1,2})`),
    said(
      `\\b(?:mean|average)(?: (?:three-digit |step \\d ?(?:ck)? )?scores?)?(?! and)(?: \\([^\\d()]{0,60}\\))?(?: (?:of|for|among) (?:(?!\\d{3}| of | was | is )[^;?!]){0,120}?)? ?(?:is|was|were|of|=|:) ${ABOUT}${FIGURE}`,
    ),
    said(`\\bmean (?:\\((?:sd|${DEVIATION})\\)(?: (?:of|for) ${words(60)})?)? ?:? ?${FIGURE} ?(?:\\(|±)`),
    said(`\\baveraged? ${FIGURE} ?(?:±|\\+\\/-)`),
    said(`\\bm ?= ?${FIGURE}(?=,? ?sd\\b)`),
    said(`\\bmean(?: score)?:? ?${FIGURE}(?=,? ?\\(?(?:and |with )?(?:an? |the )?(?:${DEVIATION}|sd\\b|±|\\+\\/-))`),
  ],
}

export const standardDeviation: FieldRecord = {
  spoken: 'standard deviation',
  type: 'number',
  printedBy: printsNorm,
  cell: /^(?:standard deviation|s\.?d\.?)(?: \(sd\))?:?$/i,
  sentences: [
    said(`\\bmean and (?:the )?${DEVIATION}${gap(170)}\\d{3}(?:\\.\\d+)? and (\\d{1,2}(?:\\.\\d+)?)`),
    said(`\\b(?:${DEVIATION}|\\bsd\\b)\\)?${words(25)}(?:is|was|of|=|:) ${ABOUT}(\\d{1,2}(?:\\.\\d+)?)(?!\\d)`),
    said(`\\b(?:${DEVIATION}|\\bsd\\b)\\)?,? ?\\(?(?:± ?)?(\\d{1,2}(?:\\.\\d+)?)(?![\\d%]|\\.\\d| ?- ?digit)`),
    said(
      `\\b(?:mean|averaged?)\\b${gap(90)}\\d{3}(?:\\.\\d+)? ?\\(?,? ?(?:and )?(?:with )?(?:an? )?(?:the )?(?:${DEVIATION}|sd|±)[ :=]*(?:of |was |is )?(\\d{1,2}(?:\\.\\d+)?)(?!\\d)`,
    ),
    said(
      `\\bmean \\((?:sd|${DEVIATION})\\)(?: (?:of|for) ${words(60)})? ?:? ?\\d{3}(?:\\.\\d+)? ?\\((\\d{1,2}(?:\\.\\d+)?)\\)`,
    ),
  ],
}

export const standardError: FieldRecord = {
  spoken: 'standard error',
  type: 'number',
  printedBy: printsNorm,
  cell: /^(?:standard error(?: of (?:the )?(?:estimate|measurement))?|se[em])(?: \(se[em]\))?:?$/i,
  sentences: [
    said(
      `\\bstandard error of (?:the )?(?:estimate|measurement)\\b(?: ?\\(se[em]\\))?[*,]?(?:(?!\\d|\\bstandard error)[^;?!]){0,70}?(?:is|was|of|equals|=|:|,|±|\\+\\/-) ?${ABOUT}(?:± ?|\\+\\/- ?)?${SMALL}(?= ?(?:points?|score points?|scaled|[.,;)]|$))`,
    ),
    said(
      `\\b(?:se[em]\\b\\)?|standard error(?: of (?:the )?(?:estimate|measurement))?) ?\\((?:± ?)?${SMALL} ?(?:points?)?\\)`,
    ),
    said(`\\byour score,? (?:plus or minus|±|\\+\\/-) ?${SMALL}(?= points?)`),
    said(
      `\\bse[em]\\b\\)?[*,]?(?:(?!\\d|\\bse[em]\\b)[^;?!]){0,50}?(?:is|was|of|equals|=|:|,|±|\\+\\/-) ?${ABOUT}(?:± ?|\\+\\/- ?)?${SMALL}(?= ?(?:points?|[.,;)]|$))`,
    ),
    said(
      `\\bstandard error\\b(?! of)(?:(?!\\d)[^;?!]){0,40}?(?:is|was|of|=|:) ?${ABOUT}(?:± ?|\\+\\/- ?)?${SMALL}(?= ?(?:points?|[.,;)]|$))`,
    ),
  ],
}
