/** The drawings of practice tests and of COMLEX: against other people, not against oneself. */
import { type Specimen, specimenReading } from './specimen'

export const percent: Specimen = {
  id: 'percent',
  name: 'Percentages',
  documents: 'NBME self-assessments (CCSSA, CBSSA) give a percentage for each area beside that of a comparison group.',
  reading: specimenReading(
    { kind: 'nbme-ccssa', layout: 'percent', reference: 'comparison-group' },
    'discipline',
    null,
    [
      { label: 'Medicine', level: 'average', percentCorrect: 75, comparison: 76 },
      { label: 'Surgery', level: 'lower', percentCorrect: 66, comparison: 76 },
      { label: 'Pediatrics', level: 'higher', percentCorrect: 84, comparison: 78 },
      { label: 'Psychiatry', level: 'average', percentCorrect: 83, comparison: 81 },
    ],
  ),
  parts: [
    {
      name: 'Your figure',
      place: { in: 'mark', row: 2 },
      says: 'The percentage of questions of this area that you answered correctly, made comparable between forms.',
      saysNot: 'It is not a score: no table turns it into points on the scale of Step 2 CK.',
    },
    {
      name: 'The group’s figure',
      place: { in: 'mark', row: 1 },
      says: 'The average of the comparison group that the report names. Lower and higher are seen from there.',
      saysNot: 'It is not the pass line, and not your own overall score, as on the USMLE report.',
    },
    {
      name: 'A small difference',
      place: { in: 'mark', row: 0 },
      says: 'Up to three points either way count as about the same.',
      saysNot: 'A point more or less is neither a strength nor a weakness.',
    },
    {
      name: 'The two ends of a row',
      place: { in: 'mark', row: 3 },
      says: 'How far you are from the group in this area.',
      saysNot: 'It does not compare two areas: some are easier for everyone.',
    },
  ],
}

export const comlex: Specimen = {
  id: 'comlex',
  name: 'COMLEX',
  documents: 'COMLEX-USA Level 2-CE compares areas with the national mean.',
  reading: specimenReading({ kind: 'comlex-level2', layout: 'boxes', reference: 'national-mean' }, 'competency', null, [
    { label: 'Osteopathic Principles and Practice', level: 'average' },
    { label: 'Patient Care', level: 'higher' },
    { label: 'Medical Knowledge', level: 'average' },
    { label: 'Communication', level: 'lower' },
  ]),
  parts: [
    {
      name: 'The three words',
      place: { in: 'heads' },
      says: 'Low, average or high against the national mean of candidates.',
      saysNot:
        'Nothing about your own overall score. Unlike the USMLE report, this one compares you with other people.',
    },
    {
      name: 'A row that is high',
      place: { in: 'mark', row: 1 },
      says: 'Above the national mean in this area.',
      saysNot: 'With a high score many rows are. To find your own strengths, compare your rows with each other.',
    },
    {
      name: 'A row that is low',
      place: { in: 'mark', row: 3 },
      says: 'Below the national mean in this area.',
      saysNot: 'It was not failed: only the whole exam is passed or failed.',
    },
    {
      name: 'The scale',
      place: { in: 'label', row: 0 },
      says: 'COMLEX has a scale of its own, with a minimum of its own.',
      saysNot: 'No reliable formula converts a Level 2-CE score into a Step 2 CK score.',
    },
  ],
}
