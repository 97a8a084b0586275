import type { Topic } from '../../model'

export const pcPrognosisOutcome: Topic = {
  id: 'pc-prognosis-outcome',
  section: 'task',
  name: 'Patient Care: Prognosis/Outcome',
  phrase: 'judging and explaining what lies ahead',
  aims: [
    'give patients an honest picture of what to expect, and check what they heard',
    'plan care around what matters to the patient when the outlook is uncertain',
  ],
  habits: [
    'asking what the patient hopes for before saying what the numbers suggest',
    'looking ahead to the likely course and planning for it early',
  ],
  competencies: ['Patient Care and Procedural Skills', 'Interpersonal and Communication Skills', 'Professionalism'],
  questions: [
    'Was there a patient with whom you, or your team, talked about what to expect? What was your part?',
    "Can you think of a plan that changed once the patient's own goals were clear?",
    'Did you ever notice that a patient was at risk of getting worse before it showed?',
    'Was there a discharge whose timing or place depended on how you judged the course?',
    'Have you followed up a patient later and found the course different from what you expected?',
  ],
  programQuestions: [
    'How do residents learn to lead talks about goals of care, and who gives them feedback?',
    'How do teams here decide together when the outlook is uncertain?',
  ],
  anywhere: 'Patients in every specialty ask what will happen to them, and they remember how the answer was given.',
  kin: [],
  near: ['dermatology', 'public-health-preventive-medicine'],
  close: {},
}
