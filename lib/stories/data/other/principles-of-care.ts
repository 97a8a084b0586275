import type { Topic } from '../../model'

export const principlesOfCare: Topic = {
  id: 'principles-of-care',
  section: 'task',
  name: 'Principles of Care',
  phrase: 'everyday care of the whole person',
  aims: ['do the simple things for each patient reliably', 'look after the person as well as the problem'],
  habits: [
    'doing the simple things reliably for each patient',
    "asking what else this person needs beyond today's problem",
  ],
  competencies: ['Patient Care and Procedural Skills', 'Professionalism'],
  questions: [
    'Was there a simple thing that you did for a patient and that turned out to matter?',
    "Did you ever notice a need that was nobody's task?",
    'Can you think of a patient whose plan was changed by prevention, ethics or the situation at home?',
    'Was there a visit or a round that went well because you were prepared?',
  ],
  programQuestions: [
    'What does the program expect every resident to do for each patient?',
    'How do residents learn the everyday side of care: prevention, consent, discharge?',
  ],
  anywhere: 'Simple things done reliably are what patients notice, on each service.',
  kin: ['pc-health-maintenance-prevention'],
  near: [
    'anesthesiology',
    'child-neurology',
    'dermatology',
    'diagnostic-radiology',
    'general-surgery',
    'interventional-radiology',
    'neurological-surgery',
    'neurology',
    'orthopaedic-surgery',
    'otolaryngology',
    'pathology',
    'physical-medicine-rehabilitation',
    'plastic-surgery',
    'psychiatry',
    'radiation-oncology',
    'thoracic-surgery',
    'vascular-surgery',
  ],
  bridges: {
    'emergency-medicine': [
      2,
      'Dignity and plain explanation are possible in a busy emergency department, and patients remember them.',
    ],
    'family-medicine': [3, 'Care of the whole person over time is what family medicine is built on.'],
    'internal-medicine': [
      2,
      'The internist is often the one who looks after everything that no consultant was asked about.',
    ],
    'internal-medicine-pediatrics': [
      2,
      'Patients with lifelong illness need the everyday care of a physician who sees the whole.',
    ],
    'obstetrics-gynecology': [
      2,
      'Prevention and counseling run through each visit from the first contraception talk to menopause.',
    ],
    pediatrics: [2, 'Prevention and guidance are the larger part of a well-child visit.'],
    'public-health-preventive-medicine': [
      2,
      'What is done reliably for everyone is what changes the health of a community.',
    ],
  },
}
