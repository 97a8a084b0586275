import type { Topic } from '../../model'

export const communication: Topic = {
  id: 'communication',
  section: 'task',
  name: 'Communication',
  phrase: 'communication with patients and teams',
  aims: [
    'make sure that each patient leaves able to say what happens next',
    'listen until I know what the patient is most worried about',
  ],
  habits: [
    'asking patients to say in their own words what they understood',
    'finding out what worries a patient most before giving advice',
  ],
  competencies: ['Interpersonal and Communication Skills', 'Professionalism'],
  questions: [
    'Was there a hard conversation that you had or helped with? How did you begin it?',
    'Can you think of a patient who was angry, frightened or silent, and what changed that?',
    'Did you ever find out that a patient had understood something quite different from what was said?',
    'Was there a time when language or culture stood between you and a patient, and what did you do?',
    'Have you passed on a worry to a nurse, a consultant or a family in a way that changed the plan?',
  ],
  programQuestions: [
    'How are residents observed and given feedback on conversations with patients?',
    'How does the program work with interpreters and with families who are far away?',
  ],
  anywhere: 'Whatever the specialty, care goes as well as the conversation that it rests on.',
  kin: ['professionalism', 'social-sciences', 'step1-behavioral-sciences'],
  near: [],
  close: {},
}
