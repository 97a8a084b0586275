import type { Topic } from '../../model'

export const step1MicrobiologyImmunology: Topic = {
  id: 'step1-microbiology-immunology',
  section: 'discipline',
  name: 'Microbiology & Immunology',
  phrase: 'microbiology with immunology',
  aims: [
    'use antibiotics with a reason, a dose and an end',
    'think about how infection spreads as well as how it is treated',
  ],
  habits: [
    'asking what organism, where and how sure before choosing an antibiotic',
    'going back to the culture and narrowing the treatment',
  ],
  competencies: ['Medical Knowledge', 'Patient Care and Procedural Skills'],
  questions: [
    'Was there a culture result that changed or stopped a treatment?',
    'Did you ever question whether an antibiotic was needed, and what was decided?',
    'Can you think of a patient whose travel, work or animals explained an infection?',
    'Was there a patient to whom you explained a vaccine or why no antibiotic was given?',
  ],
  programQuestions: [
    'How does the stewardship team work with residents here?',
    'How are residents taught to protect patients and themselves from infection?',
  ],
  anywhere: 'Infection is met on every service, and each course of antibiotics should have a reason and an end.',
  kin: ['immune'],
  near: [
    'anesthesiology',
    'diagnostic-radiology',
    'interventional-radiology',
    'neurological-surgery',
    'neurology',
    'physical-medicine-rehabilitation',
    'plastic-surgery',
    'psychiatry',
    'radiation-oncology',
    'vascular-surgery',
  ],
  bridges: {
    'child-neurology': [2, 'Meningitis and encephalitis in a child ask for treatment before proof.'],
    dermatology: [2, 'Skin infection and its imitators have to be told apart, and immune treatment raises the stakes.'],
    'emergency-medicine': [
      3,
      'The first antibiotic is often chosen in the emergency department, before the organism is known.',
    ],
    'family-medicine': [3, 'Coughs, urinary infections and vaccines are daily decisions in family medicine.'],
    'general-surgery': [
      2,
      'Draining, choosing and stopping: surgical infections are treated with hands and drugs together.',
    ],
    'internal-medicine': [3, 'Fever, sepsis and hard-to-treat organisms are a large part of hospital medicine.'],
    'internal-medicine-pediatrics': [
      2,
      'Infections around transplants and cystic fibrosis follow patients from childhood on.',
    ],
    'obstetrics-gynecology': [
      2,
      'Infections in pregnancy reach two patients, and some are prevented by a test at the right time.',
    ],
    'orthopaedic-surgery': [
      2,
      'An infected joint or implant is feared in orthopaedics, and the right culture decides the treatment.',
    ],
    otolaryngology: [
      2,
      'Ears, sinuses and throats are infected often and need antibiotics less often than they get them.',
    ],
    pathology: [2, 'The microbiology laboratory is led by pathologists who help clinicians to read what has grown.'],
    pediatrics: [3, 'Infection is the commonest reason for a child to be ill, and most of it needs no antibiotic.'],
    'public-health-preventive-medicine': [
      3,
      'Tracing an outbreak and vaccinating a community are microbiology on a large scale.',
    ],
    'thoracic-surgery': [2, 'An infected valve or chest is treated by surgeon and microbiologist together.'],
  },
}
