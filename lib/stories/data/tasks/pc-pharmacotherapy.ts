import type { Topic } from '../../model'

export const pcPharmacotherapy: Topic = {
  id: 'pc-pharmacotherapy',
  section: 'task',
  name: 'Patient Care: Pharmacotherapy',
  phrase: 'choosing and adjusting medicines',
  aims: [
    'choose medicines that a patient can take, afford and stay safe on',
    'check every medication list as if something on it were causing the symptom',
  ],
  habits: [
    'asking of every drug why it is there, whether it works and what it costs the patient',
    'checking for interactions and for kidney and liver function before the order',
  ],
  competencies: ['Patient Care and Procedural Skills', 'Medical Knowledge'],
  questions: [
    'Was there a medication list in which you found something that should be changed or stopped?',
    "Did you ever trace a patient's symptom to a drug?",
    'Can you think of a patient who was not taking a medicine as prescribed, and what you learned by asking why?',
    'Was there a dose, an interaction or an allergy that you checked and that changed the order?',
    'Did you reconcile medicines at an admission or a discharge in a way that made a difference?',
  ],
  programQuestions: [
    'How do residents work with pharmacists on the wards and in clinic?',
    'How does the program teach stopping medicines as well as starting them?',
  ],
  anywhere: 'Nearly every patient leaves with a prescription, and someone has to be sure that it fits this patient.',
  kin: ['step1-pharmacology'],
  near: ['diagnostic-radiology', 'pathology', 'public-health-preventive-medicine'],
  close: {},
}
