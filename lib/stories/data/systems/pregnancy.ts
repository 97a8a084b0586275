import type { Topic } from '../../model'

export const pregnancy: Topic = {
  id: 'pregnancy',
  section: 'system',
  name: 'Pregnancy, Childbirth & the Puerperium',
  phrase: 'the care of pregnancy and birth',
  aims: [
    'see early when a normal pregnancy stops being normal',
    'stay with families through the weeks after birth, when they are easily lost to care',
  ],
  habits: [
    'watching two patients at once and saying early when something changes',
    'explaining each choice before it becomes urgent',
  ],
  competencies: ['Patient Care and Procedural Skills', 'Interpersonal and Communication Skills'],
  questions: [
    'Was there a pregnant patient for whom a small finding changed the plan?',
    'Can you think of a birth or an emergency in which you saw a team work well, or not? What was your part?',
    'Did you ever care for a patient after birth who was at risk of being lost to follow-up?',
    'Was there a time when a drug or a scan had to be weighed against a pregnancy?',
    'Have you been with a family in a loss or a hard decision around a pregnancy?',
  ],
  programQuestions: [
    'How do teams here rehearse emergencies on the labor floor, and are residents of other services part of it?',
    'What happens here in the weeks after birth, and what do residents do in that time?',
  ],
  anywhere:
    'Pregnant patients come to every service with every disease, and each drug and scan has to be weighed twice.',
  kin: ['obstetrics-gynecology', 'reproductive'],
  near: [],
  bridges: {
    anesthesiology: [
      3,
      'On the labor floor an anesthesiologist eases pain, and must be ready within minutes for an emergency birth.',
    ],
    'child-neurology': [
      2,
      'Much of child neurology begins before or during birth, and the history of the pregnancy has to be asked for with tact.',
    ],
    dermatology: [1, 'Itching in pregnancy may be harmless or a warning, and the dermatologist has to know which.'],
    'diagnostic-radiology': [
      2,
      'Choosing the scan that is safe and still answers the question is a daily task when the patient is pregnant.',
    ],
    'emergency-medicine': [
      2,
      'Bleeding or pain in early pregnancy is seen in every emergency department, and a woman soon after birth can be sicker than she looks.',
    ],
    'family-medicine': [
      3,
      'Family physicians care for the pregnancy and the newborn, and often keep both as patients for years.',
    ],
    'general-surgery': [
      2,
      'Appendicitis does not spare pregnant patients, and the surgeon has to decide with two lives in mind.',
    ],
    'internal-medicine': [
      2,
      'Diabetes, clots and high blood pressure in pregnancy bring internists to patients for whom the usual drug may not do.',
    ],
    'internal-medicine-pediatrics': [
      2,
      'Young adults with a chronic illness become pregnant too, and need someone who knows their history since childhood.',
    ],
    'interventional-radiology': [
      2,
      'Bleeding after birth can be stopped through a vessel, if the team calls early and knows the way.',
    ],
    'neurological-surgery': [1, 'Bleeding in the brain around birth is rare and asks for a plan between two teams.'],
    neurology: [2, 'Seizures, headache and stroke around birth need a neurologist who knows what pregnancy changes.'],
    'obstetrics-gynecology': [
      3,
      'Telling a normal labor from one that is turning is the center of obstetrics, by day and by night.',
    ],
    'orthopaedic-surgery': [1, 'Backs and pelvic joints ache in pregnancy, and imaging has to be chosen with care.'],
    otolaryngology: [1, 'Nosebleeds, hearing changes and a swollen airway come with pregnancy.'],
    pathology: [1, 'The placenta under the microscope can explain a loss and help to plan the next pregnancy.'],
    pediatrics: [2, "What happened in the pregnancy and at birth is the first chapter of each newborn's chart."],
    'physical-medicine-rehabilitation': [
      2,
      'Pelvic pain and weakness after birth are often overlooked, and rehabilitation gives back what daily life needs.',
    ],
    'plastic-surgery': [1, 'Abdominal wall and breast change with pregnancy, and patients ask when to operate.'],
    psychiatry: [
      2,
      'Mood and psychosis around birth are emergencies for two, and drugs have to be weighed with the mother.',
    ],
    'public-health-preventive-medicine': [
      2,
      'Maternal mortality and access to prenatal care are among the plainest measures of how well a community is served.',
    ],
    'radiation-oncology': [
      1,
      'Cancer found in pregnancy sets treatment against time, and the plan is made by many together.',
    ],
    'thoracic-surgery': [
      1,
      'A torn aorta can happen late in pregnancy, and chest pain then must not be explained away.',
    ],
    'vascular-surgery': [1, 'Clots in the leg are commoner in pregnancy, and the usual drug may not be used.'],
  },
}
