/**
 * Questions that are likely in an interview, from common practice; nothing here was taken from a particular program.
 * Interviewers never see a profile, so none of them asks about it.
 */
import type { SpecialtyId } from './specialties'

export type QuestionTheme = 'opening' | 'strength' | 'weakness' | 'failure' | 'score' | 'team' | 'ethics' | 'future'

/** Asked of everybody. */
export const generalQuestions: readonly { readonly theme: QuestionTheme; readonly text: string }[] = [
  { theme: 'opening', text: 'Tell me about yourself.' },
  { theme: 'opening', text: 'Why this specialty, and why now?' },
  { theme: 'opening', text: 'Why our program?' },
  { theme: 'opening', text: 'What would you like us to know that is not in your application?' },
  { theme: 'strength', text: 'What do you see as your academic strengths?' },
  { theme: 'strength', text: 'What would your residents say that you do well?' },
  { theme: 'strength', text: 'Tell me about a patient who stayed with you.' },
  { theme: 'strength', text: 'Tell me about something you did that made a team work better.' },
  { theme: 'weakness', text: 'What is an area in which you want to grow?' },
  { theme: 'weakness', text: 'Tell me about feedback that was hard to hear.' },
  { theme: 'weakness', text: 'What would be hard for you in this program?' },
  { theme: 'failure', text: 'Tell me about a failure and what you did next.' },
  { theme: 'failure', text: 'Tell me about a mistake that you made with a patient or a team.' },
  { theme: 'failure', text: 'What did you change after a disappointment?' },
  { theme: 'score', text: 'How did you prepare for your examinations, and what did you learn about yourself?' },
  { theme: 'score', text: 'Is there anything about your scores that you would like to tell us?' },
  { theme: 'team', text: 'Tell me about a conflict in a team and your part in it.' },
  { theme: 'team', text: 'Tell me about a time when you disagreed with someone senior.' },
  { theme: 'team', text: 'How do you work with nurses and other professions?' },
  { theme: 'team', text: 'When did you last ask for help?' },
  { theme: 'ethics', text: 'Tell me about an ethical question that you met and how you thought about it.' },
  { theme: 'ethics', text: 'What would you do if you saw a colleague act unsafely?' },
  { theme: 'ethics', text: 'How have you cared for someone whose life was very different from yours?' },
  { theme: 'future', text: 'Where do you see yourself after residency?' },
  { theme: 'future', text: 'What do you want to learn in the first year?' },
  { theme: 'future', text: 'How do you look after yourself when the work is heavy?' },
  { theme: 'future', text: 'What questions do you have for us?' },
]

