import type { Topic } from '../../model'

export const skin: Topic = {
  id: 'skin',
  section: 'system',
  name: 'Skin & Subcutaneous Tissue',
  phrase: 'skin disease',
  aims: [
    'look at the skin of every patient, in good light, and describe what I see exactly',
    'learn to recognize disease on every color of skin',
  ],
  habits: [
    'looking closely and describing before naming',
    'looking at the skin of the whole patient and not only at the spot shown',
  ],
  competencies: ['Patient Care and Procedural Skills', 'Medical Knowledge'],
  questions: [
    'Was there a rash or a lesion that led to a diagnosis elsewhere in the body?',
    'Did you ever find something on the skin that nobody had looked for?',
    'Can you think of a patient for whom a skin disease looked different from the textbook picture?',
    'Was there a wound or an ulcer whose care you followed over time?',
    "Have you seen how a visible disease changed someone's daily life, and did you speak about it?",
  ],
  programQuestions: [
    'How do residents learn to recognize skin disease on all colors of skin?',
    'How quickly can residents here reach a dermatologist for a patient on the ward?',
  ],
  anywhere: 'The skin is in plain view on every service, and it often tells what the rest of the body hides.',
  kin: [],
  near: [],
  bridges: {
    anesthesiology: [1, 'The skin shows an allergic reaction under anesthesia before the patient can.'],
    'child-neurology': [1, "Pale or brown spots on a child's skin can be the key to the seizures."],
    dermatology: [
      3,
      'Looking closely, describing exactly and knowing when to biopsy is the daily work of dermatology.',
    ],
    'diagnostic-radiology': [1, 'What lies on the skin can look like a lesion on the film, and asking solves it.'],
    'emergency-medicine': [2, 'Among the many harmless rashes of a shift is the one that must not go home.'],
    'family-medicine': [
      3,
      'Rashes, moles and wounds are shown to the family physician first, who decides what can be treated there.',
    ],
    'general-surgery': [
      2,
      'Soft tissue infection and melanoma come to the surgeon, and the first look decides how quickly to act.',
    ],
    'internal-medicine': [
      2,
      'Rashes are often the first sign of a drug reaction or a systemic disease on a medical ward.',
    ],
    'internal-medicine-pediatrics': [
      2,
      'Eczema and acne follow patients from childhood into adult life, and the treatment has to grow with them.',
    ],
    'interventional-radiology': [
      0,
      'Skin is the way in for each needle, and it is watched for the effects of radiation after long procedures.',
    ],
    'neurological-surgery': [1, 'A tuft of hair over the spine may point to what lies beneath.'],
    neurology: [1, 'Rashes in a belt of skin or on a cheek tell which nerve is ill.'],
    'obstetrics-gynecology': [1, 'Rashes and itching in pregnancy have to be told apart, for mother and child.'],
    'orthopaedic-surgery': [1, 'Skin over a broken or replaced joint decides when and where to cut.'],
    otolaryngology: [
      2,
      'Skin cancers of the face, ear and scalp are found by otolaryngologists who look beyond the complaint.',
    ],
    pathology: [2, 'Skin biopsies come to the microscope daily, and the clinical description decides what they mean.'],
    pediatrics: [2, 'Rashes with fever have to be told apart every day in pediatrics, and a few of them are urgent.'],
    'physical-medicine-rehabilitation': [
      2,
      'Preventing pressure injuries is daily work in rehabilitation, and it begins with looking.',
    ],
    'plastic-surgery': [
      3,
      "Wounds, burns, grafts and skin cancer are the plastic surgeon's ground, and the skin's condition decides the plan.",
    ],
    psychiatry: [1, 'Picked or scratched skin can be a sign of distress, and drugs can cause dangerous rashes.'],
    'public-health-preventive-medicine': [
      2,
      'Some outbreaks are recognized first by a rash that somebody looked at and reported.',
    ],
    'radiation-oncology': [
      2,
      'The skin shows the effect of treatment first, and seeing it early lets patients finish their course.',
    ],
    'thoracic-surgery': [1, 'Wounds on the chest and the leg are looked at each day after heart surgery.'],
    'vascular-surgery': [2, 'Color, warmth and ulcers of the leg tell a vascular surgeon where the blood is missing.'],
  },
}
