import type { Topic } from '../../model'

export const humanDevelopment: Topic = {
  id: 'human-development',
  section: 'system',
  name: 'Human Development',
  phrase: 'human development across the life span',
  aims: [
    'see each patient in their stage of life and fit the care to it',
    'notice early when development or aging takes an unusual course',
  ],
  habits: [
    'asking what is usual for this age before calling something abnormal',
    "fitting the words and the plan to the patient's stage of life",
  ],
  competencies: ['Patient Care and Procedural Skills', 'Interpersonal and Communication Skills'],
  questions: [
    'Was there a child or an older adult for whom age changed how you read a finding?',
    'Did you ever notice a delay or a loss of function that others had put down to age?',
    'Can you think of a talk with a teenager or an older person in which privacy or family mattered?',
    'Was there a family that needed advice about growth, school, safety or aging, and what was your part?',
    'Have you cared for someone at a turning point, such as leaving home, becoming a parent or losing independence?',
  ],
  programQuestions: [
    'How do residents learn to care for patients at the two ends of life?',
    'What happens here when patients move from pediatric to adult care?',
  ],
  anywhere: 'Age changes how disease shows itself and what patients want from care, on every service.',
  kin: ['pediatrics', 'pc-health-maintenance-prevention'],
  near: [],
  bridges: {
    anesthesiology: [1, 'A newborn and a frail old patient need the same drug in very different ways.'],
    'child-neurology': [
      3,
      'Milestones are the examination of the developing brain, and losing one is a sign that must not wait.',
    ],
    dermatology: [1, 'Skin tells its age, and birthmarks, acne and thin old skin each have their time.'],
    'diagnostic-radiology': [1, 'What is normal on a scan at two is not normal at seventy.'],
    'emergency-medicine': [
      2,
      'Infants and frail older adults show severe illness quietly, and emergency physicians have to adjust their eyes.',
    ],
    'family-medicine': [
      3,
      'Family physicians see newborns, teenagers and grandparents of one family, and advise each at their stage.',
    ],
    'general-surgery': [0, 'Frailty tells more about how an operation will be borne than the year of birth.'],
    'internal-medicine': [
      2,
      'Care of older adults asks the internist to tell disease from aging and to know what matters now.',
    ],
    'internal-medicine-pediatrics': [
      3,
      'The move from pediatric to adult care is where patients are lost, and where medicine-pediatrics is at home.',
    ],
    'interventional-radiology': [
      1,
      'Sedation and vessels differ at the two ends of life, and so does what a patient hopes for.',
    ],
    'neurological-surgery': [1, 'A growing skull and a shrinking brain each change what an operation can do.'],
    neurology: [2, 'What is forgetfulness and what is dementia is a question of age, change and daily life.'],
    'obstetrics-gynecology': [
      2,
      'Puberty, fertility and menopause are stages at which patients look for a physician who explains.',
    ],
    'orthopaedic-surgery': [2, 'Growing bone heals and bends by its own rules, and aging bone breaks by others.'],
    otolaryngology: [
      2,
      'Hearing in the first months decides about speech, and hearing in old age about company and memory.',
    ],
    pathology: [1, 'Tumors of children and of the old differ, and age is part of each diagnosis.'],
    pediatrics: [
      3,
      'Growth and development are read at each visit, and noticing a delay early opens the door to help.',
    ],
    'physical-medicine-rehabilitation': [
      2,
      'Rehabilitation goals differ for a child who has yet to walk and an older person who wants to go home.',
    ],
    'plastic-surgery': [1, "Clefts are repaired in steps that follow a child's growth."],
    psychiatry: [2, 'Development and life stage shape how distress shows itself and which treatment fits.'],
    'public-health-preventive-medicine': [
      2,
      'Programs for early childhood and healthy aging reach people before illness does.',
    ],
    'radiation-oncology': [1, 'Age decides what late effects will mean to a patient.'],
    'thoracic-surgery': [1, 'Hearts are repaired in newborns and in the very old, with different aims.'],
    'vascular-surgery': [1, 'What a leg means to a patient changes with age and independence.'],
  },
}
