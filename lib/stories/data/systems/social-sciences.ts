import type { Topic } from '../../model'

export const socialSciences: Topic = {
  id: 'social-sciences',
  section: 'system',
  name: 'Social Sciences: Legal/Ethical Issues, Professionalism, Systems-based Practice & Patient Safety',
  phrase: 'ethical, professional and safe practice',
  aims: [
    'notice the ethical question in an ordinary day and say it aloud',
    'make the system safer for the next patient when something goes wrong',
  ],
  habits: [
    'asking what the patient would choose when they cannot speak for themselves',
    'speaking up about a risk and staying to help mend it',
  ],
  competencies: ['Professionalism', 'Systems-Based Practice', 'Interpersonal and Communication Skills'],
  questions: [
    'Was there a decision about consent, capacity or confidentiality in which you took part?',
    'Did you ever notice a safety problem and do something about it?',
    'Can you think of a disagreement between a patient, a family and a team, and how it was settled?',
    'Was there a barrier outside medicine that kept a patient from care, and what could be done?',
    'Have you been part of telling a patient about an error or bad news?',
  ],
  programQuestions: [
    'How can residents call on ethics support here, and do they use it?',
    'What has changed here because a resident reported a problem?',
  ],
  anywhere: 'Consent, confidentiality and safety are present in every room where a resident works.',
  kin: ['professionalism', 'sbp-patient-safety', 'communication'],
  near: [],
  bridges: {
    anesthesiology: [2, 'Checklists, speaking up and consent to risk are part of each anesthetic.'],
    'child-neurology': [2, "Hard news about a child's future has to be given truthfully, with hope that is honest."],
    dermatology: [1, 'Photographs of skin are private, and consent for them has to be real.'],
    'diagnostic-radiology': [1, 'An unexpected finding raises the question of who tells the patient, and when.'],
    'emergency-medicine': [
      3,
      'Consent, capacity and who leaves against advice are decided in emergency medicine under pressure of time.',
    ],
    'family-medicine': [
      3,
      'Trust over years, confidentiality within families and unequal access are the ethics of family medicine.',
    ],
    'general-surgery': [
      2,
      'Consent before and honesty after an operation are what patients remember of their surgeon.',
    ],
    'internal-medicine': [
      3,
      'Internists talk daily with patients about goals, capacity and what treatment is worth its burden.',
    ],
    'internal-medicine-pediatrics': [
      2,
      'Handing decisions from parents to young adults is an ethical task that medicine-pediatrics knows well.',
    ],
    'interventional-radiology': [
      2,
      'Explaining a procedure honestly, and when not to do it, protects patients who may be offered too much.',
    ],
    'neurological-surgery': [
      2,
      'Families decide for patients who cannot speak, and the neurosurgeon has to be clear about what an operation can give.',
    ],
    neurology: [
      2,
      "Decisions about driving, capacity and life after a severe stroke are part of a neurologist's week.",
    ],
    'obstetrics-gynecology': [2, 'Choices about pregnancy ask for clear consent and for respect when views differ.'],
    'orthopaedic-surgery': [
      2,
      'Marking the side, counting and speaking up protect patients in each orthopaedic operation.',
    ],
    otolaryngology: [
      2,
      'Voice, face and breath are at stake in the surgery of the throat, so consent has to be a real talk.',
    ],
    pathology: [
      2,
      'A clear report, a corrected one and a call about an unexpected finding keep patients safe whom the pathologist never meets.',
    ],
    pediatrics: [3, 'Parents consent, children assent and teenagers ask for confidence, often within one visit.'],
    'physical-medicine-rehabilitation': [
      2,
      'Independence, driving and work are questions of justice as well as of strength.',
    ],
    'plastic-surgery': [1, 'Wishes about appearance ask for honest consent and sometimes for a no.'],
    psychiatry: [
      3,
      "Capacity, confidentiality and treatment against a patient's will are decided in psychiatry with great care.",
    ],
    'public-health-preventive-medicine': [
      3,
      'Balancing the good of a community against the freedom of a person is at the heart of public health.',
    ],
    'radiation-oncology': [
      2,
      'Talks about goals, and about when treatment no longer helps, are part of caring for people with cancer.',
    ],
    'thoracic-surgery': [
      2,
      'Who is offered a high-risk operation, and how that is explained, tests judgment and honesty.',
    ],
    'vascular-surgery': [
      2,
      'Amputation or one more attempt is a decision to be made with the patient and not for them.',
    ],
  },
}
