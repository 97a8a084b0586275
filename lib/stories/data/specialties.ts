/**
 * What a day in each specialty asks for, in plain words, as the other half of a bridge.
 * The ids are those of the specialty figures. `inWords` is the name inside a sentence.
 * `day` is a noun phrase that follows "days that bring".
 */
export const specialtyDays = {
  anesthesiology: {
    inWords: 'anesthesiology',
    day: 'minutes that decide, plans made before the first drug, and one patient watched breath by breath',
  },
  'child-neurology': {
    inWords: 'child neurology',
    day: 'careful examinations of children who cannot describe what they feel, and families who need plain answers',
  },
  dermatology: {
    inWords: 'dermatology',
    day: 'many short visits in which looking closely and asking one more question changes the diagnosis',
  },
  'diagnostic-radiology': {
    inWords: 'diagnostic radiology',
    day: 'a steady stream of images, each tied to a clinical question that somebody needs answered today',
  },
  'emergency-medicine': {
    inWords: 'emergency medicine',
    day: 'undifferentiated patients, decisions on partial information, and hand-offs at every change of shift',
  },
  'family-medicine': {
    inWords: 'family medicine',
    day: 'patients of every age, followed over years, with several problems in one short visit',
  },
  'general-surgery': {
    inWords: 'general surgery',
    day: 'the question of who needs an operation and when, and patients to care for before and after it',
  },
  'internal-medicine': {
    inWords: 'internal medicine',
    day: 'adults with several conditions at once, where each treatment has to fit the others',
  },
  'internal-medicine-pediatrics': {
    inWords: 'medicine-pediatrics',
    day: 'adults and children in turn, and patients who grow up with a chronic illness',
  },
  'interventional-radiology': {
    inWords: 'interventional radiology',
    day: 'image-guided procedures, the judgment of when not to do one, and the follow-up afterwards',
  },
  'neurological-surgery': {
    inWords: 'neurological surgery',
    day: 'examinations that change by the hour, operations with little margin, and sober talks with families',
  },
  neurology: {
    inWords: 'neurology',
    day: 'histories and examinations that localize the problem before any scan does',
  },
  'obstetrics-gynecology': {
    inWords: 'obstetrics and gynecology',
    day: 'clinic, labor floor and operating room in one week, with patients at turning points of their lives',
  },
  'orthopaedic-surgery': {
    inWords: 'orthopaedic surgery',
    day: 'injuries and worn joints, operations planned step by step, and function won back over months',
  },
  otolaryngology: {
    inWords: 'otolaryngology',
    day: 'clinic and operating room around the airway, hearing, voice and swallowing, in children and adults',
  },
  pathology: {
    inWords: 'pathology',
    day: 'diagnoses that other physicians act on, made at the microscope and in the laboratory',
  },
  pediatrics: {
    inWords: 'pediatrics',
    day: 'children at every stage of growth, and parents who are partners in each decision',
  },
  'physical-medicine-rehabilitation': {
    inWords: 'physical medicine and rehabilitation',
    day: 'goals set with the patient, a team of therapists, and function that returns step by step',
  },
  'plastic-surgery': {
    inWords: 'plastic surgery',
    day: 'plans for form and function together, exact work on tissue, and patients who live with the result',
  },
  psychiatry: {
    inWords: 'psychiatry',
    day: 'long conversations, careful changes of medication, and risk that is weighed together with the patient',
  },
  'public-health-preventive-medicine': {
    inWords: 'public health and preventive medicine',
    day: 'questions about whole communities, data that is never complete, and partners outside the hospital',
  },
  'radiation-oncology': {
    inWords: 'radiation oncology',
    day: 'plans drawn with precision, weeks of visits with the same patients, and honest talks about goals',
  },
  'thoracic-surgery': {
    inWords: 'thoracic surgery',
    day: 'heart, lungs and esophagus in the operating room, and the hours in intensive care that follow',
  },
  'vascular-surgery': {
    inWords: 'vascular surgery',
    day: 'limbs and lives at risk from poor circulation, open and catheter-based work, and lifelong follow-up',
  },
} as const satisfies Record<string, { readonly inWords: string; readonly day: string }>

export type SpecialtyId = keyof typeof specialtyDays

/** Whether a string is the id of a specialty that is known here. */
export function isSpecialtyId(id: string): id is SpecialtyId {
  return Object.hasOwn(specialtyDays, id)
}
