import type { Topic } from '../../model'

export const sbpPatientSafety: Topic = {
  id: 'sbp-patient-safety',
  section: 'task',
  name: 'Systems-based Practice & Patient Safety',
  phrase: 'patient safety and working in a system',
  aims: [
    'make hand-offs that leave nothing to guess',
    'speak up early, and report near misses so that the system can learn',
  ],
  habits: [
    'checking that what was handed over is what was understood',
    'looking for the gap in the system instead of the person at fault',
  ],
  competencies: ['Systems-Based Practice', 'Interpersonal and Communication Skills', 'Professionalism'],
  questions: [
    'Was there an error or a near miss that you noticed? What did you do, and what changed?',
    'Can you think of a hand-off that you gave or received in which something important could have been lost?',
    'Did you ever speak up about a concern to someone senior? How did you say it?',
    'Was there a discharge in which you arranged something that the system would not have done by itself?',
    'Have you worked with nurses, pharmacists or social workers to solve a problem for a patient?',
  ],
  programQuestions: [
    'How does the program handle a reported near miss, and what do residents hear back?',
    'How are hand-offs taught, observed and improved here?',
  ],
  anywhere: 'Patients are handed from person to person in every specialty, and what gets lost between them does harm.',
  kin: ['social-sciences'],
  near: [],
  close: {},
}
