import type { Topic } from '../../model'

export const surgery: Topic = {
  id: 'surgery',
  section: 'discipline',
  name: 'Surgery',
  phrase: 'surgical care',
  aims: [
    'care for patients before and after an operation as carefully as during it',
    'know when to operate, when to wait and when to ask',
  ],
  habits: ['examining again in an hour when the picture is not clear', 'preparing each step and knowing the next one'],
  competencies: ['Patient Care and Procedural Skills', 'Medical Knowledge'],
  questions: [
    'Was there a patient with an acute abdomen or an injury whose course you followed from the door to recovery?',
    'Did you ever notice something on a morning round that changed the plan after an operation?',
    'Can you think of a decision not to operate, and how it was explained?',
    'Was there a consent talk at which you were present and learned what patients want to know?',
    'Have you prepared for an operation in a way that helped the team?',
  ],
  programQuestions: [
    'How do residents gain independence in the operating room, and who decides each step?',
    'How does the program teach care outside the operating room: consults, clinic and decisions not to operate?',
  ],
  anywhere: 'Patients go to surgery from every service and come back to it, and someone has to know what to watch for.',
  kin: [],
  near: [],
  bridges: {
    anesthesiology: [
      3,
      'Anesthesiologist and surgeon share one patient, and knowing what the surgeon will do next keeps that patient safe.',
    ],
    'child-neurology': [
      0,
      'Some children with epilepsy are helped by an operation, and their neurologist decides with the surgeon when to speak of it.',
    ],
    dermatology: [2, 'Biopsies and removal of skin cancer are weekly work for dermatologists.'],
    'diagnostic-radiology': [
      2,
      'The question behind many urgent scans is whether to operate, so the report has to speak to the surgeon.',
    ],
    'emergency-medicine': [
      2,
      'Trauma and the acute abdomen ask emergency physicians to call the surgeon early and with the right question.',
    ],
    'family-medicine': [2, 'Small procedures and knowing whom to send to a surgeon are part of family medicine.'],
    'general-surgery': [
      3,
      'It is the specialty itself: judgment before, precision during and vigilance after each operation.',
    ],
    'internal-medicine': [
      2,
      'Internists see patients before and after surgery and have to know what may go wrong and when.',
    ],
    'internal-medicine-pediatrics': [
      2,
      'Caring for children and adults around operations is shared with surgeons of both worlds.',
    ],
    'interventional-radiology': [
      3,
      'Working through a small opening calls for the same planning, sterile care and follow-up as an open operation.',
    ],
    'neurological-surgery': [
      3,
      'Surgical judgment in the brain and spine begins with knowing what an operation can and cannot give.',
    ],
    neurology: [1, 'Some strokes, tumors and spines need a surgeon, and a neurologist has to know when to call.'],
    'obstetrics-gynecology': [3, 'Operations are part of obstetrics and gynecology, and so is the decision to wait.'],
    'orthopaedic-surgery': [
      3,
      'Planning, exact work and care for wounds and function are shared by all surgeons of bone and joint.',
    ],
    otolaryngology: [
      3,
      'Surgery of head and neck is exact work in a small space, and care before and after decides about voice and swallowing.',
    ],
    pathology: [2, 'Frozen sections and margins are talked over with a surgeon who is waiting in the operating room.'],
    pediatrics: [
      2,
      'A vomiting infant or a child with belly pain may need a surgeon, and the pediatrician has to see it in time.',
    ],
    'physical-medicine-rehabilitation': [
      2,
      'Rehabilitation starts where the operation ends, and knowing what was done sets the limits and the goals.',
    ],
    'plastic-surgery': [3, 'Handling tissue well and planning each step are what reconstruction is made of.'],
    psychiatry: [
      0,
      'Patients with mental illness need operations too, and someone has to see that they are prepared and heard.',
    ],
    'public-health-preventive-medicine': [
      1,
      'Who gets an operation, and how far away it is, is a question of access that public health can measure.',
    ],
    'radiation-oncology': [
      2,
      'Radiation is planned before or after an operation, and knowing what was done guides the field.',
    ],
    'thoracic-surgery': [3, "The operating room and intensive care after it are the thoracic surgeon's daily places."],
    'vascular-surgery': [
      3,
      'Open and catheter-based operations ask for the same surgical judgment about the patient as a whole.',
    ],
  },
}
