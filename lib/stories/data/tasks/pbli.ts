import type { Topic } from '../../model'

export const pbli: Topic = {
  id: 'pbli',
  section: 'task',
  name: 'Practice-based Learning & Improvement',
  phrase: 'learning from evidence and from my own practice',
  aims: [
    'bring one good article to the question a patient raises',
    'measure what we do, change one thing and measure again',
  ],
  habits: [
    'turning a question from the ward into a search and an answer',
    'looking back at my own work to find what to change',
  ],
  competencies: ['Practice-Based Learning and Improvement', 'Systems-Based Practice'],
  questions: [
    'Was there an article you found that changed what your team did for a patient?',
    'Have you taken part in an audit or an improvement project, and what was measured before and after?',
    'Can you think of feedback you received that changed how you work?',
    'Did you ever look up a question overnight and bring the answer to rounds?',
    'Was there a decision in which the evidence was weak, and how did you help the team to decide?',
  ],
  programQuestions: [
    'What improvement projects have residents led in the last years, and did the changes last?',
    'What protected time and what help with methods do residents get for scholarly work?',
  ],
  anywhere: 'Much of what a resident learns this year will change, and the habit of checking is what stays.',
  kin: ['biostatistics-epidemiology'],
  near: [],
  bridges: {
    anesthesiology: [
      3,
      'Anesthesiology has become safer by studying its own near misses, and the work is not finished.',
    ],
    'child-neurology': [2, 'Rare diseases are learned about case by case, and shared registries help.'],
    dermatology: [2, "Comparing one's clinical impression with the biopsy is a lesson available every week."],
    'diagnostic-radiology': [3, 'Following up what became of a reading is how a radiologist learns.'],
    'emergency-medicine': [
      2,
      'Feedback on patients who have left is rare in emergency medicine, and looking for it makes better decisions.',
    ],
    'family-medicine': [
      3,
      'Guidelines change often, and a family physician has to know which change matters for these patients.',
    ],
    'general-surgery': [3, 'Conferences on complications are where surgeons learn from their own work in the open.'],
    'internal-medicine': [
      3,
      'Internists bring questions from the ward to the literature and back, often within the same day.',
    ],
    'internal-medicine-pediatrics': [
      2,
      "Where evidence for young adults is thin, learning from one's own practice fills the gap.",
    ],
    'interventional-radiology': [2, "New devices ask for honest tracking of one's own results."],
    'neurological-surgery': [2, 'Reviewing each complication openly is how a field with little margin improves.'],
    neurology: [2, 'Treatment of stroke and immune disease changes quickly, and protocols have to follow.'],
    'obstetrics-gynecology': [2, 'Drills and reviews after emergencies have changed how labor floors work.'],
    'orthopaedic-surgery': [2, 'Registries of implants show which operations last, and surgeons have to heed them.'],
    otolaryngology: [
      2,
      "Auditing one's own results shows whether an operation helped patients to hear, breathe or speak.",
    ],
    pathology: [2, "Comparing one's reading with later results is how a pathologist stays accurate."],
    pediatrics: [3, 'Much of pediatrics rests on improving how care is given, from vaccines to safer doses.'],
    'physical-medicine-rehabilitation': [2, "Tracking function shows which therapy is worth a patient's effort."],
    'plastic-surgery': [2, "Photographs and patients' own reports show what an operation has achieved."],
    psychiatry: [2, 'Measuring symptoms over time shows whether a treatment works for this patient.'],
    'public-health-preventive-medicine': [
      3,
      'Measuring, changing and measuring again is how prevention programs learn.',
    ],
    'radiation-oncology': [2, 'Plans are reviewed by peers before treatment, and results feed the next protocol.'],
    'thoracic-surgery': [2, 'Heart surgery measures its results in public, and each team learns from them.'],
    'vascular-surgery': [2, 'Results of bypass and catheter are followed for years, and they change what is offered.'],
  },
}
