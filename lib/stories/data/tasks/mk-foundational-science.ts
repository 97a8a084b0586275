import type { Topic } from '../../model'

export const mkFoundationalScience: Topic = {
  id: 'mk-foundational-science',
  section: 'task',
  name: 'Medical Knowledge: Applying Foundational Science Concepts',
  phrase: 'applying basic science at the bedside',
  aims: [
    'explain a treatment from its mechanism, to colleagues and to patients',
    'return to the mechanism when a patient does not follow the textbook',
  ],
  habits: [
    'going back to the mechanism when a case does not follow the pattern',
    'explaining why a treatment works, and not only that it does',
  ],
  competencies: ['Medical Knowledge', 'Patient Care and Procedural Skills'],
  questions: [
    'Was there a patient whose illness you understood only after going back to the mechanism?',
    'Did you ever explain the science of a treatment to a patient, and how did you know it was understood?',
    'Can you think of a decision on rounds that turned on physiology or pharmacology?',
    'Have you taught a younger student a concept with a patient as the example?',
    'Was there a question from the bench or a lecture that you could answer at the bedside?',
  ],
  programQuestions: [
    "How is basic science kept alive in the program's teaching after the first year?",
    'Are there chances for residents to teach students?',
  ],
  anywhere: 'Guidelines cover the usual patient; for the unusual one a resident has to reason from the mechanism.',
  kin: ['step1-physiology', 'step1-pathology', 'step1-biochemistry-nutrition'],
  near: ['public-health-preventive-medicine'],
  close: {},
}
