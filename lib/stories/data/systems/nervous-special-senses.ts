import type { Topic } from '../../model'

export const nervousSpecialSenses: Topic = {
  id: 'nervous-special-senses',
  section: 'system',
  name: 'Nervous System & Special Senses',
  phrase: 'neurology with the special senses',
  aims: [
    'localize the problem at the bedside before I order the scan',
    'examine strength, speech, sight and hearing as a matter of course',
  ],
  habits: [
    'asking where in the nervous system the problem lies before asking what it is',
    'repeating the examination and writing it down so that a change can be seen',
  ],
  competencies: ['Patient Care and Procedural Skills', 'Medical Knowledge'],
  questions: [
    'Was there a patient whose examination told you where the problem was before the scan did?',
    'Did you ever notice a change in speech, strength or alertness, and what happened next?',
    'Can you think of a patient with headache, dizziness or a seizure for whom one question changed the plan?',
    'Was there a hand-off in which the baseline examination made the difference?',
    'Have you helped a patient and a family live with lost speech, sight, hearing or memory?',
  ],
  programQuestions: [
    'How do residents learn the neurological examination: with whom and how often at the bedside?',
    "What is the resident's part when a stroke alert is called?",
  ],
  anywhere: 'A changed mental state or a new weakness can happen on any ward, and minutes count.',
  kin: [],
  near: [],
  bridges: {
    anesthesiology: [
      2,
      'Anesthesia acts on the nervous system itself, and nerve blocks ask for exact anatomy and a careful look afterwards.',
    ],
    'child-neurology': [
      3,
      "The same localization has to be read from play, milestones and a parent's video of a spell.",
    ],
    dermatology: [1, 'Birthmarks can point to the brain, and numb patches to a nerve.'],
    'diagnostic-radiology': [
      3,
      'Brain and spine images are read against the clock when a stroke is suspected, and the examination tells where to look.',
    ],
    'emergency-medicine': [
      2,
      'Stroke, seizure and sudden headache come through the emergency door, and the clock is part of the treatment.',
    ],
    'family-medicine': [
      2,
      'Headache, dizziness and fading memory are brought to the family physician first, and most are sorted out there.',
    ],
    'general-surgery': [
      2,
      'A surgical patient who becomes confused or weak needs someone on the team who examines and does not wait.',
    ],
    'internal-medicine': [
      2,
      'Confusion, neuropathy and stroke fill the medical wards, often with a cause elsewhere in the body.',
    ],
    'internal-medicine-pediatrics': [2, 'Epilepsy and cerebral palsy go with patients from childhood into adult life.'],
    'interventional-radiology': [
      2,
      'Clot removal and spinal procedures bring image guidance to the nervous system, with the examination as the measure.',
    ],
    'neurological-surgery': [3, 'Small changes in alertness or a pupil decide who goes to the operating room tonight.'],
    neurology: [
      3,
      'The history and the examination place the lesion, and everything a neurologist orders follows from it.',
    ],
    'obstetrics-gynecology': [1, 'Headache and a seizure late in pregnancy mean something else than at other times.'],
    'orthopaedic-surgery': [
      2,
      'Numbness after an injury, a hand that does not close, a spine that aches: nerves are examined beside each bone.',
    ],
    otolaryngology: [
      3,
      "Hearing, balance, smell and the facial nerve are the otolaryngologist's ground, in clinic and under the microscope.",
    ],
    pathology: [2, 'Brain tumors and dementia are told apart at the microscope, often while the surgeon waits.'],
    pediatrics: [
      2,
      'Febrile seizures, headaches and delayed milestones ask a pediatrician to calm or to act, and to know which.',
    ],
    'physical-medicine-rehabilitation': [
      3,
      'Stroke, brain injury and spinal cord injury are where rehabilitation begins, with what still works.',
    ],
    'plastic-surgery': [
      2,
      'Hand surgery and facial reanimation depend on knowing each nerve and what its loss means to the patient.',
    ],
    psychiatry: [
      2,
      'A first psychosis or a change in memory may be neurological, and a psychiatrist has to know when to look.',
    ],
    'public-health-preventive-medicine': [
      0,
      'Stroke, dementia and hearing loss weigh on whole communities, and much of it can be prevented.',
    ],
    'radiation-oncology': [
      2,
      'Tumors of the brain are treated with margins measured against speech, sight and memory.',
    ],
    'thoracic-surgery': [
      1,
      'The brain is at risk in each operation on the heart, and the first examination afterwards matters.',
    ],
    'vascular-surgery': [
      1,
      'Surgery on the carotid is done to protect the brain, and is judged by the examination after it.',
    ],
  },
}
