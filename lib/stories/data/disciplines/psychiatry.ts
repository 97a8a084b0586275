import type { Topic } from '../../model'

export const psychiatry: Topic = {
  id: 'psychiatry',
  section: 'discipline',
  name: 'Psychiatry',
  phrase: 'psychiatry',
  aims: [
    'sit down, listen and ask the hard question calmly',
    'treat a psychiatric history as part of the history and not as an explanation for everything',
  ],
  habits: ['listening before steering the conversation', 'assessing risk openly and writing down how I came to it'],
  competencies: ['Patient Care and Procedural Skills', 'Interpersonal and Communication Skills'],
  questions: [
    'Was there a patient whose trust you had to earn before anything could be treated?',
    'Did you ever ask about suicide or voices directly, and what did you learn from the answer?',
    'Can you think of a patient whose medical complaint was put down to mental illness, or the other way round?',
    'Was there a conversation with a family about mental illness that changed the plan?',
    'Have you seen a patient get better on a treatment, and what made the difference?',
  ],
  programQuestions: [
    'How are residents supervised in psychotherapy and in assessing risk?',
    'How does the program work with patients who come back again and again in crisis?',
  ],
  anywhere: 'Agitation, grief and addiction come to every service, and a calm conversation is often the treatment.',
  kin: ['behavioral-health', 'step1-behavioral-sciences'],
  near: [],
  bridges: {
    anesthesiology: [2, 'Pain, fear and psychiatric drugs all enter into an anesthetic plan.'],
    'child-neurology': [2, 'Attention, behavior and mood often trouble a child with epilepsy more than the seizures.'],
    dermatology: [
      2,
      'Skin disease and distress feed each other, and some patients come with a fixed belief about their skin.',
    ],
    'diagnostic-radiology': [1, 'Fear in the scanner is common, and a calm explanation saves the examination.'],
    'emergency-medicine': [
      3,
      'A psychiatric crisis comes to the emergency department first, and safety and respect have to go together.',
    ],
    'family-medicine': [
      3,
      'Much of mental health care happens in family medicine, where patients already know their physician.',
    ],
    'general-surgery': [
      2,
      'Surgical teams care for patients after self-harm and in withdrawal, and need someone who can speak with them.',
    ],
    'internal-medicine': [2, 'Delirium, depression and substance use are daily matters on a medical ward.'],
    'internal-medicine-pediatrics': [2, 'Young adults with chronic illness carry worry and low mood into adult care.'],
    'interventional-radiology': [
      1,
      'Awake patients under a drape need someone who talks with them through the procedure.',
    ],
    'neurological-surgery': [
      2,
      'Changes of mood and behavior go with brain injury and tumors, and families need them explained.',
    ],
    neurology: [2, 'Neurology and psychiatry share patients whose mind and brain cannot be sorted apart.'],
    'obstetrics-gynecology': [2, 'Depression around birth is common and treatable when it is asked about.'],
    'orthopaedic-surgery': [
      2,
      'Recovery after an injury depends on mood and substance use, which an orthopaedic team can ask about.',
    ],
    otolaryngology: [2, 'Ringing ears and loss of voice can lead to despair, and it helps when the surgeon asks.'],
    pathology: [1, 'The brain of a patient with dementia tells the family at last what it was.'],
    pediatrics: [
      3,
      "Anxiety, attention and self-harm are part of a pediatrician's week, and families need someone who stays calm.",
    ],
    'physical-medicine-rehabilitation': [
      2,
      'Coping after an injury is treated along with strength, and the physiatrist has to speak about it.',
    ],
    'plastic-surgery': [2, 'Operations on appearance ask for a careful look at what the patient hopes to change.'],
    psychiatry: [
      3,
      'It is the specialty itself: listening, judging risk and treating over time, with the patient and not only for the patient.',
    ],
    'public-health-preventive-medicine': [
      2,
      'Addiction, suicide and homelessness are where psychiatry and public health meet.',
    ],
    'radiation-oncology': [2, 'Grief and fear are part of each course of cancer treatment.'],
    'thoracic-surgery': [
      1,
      'Low mood and confusion after heart surgery are common, and they slow recovery when nobody asks.',
    ],
    'vascular-surgery': [1, 'Smoking and low mood decide about the next operation, and both can be treated.'],
  },
}
