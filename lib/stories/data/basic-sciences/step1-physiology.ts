import type { Topic } from '../../model'

export const step1Physiology: Topic = {
  id: 'step1-physiology',
  section: 'discipline',
  name: 'Physiology',
  phrase: 'physiology',
  aims: [
    'reason from physiology when a patient does not follow the protocol',
    'explain at the bedside why a number has changed',
  ],
  habits: [
    'asking what the body is trying to do before treating the number',
    'drawing out pressures, flows and volumes until the case makes sense',
  ],
  competencies: ['Medical Knowledge', 'Patient Care and Procedural Skills'],
  questions: [
    'Was there a patient whose numbers made sense only when you thought through the physiology?',
    'Did you ever predict how a patient would respond to fluid, oxygen or a drug, and were you right?',
    'Can you think of a time when treating the number would have been wrong?',
    'Have you explained a mechanism to a patient or a student so that it stayed with them?',
  ],
  programQuestions: [
    'How is physiology taught at the bedside here, in intensive care or in clinic?',
    'Do residents get time to discuss why a treatment did not work?',
  ],
  anywhere: 'When a patient falls outside the protocol, physiology is what a resident has left to reason with.',
  kin: ['mk-foundational-science'],
  near: [
    'child-neurology',
    'dermatology',
    'diagnostic-radiology',
    'orthopaedic-surgery',
    'pathology',
    'plastic-surgery',
    'psychiatry',
    'public-health-preventive-medicine',
    'radiation-oncology',
  ],
  bridges: {
    anesthesiology: [3, 'Anesthesiology is physiology by the minute, with a monitor that answers each step.'],
    'emergency-medicine': [2, 'Shock is sorted by physiology before its cause has a name.'],
    'family-medicine': [
      2,
      'High blood pressure and diabetes are explained to patients more convincingly by someone who knows how they work.',
    ],
    'general-surgery': [2, 'Fluid, pain and stress change the body after an operation in ways that can be predicted.'],
    'internal-medicine': [
      3,
      'Heart, lung and kidney failure are reasoned through from physiology on every medical ward.',
    ],
    'internal-medicine-pediatrics': [
      2,
      'Unusual hearts and lungs that were repaired in childhood can be understood only through their physiology.',
    ],
    'interventional-radiology': [
      2,
      'Opening or closing a vessel changes flow elsewhere, and that has to be thought through first.',
    ],
    'neurological-surgery': [
      2,
      'Pressure inside the skull follows rules, and treatment in the first hours is built on them.',
    ],
    neurology: [2, 'Nerve and muscle follow physiology that can be measured and that tells where the lesion is.'],
    'obstetrics-gynecology': [
      2,
      'Pregnancy changes blood, breath and kidney function, and what is normal changes with it.',
    ],
    otolaryngology: [2, 'Hearing, balance and voice are physiology that can be examined in the clinic.'],
    pediatrics: [2, 'Infants compensate well and then suddenly not, and physiology explains the warning signs.'],
    'physical-medicine-rehabilitation': [2, 'Training, fatigue and recovery are physiology put to use.'],
    'thoracic-surgery': [3, 'The circulation after heart surgery is read in pressures and flows, hour by hour.'],
    'vascular-surgery': [2, 'Flow, pressure and resistance decide which limb can be saved.'],
  },
}
