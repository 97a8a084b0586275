import type { Topic } from '../../model'

export const cardiovascular: Topic = {
  id: 'cardiovascular',
  section: 'system',
  name: 'Cardiovascular System',
  phrase: 'cardiovascular medicine',
  aims: [
    'follow people with heart failure or high blood pressure past the first prescription',
    'notice the small change in weight, rhythm or breath before it becomes an admission',
  ],
  habits: [
    'following a treatment until its effect is clear',
    'examining again when the story and the tracing do not agree',
  ],
  competencies: ['Patient Care and Procedural Skills', 'Medical Knowledge'],
  questions: [
    'Was there a patient with chest pain, breathlessness or palpitations whose story changed what the team did first?',
    'Did you ever compare a new tracing or examination with an old one and find what mattered?',
    'Can you think of a patient with heart failure or high blood pressure whose treatment you followed over time?',
    'Was there a hand-off in which rhythm, fluid or blood pressure was the thing to watch overnight?',
    'Have you explained a heart medicine to a patient who was not taking it, and what did you learn?',
  ],
  programQuestions: [
    'How do residents follow patients with heart failure after discharge?',
    'How much do residents read tracings and echo images themselves before the cardiologist does?',
  ],
  anywhere: 'A tired or breathless patient can turn up on any service, and someone has to think of the heart.',
  kin: [],
  near: [],
  bridges: {
    anesthesiology: [
      3,
      'Every anesthetic acts on the heart and the vessels, so the plan begins with how much change this patient can bear.',
    ],
    'child-neurology': [
      1,
      "Children's strokes may begin in a malformed heart, and some fainting is taken for epilepsy.",
    ],
    dermatology: [1, 'Swollen, discolored legs often tell of the heart or the veins.'],
    'diagnostic-radiology': [
      2,
      'Heart size, vessels and fluid in the lungs are read on each chest film, and a call about them changes care within the hour.',
    ],
    'emergency-medicine': [
      3,
      'Chest pain is among the commonest reasons to come to an emergency department, and the first tracing has to be read within minutes.',
    ],
    'family-medicine': [
      3,
      'Blood pressure and heart risk come up in visit after visit of family medicine, where the follow-up decides whether the treatment works.',
    ],
    'general-surgery': [
      2,
      'Deciding whether a patient can stand an operation, and noticing when the heart is struggling afterwards, is part of each surgical day.',
    ],
    'internal-medicine': [
      3,
      "Much of an internist's day goes to heart failure, arrhythmia and blood pressure, and to fitting their drugs around everything else a patient has.",
    ],
    'internal-medicine-pediatrics': [
      3,
      'Children with heart defects now grow up, and a medicine-pediatrics physician can look after the same heart in both halves of life.',
    ],
    'interventional-radiology': [
      2,
      "Vessels are the way in and often the target, and a patient's heart decides how sedation and contrast are planned.",
    ],
    'neurological-surgery': [
      2,
      'Blood pressure that is too high or too low harms the injured brain, so it is managed hour by hour after surgery.',
    ],
    neurology: [
      2,
      'A stroke often begins in the heart or the carotid, so the search for its cause is cardiovascular medicine.',
    ],
    'obstetrics-gynecology': [
      2,
      'Blood pressure in pregnancy can turn within hours, and a heart under strain shows itself during labor and after.',
    ],
    'orthopaedic-surgery': [
      2,
      'Older patients with a broken hip often bring a weak heart, and the timing of surgery depends on judging it soundly.',
    ],
    otolaryngology: [
      1,
      'A nosebleed that will not stop sends the otolaryngologist to look at blood pressure and blood thinners.',
    ],
    pathology: [1, 'The autopsy of a sudden death is often a search of the heart, and families wait for its answer.'],
    pediatrics: [
      2,
      'A murmur, a faint or a breathless infant asks the pediatrician to tell the harmless from the heart defect.',
    ],
    'physical-medicine-rehabilitation': [
      2,
      'Rehabilitation after a stroke or heart surgery depends on knowing how much effort the heart allows.',
    ],
    'plastic-surgery': [
      2,
      "A flap lives or dies by its blood supply, so circulation is on a plastic surgeon's mind before and after each operation.",
    ],
    psychiatry: [
      1,
      "Some psychiatric drugs disturb the heart's rhythm, so the tracing is read before the prescription.",
    ],
    'public-health-preventive-medicine': [
      2,
      'Heart disease is a chief target of prevention programs, from blood pressure in a community to tobacco and salt.',
    ],
    'radiation-oncology': [
      2,
      'Treatment fields in the chest are shaped to spare the heart, and its risks decide what a patient can be offered.',
    ],
    'thoracic-surgery': [
      3,
      'The operation is on the heart itself, and knowing how it fails tells the surgeon what to watch in the hours afterwards.',
    ],
    'vascular-surgery': [
      3,
      'Disease in the leg or the carotid is seldom alone, and the same arteries decide how a patient comes through the operation.',
    ],
  },
}
