import type { Topic } from '../../model'

export const pcHealthMaintenancePrevention: Topic = {
  id: 'pc-health-maintenance-prevention',
  section: 'task',
  name: 'Patient Care: Health Maintenance/Disease Prevention',
  phrase: 'prevention and health maintenance',
  aims: [
    'use every visit to close one gap in screening or vaccination',
    'counsel in a way that lets the patient choose the next step',
  ],
  habits: [
    'using each visit to look for what could still be prevented',
    'counseling without judgment and agreeing on one next step',
  ],
  competencies: [
    'Patient Care and Procedural Skills',
    'Interpersonal and Communication Skills',
    'Systems-Based Practice',
  ],
  questions: [
    'Was there a screening or vaccination gap that you noticed and helped to close?',
    'Can you think of a patient with whom you talked about smoking, alcohol, food or exercise, and what changed?',
    'Did a patient ever decline something you recommended? How did you leave the conversation?',
    'Was there a preventive step at a discharge or a hand-off that you made sure was not lost?',
    'Have you worked on a project about prevention in a clinic, a school or a community?',
  ],
  programQuestions: [
    'How does the clinic find patients who are overdue for screening, and do residents take part?',
    'What community partners does the program work with on prevention?',
  ],
  anywhere: 'What is prevented never reaches the ward, and every visit is a chance to prevent something.',
  kin: ['principles-of-care', 'human-development'],
  near: ['anesthesiology', 'diagnostic-radiology', 'pathology'],
  close: {},
}
