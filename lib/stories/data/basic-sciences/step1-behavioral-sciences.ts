import type { Topic } from '../../model'

export const step1BehavioralSciences: Topic = {
  id: 'step1-behavioral-sciences',
  section: 'discipline',
  name: 'Behavioral Sciences',
  phrase: 'behavioral science',
  aims: [
    'help patients change one thing at a time, in their own order',
    'notice how stress, habit and money shape what patients can do',
  ],
  habits: ['asking what stands in the way before advising', 'asking permission before giving advice'],
  competencies: [
    'Interpersonal and Communication Skills',
    'Patient Care and Procedural Skills',
    'Systems-Based Practice',
  ],
  questions: [
    'Was there a patient who could not follow a plan, and what stood in the way?',
    'Did you ever help someone change a habit, and what worked?',
    'Can you think of a conversation in which you said less and learned more?',
    'Was there a patient for whom money, work or family explained what looked like neglect?',
  ],
  programQuestions: [
    'How do residents learn to help patients change habits, and are they observed doing it?',
    'What social work and behavioral health support does the clinic have?',
  ],
  anywhere: 'What patients do at home decides how treatment goes, whatever the specialty.',
  kin: ['behavioral-health', 'communication'],
  near: [
    'anesthesiology',
    'dermatology',
    'diagnostic-radiology',
    'general-surgery',
    'interventional-radiology',
    'neurological-surgery',
    'orthopaedic-surgery',
    'otolaryngology',
    'pathology',
    'plastic-surgery',
    'radiation-oncology',
    'thoracic-surgery',
    'vascular-surgery',
  ],
  bridges: {
    'child-neurology': [2, 'Sleep, school and family routines decide how a child lives with a neurological disease.'],
    'emergency-medicine': [2, 'Calming a frightened or angry patient is done many times in each shift.'],
    'family-medicine': [
      3,
      "Helping patients change what they eat, smoke and drink is a family physician's daily work.",
    ],
    'internal-medicine': [
      2,
      'Chronic disease is managed at home, so an internist has to understand what patients can and will do.',
    ],
    'internal-medicine-pediatrics': [
      2,
      'Young adults who take over their own care need help with habits more than with facts.',
    ],
    neurology: [2, 'Living with epilepsy, headache or dementia is as much about habit and family as about drugs.'],
    'obstetrics-gynecology': [
      2,
      'Choices about birth, feeding and contraception are made in families, and respect keeps patients in care.',
    ],
    pediatrics: [3, "Children's behavior and parents' worries come up at each well visit."],
    'physical-medicine-rehabilitation': [2, 'Motivation and goals decide how far rehabilitation goes.'],
    psychiatry: [3, 'Understanding behavior, motive and defense is where psychiatric treatment starts.'],
    'public-health-preventive-medicine': [3, 'Programs succeed when they fit how people live and decide.'],
  },
}
