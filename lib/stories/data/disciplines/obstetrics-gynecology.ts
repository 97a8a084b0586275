import type { Topic } from '../../model'

export const obstetricsGynecology: Topic = {
  id: 'obstetrics-gynecology',
  section: 'discipline',
  name: 'Obstetrics & Gynecology',
  phrase: 'obstetrics and gynecology',
  aims: [
    'be with patients at turning points and stay clear when things change quickly',
    'take pain and bleeding seriously at the first visit',
  ],
  habits: [
    'preparing for the emergency while things are still calm',
    'asking private questions plainly and with respect',
  ],
  competencies: ['Patient Care and Procedural Skills', 'Interpersonal and Communication Skills'],
  questions: [
    'Was there a patient in labor or after birth for whom a change had to be noticed early?',
    'Did you ever help a patient to decide about contraception, screening or an operation?',
    'Can you think of a patient whose pain or bleeding had not been taken seriously before?',
    'Was there a moment of loss or fear in which you found the right thing to do or say?',
    'Have you seen a team respond to an emergency around birth, and what was your part?',
  ],
  programQuestions: [
    'How do residents learn to lead in an emergency on the labor floor?',
    'How is time divided between labor floor, clinic and operating room over the years?',
  ],
  anywhere: 'Pregnancy and gynecologic illness are met on every service, and privacy and speed matter in both.',
  kin: ['pregnancy', 'reproductive'],
  near: [],
  bridges: {
    anesthesiology: [3, 'The labor floor is a place where an anesthesiologist has to be both gentle and very quick.'],
    'child-neurology': [
      0,
      "What happened in pregnancy and at birth is often the first page of a child neurologist's history.",
    ],
    dermatology: [1, 'Pregnancy changes skin and rules out many drugs for it.'],
    'diagnostic-radiology': [
      2,
      'Ultrasound in pregnancy and imaging of breast and pelvis are a large part of radiology.',
    ],
    'emergency-medicine': [
      3,
      'Pelvic pain and bleeding are daily reasons to come to an emergency department, and pregnancy has to be thought of each time.',
    ],
    'family-medicine': [
      3,
      'Prenatal care, contraception and screening belong to family medicine, and in many places so do births.',
    ],
    'general-surgery': [2, 'Pelvic disease and an acute abdomen look alike, and the surgeon has to think of both.'],
    'internal-medicine': [2, 'Women with chronic illness ask internists about pregnancy, contraception and menopause.'],
    'internal-medicine-pediatrics': [
      2,
      'Adolescent gynecology and the pregnancies of young adults with chronic illness are close to medicine-pediatrics.',
    ],
    'interventional-radiology': [
      2,
      'Fibroids and bleeding after birth are treated by image guidance, in close agreement with the obstetrician.',
    ],
    'neurological-surgery': [
      1,
      'A hemorrhage or a failing shunt in pregnancy asks the neurosurgeon to think of two patients.',
    ],
    neurology: [1, 'Epilepsy drugs and headaches have to be planned for before and during a pregnancy.'],
    'obstetrics-gynecology': [
      3,
      'It is the specialty itself: clinic, labor floor and operating room, often for the same patient over years.',
    ],
    'orthopaedic-surgery': [1, 'A pelvic fracture in a pregnant patient is treated by several teams together.'],
    otolaryngology: [1, 'Airways swell in pregnancy, and many drugs for nose and ear may not be used.'],
    pathology: [2, 'Smears, placentas and gynecologic tumors are daily cases at the microscope.'],
    pediatrics: [2, 'Mother and newborn are cared for together, and teenagers need answers about their own health.'],
    'physical-medicine-rehabilitation': [
      2,
      'Pelvic floor problems and pain after birth are treated by rehabilitation when someone asks about them.',
    ],
    'plastic-surgery': [1, 'Breast reconstruction and scars after birth bring gynecologic history into the plan.'],
    psychiatry: [
      1,
      'Pregnancy and the months after it are times of risk for mood, and drugs have to be chosen for both.',
    ],
    'public-health-preventive-medicine': [
      2,
      "Maternal health and access to contraception are measures by which a community's care is judged.",
    ],
    'radiation-oncology': [
      1,
      'Cancers of cervix and uterus are treated together with the gynecologist, and fertility is spoken of first.',
    ],
    'thoracic-surgery': [1, 'A diseased valve may show itself for the first time in pregnancy.'],
    'vascular-surgery': [
      1,
      'Veins and clots trouble patients in pregnancy, and imaging and drugs have to be chosen with care.',
    ],
  },
}
