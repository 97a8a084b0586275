import type { Topic } from '../../model'

export const pcLaboratoryDiagnosticStudies: Topic = {
  id: 'pc-laboratory-diagnostic-studies',
  section: 'task',
  name: 'Patient Care: Laboratory/Diagnostic Studies',
  phrase: 'choosing and reading diagnostic studies',
  aims: [
    'order the test that would change what we do, and say beforehand how',
    'explain results to patients in words they can use',
  ],
  habits: [
    'deciding what a result would change before ordering the test',
    'reading a result against the patient and not on its own',
  ],
  competencies: ['Patient Care and Procedural Skills', 'Medical Knowledge', 'Systems-Based Practice'],
  questions: [
    'Was there a test you suggested, or suggested leaving out, because of what the result would change?',
    'Did a result ever fail to fit the patient in front of you? What did you do next?',
    'Can you think of a pending result at a hand-off that you made sure somebody followed?',
    'Was there a patient to whom you explained an uncertain or incidental finding?',
    'Did you ever look at the image or the smear yourself, or ask the person who reads it, instead of the report alone?',
  ],
  programQuestions: [
    'How do residents learn to order tests with care for cost and harm?',
    "Who follows results that come back after discharge, and what is the resident's part in it?",
  ],
  anywhere: 'Residents order tests all day, and each one is worth only what it changes for the patient.',
  kin: ['step1-pathology'],
  near: ['physical-medicine-rehabilitation', 'psychiatry', 'public-health-preventive-medicine'],
  close: {},
}
