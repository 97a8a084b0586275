import { type FieldRecord, said } from './record'
import { ABOUT, gap, MARK, PASSING } from './sources'

const MINIMUM = 'min(?:imum|\\.)?'

/** It depends on the day: "passing score on your test date". */
const WHEN = '(?: (?:on|for|at|as of) (?:your|the) (?:date of (?:the )?(?:test|exam)|(?:test|exam(?:ination)?) date))?'

const minimum = [
  `(?:(?:the|current|usmle|recommended|required|established) )*${MINIMUM}(?: (?:recommended|required|needed|${PASSING}|${MARK}|to pass|for passing))+${WHEN}`,
  `(?:(?:the|current|usmle|recommended|required) )*${PASSING}[ -]?${MARK}(?: ?\\(${MINIMUM}\\))?${WHEN}`,
  `score (?:required|needed) to pass`,
  `cut[ -]?(?:off)?(?: score)?`,
]

export const minimumPassingScore: FieldRecord = {
  spoken: 'minimum passing score',
  type: 'number',
  printedBy: ({ prints }) => prints.minimum,
  labels: () => minimum,
  sentences: [
    said(
      `\\bminimum (?:(?:recommended|required) )?(?:${PASSING} )?${MARK}\\b${gap(90)}(?:is|was|of|=|:|being) ${ABOUT}(\\d{3})(?!\\d)`,
    ),
    said(`\\bminimum ${PASSING} ${MARK} (\\d{3})(?!\\d)`),
    said(`(?<!\\d)(\\d{3}) is the (?:current |recommended )*minimum ${PASSING} ${MARK}\\b`),
    said(`\\bminimum (?:to pass|for passing|pass)\\b${gap(60)}(?:is|was|of|=|:) ${ABOUT}(\\d{3})(?!\\d)`),
    // "Result: PASS" over "Score: 238" is none.
    said(`(?<!: )\\b${PASSING}[ -]${MARK}\\b${gap(60)}(?:is|was|of|=|:) ${ABOUT}(\\d{3})(?!\\d)`),
    said(
      `\\bscore of (?:at least )?(\\d{3})(?: or (?:higher|above|more|better))? (?:is|was|has been) (?:\\w+ )?(?:set|required|needed|recommended|necessary|considered)`,
    ),
    said(`\\b(?:at least|a minimum of) (\\d{3})(?: points?)?${gap(40)}\\b(?:to pass|required|needed|passing)`),
    said(
      `\\b(?:to pass|for passing|required to pass|needed to pass)\\b${gap(60)}(?:score of|at least|is|was|:) (?:at least )?(\\d{3})(?!\\d)`,
    ),
  ],
}
