/** Why a rule objects, and what to do instead. Shown beside the marked words. */
import type { RuleId } from '../model'

export const advice: Readonly<Record<RuleId, { readonly reason: string; readonly suggestion: string }>> = {
  'weak-score': {
    reason: 'It apologizes for a score before anyone asked, and that is what stays in the listener’s ear.',
    suggestion: 'Leave it out. If you are asked: one plain sentence, what you changed, and on to your work.',
  },
  blame: {
    reason: 'It puts the cause on somebody or something else.',
    suggestion: 'Say what was in your own hands and what you do differently now.',
  },
  superlative: {
    reason: 'It praises you instead of letting the listener judge.',
    suggestion: 'Say what you did and what came of it; leave the adjective to others.',
  },
  comparison: {
    reason: 'It compares you with other people, which the profile does not do and a listener does alone.',
    suggestion: 'Compare an area with the rest of your own exam, or leave the comparison out.',
  },
  fate: {
    reason: 'It leaves the result to luck or fate.',
    suggestion: 'Say what was in your own hands and what you do differently now.',
  },
  identity: {
    reason: 'It answers a doubt about your score that nobody has voiced.',
    suggestion: 'Leave the score out and say what you do.',
  },
  claim: {
    reason: 'Your profile does not show this as a strength, or an exam cannot show it.',
    suggestion: 'Name an area that your report marks higher, or tell what you did without the exam.',
  },
  'score-number': {
    reason: 'It gives a number that nobody asked for.',
    suggestion: 'Leave the number out; the program has it.',
  },
  percentile: {
    reason: 'Percentiles invite comparison, and the report prints none.',
    suggestion: 'Say it in words: "one of my stronger areas".',
  },
  'report-word': {
    reason: 'It is a word of the score report, which the listener has never seen.',
    suggestion: 'Name the area in plain words: "cardiovascular medicine was one of my stronger areas".',
  },
  'exam-mention': {
    reason: 'This story is for when nobody asked about scores, and it mentions the examination.',
    suggestion: 'Tell it from the ward alone; keep the examination for the other face.',
  },
  name: {
    reason: 'It looks like a name, and a name can identify a patient or a colleague.',
    suggestion: 'Use the part the person had: "a patient", "her daughter", "my attending".',
  },
  office: {
    reason: 'An office, or being the only one of a place, identifies a person as a name does.',
    suggestion: 'Write "a well-known patient" or leave it out.',
  },
  initials: {
    reason: 'Initials can identify a patient.',
    suggestion: 'Use "a patient" or "a man in his sixties".',
  },
  date: {
    reason: 'A date can identify a patient.',
    suggestion: 'Use the season, the rotation, or "two days later".',
  },
  age: {
    reason: 'An age over 89 can identify a patient.',
    suggestion: 'Write "a very old woman" or "over 89".',
  },
  'record-number': {
    reason: 'It looks like a record, telephone or other number, or an address on the net, that leads to a person.',
    suggestion: 'Leave it out.',
  },
  room: {
    reason: 'A room or bed with its number can identify a patient.',
    suggestion: 'Write "in the next room" or leave it out.',
  },
  place: {
    reason: 'A place this small, or a named institution, can identify a patient.',
    suggestion: 'Use the kind of place: "a small town", "a rural hospital".',
  },
  'too-long': {
    reason: 'It is longer than a listener can follow.',
    suggestion: 'Cut to at most 260 words, about 110 seconds; the situation is the first place to cut.',
  },
  'too-short': {
    reason: 'It is too short for anyone to see what you did.',
    suggestion: 'Aim for at least 150 words, about a minute; add what you did, step by step.',
  },
  'no-i': {
    reason: 'Nothing says what you did yourself.',
    suggestion: 'Begin with "I": I asked, I examined, I called.',
  },
  'no-result': {
    reason: 'Nothing says what came of it.',
    suggestion: 'End with something that could be seen: a plan changed, a patient repeated it back, a count fell.',
  },
}
