/**
 * What the days of each specialty are made of, in plain words, as the other half of a bridge.
 * The ids are those of the specialty figures. `inWords` is the name inside a sentence; `days` follows "on days of".
 */
export const specialtyDays = {
  anesthesiology: { inWords: 'anesthesiology', days: 'plans made ahead and minutes that decide' },
  'child-neurology': { inWords: 'child neurology', days: 'careful examinations and worried families' },
  dermatology: { inWords: 'dermatology', days: 'short visits and close looking' },
  'diagnostic-radiology': {
    inWords: 'diagnostic radiology',
    days: 'image after image, each with a question behind it',
  },
  'emergency-medicine': {
    inWords: 'emergency medicine',
    days: 'unsorted patients and decisions on partial information',
  },
  'family-medicine': { inWords: 'family medicine', days: 'several problems in one short visit' },
  'general-surgery': { inWords: 'general surgery', days: 'deciding whether, when and how to operate' },
  'internal-medicine': { inWords: 'internal medicine', days: 'patients with several conditions at once' },
  'internal-medicine-pediatrics': { inWords: 'medicine-pediatrics', days: 'children and adults in turn' },
  'interventional-radiology': {
    inWords: 'interventional radiology',
    days: 'image-guided procedures and their follow-up',
  },
  'neurological-surgery': { inWords: 'neurological surgery', days: 'examinations that change by the hour' },
  neurology: { inWords: 'neurology', days: 'histories and examinations that localize the problem' },
  'obstetrics-gynecology': { inWords: 'obstetrics and gynecology', days: 'clinic, labor floor and operating room' },
  'orthopaedic-surgery': { inWords: 'orthopaedic surgery', days: 'injuries, worn joints and function won back' },
  otolaryngology: { inWords: 'otolaryngology', days: 'clinic and operating room around airway, hearing and voice' },
  pathology: { inWords: 'pathology', days: 'diagnoses that other physicians act on' },
  pediatrics: { inWords: 'pediatrics', days: 'children at every stage and parents as partners' },
  'physical-medicine-rehabilitation': {
    inWords: 'physical medicine and rehabilitation',
    days: 'goals set with the patient and reached step by step',
  },
  'plastic-surgery': { inWords: 'plastic surgery', days: 'exact work and patients who live with the result' },
  psychiatry: { inWords: 'psychiatry', days: 'long conversations and careful changes of treatment' },
  'public-health-preventive-medicine': {
    inWords: 'public health and preventive medicine',
    days: 'questions about whole communities and incomplete data',
  },
  'radiation-oncology': { inWords: 'radiation oncology', days: 'precise plans and weeks with the same patients' },
  'thoracic-surgery': { inWords: 'thoracic surgery', days: 'long operations and the intensive care that follows' },
  'vascular-surgery': { inWords: 'vascular surgery', days: 'circulation at risk and lifelong follow-up' },
} as const satisfies Record<string, { readonly inWords: string; readonly days: string }>

export type SpecialtyId = keyof typeof specialtyDays

/** Whether a string is the id of a specialty that is known here. */
export function isSpecialtyId(id: string): id is SpecialtyId {
  return Object.hasOwn(specialtyDays, id)
}