/** Asked in one specialty. */
export const specialtyQuestions: Readonly<Record<SpecialtyId, readonly string[]>> = {
  anesthesiology: [
    'You have three minutes before an emergency operation. What do you want to know from the patient?',
    'Tell me about a moment when you had to stay calm while things were moving fast.',
  ],
  'child-neurology': [
    'How would you examine a two-year-old who will not let you near?',
    'How do you tell parents that you do not yet know what their child has?',
  ],
  dermatology: [
    'Dermatology is a small field with many applicants. What in the daily work draws you to it?',
    'Tell me about a time when looking closely changed what you thought.',
  ],
  'diagnostic-radiology': [
    'You will seldom meet the patient. What makes radiology patient care for you?',
    'How do you tell a colleague that a finding is urgent, or that you are not sure?',
  ],
  'emergency-medicine': [
    'You have six patients and one of them worries you. How do you divide your attention?',
    'Tell me about a hand-off that went well, or one that did not.',
  ],
  'family-medicine': [
    'A patient comes with five problems for a fifteen-minute visit. What do you do?',
    'What does it mean to you to know patients for years?',
  ],
  'general-surgery': [
    'Tell me about a time when you took part in a decision not to operate.',
    'How do you take criticism in the operating room?',
  ],
  'internal-medicine': [
    'Walk me through how you order the problems of a patient with many illnesses.',
    'Tell me about a patient whose diagnosis changed while you were on the team.',
  ],
  'internal-medicine-pediatrics': [
    'Why both, and not one of the two?',
    'What goes wrong when a young adult leaves pediatric care, and what would you do about it?',
  ],
  'interventional-radiology': [
    'When would you advise against a procedure that is technically possible?',
    "How do you want to be part of a patient's care before and after a procedure?",
  ],
  'neurological-surgery': [
    'How do you speak with a family when the outlook is poor?',
    'The training is long. What have you done before that took this much staying power?',
  ],
  neurology: [
    'Tell me how you would localize a weakness of one hand.',
    'How do you stay with patients for whom there is no cure?',
  ],
  'obstetrics-gynecology': [
    'How do you act when a calm labor turns into an emergency?',
    'How do you counsel a patient whose choice differs from your own view?',
  ],
  'orthopaedic-surgery': [
    'How do you explain to a patient that an operation would not help?',
    'Tell me about a time when you worked with your hands and something did not go as planned.',
  ],
  otolaryngology: [
    'What interests you in caring for patients whose voice or face may change?',
    'How would you handle a difficult airway on your first night?',
  ],
  pathology: [
    'How do you handle a case in which you are not sure and the surgeon is waiting?',
    'What part of being a physician is important to you in a field with few patient visits?',
  ],
  pediatrics: [
    'A parent refuses a vaccine. How do you begin the conversation?',
    'Tell me about a time when a child or a family taught you something.',
  ],
  'physical-medicine-rehabilitation': [
    'How do you set goals with a patient who hopes for more than you expect?',
    'What does function mean to you, and how would you measure it?',
  ],
  'plastic-surgery': [
    'How do you respond to a patient whose wish you think unwise?',
    'What do you do when a plan in the operating room has to change?',
  ],
  psychiatry: [
    'How do you build trust with a patient who does not want to be there?',
    'Tell me about a conversation in which you had to listen longer than you wanted to.',
  ],
  'public-health-preventive-medicine': [
    'Pick a health problem of this city. Where would you begin?',
    'How do you decide when the evidence is incomplete and people are waiting?',
  ],
  'radiation-oncology': [
    'How do you explain to a frightened patient what radiation does?',
    'You see the same patients each day for weeks. What do you want to give them?',
  ],
  'thoracic-surgery': [
    'What do you do when a colleague in the team makes an error in the operating room?',
    'Why this operation-heavy path, and what keeps you in it on a bad day?',
  ],
  'vascular-surgery': [
    'How do you talk with a patient about amputation?',
    'Many of your patients will go on smoking. How do you work with that?',
  ],
}

/** Asked about a behavior; the key is the task that it belongs to. A strength there is a story to have ready. */
export const taskQuestions: Readonly<Record<string, string>> = {
  'pc-diagnosis': 'Tell me about a diagnosis that turned out to be wrong. How did you notice?',
  'pc-laboratory-diagnostic-studies': 'How do you decide that a test is not worth ordering?',
  'pc-mixed-management': 'Tell me about a plan of yours that had to be changed.',
  'pc-pharmacotherapy': 'A patient takes fourteen drugs. How do you begin?',
  'pc-clinical-interventions': 'Tell me about a time when a patient became worse while you were there.',
  'pc-health-maintenance-prevention':
    'How do you talk about a change of habits with someone who does not want to hear it?',
  'pc-prognosis-outcome': 'How would you answer a patient who asks how long there is?',
  'mk-foundational-science': 'Explain a concept to me as you would to a patient.',
  pbli: 'Tell me about an article that changed what you do.',
  'sbp-patient-safety': 'Tell me about an error or a near miss, and what came of it.',
  professionalism: 'When was doing the right thing inconvenient for you?',
  communication: 'Tell me about a hard conversation and what you would do differently.',
}

/** Asked after a failed attempt, or of somebody who still prepares. */
export const situationQuestions: Readonly<Record<'failed' | 'practice', readonly string[]>> = {
  failed: [
    'You have more than one attempt on your transcript. What happened, and what changed?',
    'How do we know that it will be different in residency?',
    'How will you prepare for Step 3 and for your boards?',
  ],
  practice: ['What is your plan until the examination?', 'How do you know that you are ready?'],
}

/** To ask any program; those on a theme stand with the topics. */
export const askAnyProgram: readonly string[] = [
  'What do your graduates do well in their first year after residency?',
  'How does the program respond when residents say that something does not work?',
  'How do residents get feedback, and how soon after the event?',
  'What changed in the program in the last two years, and why?',
  'When a resident struggles, what happens next?',
  'How does the resident’s responsibility grow from year to year?',
]
