import type { Topic } from '../../model'

export const bloodLymphoreticular: Topic = {
  id: 'blood-lymphoreticular',
  section: 'system',
  name: 'Blood & Lymphoreticular System',
  phrase: 'hematology',
  aims: [
    'follow an abnormal count to its cause',
    'weigh bleeding against clotting for each patient and say so plainly',
  ],
  habits: ['following an abnormal count to its cause', 'weighing bleeding against clotting before each step'],
  competencies: ['Patient Care and Procedural Skills', 'Medical Knowledge'],
  questions: [
    'Was there a patient with an unexplained low count whose cause you helped to look for?',
    'Did you ever take part in weighing a blood thinner against the risk of bleeding?',
    'Can you think of a patient with pain from sickle cell disease, and how that pain was treated?',
    'Was there a transfusion that was given, or held back, after a discussion in which you took part?',
    'Have you been with a patient when a blood disease or a cancer was explained?',
  ],
  programQuestions: [
    'How are patients with sickle cell disease cared for here, and what do residents learn from them?',
    'How do services here decide together about blood thinners around procedures?',
  ],
  anywhere: 'Anemia, clots and blood thinners turn up on every service, and each procedure begins with them.',
  kin: [],
  near: [],
  bridges: {
    anesthesiology: [2, 'Bleeding and clotting are watched and corrected while the operation goes on.'],
    'child-neurology': [
      2,
      'Stroke in a child often has its cause in the blood, and sickle cell disease leads the list.',
    ],
    dermatology: [1, 'Bruises, pale skin and lymphoma of the skin are seen first by those who look.'],
    'diagnostic-radiology': [
      2,
      'Finding the clot in the lung, and saying how sure one is, sets the treatment in motion.',
    ],
    'emergency-medicine': [
      2,
      'Clots, bleeding on blood thinners and sickle cell pain each need treatment within the hour.',
    ],
    'family-medicine': [
      2,
      'Tiredness with a low count is an everyday finding in family medicine, and the cause must not be skipped.',
    ],
    'general-surgery': [
      2,
      'Bleeding, clots and when to restart a blood thinner are daily decisions around operations.',
    ],
    'internal-medicine': [
      3,
      "Anemia, clots and blood thinners are on almost every internist's list, and cancer of the blood often begins there as a strange count.",
    ],
    'internal-medicine-pediatrics': [
      3,
      'Patients with sickle cell disease or a cured leukemia grow up and need a physician at home in both worlds.',
    ],
    'interventional-radiology': [
      2,
      'Each needle begins with a look at platelets and blood thinners, and clots are often what is treated.',
    ],
    'neurological-surgery': [
      2,
      'A blood thinner in a patient with a bleeding brain has to be reversed at once, and restarted with thought.',
    ],
    neurology: [2, 'After a stroke, the question of which blood thinner and when is asked each day.'],
    'obstetrics-gynecology': [
      2,
      'Hemorrhage at birth, anemia and clots in pregnancy are where minutes and preparation count.',
    ],
    'orthopaedic-surgery': [
      2,
      'Clots after joint replacement and blood lost in a fracture are weighed against each other for each patient.',
    ],
    otolaryngology: [1, 'A swollen node in the neck may be lymphoma, and nosebleeds a clotting disease.'],
    pathology: [
      3,
      "The smear, the marrow and the blood bank are the pathologist's own ground, with a clinician waiting at the other end.",
    ],
    pediatrics: [
      3,
      'Anemia, bruising and sickle cell disease ask a pediatrician to know when a count is harmless and when it is leukemia.',
    ],
    'physical-medicine-rehabilitation': [
      2,
      'Clots are a constant risk in patients who cannot move, and blood thinners shape therapy after a stroke.',
    ],
    'plastic-surgery': [2, 'A free flap depends on clotting neither too much nor too little in the first days.'],
    psychiatry: [1, 'Some psychiatric drugs lower blood counts, and patients depend on someone who checks.'],
    'public-health-preventive-medicine': [
      2,
      'Screening of newborns and a safe blood supply are quiet successes of public health.',
    ],
    'radiation-oncology': [
      2,
      'Lymphoma is treated with fields that are drawn ever smaller, together with the oncologist.',
    ],
    'thoracic-surgery': [
      2,
      'Heart-lung machines change the blood itself, and bleeding afterwards has to be sorted into surgical and not.',
    ],
    'vascular-surgery': [
      3,
      "Clots in arteries and veins, and the drugs that prevent them, are the vascular surgeon's daily balance.",
    ],
  },
}
