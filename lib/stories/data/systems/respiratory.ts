import type { Topic } from '../../model'

export const respiratory: Topic = {
  id: 'respiratory',
  section: 'system',
  name: 'Respiratory System',
  phrase: 'respiratory medicine',
  aims: [
    'tell early who is tiring and act before the numbers fall',
    'help people with asthma or chronic lung disease use what they have been given',
  ],
  habits: [
    'watching how a patient breathes before looking at the monitor',
    'checking that an inhaler or a device is used as it was meant to be',
  ],
  competencies: ['Patient Care and Procedural Skills', 'Medical Knowledge'],
  questions: [
    'Was there a breathless patient whose cause turned out to be different from the first thought?',
    'Did you ever watch a patient use an inhaler or a device and find the problem there?',
    'Can you think of a patient who was getting tired, and of how the team noticed?',
    'Was there a chest film or a blood gas that you read yourself and that changed a decision?',
    'Have you talked with a patient about smoking or about oxygen at home, and where did it lead?',
  ],
  programQuestions: [
    'How much time do residents spend with ventilated patients, and who teaches at the bedside?',
    'How does the clinic support patients with asthma or chronic lung disease between visits?',
  ],
  anywhere: 'Breathing trouble is what calls a resident to the bedside at night, whatever the service.',
  kin: [],
  near: [],
  bridges: {
    anesthesiology: [
      3,
      "The airway and the lungs are in the anesthesiologist's hands from the first breath of oxygen to the last check in recovery.",
    ],
    'child-neurology': [
      2,
      'Children with muscle disease or severe epilepsy often have fragile lungs, and care plans stand or fall with that.',
    ],
    dermatology: [1, 'Skin and lungs may be ill from one cause, and the skin can show it first.'],
    'diagnostic-radiology': [
      2,
      'The chest film is the image read most often, and its value lies in tying shadows to how the patient breathes.',
    ],
    'emergency-medicine': [
      3,
      'A patient who cannot breathe allows no delay, and the emergency physician treats and sorts causes at the same time.',
    ],
    'family-medicine': [
      3,
      "Cough, asthma and smoking come through a family physician's door every week, and the long course is decided there.",
    ],
    'general-surgery': [
      2,
      'Pneumonia and clots are what surgical teams watch for after each large operation, and the early signs are in the breathing.',
    ],
    'internal-medicine': [
      3,
      'Pneumonia, chronic lung disease and clots in the lung fill the medical wards, and the internist decides who needs closer watching.',
    ],
    'internal-medicine-pediatrics': [
      3,
      'Asthma and cystic fibrosis cross from childhood into adult life, which is where medicine-pediatrics does its work.',
    ],
    'interventional-radiology': [
      2,
      'Biopsies and drains in the chest are planned so that the lung stays up and the patient breathes easily through sedation.',
    ],
    'neurological-surgery': [
      2,
      'Breathing patterns tell where the brain is hurt, and carbon dioxide changes the pressure inside the skull.',
    ],
    neurology: [
      2,
      'Weak breathing in a neuromuscular disease comes on quietly, and a neurologist has to ask and measure in time.',
    ],
    'obstetrics-gynecology': [
      2,
      'Pregnancy changes breathing, and telling normal breathlessness from a clot in the lung is a question on the labor floor.',
    ],
    'orthopaedic-surgery': [
      1,
      'Sudden breathlessness after a fracture may be a clot or fat in the lungs, and minutes matter.',
    ],
    otolaryngology: [
      3,
      'The airway is shared ground, and an otolaryngologist has to know when noisy breathing is about to become an emergency.',
    ],
    pathology: [1, 'Lung biopsies are small, and what the pathologist reads in them decides the treatment.'],
    pediatrics: [
      3,
      'Bronchiolitis, croup and asthma bring more children to hospital than almost anything else, and a tired child can worsen fast.',
    ],
    'physical-medicine-rehabilitation': [
      2,
      'After a spinal cord injury or a long stay in intensive care, the strength to breathe and cough sets the pace of rehabilitation.',
    ],
    'plastic-surgery': [
      2,
      'Burns and operations on the face and neck put the airway first, before any thought of form.',
    ],
    psychiatry: [1, 'Breathlessness and panic look alike, and each can hide the other.'],
    'public-health-preventive-medicine': [
      2,
      'Tobacco, air quality and respiratory outbreaks are everyday work of a health department.',
    ],
    'radiation-oncology': [
      2,
      'Lung tumors move with each breath, and planning has to spare the lung that the patient still needs.',
    ],
    'thoracic-surgery': [
      3,
      'Lung operations are planned around how much healthy lung will be left and how the patient will breathe on it.',
    ],
    'vascular-surgery': [
      2,
      'Many patients with blocked arteries have smoked for decades, so their lungs shape each plan for surgery.',
    ],
  },
}
