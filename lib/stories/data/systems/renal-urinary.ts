import type { Topic } from '../../model'

export const renalUrinary: Topic = {
  id: 'renal-urinary',
  section: 'system',
  name: 'Renal & Urinary System',
  phrase: 'kidney and urinary medicine',
  aims: [
    'look at kidney function before each order and each scan',
    'explain early to patients with kidney disease what can still be protected',
  ],
  habits: ['checking the kidneys before the order and not after it', 'thinking through fluid and salts step by step'],
  competencies: ['Patient Care and Procedural Skills', 'Medical Knowledge'],
  questions: [
    'Was there a patient whose kidney function changed what could be given or scanned?',
    'Did you ever work through a sodium, potassium or fluid problem step by step, and what did you find?',
    'Can you think of a patient on dialysis, or close to it, and what mattered most to that person?',
    'Was there a catheter, a drug or a drop in blood pressure that turned out to be the cause of a kidney problem?',
    'Have you handed over a patient for whom urine output was the thing to watch?',
  ],
  programQuestions: [
    'How do residents here learn to manage fluids and salts: by consult, by protocol or at the bedside?',
    'How are patients with chronic kidney disease followed by residents in clinic?',
  ],
  anywhere: 'Each drug dose, contrast scan and bag of fluid asks the same question: what can these kidneys take?',
  kin: [],
  near: [],
  bridges: {
    anesthesiology: [
      2,
      'Urine output and fluid are watched through the whole operation, and failing kidneys change which drugs are safe.',
    ],
    'child-neurology': [1, 'Some syndromes touch brain and kidneys together, and drug doses depend on both.'],
    dermatology: [1, 'Purpura on the legs can mean that the kidneys are in danger, and a urine test tells.'],
    'diagnostic-radiology': [
      2,
      'Whether contrast is safe, and what a dilated kidney means tonight, are questions radiologists answer daily.',
    ],
    'emergency-medicine': [
      2,
      'A high potassium or a stone with fever has to be recognized and treated before the ward takes over.',
    ],
    'family-medicine': [
      3,
      'Diabetes and blood pressure harm the kidneys slowly, and the family physician is the one placed to see it early.',
    ],
    'general-surgery': [
      2,
      'Fluid, urine output and kidney function are what a surgical team reads first on the morning after an operation.',
    ],
    'internal-medicine': [
      3,
      'Kidney injury and disturbed salts turn up on nearly every list of an internist, and the cause is found by thinking in steps.',
    ],
    'internal-medicine-pediatrics': [
      3,
      'Kidney disease that begins in childhood becomes adult kidney disease, and the plan has to cross that line with the patient.',
    ],
    'interventional-radiology': [
      2,
      'Dialysis access, nephrostomy tubes and contrast bring interventional radiology to patients with kidney disease every day.',
    ],
    'neurological-surgery': [
      2,
      'Sodium can swing within hours after brain surgery, and reading it right protects the brain.',
    ],
    neurology: [1, 'Failing kidneys cloud the mind and change the dose of nearly each neurological drug.'],
    'obstetrics-gynecology': [
      2,
      'Protein in the urine and falling kidney function can be the first sign that a pregnancy is in trouble.',
    ],
    'orthopaedic-surgery': [
      2,
      'Drugs for pain and blood clots after joint surgery have to fit the kidneys of an older patient.',
    ],
    otolaryngology: [1, 'Some drugs harm ear and kidney alike, and somebody has to think of it.'],
    pathology: [1, 'The kidney biopsy is read in hours when function is failing fast.'],
    pediatrics: [
      2,
      'Dehydration, urinary infection and nephrotic children ask the pediatrician for careful fluids and doses by weight.',
    ],
    'physical-medicine-rehabilitation': [
      2,
      'Bladder management decides about infection, dignity and going home after a spinal cord injury.',
    ],
    'plastic-surgery': [1, 'After a burn, urine output guides the fluid that keeps the patient alive.'],
    psychiatry: [
      2,
      'Lithium and the kidneys have to be followed for years, and a psychiatrist has to know when to worry.',
    ],
    'public-health-preventive-medicine': [
      2,
      'Kidney disease follows diabetes and poverty, and finding it early in a community is public health work.',
    ],
    'radiation-oncology': [
      1,
      'Some drugs given along with radiation strain the kidneys, and the bladder lies beside many fields.',
    ],
    'thoracic-surgery': [
      2,
      'After heart surgery the kidneys tell how well the circulation has come back, and urine is watched by the hour.',
    ],
    'vascular-surgery': [
      2,
      'Contrast and clamped vessels put kidneys at risk, and vascular surgeons create the access that dialysis patients live by.',
    ],
  },
}
