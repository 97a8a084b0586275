/** The drawings of USMLE reports, of today and before. */
import { type Specimen, type SpecimenPart, specimenReading } from './specimen'

const system = {
  heart: 'Cardiovascular System',
  lungs: 'Respiratory System',
  gut: 'Gastrointestinal System',
  hormones: 'Endocrine System',
} as const

const shares: SpecimenPart = {
  name: 'The share of the exam',
  place: { in: 'shares' },
  says: 'How much of the exam the area makes up. A large one rests on more questions, so its level is more reliable.',
  saysNot: 'It is not a share of your score. One question can count in several areas, so shares do not add up.',
}

export const boxes: Specimen = {
  id: 'boxes',
  name: 'Boxes',
  documents: 'Today’s USMLE report draws three columns with one box marked in each row.',
  reading: specimenReading({ kind: 'usmle-step2ck', layout: 'boxes', reference: 'own-overall' }, 'system', null, [
    { label: system.heart, level: 'higher' },
    { label: system.lungs, level: 'average' },
    { label: system.gut, level: 'average' },
    { label: system.hormones, level: 'lower' },
  ]),
  parts: [
    {
      name: 'The three words',
      place: { in: 'heads' },
      says: 'Lower, average or higher than your own overall score on this exam.',
      saysNot: 'Nothing about other people. Somebody with a far lower or far higher score can have the same profile.',
    },
    {
      name: 'A row that is higher',
      place: { in: 'mark', row: 0 },
      says: 'You did unexpectedly well here, compared with how you did overall.',
      saysNot: 'Not “above the nation”, and not how far above: there are only three levels.',
    },
    {
      name: 'A row in the middle',
      place: { in: 'mark', row: 1 },
      says: 'Here you did about as well as overall. Most rows are here, and all of them may be.',
      saysNot: 'It is not a weakness, and of two rows in the middle neither is better.',
    },
    {
      name: 'A row that is lower',
      place: { in: 'mark', row: 3 },
      says: 'Here you did less well than overall. Together with its share of the exam, it shows where to start.',
      saysNot: 'It was not failed. On a high score a lower area can still be strong.',
    },
    shares,
  ],
}

export const bars: Specimen = {
  id: 'bars',
  name: 'Floating bars',
  documents: 'Some reports and practice tests draw a bar in each row, against a shaded box in the middle.',
  reading: specimenReading(
    { kind: 'usmle-step2ck', layout: 'bars', reference: 'own-overall' },
    'system',
    [0.4, 0.6],
    [
      { label: system.heart, level: 'higher', band: [0.58, 0.84] },
      { label: system.lungs, level: 'average', band: [0.42, 0.68] },
      { label: system.gut, level: 'average', band: [0.36, 0.6] },
      { label: system.hormones, level: 'lower', band: [0.06, 0.4] },
    ],
  ),
  parts: [
    {
      name: 'The shaded box',
      place: { in: 'middle' },
      says: 'Your own overall score: a bar here was on a par with it.',
      saysNot: 'It is not the pass line, and not the average of other people.',
    },
    {
      name: 'A bar to the right',
      place: { in: 'mark', row: 0 },
      says: 'Stronger than your overall score. Its middle decides: it lies to the right of the box.',
      saysNot: 'The axis has no numbers, so how much stronger cannot be read off.',
    },
    {
      name: 'A bar across the edge',
      place: { in: 'mark', row: 1 },
      says: 'On a par: its middle lies in the box, although its end reaches out.',
      saysNot: 'The end that reaches out is no sign of strength. It shows how uncertain the position is.',
    },
    {
      name: 'How long a bar is',
      place: { in: 'mark', row: 3 },
      says: 'How uncertain its position is: a long bar rests on fewer questions.',
      saysNot: 'A longer bar is not a better or a worse result.',
    },
    {
      name: 'The color of a bar',
      place: { in: 'label', row: 0 },
      says: 'What this program reads from the bar: blue for higher, gray for the middle, orange for lower.',
      saysNot: 'It is not printed on the report.',
    },
  ],
}

export const center: Specimen = {
  id: 'center',
  name: 'Bars from a line',
  documents: 'Other reports let every bar grow from a line in the middle.',
  reading: specimenReading(
    { kind: 'usmle-step2ck', layout: 'bars', reference: 'own-overall' },
    'system',
    [0.42, 0.58],
    [
      { label: system.heart, level: 'higher', band: [0.5, 0.78] },
      { label: system.lungs, level: 'average', band: [0.5, 0.56] },
      { label: system.gut, level: 'average', band: [0.46, 0.5] },
      { label: system.hormones, level: 'lower', band: [0.3, 0.5] },
    ],
  ),
  parts: [
    {
      name: 'Where the bars begin',
      place: { in: 'middle' },
      says: 'The line is your own overall score; the shaded box around it is what counts as the same.',
      saysNot: 'It is not zero, and not the pass line.',
    },
    {
      name: 'The free end',
      place: { in: 'mark', row: 0 },
      says: 'How far you stood out, and to which side. The end decides here, not the middle of the bar.',
      saysNot: 'It is not a number of questions, and the axis has no units.',
    },
    {
      name: 'A short bar',
      place: { in: 'mark', row: 1 },
      says: 'Its end lies within the box: about the same as your overall score.',
      saysNot: 'A short bar is not a low result.',
    },
    {
      name: 'A bar to the left',
      place: { in: 'mark', row: 3 },
      says: 'Weaker than your own overall score.',
      saysNot: 'Not below the pass line, and not below other people.',
    },
  ],
}

export const bands: Specimen = {
  id: 'bands',
  name: 'Rows of X',
  documents: 'The old USMLE report, until the middle of January 2019, prints a row of X against a stripe.',
  reading: specimenReading(
    { kind: 'usmle-step2ck', layout: 'bands', reference: 'borderline' },
    'system',
    [0.3, 0.4],
    [
      { label: 'Cardiovascular Disorders', level: 'higher', band: [0.78, 1], clipped: 'right' },
      { label: 'Diseases of the Respiratory System', level: 'higher', band: [0.52, 0.76] },
      { label: 'Nutritional & Digestive Disorders', level: 'higher', band: [0.5, 0.78] },
      { label: 'Endocrine & Metabolic Disorders', level: 'average', band: [0.22, 0.46] },
    ],
  ),
  parts: [
    {
      name: 'The stripe',
      place: { in: 'middle' },
      says: 'The pass line: “borderline” is comparable to a high fail or a low pass.',
      saysNot: 'It is not your own overall score and not an average. On a good report every row lies to its right.',
    },
    {
      name: 'A row of X',
      place: { in: 'mark', row: 1 },
      says: 'Where you stood against the pass line. Its width is how sure that is.',
      saysNot: 'A row to the right of the stripe is not necessarily a strength: on this report most are there.',
    },
    {
      name: 'An arrow at the end',
      place: { in: 'mark', row: 0 },
      says: 'The row runs past the plot (an asterisk on the report): the true place is further out.',
      saysNot: 'It does not mean full marks.',
    },
    {
      name: 'A row on the stripe',
      place: { in: 'mark', row: 3 },
      says: 'Near the pass line in this area, and well below your own other rows.',
      saysNot: 'Areas are not passed or failed one by one: only the whole exam is.',
    },
    {
      name: 'The color of a row',
      place: { in: 'label', row: 0 },
      says: 'What this program works out: where a row lies compared with the middle of your own rows.',
      saysNot: 'It is not printed on the report, and says nothing about passing.',
    },
  ],
}
