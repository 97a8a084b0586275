import type { Topic } from '../../model'

export const mkFoundationalScience: Topic = {
  id: 'mk-foundational-science',
  section: 'task',
  name: 'Medical Knowledge: Applying Foundational Science Concepts',
  phrase: 'applying basic science at the bedside',
  aims: [
    'explain a treatment from its mechanism, to colleagues and to patients',
    'return to the mechanism when a patient does not follow the textbook',
  ],
  habits: [
    'going back to the mechanism when a case does not follow the pattern',
    'explaining why a treatment works, and not only that it does',
  ],
  competencies: ['Medical Knowledge', 'Patient Care and Procedural Skills'],
  questions: [
    'Was there a patient whose illness you understood only after going back to the mechanism?',
    'Did you ever explain the science of a treatment to a patient, and how did you know it was understood?',
    'Can you think of a decision on rounds that turned on physiology or pharmacology?',
    'Have you taught a younger student a concept with a patient as the example?',
    'Was there a question from the bench or a lecture that you could answer at the bedside?',
  ],
  programQuestions: [
    "How is basic science kept alive in the program's teaching after the first year?",
    'Are there chances for residents to teach students?',
  ],
  anywhere: 'Guidelines cover the usual patient; for the unusual one a resident has to reason from the mechanism.',
  kin: ['step1-physiology', 'step1-pathology', 'step1-biochemistry-nutrition'],
  near: [],
  bridges: {
    anesthesiology: [
      3,
      'Gas, flow and drug action are used from minute to minute, and an anesthesiologist reasons from them when a patient does not respond as planned.',
    ],
    'child-neurology': [
      3,
      'Genes and metabolism explain much of child neurology, and new treatments follow from them.',
    ],
    dermatology: [2, 'New drugs for skin disease follow from its immunology.'],
    'diagnostic-radiology': [2, 'Knowing how an image arises tells a radiologist what it can and cannot show.'],
    'emergency-medicine': [2, 'Shock and poisoning are treated by mechanism before the cause is named.'],
    'family-medicine': [
      2,
      'Patients ask their family physician why, and an answer from mechanism helps them to go along.',
    ],
    'general-surgery': [2, "The body's response to injury explains what the surgeon sees on the days after."],
    'internal-medicine': [3, 'When a patient falls outside the guidelines, an internist reasons from mechanism.'],
    'internal-medicine-pediatrics': [
      2,
      'Disease that begins before birth and goes on for decades is understood through its mechanism.',
    ],
    'interventional-radiology': [2, 'Flow, material and anatomy explain why one approach works and another does not.'],
    'neurological-surgery': [2, 'Pressure and blood flow in the brain follow laws that guide each hour of care.'],
    neurology: [3, 'Neurology reasons from anatomy and physiology to the place and the cause of the problem.'],
    'obstetrics-gynecology': [2, 'Pregnancy changes physiology, and treatment that ignores it may harm.'],
    'orthopaedic-surgery': [2, 'Bone heals by biology and holds by mechanics, and treatment has to respect both.'],
    otolaryngology: [2, 'Sound, balance and airflow are science that can be examined in each patient.'],
    pathology: [3, "Pathology is the science of disease itself, applied to one patient's tissue at a time."],
    pediatrics: [2, 'Growth and immaturity change how disease and drugs act in a child.'],
    'physical-medicine-rehabilitation': [2, 'Recovery of nerve and muscle follows biology, and therapy works with it.'],
    'plastic-surgery': [2, 'Wound healing and blood supply are the science behind each flap and graft.'],
    psychiatry: [2, 'Explaining to patients what is known, and what is not, about how a drug acts builds trust.'],
    'public-health-preventive-medicine': [
      1,
      'How a germ or a poison works tells where in a community it can be stopped.',
    ],
    'radiation-oncology': [3, 'Physics and the biology of cells are worked with daily in planning treatment.'],
    'thoracic-surgery': [2, 'The circulation on a heart-lung machine can be managed only by those who understand it.'],
    'vascular-surgery': [2, 'Flow and clotting explain why one graft lasts and another fails.'],
  },
}
