import type { Topic } from '../../model'

export const pcPrognosisOutcome: Topic = {
  id: 'pc-prognosis-outcome',
  section: 'task',
  name: 'Patient Care: Prognosis/Outcome',
  phrase: 'judging and explaining what lies ahead',
  aims: [
    'give patients an honest picture of what to expect, and check what they heard',
    'plan care around what matters to the patient when the outlook is uncertain',
  ],
  habits: [
    'asking what the patient hopes for before saying what the numbers suggest',
    'looking ahead to the likely course and planning for it early',
  ],
  competencies: ['Patient Care and Procedural Skills', 'Interpersonal and Communication Skills', 'Professionalism'],
  questions: [
    'Was there a patient with whom you, or your team, talked about what to expect? What was your part?',
    "Can you think of a plan that changed once the patient's own goals were clear?",
    'Did you ever notice that a patient was at risk of getting worse before it showed?',
    'Was there a discharge whose timing or place depended on how you judged the course?',
    'Have you followed up a patient later and found the course different from what you expected?',
  ],
  programQuestions: [
    'How do residents learn to lead talks about goals of care, and who gives them feedback?',
    'How do teams here decide together when the outlook is uncertain?',
  ],
  anywhere: 'Patients in every specialty ask what will happen to them, and they remember how the answer was given.',
  kin: [],
  near: [],
  bridges: {
    anesthesiology: [2, 'Risk is explained before each anesthetic, in terms that a frightened patient can weigh.'],
    'child-neurology': [
      3,
      "Parents ask about a child's future at the first visit, and the answer has to be honest and leave room.",
    ],
    dermatology: [1, "What a mole's depth means, and whether a rash will come back, is what patients want to know."],
    'diagnostic-radiology': [
      2,
      'An unexpected finding carries a meaning for the future that the report should state with care.',
    ],
    'emergency-medicine': [
      2,
      'In a crisis the emergency physician has to ask what this patient would want, often within minutes.',
    ],
    'family-medicine': [2, 'Patients ask the physician who has known them for years what a diagnosis will mean.'],
    'general-surgery': [
      3,
      'Whether an operation helps a frail patient is a question of outcome before it is one of technique.',
    ],
    'internal-medicine': [
      3,
      'Internists talk with patients about what lies ahead, and adjust treatment to what it can still give.',
    ],
    'internal-medicine-pediatrics': [
      2,
      'Childhood disease now has an adult future, and patients want to hear about it.',
    ],
    'interventional-radiology': [2, 'Relief, not cure, is the aim of many procedures, and it has to be said.'],
    'neurological-surgery': [
      3,
      'Before an operation on the brain, patient and family need to know what life may be like afterwards.',
    ],
    neurology: [3, 'After a stroke families ask what will come back, and an honest answer takes knowledge and tact.'],
    'obstetrics-gynecology': [2, 'Loss, prematurity and infertility ask for honest words about what may follow.'],
    'orthopaedic-surgery': [
      2,
      'Patients judge a new joint by what they hoped to do with it, so expectations are part of the plan.',
    ],
    otolaryngology: [2, 'What happens to voice and swallowing is what patients with cancer of the throat ask first.'],
    pathology: [2, "Grade and stage are the pathologist's contribution to each talk about the future."],
    pediatrics: [2, 'Most children recover, and saying which ones may not, and when to come back, keeps them safe.'],
    'physical-medicine-rehabilitation': [
      3,
      'Rehabilitation plans around what can be regained, and revises that openly with the patient.',
    ],
    'plastic-surgery': [
      2,
      'How it will look and work is the question, and honesty beforehand prevents disappointment.',
    ],
    psychiatry: [2, 'Hope that is realistic is part of treatment, and so is planning for the next crisis.'],
    'public-health-preventive-medicine': [
      1,
      'Looking ahead for a community means judging what happens if nothing is done.',
    ],
    'radiation-oncology': [
      3,
      'Each treatment begins with its goal, cure or relief, and with a talk in which that is clear.',
    ],
    'thoracic-surgery': [3, 'High-risk operations are offered on the ground of what the patient can expect to gain.'],
    'vascular-surgery': [3, 'Saving a limb, or not, is decided by how the patient will live with either.'],
  },
}
