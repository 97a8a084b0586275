import type { Topic } from '../../model'

export const step1Genetics: Topic = {
  id: 'step1-genetics',
  section: 'discipline',
  name: 'Genetics',
  phrase: 'genetics',
  aims: [
    'take a family history that is good enough to act on',
    'explain what a genetic result means, and what it does not',
  ],
  habits: ['drawing the family tree when a story repeats itself', 'explaining uncertain results as uncertain'],
  competencies: ['Medical Knowledge', 'Interpersonal and Communication Skills'],
  questions: [
    'Was there a family history that changed what was looked for?',
    'Did you ever help to explain a genetic result, and how did you check what was understood?',
    'Can you think of a child or an adult whose scattered findings turned out to be one syndrome?',
    'Was there a test that the patient or the family chose not to have, and how was that respected?',
  ],
  programQuestions: [
    'How do residents work with genetic counselors here?',
    'How are families followed here after a genetic diagnosis?',
  ],
  anywhere:
    'More treatments begin with a genetic result each year, and patients ask their own physician what it means.',
  kin: [],
  near: [
    'anesthesiology',
    'diagnostic-radiology',
    'emergency-medicine',
    'family-medicine',
    'general-surgery',
    'orthopaedic-surgery',
    'physical-medicine-rehabilitation',
    'plastic-surgery',
    'psychiatry',
    'public-health-preventive-medicine',
    'thoracic-surgery',
    'vascular-surgery',
  ],
  bridges: {
    'child-neurology': [
      3,
      'Genetic diagnosis has changed child neurology, and the talk with the family matters as much as the result.',
    ],
    dermatology: [2, 'Some skin findings are the visible sign of an inherited syndrome.'],
    'internal-medicine': [
      2,
      'Family history decides about screening and treatment of cancer and heart disease in adults.',
    ],
    'internal-medicine-pediatrics': [
      2,
      'Inherited disease is now a matter of two ages, and of families as well as patients.',
    ],
    neurology: [
      2,
      'Dementia, neuropathy and movement disorders may run in families, and testing asks for careful talk.',
    ],
    'obstetrics-gynecology': [3, 'Screening in pregnancy offers knowledge that patients may or may not want.'],
    otolaryngology: [2, 'Hearing loss in children often has a genetic cause that can be found.'],
    pathology: [2, 'Tumors are sorted by their genes now as well as by their looks.'],
    pediatrics: [3, 'Syndromes and newborn screening reach the pediatrician first, and families ask what comes next.'],
    'radiation-oncology': [2, 'Inherited risk can change whether and how radiation is given.'],
  },
}
