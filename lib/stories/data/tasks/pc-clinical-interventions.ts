import type { Topic } from '../../model'

export const pcClinicalInterventions: Topic = {
  id: 'pc-clinical-interventions',
  section: 'task',
  name: 'Patient Care: Clinical Interventions',
  phrase: 'hands-on and acute care',
  aims: [
    'prepare each procedure so well that the unexpected step has a plan',
    'stay calm, speak clearly and act in order when a patient is getting worse',
  ],
  habits: [
    'preparing a procedure step by step, with a plan for what may go wrong',
    'acting in order when a patient gets worse, and calling for help early',
  ],
  competencies: ['Patient Care and Procedural Skills', 'Interpersonal and Communication Skills'],
  questions: [
    'Was there a patient who became unstable while you were there? What was your part?',
    'Did you prepare for a procedure in a way that helped the patient or the team?',
    'Can you think of a time when you asked for help early, or stopped before the next step?',
    "Was there a consent talk in which a patient's question changed what was done?",
    'Have you followed a patient after a procedure closely enough to see how it turned out?',
  ],
  programQuestions: [
    'How do residents move from watching to doing a procedure, and who decides?',
    'What does the first hour with an unstable patient look like for an intern here?',
  ],
  anywhere: 'Each resident will one day be the first person at the bedside when something has to be done now.',
  kin: ['step1-gross-anatomy-embryology'],
  near: [],
  bridges: {
    anesthesiology: [
      3,
      "Airway, lines and blocks are the anesthesiologist's daily procedures, each with a plan for when it fails.",
    ],
    'child-neurology': [2, 'A long seizure in a child is treated step by step, with the next drug already drawn up.'],
    dermatology: [2, 'Biopsies and skin surgery are daily procedures in dermatology.'],
    'diagnostic-radiology': [2, "Biopsies and drains under imaging are part of a radiologist's work."],
    'emergency-medicine': [
      3,
      'Airways, lines and reductions are done in emergency medicine while the diagnosis is still being made.',
    ],
    'family-medicine': [2, 'Joint injections, skin biopsies and, in many places, births are done in family medicine.'],
    'general-surgery': [
      3,
      'Operating is only part of it: preparing, deciding and caring for what follows make the procedure safe.',
    ],
    'internal-medicine': [
      2,
      "Lines, taps and the first minutes of a rapid response belong to the internist's training.",
    ],
    'internal-medicine-pediatrics': [
      2,
      'Doing procedures on infants and adults asks for preparation that is never the same twice.',
    ],
    'interventional-radiology': [
      3,
      'Image-guided procedures are the specialty, and so is the judgment of when not to start.',
    ],
    'neurological-surgery': [
      3,
      'Operations on brain and spine leave little margin, so preparation is most of the work.',
    ],
    neurology: [2, 'Lumbar punctures and the treatment of stroke and long seizures are done against the clock.'],
    'obstetrics-gynecology': [
      3,
      'Deliveries and operations ask for hands that are ready before the emergency is declared.',
    ],
    'orthopaedic-surgery': [
      3,
      "Reducing, fixing and replacing are planned on the image and proved in the patient's function.",
    ],
    otolaryngology: [3, 'Working on the airway and inside ear or sinus asks for calm preparation and exact hands.'],
    pathology: [
      1,
      "Needle biopsies and frozen sections are the pathologist's procedures, and their quality decides the diagnosis.",
    ],
    pediatrics: [2, 'Procedures in children need skill and the calm that lets a child hold still.'],
    'physical-medicine-rehabilitation': [
      2,
      'Injections for pain and spasticity are guided by anatomy and measured by function.',
    ],
    'plastic-surgery': [3, 'Reconstruction is exact work with a backup plan for each step.'],
    psychiatry: [
      2,
      "Calming an acute crisis, and treatments such as electroconvulsive therapy, are psychiatry's own interventions.",
    ],
    'public-health-preventive-medicine': [
      1,
      'A vaccination campaign is an intervention prepared step by step, with a plan for what may go wrong.',
    ],
    'radiation-oncology': [
      2,
      'Placing sources and planning fields are procedures in which precision protects healthy tissue.',
    ],
    'thoracic-surgery': [
      3,
      'Operations on heart and lungs depend on a team that knows the next step before it is called.',
    ],
    'vascular-surgery': [
      3,
      'A bleeding vessel or a blocked artery allows no delay, and open and catheter skills are both needed.',
    ],
  },
}
