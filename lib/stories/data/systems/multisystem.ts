import type { Topic } from '../../model'

export const multisystem: Topic = {
  id: 'multisystem',
  section: 'system',
  name: 'Multisystem Processes & Disorders',
  phrase: 'illness that crosses organ systems',
  aims: [
    'keep the whole patient in view when each consultant sees one organ',
    'recognize sepsis, shock and poisoning while they can still be turned',
  ],
  habits: [
    'asking whether one process explains everything',
    'putting the advice of several teams together into one plan',
  ],
  competencies: ['Patient Care and Procedural Skills', 'Medical Knowledge', 'Systems-Based Practice'],
  questions: [
    'Was there a patient with several failing organs for whom you helped to see the whole picture?',
    'Did you ever notice early signs of sepsis or shock, and what followed?',
    'Can you think of a patient with advice from several consultants that had to be brought into one plan?',
    'Was there a case in which a drug, a poison or an infection explained scattered findings?',
    'Have you cared for a patient with many problems at the end of life, and what guided the plan?',
  ],
  programQuestions: [
    "Who brings the plan together here when many teams are involved, and what is the resident's part?",
    'How are residents prepared for patients who become unstable on the ward?',
  ],
  anywhere: 'Sepsis and shock do not respect specialties, and the resident who is there has to recognize them.',
  kin: [],
  near: [],
  bridges: {
    anesthesiology: [
      3,
      'In the operating room and in intensive care an anesthesiologist treats several organs at the same time.',
    ],
    'child-neurology': [
      2,
      'Metabolic and genetic disease seldom stays in the brain, and the neurologist has to look at the whole child.',
    ],
    dermatology: [1, 'The skin may be the first of many organs to show a systemic disease.'],
    'diagnostic-radiology': [1, 'Findings in several organs on one scan may have one name.'],
    'emergency-medicine': [
      3,
      'Shock, sepsis and poisoning are met in emergency medicine before anyone knows their cause.',
    ],
    'family-medicine': [
      2,
      'A family physician knows the whole patient and can see when three complaints are one disease.',
    ],
    'general-surgery': [
      3,
      'After trauma or an abdominal catastrophe every organ is at stake, and the surgical team has to keep them all in view.',
    ],
    'internal-medicine': [
      3,
      "Patients whose illness crosses organs are the internist's own, and someone has to hold the plan together.",
    ],
    'internal-medicine-pediatrics': [
      3,
      'Genetic and chronic disease crosses organs and ages, which is why patients look for a medicine-pediatrics physician.',
    ],
    'interventional-radiology': [
      2,
      'Draining an infection or stopping a bleed turns the course of patients who are sick in many organs.',
    ],
    'neurological-surgery': [
      2,
      'Injured brains suffer from what happens in lungs, heart and blood, so intensive care is part of the operation.',
    ],
    neurology: [1, 'The brain fails early when sepsis or a poison affects the whole body.'],
    'obstetrics-gynecology': [
      2,
      'Severe preeclampsia and sepsis around birth can take one organ after another within hours.',
    ],
    'orthopaedic-surgery': [1, 'After a severe injury, saving life and limb is one plan.'],
    otolaryngology: [1, 'Nose, ear and kidney ill at the same time can be one disease.'],
    pathology: [2, 'An autopsy or a biopsy can bring scattered findings together into one explanation.'],
    pediatrics: [
      2,
      'Sepsis in an infant shows itself in quiet ways, and a syndrome can tie together findings that seem unrelated.',
    ],
    'physical-medicine-rehabilitation': [
      2,
      'After a long intensive care stay, weakness, mood, lungs and swallowing have to be rebuilt together.',
    ],
    'plastic-surgery': [1, 'Large burns make the whole body ill, and skin is only the visible part.'],
    psychiatry: [1, 'Confusion and agitation may be the first sign of a bodily catastrophe.'],
    'public-health-preventive-medicine': [
      1,
      'Epidemics and disasters strike whole bodies and whole communities at once.',
    ],
    'radiation-oncology': [
      2,
      'Emergencies of cancer, from a pressed spine to high calcium, need a physician who looks beyond the field.',
    ],
    'thoracic-surgery': [
      2,
      'After heart surgery each organ answers to the circulation, and trouble in one soon shows in the next.',
    ],
    'vascular-surgery': [
      2,
      'Restoring blood to a limb can harm heart and kidneys, so the whole patient is treated and not the artery alone.',
    ],
  },
}
