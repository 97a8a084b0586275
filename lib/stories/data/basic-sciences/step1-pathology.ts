import type { Topic } from '../../model'

export const step1Pathology: Topic = {
  id: 'step1-pathology',
  section: 'discipline',
  name: 'Pathology',
  phrase: 'pathology',
  aims: [
    'go and look at the slide or the specimen with the person who reads it',
    'explain a diagnosis from what has changed in the tissue',
  ],
  habits: [
    'asking what the tissue shows before naming the disease',
    'tying each finding to what has changed in the tissue',
  ],
  competencies: ['Medical Knowledge', 'Patient Care and Procedural Skills'],
  questions: [
    'Was there a biopsy or an autopsy result that changed what the team thought?',
    'Did you ever look at a slide or a specimen with a pathologist, and what did you learn?',
    'Can you think of a report whose wording had to be explained to a patient or a team?',
    'Was there a case in which understanding the disease process helped you to choose what to do?',
  ],
  programQuestions: [
    'How do residents and pathologists look at cases together here?',
    'Are there conferences at which tissue, image and clinical course are put side by side?',
  ],
  anywhere: 'Behind each diagnosis is a change in tissue, and knowing it helps to predict what comes next.',
  kin: ['pc-laboratory-diagnostic-studies', 'mk-foundational-science'],
  near: [
    'anesthesiology',
    'emergency-medicine',
    'family-medicine',
    'neurology',
    'obstetrics-gynecology',
    'orthopaedic-surgery',
    'pediatrics',
    'physical-medicine-rehabilitation',
    'psychiatry',
    'public-health-preventive-medicine',
    'thoracic-surgery',
    'vascular-surgery',
  ],
  bridges: {
    dermatology: [3, 'Dermatologists read skin under the microscope too, and tie what they see there to the patient.'],
    'diagnostic-radiology': [
      2,
      'Images and tissue describe the same disease, and a radiologist learns by comparing both.',
    ],
    'general-surgery': [2, 'What the pathologist finds at the margin decides whether the operation is over.'],
    'internal-medicine': [
      2,
      "Biopsies answer many of an internist's hard questions, provided that the right one was asked.",
    ],
    'interventional-radiology': [2, 'A biopsy through a needle is worth only what the pathologist can read from it.'],
    'neurological-surgery': [2, 'A reading during the operation tells the neurosurgeon how far to go.'],
    otolaryngology: [2, 'Margins in the throat or on the tongue decide about speech and swallowing.'],
    pathology: [3, 'It is the specialty itself: reading disease in tissue and saying clearly what it means.'],
    'plastic-surgery': [2, 'Reconstruction waits until the pathologist has said that the margins are clear.'],
    'radiation-oncology': [2, 'Type, grade and margin in a pathology report decide dose and field.'],
  },
}
