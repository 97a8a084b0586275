import type { Topic } from '../../model'

export const pcMixedManagement: Topic = {
  id: 'pc-mixed-management',
  section: 'task',
  name: 'Patient Care: Mixed Management',
  phrase: 'managing the whole plan of care',
  aims: [
    'own a plan from the first order to the follow-up visit',
    'see a plan through when the first choice does not work',
  ],
  habits: [
    'carrying a plan through to its follow-up and outcome',
    'deciding what comes first when several problems compete',
  ],
  competencies: [
    'Patient Care and Procedural Skills',
    'Interpersonal and Communication Skills',
    'Systems-Based Practice',
  ],
  questions: [
    'Was there a plan you proposed for a patient, and how did you find out whether it worked?',
    'Can you think of a patient with several problems for whom you had to say what comes first?',
    'Did you ever change a plan because of what the patient or the family told you?',
    'Was there a discharge or a hand-off you prepared so that the next person could carry the plan on?',
    'Did a first treatment ever not work for a patient you followed? What did you suggest then?',
  ],
  programQuestions: [
    'How early do interns here write the plan themselves and defend it on rounds?',
    'How do residents see what became of their patients after discharge?',
  ],
  anywhere: 'Residency turns knowledge into plans, and a plan counts only when it is carried through.',
  kin: ['medicine', 'step3-advanced', 'step3-simulations'],
  near: ['pathology', 'public-health-preventive-medicine'],
  close: {},
}
