import type { Topic } from '../../model'

export const osteopathicPrinciples: Topic = {
  id: 'osteopathic-principles',
  section: 'competency',
  name: 'Osteopathic Principles, Practice, and Manipulative Treatment',
  phrase: 'osteopathic hands-on care',
  aims: [
    'examine with my hands and treat the whole person',
    'use hands-on treatment where it helps, and say plainly what it can do',
  ],
  habits: [
    'examining with the hands before ordering',
    'looking at how structure, function and daily life fit together',
  ],
  competencies: ['Patient Care and Procedural Skills', 'Interpersonal and Communication Skills'],
  questions: [
    'Was there a patient for whom your hands found what the history had not told?',
    'Did you ever use a hands-on treatment, and how did you judge whether it helped?',
    'Can you think of a patient whose pain had causes in work, posture or stress as well as in the body?',
    'Was there a time when you explained the osteopathic approach to a patient or a colleague?',
  ],
  programQuestions: [
    'Is there a place for osteopathic treatment in clinic or on the wards here?',
    'How are osteopathic graduates supported in keeping up their hands-on skills?',
  ],
  anywhere: 'Examining with the hands and looking at the whole person is useful in every residency.',
  kin: ['musculoskeletal'],
  near: [
    'anesthesiology',
    'child-neurology',
    'dermatology',
    'diagnostic-radiology',
    'emergency-medicine',
    'general-surgery',
    'interventional-radiology',
    'neurological-surgery',
    'otolaryngology',
    'pathology',
    'plastic-surgery',
    'psychiatry',
    'public-health-preventive-medicine',
    'radiation-oncology',
    'thoracic-surgery',
    'vascular-surgery',
  ],
  bridges: {
    'family-medicine': [3, "Hands-on examination and treatment of backs and joints fit the family physician's day."],
    'internal-medicine': [2, 'Looking at the whole person helps with pain and fatigue that no single organ explains.'],
    'internal-medicine-pediatrics': [
      2,
      'Looking at the whole person fits patients who carry one illness through two ages.',
    ],
    neurology: [2, 'Headache and back pain ask for hands that can tell muscle from nerve.'],
    'obstetrics-gynecology': [
      2,
      'Back and pelvic pain in pregnancy is common, and a careful hands-on examination can show where it comes from.',
    ],
    'orthopaedic-surgery': [2, 'Finding by touch where the pain comes from sharpens the decision whether to operate.'],
    pediatrics: [2, 'Gentle hands and a look at the whole child help to examine those who cannot explain.'],
    'physical-medicine-rehabilitation': [
      3,
      'Rehabilitation and osteopathic thinking share one question: how do structure and function fit together?',
    ],
  },
}
