import type { Topic } from '../../model'

export const pcMixedManagement: Topic = {
  id: 'pc-mixed-management',
  section: 'task',
  name: 'Patient Care: Mixed Management',
  phrase: 'managing the whole plan of care',
  aims: [
    'own a plan from the first order to the follow-up visit',
    'see a plan through when the first choice does not work',
  ],
  habits: [
    'carrying a plan through to its follow-up and outcome',
    'deciding what comes first when several problems compete',
  ],
  competencies: [
    'Patient Care and Procedural Skills',
    'Interpersonal and Communication Skills',
    'Systems-Based Practice',
  ],
  questions: [
    'Was there a plan you proposed for a patient, and how did you find out whether it worked?',
    'Can you think of a patient with several problems for whom you had to say what comes first?',
    'Did you ever change a plan because of what the patient or the family told you?',
    'Was there a discharge or a hand-off you prepared so that the next person could carry the plan on?',
    'Did a first treatment ever not work for a patient you followed? What did you suggest then?',
  ],
  programQuestions: [
    'How early do interns here write the plan themselves and defend it on rounds?',
    'How do residents see what became of their patients after discharge?',
  ],
  anywhere: 'Residency turns knowledge into plans, and a plan counts only when it is carried through.',
  kin: ['medicine', 'step3-advanced', 'step3-simulations'],
  near: [],
  bridges: {
    anesthesiology: [2, 'The anesthetic plan reaches from the talk before to pain relief afterwards.'],
    'child-neurology': [3, 'Seizure plan, school and therapy have to fit together for a child and a family.'],
    dermatology: [2, 'Chronic skin disease is managed over years, with treatment stepped up and down.'],
    'diagnostic-radiology': [
      0,
      "Choosing the next study, and saying when none is needed, is the radiologist's part in the plan.",
    ],
    'emergency-medicine': [
      2,
      'Treating, observing and arranging the next step run side by side in each emergency visit.',
    ],
    'family-medicine': [3, 'A family physician sets priorities with the patient and carries the plan on over years.'],
    'general-surgery': [
      3,
      "Deciding on surgery, preparing for it and managing what follows make one plan in the surgeon's mind.",
    ],
    'internal-medicine': [
      3,
      'Internal medicine is managing several conditions at once and seeing whether the plan works at home.',
    ],
    'internal-medicine-pediatrics': [
      3,
      'Handing over a complex plan from pediatric to adult care is what medicine-pediatrics is for.',
    ],
    'interventional-radiology': [
      2,
      'The procedure is one step in a plan, and follow-up shows whether it was the right one.',
    ],
    'neurological-surgery': [2, 'Monitoring, drugs and operation are balanced hour by hour.'],
    neurology: [3, 'From a stroke to a long illness, neurology plans for the first hour and for the years after it.'],
    'obstetrics-gynecology': [
      3,
      'Pregnancy, labor and recovery ask for a plan that is watched and adjusted at each step.',
    ],
    'orthopaedic-surgery': [2, 'Operation, therapy and prevention of the next fall belong to one plan.'],
    otolaryngology: [2, 'Cancer of the head and neck is managed with many teams, and someone has to hold the thread.'],
    pathology: [1, "A pathologist's report is the beginning of a plan, and knowing the next step makes it clearer."],
    pediatrics: [3, 'In pediatrics the plan is made with the parents, who will carry it out at home.'],
    'physical-medicine-rehabilitation': [
      3,
      "A rehabilitation plan joins several therapists, a patient's goals and the way home.",
    ],
    'plastic-surgery': [2, 'Reconstruction may take several stages, planned together with the patient.'],
    psychiatry: [
      3,
      'Drugs, therapy and support at home are brought into one plan with the patient and adjusted over months.',
    ],
    'public-health-preventive-medicine': [
      1,
      'A program, like a treatment, needs a plan, a follow-up and the will to change it.',
    ],
    'radiation-oncology': [2, "Treatment over weeks has to fit with surgery, drugs and the patient's strength."],
    'thoracic-surgery': [2, 'Heart and lung operations are followed by days in which each decision affects the next.'],
    'vascular-surgery': [2, 'Open surgery, catheter, drugs and walking are weighed and combined for each patient.'],
  },
}
