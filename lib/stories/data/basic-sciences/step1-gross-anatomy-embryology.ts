import type { Topic } from '../../model'

export const step1GrossAnatomyEmbryology: Topic = {
  id: 'step1-gross-anatomy-embryology',
  section: 'discipline',
  name: 'Gross Anatomy & Embryology',
  phrase: 'anatomy with embryology',
  aims: [
    'see the anatomy in my mind before I examine, scan or operate',
    'use anatomy to explain a problem to patients in a simple drawing',
  ],
  habits: [
    'picturing the structures before touching or cutting',
    'thinking of what lies beside the structure that I am after',
  ],
  competencies: ['Medical Knowledge', 'Patient Care and Procedural Skills'],
  questions: [
    'Was there an examination or a procedure in which anatomy told you what to look for?',
    'Did you ever use a drawing to explain a problem or an operation to a patient?',
    'Can you think of a variant or a malformation that changed a plan?',
    'Have you taught anatomy, in the laboratory or at the bedside?',
  ],
  programQuestions: [
    'How do residents here refresh anatomy: in a laboratory, by simulation or on images?',
    'May residents teach anatomy to students?',
  ],
  anywhere: 'Each needle, each scan and each examination is anatomy put to use.',
  kin: ['pc-clinical-interventions'],
  near: [
    'dermatology',
    'family-medicine',
    'internal-medicine',
    'internal-medicine-pediatrics',
    'pathology',
    'psychiatry',
    'public-health-preventive-medicine',
  ],
  bridges: {
    anesthesiology: [
      2,
      'Nerve blocks and airways are anatomy that the anesthesiologist finds by touch and ultrasound.',
    ],
    'child-neurology': [2, 'How the brain forms explains much of what a child neurologist sees.'],
    'diagnostic-radiology': [3, 'Reading a scan is seeing anatomy and noticing what does not belong.'],
    'emergency-medicine': [2, 'Procedures in an emergency are done quickly by those who know the landmarks.'],
    'general-surgery': [3, 'Operating safely is knowing what lies behind the next layer.'],
    'interventional-radiology': [3, 'A path to the target is planned through anatomy that is seen only on a screen.'],
    'neurological-surgery': [3, 'In the brain and spine, millimeters of anatomy stand between help and harm.'],
    neurology: [2, 'Localizing a lesion is anatomy reasoned from the outside.'],
    'obstetrics-gynecology': [2, 'Pelvic surgery and the mechanics of birth both rest on anatomy.'],
    'orthopaedic-surgery': [
      3,
      'Each approach to a bone or joint passes nerves and vessels that a surgeon has to see in advance.',
    ],
    otolaryngology: [
      3,
      'Nerves, vessels and air spaces crowd together in the head and neck, and surgery there begins with a map.',
    ],
    pediatrics: [2, "A newborn's malformations make sense to someone who knows how organs form."],
    'physical-medicine-rehabilitation': [
      2,
      'Injections, braces and therapy are aimed at muscles and nerves that have to be found by hand.',
    ],
    'plastic-surgery': [3, 'Flaps are raised on vessels that the surgeon must know to find.'],
    'radiation-oncology': [3, 'Contouring a tumor means drawing anatomy slice by slice.'],
    'thoracic-surgery': [
      3,
      'Heart and lung operations follow anatomy that varies from patient to patient, above all in those born with defects.',
    ],
    'vascular-surgery': [3, 'Vessels and what crosses them decide each approach.'],
  },
}
