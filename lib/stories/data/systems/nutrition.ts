import type { Topic } from '../../model'

export const nutrition: Topic = {
  id: 'nutrition',
  section: 'system',
  name: 'Nutrition',
  phrase: 'nutrition as part of treatment',
  aims: [
    'ask every patient how and what they can eat, and act on the answer',
    'bring dietitians in early and not as an afterthought',
  ],
  habits: [
    'asking what a patient can afford, cook and eat before giving advice',
    'noticing weight loss and poor intake before they delay recovery',
  ],
  competencies: ['Patient Care and Procedural Skills', 'Systems-Based Practice'],
  questions: [
    'Was there a patient whose weight or food explained more than the team first saw?',
    'Did you ever change dietary advice because of what the patient could afford or cook?',
    'Can you think of a patient who was not eating in hospital, and what was done about it?',
    'Was there a time when feeding, by mouth or by tube, became a decision with the family?',
    'Have you worked with a dietitian on a plan that you then followed up?',
  ],
  programQuestions: [
    'How early are dietitians involved here, and how do residents learn from them?',
    'Does the clinic ask patients about access to food, and what can it offer?',
  ],
  anywhere: 'A patient who does not eat does not heal, and on a busy ward that is easily missed.',
  kin: ['gastrointestinal'],
  near: [],
  bridges: {
    anesthesiology: [1, 'Fasting, nausea and weight enter into each anesthetic plan.'],
    'child-neurology': [
      2,
      'Feeding is often the hardest daily task for families of children with neurological disease.',
    ],
    dermatology: [1, 'Missing vitamins show on skin, hair and nails.'],
    'diagnostic-radiology': [1, 'Checking where a feeding tube lies is a small reading with large consequences.'],
    'emergency-medicine': [
      1,
      'Frail and hungry patients come to the emergency department, where someone can ask about food.',
    ],
    'family-medicine': [
      3,
      'Food comes up in nearly every chronic disease a family physician follows, and advice helps only if it fits the household.',
    ],
    'general-surgery': [
      2,
      'Feeding before and after an operation decides about wounds, infections and the length of stay.',
    ],
    'internal-medicine': [
      2,
      'Diabetes, heart failure and liver disease all turn on what a patient eats, and internists see the result at the next visit.',
    ],
    'internal-medicine-pediatrics': [
      2,
      'Eating changes on the way from the family table to living alone, and young adults with chronic illness feel it first.',
    ],
    'interventional-radiology': [
      1,
      'Feeding tubes are placed under imaging, after a talk about whether they will help.',
    ],
    'neurological-surgery': [0, 'An injured brain burns much energy, and early feeding is part of its treatment.'],
    neurology: [1, 'Missing vitamins harm nerves and memory, and can be replaced.'],
    'obstetrics-gynecology': [
      2,
      'Weight, iron and folate are counseled on from the first prenatal visit, with effects on two people.',
    ],
    'orthopaedic-surgery': [0, 'Protein and vitamin D help a hip fracture to heal, and thin patients need them first.'],
    otolaryngology: [
      2,
      'Surgery and radiation of the throat change how people swallow and eat, and the plan has to begin before it.',
    ],
    pathology: [1, 'The marrow and the liver show what a diet has lacked or had too much of.'],
    pediatrics: [
      3,
      "Feeding and growth are the pediatrician's first vital signs, from the newborn weeks to the teenage years.",
    ],
    'physical-medicine-rehabilitation': [
      2,
      'Strength comes back only in a patient who is fed, so nutrition is part of each rehabilitation plan.',
    ],
    'plastic-surgery': [
      2,
      'Grafts and flaps heal poorly in a malnourished patient, so nutrition is part of planning them.',
    ],
    psychiatry: [
      2,
      'Eating disorders and weight gain from drugs ask a psychiatrist to speak about food without shame.',
    ],
    'public-health-preventive-medicine': [
      2,
      'Food insecurity and obesity are decided in neighborhoods and schools, where public health can act.',
    ],
    'radiation-oncology': [
      2,
      'Patients treated for head and neck cancer lose weight quickly, and feeding decides whether they can finish treatment.',
    ],
    'thoracic-surgery': [2, 'Before and after esophageal surgery, feeding is a large part of the recovery.'],
    'vascular-surgery': [2, 'Wounds on poorly supplied legs need protein as well as blood to heal.'],
  },
}
