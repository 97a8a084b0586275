import type { Topic } from '../../model'

export const medicine: Topic = {
  id: 'medicine',
  section: 'discipline',
  name: 'Medicine',
  phrase: 'internal medicine',
  aims: [
    'care for adults with several conditions as one patient and one plan',
    'know my patients well enough to notice what has changed since yesterday',
  ],
  habits: [
    'working through a long problem list and still seeing the person',
    'checking each morning what has changed and why',
  ],
  competencies: ['Patient Care and Procedural Skills', 'Medical Knowledge'],
  questions: [
    'Was there a patient on the medicine wards whom you followed closely enough to notice a change first?',
    'Can you think of a problem list that you put in order, so that the team saw what mattered?',
    'Did you ever prepare a discharge that had to hold together at home?',
    'Was there an older patient for whom fewer drugs or tests were the better plan?',
    'Have you presented a case in a way that changed what the team decided?',
  ],
  programQuestions: [
    'How do residents keep continuity with their clinic patients during ward months?',
    'What does a good intern do on rounds here in the first months?',
  ],
  anywhere:
    'Adults with several illnesses are cared for on every service, and each team needs someone who sees them whole.',
  kin: [],
  near: [],
  bridges: {
    anesthesiology: [
      2,
      'Preparing patients for surgery is medicine: heart, lungs, kidneys and drugs read together before the first drug is given.',
    ],
    'child-neurology': [
      0,
      'Children with neurological disease become adults whose other illnesses matter, and a child neurologist prepares them for that.',
    ],
    dermatology: [2, 'Drugs for skin disease reach every organ, and the skin often shows a medical illness first.'],
    'diagnostic-radiology': [
      2,
      'An image answers a medical question, so a radiologist who thinks like the ward team gives a better answer.',
    ],
    'emergency-medicine': [
      3,
      'Most adults in an emergency department come with medical illness, and the early thinking shapes the whole stay.',
    ],
    'family-medicine': [
      3,
      'Adult medicine is a large part of each family medicine day, with the advantage of knowing the patient for years.',
    ],
    'general-surgery': [
      2,
      'Surgical patients bring medical illness into the operating room, and recovery depends on it.',
    ],
    'internal-medicine': [
      3,
      'It is the specialty itself: adults with many illnesses, thought through carefully and followed over time.',
    ],
    'internal-medicine-pediatrics': [
      3,
      'It is one half of the training, and adults who were once sick children need both halves.',
    ],
    'interventional-radiology': [
      2,
      'Patients referred for procedures are often too ill for surgery, and their medical care decides the outcome.',
    ],
    'neurological-surgery': [
      2,
      'Medical problems after brain surgery are common, and handling them well protects the operation.',
    ],
    neurology: [2, 'Neurologists care for adults whose stroke or neuropathy often has its cause in medical illness.'],
    'obstetrics-gynecology': [
      2,
      'Medical illness in pregnancy and in later life comes to the obstetrician-gynecologist as to any physician.',
    ],
    'orthopaedic-surgery': [
      2,
      'An older patient with a hip fracture does well when medicine and surgery think together.',
    ],
    otolaryngology: [
      2,
      'Cancer of the head and neck comes with heart and lung disease that has to be weighed before surgery.',
    ],
    pathology: [
      1,
      "Pathologists answer the internist's questions, and a report is clearer when its writer knows what follows from it.",
    ],
    pediatrics: [
      1,
      'Much of what goes wrong in adults begins in childhood, and thinking through many problems at once helps with the sickest children.',
    ],
    'physical-medicine-rehabilitation': [
      2,
      'Medical stability is what lets therapy go on, and the physiatrist is often the one to keep it.',
    ],
    'plastic-surgery': [2, 'Diabetes, smoking and blood thinners decide about healing before the first incision.'],
    psychiatry: [
      2,
      'Patients with mental illness carry a heavy burden of medical disease that someone on the team has to see.',
    ],
    'public-health-preventive-medicine': [2, 'Chronic disease in adults is what most prevention programs aim at.'],
    'radiation-oncology': [
      2,
      'Cancer patients bring all their other illnesses to treatment, and side effects have to be told apart from disease.',
    ],
    'thoracic-surgery': [2, 'What surrounds a heart operation, before and after, is careful internal medicine.'],
    'vascular-surgery': [
      2,
      'Patients with blocked arteries have heart, kidneys and diabetes to be cared for as well as the limb.',
    ],
  },
}
