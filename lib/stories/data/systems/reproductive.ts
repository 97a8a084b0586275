import type { Topic } from '../../model'

export const reproductive: Topic = {
  id: 'reproductive',
  section: 'system',
  name: 'Male / Female Reproductive System & Breast',
  phrase: 'reproductive and sexual health',
  aims: [
    'make it easy for patients to speak about reproductive and sexual health',
    'take breast, pelvic and testicular complaints seriously at the first visit',
  ],
  habits: [
    'asking about sexual health plainly and without judgment',
    'explaining choices so that the patient can weigh them',
  ],
  competencies: ['Patient Care and Procedural Skills', 'Interpersonal and Communication Skills'],
  questions: [
    'Was there a patient who found it hard to talk about a reproductive or sexual concern, and what helped?',
    "Can you think of a talk about contraception or fertility in which the patient's own goal changed the plan?",
    'Did you ever see an abnormal screening result through to the next step?',
    'Was there a patient with pelvic pain, bleeding or a lump for whom the cause had been missed before?',
    'Have you cared for a patient for whom privacy, gender or culture shaped the examination?',
  ],
  programQuestions: [
    "How do residents learn to take a sexual history and to examine with care for the patient's comfort?",
    "What access do patients here have to contraception and fertility care, and what is the resident's part?",
  ],
  anywhere:
    'Reproductive and sexual health is asked about too seldom, and patients on every service have questions about it.',
  kin: ['obstetrics-gynecology', 'pregnancy'],
  near: [],
  bridges: {
    anesthesiology: [1, 'Operations on breast and pelvis bring fear and nausea, and the anesthetic can ease both.'],
    'child-neurology': [1, 'Hormones change seizures at puberty, and some seizure drugs endanger a later pregnancy.'],
    dermatology: [
      2,
      'Rashes and sores of the genital skin are shown late and with shame, so the way of asking decides the diagnosis.',
    ],
    'diagnostic-radiology': [
      2,
      'Breast imaging and pelvic ultrasound carry worry into the room, and clear next steps matter as much as the reading.',
    ],
    'emergency-medicine': [
      2,
      'Pelvic pain and testicular pain share one demand in the emergency department: rule out what cannot wait.',
    ],
    'family-medicine': [
      3,
      'Contraception, screening and sexual health belong to every age that a family physician cares for.',
    ],
    'general-surgery': [
      2,
      'Breast lumps and pelvic causes of an acute abdomen are regular questions to the general surgeon.',
    ],
    'internal-medicine': [
      2,
      'Internists see sexual side effects, hormone questions and breast lumps that patients mention only when someone asks.',
    ],
    'internal-medicine-pediatrics': [
      2,
      'Adolescents on the way to adult care need someone who speaks plainly about contraception and sexual health.',
    ],
    'interventional-radiology': [
      2,
      'Fibroids, varicoceles and bleeding after birth can be treated through a vessel, if the patient hears of that choice.',
    ],
    'neurological-surgery': [1, 'A pituitary tumor may first show itself as infertility or milk from the breast.'],
    neurology: [0, 'Epilepsy and migraine follow hormones, and contraception and seizure drugs weaken each other.'],
    'obstetrics-gynecology': [
      3,
      'Contraception, infertility, pelvic pain and cancer screening fill the clinic, and trust in the first talk decides the rest.',
    ],
    'orthopaedic-surgery': [1, 'Bones thin after menopause, and the fracture may be the first sign of it.'],
    otolaryngology: [1, 'A virus passed on by sex causes cancers of the throat, and patients ask about it.'],
    pathology: [
      2,
      'Smears, breast biopsies and prostate cores are read every day, and each word in the report decides a treatment.',
    ],
    pediatrics: [
      2,
      'Talking with teenagers about puberty, contraception and infections, in confidence, is a skill of its own in pediatrics.',
    ],
    'physical-medicine-rehabilitation': [
      1,
      'Sexual health after a spinal injury matters to patients and is seldom asked about.',
    ],
    'plastic-surgery': [
      2,
      'Breast reconstruction asks for a talk about body and identity before any talk about technique.',
    ],
    psychiatry: [
      2,
      'Many psychiatric drugs affect sexual health and fertility, and patients stop them silently when nobody asks.',
    ],
    'public-health-preventive-medicine': [
      2,
      'Sexually transmitted infections and access to contraception are core tasks of every health department.',
    ],
    'radiation-oncology': [
      3,
      'Breast, prostate and cervical cancers fill many treatment days, and sexual health afterwards has to be spoken about.',
    ],
    'thoracic-surgery': [1, 'Breast cancer and its treatment reach the chest wall and the lungs.'],
    'vascular-surgery': [1, 'Trouble with erections can be the first sign of narrowed arteries.'],
  },
}
