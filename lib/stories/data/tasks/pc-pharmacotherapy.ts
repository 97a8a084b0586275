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
  near: [],
  bridges: {
    anesthesiology: [
      3,
      'Each anesthetic is a sequence of drugs chosen for this patient and judged by their effect within minutes.',
    ],
    'child-neurology': [2, 'Seizure drugs in a growing child ask for frequent adjustment and close talk with parents.'],
    dermatology: [
      2,
      'Drugs that act on the immune system have changed dermatology, and they ask for watchful prescribing.',
    ],
    'diagnostic-radiology': [1, 'Contrast is a drug too, with reactions that the radiologist has to treat.'],
    'emergency-medicine': [
      2,
      'The right drug in the first minutes, and the knowledge of what was already taken, both save lives.',
    ],
    'family-medicine': [
      3,
      'Family physicians renew, combine and stop drugs at each visit, and hear first when a patient cannot pay for them.',
    ],
    'general-surgery': [
      2,
      'Pain, clots and infection are treated with drugs on each surgical ward, and each can do harm.',
    ],
    'internal-medicine': [
      3,
      'Several conditions mean several drugs, and an internist has to make them fit one patient.',
    ],
    'internal-medicine-pediatrics': [
      2,
      'Drugs and doses change on the way from child to adult, and someone has to look after the change.',
    ],
    'interventional-radiology': [2, 'Sedation, blood thinners and contrast are planned for each procedure.'],
    'neurological-surgery': [
      2,
      'Drugs against seizures, swelling and clots are balanced in patients with an operated brain.',
    ],
    neurology: [
      2,
      "Epilepsy, headache and Parkinson's disease are treated with drugs that have to be matched to a life.",
    ],
    'obstetrics-gynecology': [2, 'Each drug in pregnancy and while nursing is a choice for two.'],
    'orthopaedic-surgery': [
      2,
      'Pain relief with few opioids and protection against clots belong to each joint operation.',
    ],
    otolaryngology: [2, 'Knowing when sinuses and ears need no antibiotic is part of the work.'],
    pathology: [1, 'Blood products and drug levels are answered for by the laboratory.'],
    pediatrics: [2, 'Doses are reckoned by weight, and parents have to be able to give them.'],
    'physical-medicine-rehabilitation': [
      2,
      'Pain and spasticity have to be eased without taking away the clear head that therapy needs.',
    ],
    'plastic-surgery': [2, 'Antibiotics, pain relief and blood thinners are chosen with healing in mind.'],
    psychiatry: [
      3,
      'Choosing, adjusting and patiently waiting for a drug to work is a large part of psychiatric care.',
    ],
    'public-health-preventive-medicine': [
      1,
      'Making a medicine reach everyone who needs it is a task as hard as choosing it.',
    ],
    'radiation-oncology': [
      2,
      'Pain, nausea and skin reactions are treated with drugs so that patients can finish their course.',
    ],
    'thoracic-surgery': [
      2,
      'Support of the circulation after heart surgery is a matter of drugs adjusted by the minute.',
    ],
    'vascular-surgery': [2, 'Blood thinners are prescribed, paused and restarted by vascular surgeons every day.'],
  },
}
