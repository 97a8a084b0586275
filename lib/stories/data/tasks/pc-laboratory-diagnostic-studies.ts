import type { Topic } from '../../model'

export const pcLaboratoryDiagnosticStudies: Topic = {
  id: 'pc-laboratory-diagnostic-studies',
  section: 'task',
  name: 'Patient Care: Laboratory/Diagnostic Studies',
  phrase: 'choosing and reading diagnostic studies',
  aims: [
    'order the test that would change what we do, and say beforehand how',
    'explain results to patients in words they can use',
  ],
  habits: [
    'deciding what a result would change before ordering the test',
    'reading a result against the patient and not on its own',
  ],
  competencies: ['Patient Care and Procedural Skills', 'Medical Knowledge', 'Systems-Based Practice'],
  questions: [
    'Was there a test you suggested, or suggested leaving out, because of what the result would change?',
    'Did a result ever fail to fit the patient in front of you? What did you do next?',
    'Can you think of a pending result at a hand-off that you made sure somebody followed?',
    'Was there a patient to whom you explained an uncertain or incidental finding?',
    'Did you ever look at the image or the smear yourself, or ask the person who reads it, instead of the report alone?',
  ],
  programQuestions: [
    'How do residents learn to order tests with care for cost and harm?',
    "Who follows results that come back after discharge, and what is the resident's part in it?",
  ],
  anywhere: 'Residents order tests all day, and each one is worth only what it changes for the patient.',
  kin: ['step1-pathology'],
  near: [],
  bridges: {
    anesthesiology: [2, 'Testing before an operation helps only where a result would change the anesthetic.'],
    'child-neurology': [
      2,
      'Sedating a child for a scan is a step of its own, so the question has to be clear beforehand.',
    ],
    dermatology: [2, 'Choosing where and how to take the biopsy decides what the pathologist can say.'],
    'diagnostic-radiology': [
      3,
      'Choosing the study that answers the question, and saying what it cannot answer, is what referring teams ask of a radiologist.',
    ],
    'emergency-medicine': [
      3,
      'In emergency medicine a test is worth its time only when the result decides who goes home.',
    ],
    'family-medicine': [
      2,
      'A family physician sees many healthy people, in whom each needless test can start a chain of others.',
    ],
    'general-surgery': [
      2,
      'Which scan, and whether to wait for it, is decided by how the patient looks at this moment.',
    ],
    'internal-medicine': [
      3,
      'An internist orders and reads studies all day, and the skill lies in asking only what will change the plan.',
    ],
    'internal-medicine-pediatrics': [
      2,
      'Normal values and the burden of testing change with age, and medicine-pediatrics works on both sides.',
    ],
    'interventional-radiology': [
      2,
      'Reading the images beforehand decides whether the procedure is needed and which way leads in.',
    ],
    'neurological-surgery': [2, "A finding on a spine scan matters only when it fits the patient's weakness or pain."],
    neurology: [2, 'Spinal fluid, nerve studies and scans answer only a question that the examination has asked.'],
    'obstetrics-gynecology': [
      2,
      'Screening and testing in pregnancy need a talk about what a result would mean before the sample is taken.',
    ],
    'orthopaedic-surgery': [
      2,
      'Films are read by the surgeon who will act on them, together with the hand that examined.',
    ],
    otolaryngology: [2, 'Hearing tests, scopes and scans are read together with what the patient tells.'],
    pathology: [
      3,
      "The laboratory is the pathologist's responsibility, from choosing the test to judging whether its result can be believed.",
    ],
    pediatrics: [2, 'Each needle stick counts with a child, so pediatrics asks for tests that will change something.'],
    'physical-medicine-rehabilitation': [
      1,
      'Nerve studies and swallowing tests are done by physiatrists, and each should change the plan of therapy.',
    ],
    'plastic-surgery': [2, 'Knowing the vessels by imaging before a flap is raised saves hours in the operating room.'],
    psychiatry: [1, 'A few laboratory tests rule out bodily causes and keep drugs safe, and the rest is listening.'],
    'public-health-preventive-medicine': [
      1,
      'Choosing a test for a whole population asks what it costs those who turn out to be well.',
    ],
    'radiation-oncology': [2, 'Staging studies set the goal of treatment, and a missed node changes the field.'],
    'thoracic-surgery': [2, 'Lung function, images of the heart and stage decide who can safely be operated on.'],
    'vascular-surgery': [2, 'Flow is measured before it is imaged, and the numbers decide who needs a procedure.'],
  },
}
