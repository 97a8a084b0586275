import type { Topic } from '../../model'

export const professionalism: Topic = {
  id: 'professionalism',
  section: 'task',
  name: 'Professionalism',
  phrase: 'professionalism and ethical judgment',
  aims: [
    'be the colleague who says what went wrong and stays to put it right',
    "keep the patient's interest first when time and pressure pull the other way",
  ],
  habits: [
    'admitting what I do not know and coming back with the answer',
    'taking responsibility for a mistake before anyone asks',
  ],
  competencies: ['Professionalism', 'Interpersonal and Communication Skills'],
  questions: [
    'Was there a decision in which what was easy and what was right were not the same?',
    'Did you ever make a mistake and tell the patient or the team? What followed?',
    'Can you think of a patient whose wishes differed from what the team or the family wanted?',
    'Was there a time when you stayed, came back or asked for help because a patient needed it?',
    'Have you had to protect a confidence, or explain why you could not share something?',
  ],
  programQuestions: [
    'How does the program support residents after a mistake or a hard outcome?',
    'What does the program do when residents raise a concern about how people are treated?',
  ],
  anywhere: 'Trust between patients, teams and residents is earned the same way in every specialty.',
  kin: ['social-sciences', 'communication'],
  near: [],
  close: {},
}
