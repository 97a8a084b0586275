import type { Topic } from '../../model'

export const endocrine: Topic = {
  id: 'endocrine',
  section: 'system',
  name: 'Endocrine System',
  phrase: 'endocrine and metabolic medicine',
  aims: [
    'help people with diabetes fit a treatment into the life they have',
    'think of a hormone when scattered complaints have no single cause',
  ],
  habits: [
    "fitting the treatment to the patient's day and not the other way round",
    'looking for one cause behind scattered complaints',
  ],
  competencies: ['Patient Care and Procedural Skills', 'Medical Knowledge'],
  questions: [
    'Was there a patient with diabetes whose daily life explained the readings?',
    'Did you ever suspect a hormonal cause behind scattered complaints, and how was it followed up?',
    'Can you think of a low or high blood sugar in hospital that could have been prevented?',
    'Was there a patient whose long-term drug had to be kept or changed around an operation or an illness?',
    'Have you taught a patient to measure, inject or adjust something at home, and how did it go?',
  ],
  programQuestions: [
    'How do residents manage diabetes in hospital, and how is the discharge prepared?',
    'What team does the clinic have for patients with diabetes: educators, dietitians, pharmacists?',
  ],
  anywhere: 'Blood sugar and hormones change how patients heal, think and recover on every ward.',
  kin: [],
  near: [],
  bridges: {
    anesthesiology: [
      2,
      'Steroids, insulin and thyroid disease have to be planned for before the first drug of an anesthetic.',
    ],
    'child-neurology': [
      2,
      'Metabolic disease can first show itself as a seizure or a lost skill, and some of it can be treated if it is found.',
    ],
    dermatology: [1, 'Dark folds, hair and acne can point to a hormone, and the skin is where it shows.'],
    'diagnostic-radiology': [
      1,
      'Nodules in thyroid and adrenal glands turn up by chance on scans, and the report has to say what to do.',
    ],
    'emergency-medicine': [2, 'A coma from sugar or a failing adrenal has to be thought of in the first minutes.'],
    'family-medicine': [
      3,
      'Diabetes is followed for decades in family medicine, and progress comes from what the patient can do at home.',
    ],
    'general-surgery': [
      2,
      'Thyroid, parathyroid and adrenal operations, and wounds that do not heal in diabetes, keep surgeons close to endocrinology.',
    ],
    'internal-medicine': [
      3,
      'Diabetes, thyroid and adrenal disease run through the whole of internal medicine, and the treatment has to live beside all the others.',
    ],
    'internal-medicine-pediatrics': [
      3,
      'Children with diabetes become adults with diabetes, and the years between are when they are easily lost to care.',
    ],
    'interventional-radiology': [1, 'Sampling the veins of a gland can tell on which side the hormone comes from.'],
    'neurological-surgery': [
      2,
      'Operations near the pituitary are followed by hormones and sodium as closely as by the scan.',
    ],
    neurology: [1, 'Thyroid disease and low sugar imitate neurological illness.'],
    'obstetrics-gynecology': [
      2,
      'Diabetes and thyroid disease in pregnancy change two lives, and control has to be reached in weeks.',
    ],
    'orthopaedic-surgery': [1, 'Diabetes and thin bones decide about fractures and healing.'],
    otolaryngology: [
      2,
      'Thyroid and parathyroid surgery ask the surgeon to know calcium and hormones as well as the nerve of the voice.',
    ],
    pathology: [
      2,
      'Thyroid needles and laboratory hormones are read daily, and the clinical question decides what a borderline value means.',
    ],
    pediatrics: [
      3,
      'Growth, puberty and childhood diabetes ask a pediatrician to notice early and to teach a whole family.',
    ],
    'physical-medicine-rehabilitation': [
      2,
      'Amputation and neuropathy from diabetes are a large part of rehabilitation, and of what it can prevent the second time.',
    ],
    'plastic-surgery': [1, 'Sugar control before an operation decides how the wound heals.'],
    psychiatry: [
      2,
      'Weight, sugar and thyroid have to be followed when psychiatric drugs are prescribed, since they decide whether patients stay on them.',
    ],
    'public-health-preventive-medicine': [
      2,
      'Diabetes and obesity are shaped by food, work and neighborhoods, which is where public health acts.',
    ],
    'radiation-oncology': [
      2,
      'Treatment near the pituitary or the thyroid has late hormonal effects that have to be looked for over years.',
    ],
    'thoracic-surgery': [
      0,
      'Sugar is watched closely after heart surgery, since wounds of the breastbone depend on it.',
    ],
    'vascular-surgery': [
      2,
      'Diabetes is behind many of the wounds and blocked arteries that a vascular surgeon sees in clinic.',
    ],
  },
}
