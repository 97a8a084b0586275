import type { Topic } from '../../model'

export const sbpPatientSafety: Topic = {
  id: 'sbp-patient-safety',
  section: 'task',
  name: 'Systems-based Practice & Patient Safety',
  phrase: 'safe practice in a complex system',
  aims: [
    'make hand-offs that leave nothing to guess',
    'speak up early, and report near misses so that the system can learn',
  ],
  habits: [
    'checking that what was handed over is what was understood',
    'looking for the gap in the system instead of the person at fault',
  ],
  competencies: ['Systems-Based Practice', 'Interpersonal and Communication Skills', 'Professionalism'],
  questions: [
    'Was there an error or a near miss that you noticed? What did you do, and what changed?',
    'Can you think of a hand-off that you gave or received in which something important could have been lost?',
    'Did you ever speak up about a concern to someone senior? How did you say it?',
    'Was there a discharge in which you arranged something that the system would not have done by itself?',
    'Have you worked with nurses, pharmacists or social workers to solve a problem for a patient?',
  ],
  programQuestions: [
    'How does the program handle a reported near miss, and what do residents hear back?',
    'How are hand-offs taught, observed and improved here?',
  ],
  anywhere: 'Patients are handed from person to person in every specialty, and what gets lost between them does harm.',
  kin: ['social-sciences'],
  near: [],
  bridges: {
    anesthesiology: [
      3,
      'Checklists, hand-offs and speaking up are part of each operation, from the first check to recovery.',
    ],
    'child-neurology': [2, 'School, clinic and emergency plan have to say the same for a child with epilepsy.'],
    dermatology: [2, 'Biopsy results have to find their way back to each patient, and melanoma does not wait.'],
    'diagnostic-radiology': [3, 'An urgent finding helps only when the call reaches the person who can act on it.'],
    'emergency-medicine': [
      3,
      'Each shift ends with a hand-off of patients who are not yet sorted out, which is where things get lost.',
    ],
    'family-medicine': [
      2,
      "Results, referrals and hospital letters meet in the family physician's clinic, where lost ones can still be found.",
    ],
    'general-surgery': [3, 'Counting, marking and briefing before the first incision protect each surgical patient.'],
    'internal-medicine': [
      3,
      'Admission, discharge and many consultants give an internist daily chances to catch what falls between.',
    ],
    'internal-medicine-pediatrics': [
      2,
      'Moving from pediatric to adult care is a hand-off that takes years and often fails.',
    ],
    'interventional-radiology': [
      2,
      'Consent, blood thinners and follow-up are checked before each procedure, since patients come from other teams.',
    ],
    'neurological-surgery': [2, 'Side, level and timing are checked aloud before each operation.'],
    neurology: [2, 'Stroke care is a chain of teams, and minutes are lost at each joint.'],
    'obstetrics-gynecology': [
      3,
      'On the labor floor teams form within minutes, and clear words protect mother and child.',
    ],
    'orthopaedic-surgery': [2, 'Marking the side and preventing falls and clots are team work in orthopaedics.'],
    otolaryngology: [2, 'A shared airway needs surgeon and anesthesiologist to agree on the plan before they begin.'],
    pathology: [
      3,
      'A specimen with the wrong label harms two patients, and the laboratory has to make that hard to do.',
    ],
    pediatrics: [
      3,
      'Errors of dose by weight are a known danger in pediatrics, and each order is worth a second look.',
    ],
    'physical-medicine-rehabilitation': [
      2,
      'Going home safely depends on devices, helpers and therapy being in place on the same day.',
    ],
    'plastic-surgery': [2, 'Checks on a flap through the night depend on what was handed over.'],
    psychiatry: [
      2,
      'The days after discharge are a time of risk in psychiatry, and a good hand-off protects patients.',
    ],
    'public-health-preventive-medicine': [3, 'Looking for the cause in the system is how public health thinks.'],
    'radiation-oncology': [2, 'Each plan is checked by several people before treatment, and anyone may stop it.'],
    'thoracic-surgery': [2, 'The hand-off from operating room to intensive care decides about the first night.'],
    'vascular-surgery': [
      2,
      'Patients with vascular disease go between many services, and blood thinners get lost on the way.',
    ],
  },
}
