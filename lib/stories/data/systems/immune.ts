import type { Topic } from '../../model'

export const immune: Topic = {
  id: 'immune',
  section: 'system',
  name: 'Immune System',
  phrase: 'the care of allergy and immune disease',
  aims: [
    'think early of infection in patients whose defenses are weak',
    'sort out a true allergy from a label, since it changes every later treatment',
  ],
  habits: [
    'asking what the reaction really was before accepting an allergy',
    'thinking of infection when fever and other signs are missing',
  ],
  competencies: ['Patient Care and Procedural Skills', 'Medical Knowledge'],
  questions: [
    'Was there a patient with weak immunity in whom a quiet sign mattered?',
    'Did you ever ask about an allergy in detail and find that the label was wrong, or right?',
    'Can you think of a patient with an autoimmune disease whose scattered complaints came together?',
    'Was there a decision about vaccines or about a drug that dampens immunity in which you took part?',
    'Have you seen a severe reaction to a drug, food or transfusion, and what did the team do first?',
  ],
  programQuestions: [
    'How do residents learn to care for patients on drugs that dampen immunity?',
    'Does the hospital have a way to review allergy labels, and do residents use it?',
  ],
  anywhere: 'More and more patients live with drugs that change immunity, and they come to every service.',
  kin: ['step1-microbiology-immunology'],
  near: [],
  bridges: {
    anesthesiology: [
      2,
      'Reactions to drugs and latex happen under anesthesia, where the patient cannot speak of them.',
    ],
    'child-neurology': [
      2,
      'Immune inflammation of the brain can look like behavior or seizures in a child, and it can be treated.',
    ],
    dermatology: [
      3,
      'Much of dermatology is immune disease in plain view, treated with drugs that have to be watched.',
    ],
    'diagnostic-radiology': [1, 'Infection looks different on a scan when the defenses are weak.'],
    'emergency-medicine': [2, 'Anaphylaxis has to be recognized and treated before the cause is known.'],
    'family-medicine': [
      2,
      'Allergies, vaccines and the first joint pain of an autoimmune disease are all met in family medicine.',
    ],
    'general-surgery': [
      2,
      'Transplants and patients on steroids show infection late, so the surgeon has to look before the signs are loud.',
    ],
    'internal-medicine': [
      3,
      'Autoimmune disease, immune deficiency and the drugs for them cross every part of internal medicine.',
    ],
    'internal-medicine-pediatrics': [
      3,
      'Children with immune disease or transplants grow up on these drugs and need one physician who knows both ages.',
    ],
    'interventional-radiology': [1, 'Patients with weak defenses need cleaner procedures and earlier drains.'],
    'neurological-surgery': [1, 'Abscess or tumor is the question in a patient whose immunity is weak.'],
    neurology: [
      2,
      'Multiple sclerosis and immune neuropathies are treated early now, and each drug has its own risks of infection.',
    ],
    'obstetrics-gynecology': [
      2,
      'Lupus and antibodies against the pregnancy ask for planning before and watching during it.',
    ],
    'orthopaedic-surgery': [1, 'An infected implant in a patient on immune drugs shows few signs.'],
    otolaryngology: [
      2,
      "Allergy and chronic inflammation of nose and ears are a good part of an otolaryngologist's clinic.",
    ],
    pathology: [2, 'Immune stains, transfusion reactions and rejection are everyday questions to the pathologist.'],
    pediatrics: [3, 'Vaccines, food allergy and repeated infections are weekly questions for a pediatrician.'],
    'physical-medicine-rehabilitation': [
      1,
      'Immune diseases of nerve and muscle leave weakness that is won back slowly.',
    ],
    'plastic-surgery': [
      2,
      'Healing under drugs that dampen immunity has to be planned for before an elective operation.',
    ],
    psychiatry: [1, 'Immune inflammation of the brain can look like a first psychosis.'],
    'public-health-preventive-medicine': [2, 'Vaccination is immunology applied to a whole community.'],
    'radiation-oncology': [
      2,
      'Radiation is now given beside immune treatment, and inflammation of the lung or bowel has to be recognized early.',
    ],
    'thoracic-surgery': [1, 'Transplanted hearts and lungs live by drugs that weaken defenses.'],
    'vascular-surgery': [1, 'Inflamed arteries need drugs and not only a bypass.'],
  },
}
