import type { Topic } from '../../model'

export const behavioralHealth: Topic = {
  id: 'behavioral-health',
  section: 'system',
  name: 'Behavioral Health',
  phrase: 'mental and behavioral health',
  aims: [
    'ask about mood, sleep and substances in each patient, and stay for the answer',
    'treat distress as part of the illness and not as a distraction from it',
  ],
  habits: [
    'asking directly and calmly about mood, risk and substances',
    'looking for the bodily illness behind changed behavior, and the distress behind a bodily complaint',
  ],
  competencies: ['Patient Care and Procedural Skills', 'Interpersonal and Communication Skills'],
  questions: [
    'Was there a patient whose anxiety, low mood or substance use was behind the reason for coming?',
    'Did you ever ask a patient directly about suicide or violence, and how did you follow up the answer?',
    'Can you think of a confused or agitated patient for whom a medical cause was looked for?',
    'Was there a conversation that went better because you let the silence last?',
    'Have you helped a patient find treatment for alcohol, tobacco or drugs, and what came of it?',
  ],
  programQuestions: [
    'How is mental health care built into the wards and clinics where residents work?',
    'How are residents supported after a patient’s suicide or an assault?',
  ],
  anywhere: 'Distress, delirium and substance use travel with patients to every service, and someone has to ask.',
  kin: ['psychiatry', 'step1-behavioral-sciences'],
  near: [],
  bridges: {
    anesthesiology: [
      2,
      'Fear before an operation and confusion after it are things an anesthesiologist can lessen with words and with the plan.',
    ],
    'child-neurology': [
      2,
      'Learning, attention and behavior are what families of children with epilepsy worry about day by day.',
    ],
    dermatology: [2, 'Skin that everyone can see weighs on mood, and picking or scratching may be the illness itself.'],
    'diagnostic-radiology': [1, 'Anxious or confused patients can be scanned if someone takes the time to explain.'],
    'emergency-medicine': [
      3,
      'A crisis of mind or substance arrives at any hour, and the emergency physician has to keep everyone safe and miss no medical cause.',
    ],
    'family-medicine': [
      3,
      'Depression and anxiety are treated mostly in primary care, and the family physician is often the first to hear of them.',
    ],
    'general-surgery': [
      2,
      'Delirium, alcohol withdrawal and fear shape the days after an operation as much as the operation does.',
    ],
    'internal-medicine': [
      2,
      'Depression and drinking decide whether treatment of any other disease succeeds, and an internist has to ask.',
    ],
    'internal-medicine-pediatrics': [
      2,
      'Young people with chronic illness carry a mental load as they leave pediatric care, and someone who knows them should ask.',
    ],
    'interventional-radiology': [
      1,
      'Fear and chronic pain come with many patients to a procedure, and a calm word is part of it.',
    ],
    'neurological-surgery': [
      2,
      'Changes of personality may be the first sign of a lesion, and the last thing a family gets used to after surgery.',
    ],
    neurology: [
      3,
      'Mood, memory and behavior are where neurology and psychiatry meet, and patients do not sort themselves in advance.',
    ],
    'obstetrics-gynecology': [
      2,
      'Depression around birth and violence at home are found when an obstetrician asks each patient.',
    ],
    'orthopaedic-surgery': [
      2,
      'Falls, pain and recovery are tied to mood and drinking, which seldom show on the film.',
    ],
    otolaryngology: [
      2,
      'Ringing ears, dizziness and lost voice are bound up with distress, and cancer of the throat with tobacco and alcohol.',
    ],
    pathology: [1, 'Behind a death by overdose are questions that the autopsy helps a community to answer.'],
    pediatrics: [
      3,
      'Worry, school trouble and self-harm come to the pediatrician first, and parents need help to speak about them.',
    ],
    'physical-medicine-rehabilitation': [
      2,
      'Grief after an injury decides how much of rehabilitation a patient can use.',
    ],
    'plastic-surgery': [
      2,
      'Expectation and body image have to be understood before an operation on appearance is offered.',
    ],
    psychiatry: [
      3,
      "Risk, diagnosis and trust are worked out in the same conversation, and it is the psychiatrist's chief instrument.",
    ],
    'public-health-preventive-medicine': [
      2,
      'Suicide, overdose and trauma are community problems with causes that programs can reach.',
    ],
    'radiation-oncology': [
      2,
      'Fear and low mood go through weeks of treatment with the patient, and asking keeps people in care.',
    ],
    'thoracic-surgery': [1, 'Smoking, alcohol and fear shape the weeks before and after a chest operation.'],
    'vascular-surgery': [
      1,
      'Giving up tobacco saves more legs than many procedures, and it begins with a conversation.',
    ],
  },
}
