import type { Topic } from '../../model'

export const step1Pharmacology: Topic = {
  id: 'step1-pharmacology',
  section: 'discipline',
  name: 'Pharmacology',
  phrase: 'pharmacology',
  aims: [
    'know why each drug is there and what it might do next',
    'explain to patients how their medicine works and what to look out for',
  ],
  habits: [
    'thinking of the drug first when a new symptom appears',
    'knowing how a drug leaves the body before choosing the dose',
  ],
  competencies: ['Medical Knowledge', 'Patient Care and Procedural Skills'],
  questions: [
    'Was there a symptom that turned out to come from a drug?',
    'Did you ever question a dose, a combination or a drug that was no longer needed?',
    'Can you think of a patient to whom you explained a medicine, and what followed?',
    'Was there a choice between drugs that turned on how they act or how they leave the body?',
  ],
  programQuestions: [
    'How do pharmacists teach residents here: on rounds, in clinic or by review of orders?',
    'How does the program teach taking patients off drugs?',
  ],
  anywhere: 'Orders for drugs are written on each shift, and someone has to know how they act on this patient.',
  kin: ['pc-pharmacotherapy'],
  near: [
    'diagnostic-radiology',
    'general-surgery',
    'interventional-radiology',
    'neurological-surgery',
    'orthopaedic-surgery',
    'otolaryngology',
    'pathology',
    'plastic-surgery',
    'public-health-preventive-medicine',
    'radiation-oncology',
    'thoracic-surgery',
    'vascular-surgery',
  ],
  bridges: {
    anesthesiology: [3, 'An anesthesiologist gives drugs that act within seconds, and watches the effect of each.'],
    'child-neurology': [2, 'Drugs for childhood epilepsy change with weight, age and the other drugs.'],
    dermatology: [2, 'New drugs for skin disease reach the whole immune system and have to be watched.'],
    'emergency-medicine': [
      2,
      'Poisoning and drug reactions are met in emergency medicine before anyone knows what was taken.',
    ],
    'family-medicine': [3, 'Family physicians look after the whole medication list, often written by several hands.'],
    'internal-medicine': [
      3,
      'Interactions among many drugs are a daily question for internists, and stopping one may be the treatment.',
    ],
    'internal-medicine-pediatrics': [2, 'Drug choices change as patients grow from childhood into adult life.'],
    neurology: [
      2,
      'Drugs for epilepsy, headache and movement have to be matched to each patient, and their side effects look like disease.',
    ],
    'obstetrics-gynecology': [2, 'Each prescription in pregnancy is weighed for two.'],
    pediatrics: [2, 'Doses by weight and by age leave little room for error in pediatrics.'],
    'physical-medicine-rehabilitation': [2, 'Spasticity and pain are treated with drugs that can also cloud the mind.'],
    psychiatry: [3, 'Choosing, combining and stopping drugs over months is a large part of psychiatric treatment.'],
  },
}
