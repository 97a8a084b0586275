import type { Topic } from '../../model'

export const step1BiochemistryNutrition: Topic = {
  id: 'step1-biochemistry-nutrition',
  section: 'discipline',
  name: 'Biochemistry & Nutrition',
  phrase: 'biochemistry with nutrition',
  aims: [
    'connect metabolism with what patients eat and how they feel',
    'think of a metabolic cause when a picture does not fit',
  ],
  habits: ['tracing a strange value back to the pathway behind it', 'connecting metabolism with what the patient eats'],
  competencies: ['Medical Knowledge', 'Patient Care and Procedural Skills'],
  questions: [
    'Was there a patient whose strange value made sense when you thought of the pathway?',
    'Did you ever connect someone’s food, weight or vitamins with the reason for coming?',
    'Can you think of a newborn, an athlete or a patient with alcohol use in whom metabolism mattered?',
    'Have you explained a diet or a supplement to a patient in plain words?',
  ],
  programQuestions: [
    'How do residents work with dietitians and metabolic specialists here?',
    'Does teaching here return to the science behind common laboratory values?',
  ],
  anywhere: 'Acid, sugar, salts and vitamins go wrong on every service, and knowing the pathway shows the way back.',
  kin: ['nutrition', 'mk-foundational-science', 'endocrine'],
  near: [
    'anesthesiology',
    'dermatology',
    'emergency-medicine',
    'general-surgery',
    'neurology',
    'obstetrics-gynecology',
    'physical-medicine-rehabilitation',
    'psychiatry',
    'public-health-preventive-medicine',
    'radiation-oncology',
  ],
  bridges: {
    'child-neurology': [3, 'Some metabolic diseases of the brain can be treated, if somebody thinks of them early.'],
    'family-medicine': [2, 'Advice about food and supplements is asked of family physicians every day.'],
    'internal-medicine': [2, 'Acid, salt and sugar disorders are worked out by internists step by step.'],
    'internal-medicine-pediatrics': [
      2,
      'Children with inherited metabolic disease now become adults who need a physician who knows both.',
    ],
    pathology: [2, 'Laboratory values are biochemistry put to use, and pathologists answer for their quality.'],
    pediatrics: [3, 'Newborn screening and growth rest on biochemistry that a pediatrician has to explain to parents.'],
  },
}
