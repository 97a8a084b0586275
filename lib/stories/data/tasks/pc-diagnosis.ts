import type { Topic } from '../../model'

export const pcDiagnosis: Topic = {
  id: 'pc-diagnosis',
  section: 'task',
  name: 'Patient Care: Diagnosis',
  phrase: 'diagnostic reasoning',
  aims: [
    'keep asking what else it could be until the findings fit',
    'say out loud what would make me change my mind about a diagnosis',
    'become the resident who goes back to the bedside when the story does not fit',
  ],
  habits: [
    'asking what else it could be before settling on an answer',
    'going back to the history when a finding does not fit',
  ],
  competencies: ['Patient Care and Procedural Skills', 'Medical Knowledge'],
  questions: [
    'Was there a patient whose working diagnosis changed after you asked one more question or examined again?',
    'Did you ever keep a less likely diagnosis on the list when the team was ready to close it? What made you do so?',
    'Can you think of a hand-off in which the diagnosis you received did not fit what you then saw?',
    'Was there a time when narrowing the differential spared a patient a test or a treatment?',
    'Have you been wrong about a diagnosis and changed how you work because of it?',
  ],
  programQuestions: [
    'How do residents learn, weeks later, whether the diagnosis they made on admission was right?',
    'Where in the week do residents and faculty talk through a diagnosis that was missed or late?',
  ],
  anywhere:
    'Every treatment on every service rests on whether the diagnosis was right, and on someone noticing when it is not.',
  kin: ['step3-simulations'],
  near: ['physical-medicine-rehabilitation', 'public-health-preventive-medicine'],
  close: {},
}
