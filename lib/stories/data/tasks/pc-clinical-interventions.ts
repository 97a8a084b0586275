import type { Topic } from '../../model'

export const pcClinicalInterventions: Topic = {
  id: 'pc-clinical-interventions',
  section: 'task',
  name: 'Patient Care: Clinical Interventions',
  phrase: 'acute care and procedures',
  aims: [
    'prepare each procedure so well that the unexpected step has a plan',
    'stay calm, speak clearly and act in order when a patient is getting worse',
  ],
  habits: [
    'preparing a procedure step by step, with a plan for what may go wrong',
    'acting in order when a patient gets worse, and calling for help early',
  ],
  competencies: ['Patient Care and Procedural Skills', 'Interpersonal and Communication Skills'],
  questions: [
    'Was there a patient who became unstable while you were there? What was your part?',
    'Did you prepare for a procedure in a way that helped the patient or the team?',
    'Can you think of a time when you asked for help early, or stopped before the next step?',
    "Was there a consent talk in which a patient's question changed what was done?",
    'Have you followed a patient after a procedure closely enough to see how it turned out?',
  ],
  programQuestions: [
    'How do residents move from watching to doing a procedure, and who decides?',
    'What does the first hour with an unstable patient look like for an intern here?',
  ],
  anywhere: 'Each resident will one day be the first person at the bedside when something has to be done now.',
  kin: ['step1-gross-anatomy-embryology'],
  near: ['pathology', 'public-health-preventive-medicine'],
  close: {},
}
