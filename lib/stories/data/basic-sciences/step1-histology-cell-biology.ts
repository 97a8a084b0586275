import type { Topic } from '../../model'

export const step1HistologyCellBiology: Topic = {
  id: 'step1-histology-cell-biology',
  section: 'discipline',
  name: 'Histology & Cell Biology',
  phrase: 'cell biology with histology',
  aims: [
    'understand disease down to the cell, and explain it without jargon',
    'follow new treatments back to the cell that they act on',
  ],
  habits: ['asking which cell is affected and how', 'moving between the small picture and the whole patient'],
  competencies: ['Medical Knowledge', 'Practice-Based Learning and Improvement'],
  questions: [
    'Was there a disease that you understood better by thinking of the cell that it affects?',
    'Did you ever look at a smear or a slide yourself before a decision?',
    'Can you think of a new treatment that you explained by what it does to a cell?',
    'Have you worked in a laboratory, and what did it teach you about asking a question?',
  ],
  programQuestions: [
    'Do residents here look at smears and slides of their own patients?',
    'How does the program support residents who want to combine clinic and laboratory?',
  ],
  anywhere: 'Many new treatments act on a single kind of cell, and residents have to explain them on every service.',
  kin: ['step1-pathology', 'mk-foundational-science'],
  near: [
    'anesthesiology',
    'child-neurology',
    'emergency-medicine',
    'family-medicine',
    'internal-medicine-pediatrics',
    'neurological-surgery',
    'neurology',
    'obstetrics-gynecology',
    'otolaryngology',
    'psychiatry',
  ],
  bridges: {
    dermatology: [3, 'Skin can be biopsied in a minute, and the cell under the microscope often settles the question.'],
    'internal-medicine': [2, 'Blood disease and cancer treatment are explained at the level of the cell.'],
    pathology: [3, 'Pathologists read cells and tissue all day, and cell biology explains what they see.'],
    pediatrics: [2, 'Leukemia and inherited disease are found in cells before they are found in the child.'],
    'plastic-surgery': [2, 'Healing, scars and grafts are cell biology in plain view.'],
    'radiation-oncology': [2, 'Radiation works on dividing cells, and so do its side effects.'],
  },
}
