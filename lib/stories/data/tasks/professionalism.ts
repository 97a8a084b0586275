import type { Topic } from '../../model'

export const professionalism: Topic = {
  id: 'professionalism',
  section: 'task',
  name: 'Professionalism',
  phrase: 'professional and ethical judgment',
  aims: [
    'be the colleague who says what went wrong and stays to put it right',
    "keep the patient's interest first when time and pressure pull the other way",
  ],
  habits: [
    'admitting what I do not know and coming back with the answer',
    'taking responsibility for a mistake before anyone asks',
  ],
  competencies: ['Professionalism', 'Interpersonal and Communication Skills'],
  questions: [
    'Was there a decision in which what was easy and what was right were not the same?',
    'Did you ever make a mistake and tell the patient or the team? What followed?',
    'Can you think of a patient whose wishes differed from what the team or the family wanted?',
    'Was there a time when you stayed, came back or asked for help because a patient needed it?',
    'Have you had to protect a confidence, or explain why you could not share something?',
  ],
  programQuestions: [
    'How does the program support residents after a mistake or a hard outcome?',
    'What does the program do when residents raise a concern about how people are treated?',
  ],
  anywhere: 'Trust between patients, teams and residents is earned the same way in every specialty.',
  kin: ['social-sciences', 'communication'],
  near: [],
  bridges: {
    anesthesiology: [2, 'Patients entrust themselves, asleep, to someone whom they have met for minutes.'],
    'child-neurology': [2, 'Families remember how the news was given and whether the physician came back.'],
    dermatology: [2, 'Visible disease brings shame, and respect is felt in how one looks and touches.'],
    'diagnostic-radiology': [
      2,
      "Admitting uncertainty, and correcting a report when one was wrong, keeps colleagues' trust.",
    ],
    'emergency-medicine': [
      3,
      'In emergency medicine each patient is owed the same respect, at each hour and in every state.',
    ],
    'family-medicine': [
      3,
      'Patients return for years to a physician whom they can trust with what they tell nobody else.',
    ],
    'general-surgery': [
      3,
      'Telling a patient about a complication, plainly and in person, is part of being a surgeon.',
    ],
    'internal-medicine': [3, 'Long stays and hard decisions test honesty and patience on medical wards each day.'],
    'internal-medicine-pediatrics': [
      2,
      'Young adults need a physician who respects their new independence, and their parents too.',
    ],
    'interventional-radiology': [
      2,
      'A good candidate for a procedure is the one whom it helps, and saying so takes integrity.',
    ],
    'neurological-surgery': [2, 'Families in shock rely on a surgeon who is clear, kind and there.'],
    neurology: [2, 'Telling someone about a disease without cure asks for truthfulness and staying.'],
    'obstetrics-gynecology': [3, 'Private questions and emergencies both ask for respect that patients can feel.'],
    'orthopaedic-surgery': [2, "Owning a result that is less than hoped for keeps a patient's trust."],
    otolaryngology: [2, 'Operations that change voice or face ask for honesty beforehand and presence afterwards.'],
    pathology: [2, 'A pathologist seldom meets the patient, and owes the same care to each slide.'],
    pediatrics: [3, 'Parents hand over what is dearest to them, and trust is earned by honesty and by coming back.'],
    'physical-medicine-rehabilitation': [2, 'Dignity in dependence is protected by small acts, each day.'],
    'plastic-surgery': [2, 'Saying no to an operation that will not help is a mark of integrity.'],
    psychiatry: [
      3,
      'Boundaries, confidentiality and respect are the conditions under which psychiatric treatment can work.',
    ],
    'public-health-preventive-medicine': [
      2,
      'Public trust is the condition for each measure that protects a community.',
    ],
    'radiation-oncology': [2, 'Patients who come daily for weeks notice who is truthful and who is in a hurry.'],
    'thoracic-surgery': [2, 'High-risk operations rest on the trust between patient, family and surgeon.'],
    'vascular-surgery': [2, 'Patients who come back for years deserve honesty about what another procedure can give.'],
  },
}
