import type { Topic } from '../../model'

export const pcHealthMaintenancePrevention: Topic = {
  id: 'pc-health-maintenance-prevention',
  section: 'task',
  name: 'Patient Care: Health Maintenance/Disease Prevention',
  phrase: 'prevention and health maintenance',
  aims: [
    'use every visit to close one gap in screening or vaccination',
    'counsel in a way that lets the patient choose the next step',
  ],
  habits: [
    'using each visit to look for what could still be prevented',
    'counseling without judgment and agreeing on one next step',
  ],
  competencies: [
    'Patient Care and Procedural Skills',
    'Interpersonal and Communication Skills',
    'Systems-Based Practice',
  ],
  questions: [
    'Was there a screening or vaccination gap that you noticed and helped to close?',
    'Can you think of a patient with whom you talked about smoking, alcohol, food or exercise, and what changed?',
    'Did a patient ever decline something you recommended? How did you leave the conversation?',
    'Was there a preventive step at a discharge or a hand-off that you made sure was not lost?',
    'Have you worked on a project about prevention in a clinic, a school or a community?',
  ],
  programQuestions: [
    'How does the clinic find patients who are overdue for screening, and do residents take part?',
    'What community partners does the program work with on prevention?',
  ],
  anywhere: 'What is prevented never reaches the ward, and every visit is a chance to prevent something.',
  kin: ['principles-of-care', 'human-development'],
  near: [],
  bridges: {
    anesthesiology: [1, 'The visit before an operation is a moment at which people are ready to stop smoking.'],
    'child-neurology': [2, 'Safe sleep, water and sport are counseled to each family of a child with epilepsy.'],
    dermatology: [2, 'Protecting skin from the sun and finding cancer early are prevention that patients can see.'],
    'diagnostic-radiology': [
      1,
      'Screening for breast and lung cancer is read by radiologists, who weigh finding against alarming.',
    ],
    'emergency-medicine': [
      2,
      'A visit to the emergency department may be the only contact with medicine, so a word on vaccines or violence counts.',
    ],
    'family-medicine': [3, 'Prevention is the thread through family medicine: each visit is a chance to close a gap.'],
    'general-surgery': [
      2,
      'Screening can find a cancer while surgery can still cure it, and stopping smoking before an operation prevents complications.',
    ],
    'internal-medicine': [3, 'An internist in clinic prevents the admission that the ward would otherwise see.'],
    'internal-medicine-pediatrics': [
      3,
      'Young adults with childhood illness fall between two systems, and prevention falls with them unless someone looks.',
    ],
    'interventional-radiology': [2, 'Treating a vessel lasts only when the risks that closed it are treated as well.'],
    'neurological-surgery': [
      2,
      'Helmets, seat belts and falls are prevention that neurosurgeons can speak for, since they see the injuries.',
    ],
    neurology: [2, 'The second stroke can often be prevented, and that work starts on the day of the first.'],
    'obstetrics-gynecology': [
      3,
      'Screening, contraception and prenatal care are prevention in each clinic of the specialty.',
    ],
    'orthopaedic-surgery': [2, 'A first fracture is the moment to prevent the second one.'],
    otolaryngology: [2, 'Tobacco, noise and vaccination are where head and neck disease can be prevented.'],
    pathology: [1, 'Screening of the cervix began under the microscope, and its quality still depends on it.'],
    pediatrics: [3, 'Vaccines, safety and growth make prevention the center of pediatrics.'],
    'physical-medicine-rehabilitation': [
      2,
      'Preventing falls, pressure injuries and second strokes keeps what therapy has won.',
    ],
    'plastic-surgery': [
      2,
      'Healing after an operation depends on tobacco, weight and sugar being addressed before it.',
    ],
    psychiatry: [
      2,
      'Physical health and smoking are often neglected in patients with mental illness, and few others ask.',
    ],
    'public-health-preventive-medicine': [3, 'Preventing disease in whole communities is what the specialty is for.'],
    'radiation-oncology': [
      2,
      'Helping patients stop smoking makes treatment work better and prevents a second cancer.',
    ],
    'thoracic-surgery': [2, 'Lung cancer found by screening can be operated on in time.'],
    'vascular-surgery': [2, 'Smoking, sugar and blood pressure decide whether a bypass lasts.'],
  },
}
