import type { Topic } from '../../model'

export const pcDiagnosis: Topic = {
  id: 'pc-diagnosis',
  section: 'task',
  name: 'Patient Care: Diagnosis',
  phrase: 'diagnostic reasoning',
  aims: [
    'keep asking what else it could be until the findings fit',
    'say out loud what would make me change my mind about a diagnosis',
    'become the resident who goes back to the bedside when the story does not fit',
  ],
  habits: [
    'asking what else it could be before settling on an answer',
    'going back to the history when a finding does not fit',
  ],
  competencies: ['Patient Care and Procedural Skills', 'Medical Knowledge'],
  questions: [
    'Was there a patient whose working diagnosis changed after you asked one more question or examined again?',
    'Did you ever keep a less likely diagnosis on the list when the team was ready to close it? What made you do so?',
    'Can you think of a hand-off in which the diagnosis you received did not fit what you then saw?',
    'Was there a time when narrowing the differential spared a patient a test or a treatment?',
    'Have you been wrong about a diagnosis and changed how you work because of it?',
  ],
  programQuestions: [
    'How do residents learn, weeks later, whether the diagnosis they made on admission was right?',
    'Where in the week do residents and faculty talk through a diagnosis that was missed or late?',
  ],
  anywhere:
    'Every treatment on every service rests on whether the diagnosis was right, and on someone noticing when it is not.',
  kin: ['step3-simulations'],
  near: [],
  bridges: {
    anesthesiology: [
      2,
      'When the pressure falls during an operation, an anesthesiologist works through the causes while already treating.',
    ],
    'child-neurology': [
      3,
      "In child neurology the diagnosis may lie in a parent's description of a spell or in one lost milestone.",
    ],
    dermatology: [3, 'Naming what one sees, and doubting it when treatment fails, is the daily work of dermatology.'],
    'diagnostic-radiology': [
      3,
      'Each reading offers a differential, and its worth lies in saying which diagnosis fits this patient.',
    ],
    'emergency-medicine': [
      3,
      'Emergency physicians narrow a differential in minutes, and the diagnosis not to be missed comes before the likely one.',
    ],
    'family-medicine': [
      3,
      'In a short visit with several complaints, a family physician has to tell the passing from the serious.',
    ],
    'general-surgery': [
      3,
      'Deciding whether an abdomen needs surgery is diagnosis under pressure, often before the picture is complete.',
    ],
    'internal-medicine': [
      3,
      'Internal medicine is where the unclear adult patient is thought through, and a working diagnosis is revised as the days go on.',
    ],
    'internal-medicine-pediatrics': [
      3,
      'The same symptom means different things at four and at forty, and medicine-pediatrics has to keep both lists in mind.',
    ],
    'interventional-radiology': [2, 'The question behind a request has to be right before the procedure can help.'],
    'neurological-surgery': [
      2,
      'The scan may show a finding that is not the cause, so the neurosurgeon has to match it with the examination.',
    ],
    neurology: [
      3,
      'A neurologist makes the diagnosis from the history and the examination, and orders the scan to confirm it.',
    ],
    'obstetrics-gynecology': [
      2,
      'Pelvic pain and bleeding have many causes, and a few of them cannot wait until the morning.',
    ],
    'orthopaedic-surgery': [
      2,
      'Back, hip or knee can each send pain elsewhere, and operating on the wrong one helps nobody.',
    ],
    otolaryngology: [
      2,
      'Hoarseness, dizziness or a lump in the neck may be trivial or a cancer, and the otolaryngologist has to tell them apart.',
    ],
    pathology: [3, "The pathologist's diagnosis is the one on which everyone else acts."],
    pediatrics: [
      3,
      'Children cannot always say what hurts, so diagnosis in pediatrics rests on watching, asking parents and looking again.',
    ],
    'physical-medicine-rehabilitation': [
      1,
      'New weakness or pain during rehabilitation has to be understood before therapy goes on.',
    ],
    'plastic-surgery': [
      2,
      'Whether a wound fails from pressure, blood supply or tumor decides what reconstruction can do.',
    ],
    psychiatry: [2, 'A psychiatric diagnosis is made over several conversations, with a bodily cause kept in mind.'],
    'public-health-preventive-medicine': [
      1,
      'In an outbreak the diagnosis is of a community, and the clues come from many patients.',
    ],
    'radiation-oncology': [
      2,
      'New pain during treatment may be side effect, relapse or something else, and the plan depends on which.',
    ],
    'thoracic-surgery': [
      2,
      'A shadow on a scan or a new murmur has to be understood before anyone speaks of an operation.',
    ],
    'vascular-surgery': [
      2,
      'Leg pain comes from arteries, veins, nerves or joints, and the vascular surgeon has to sort them before treating.',
    ],
  },
}
