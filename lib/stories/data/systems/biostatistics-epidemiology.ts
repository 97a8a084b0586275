import type { Topic } from '../../model'

export const biostatisticsEpidemiology: Topic = {
  id: 'biostatistics-epidemiology',
  section: 'system',
  name: 'Biostatistics & Epidemiology/Population Health & Interpretation of the Medical Literature',
  phrase: 'reading evidence and thinking in populations',
  aims: [
    'read a paper for what it can and cannot say about the patient in front of me',
    'explain risk to patients in plain words',
  ],
  habits: [
    'asking which patients a study was about before applying it',
    'turning risks into words that a patient can picture',
  ],
  competencies: ['Practice-Based Learning and Improvement', 'Medical Knowledge', 'Systems-Based Practice'],
  questions: [
    'Was there a paper that changed, or did not change, what you thought should be done for a patient?',
    'Did you ever explain a risk or a screening result to a patient and check what was understood?',
    'Can you think of a test whose meaning depended on how likely the disease was to begin with?',
    'Have you worked on a study, a registry or a journal club, and what was your own part?',
    'Was there a guideline that did not fit a particular patient, and how did the team decide?',
  ],
  programQuestions: [
    'How does journal club work here, and has it changed how the service practices?',
    'What help with data and statistics do residents get for their projects?',
  ],
  anywhere: 'Each resident reads results and papers daily, and has to know how much weight they bear.',
  kin: ['pbli'],
  near: [],
  bridges: {
    anesthesiology: [2, 'Safety in anesthesiology has grown from registries and checklists, and the work goes on.'],
    'child-neurology': [
      2,
      'Rare diseases have small studies, and families need someone who can say how far they carry.',
    ],
    dermatology: [2, 'New drugs for skin disease come quickly, and comparing them soundly is part of prescribing.'],
    'diagnostic-radiology': [
      2,
      'What a finding means depends on how likely disease was before the scan, and reports can say so.',
    ],
    'emergency-medicine': [
      2,
      'Decision rules in emergency medicine work only for those who know whom they were made for.',
    ],
    'family-medicine': [
      2,
      'Screening and prevention in family medicine rest on knowing what a test means in people who feel well.',
    ],
    'general-surgery': [
      1,
      'Whether an operation helps more than waiting is a question that trials in surgery have often answered late.',
    ],
    'internal-medicine': [
      2,
      'Internists decide with trials in mind and have to know when a patient is unlike those who were studied.',
    ],
    'internal-medicine-pediatrics': [
      2,
      'Evidence is often missing for young adults with childhood disease, so reading what there is with care matters.',
    ],
    'interventional-radiology': [
      2,
      'Devices arrive faster than trials, so an interventional radiologist has to judge thin evidence.',
    ],
    'neurological-surgery': [1, "Few trials guide neurosurgery, so one's own results have to be counted honestly."],
    neurology: [
      2,
      'Windows for stroke treatment come from trials, and applying them to the patient at hand takes judgment.',
    ],
    'obstetrics-gynecology': [
      2,
      'Screening in pregnancy is a talk about chances, and it has to be put so that the patient can choose.',
    ],
    'orthopaedic-surgery': [1, 'Registries of implants have to be read with care for who was operated on.'],
    otolaryngology: [
      1,
      'Whether tubes or tonsil operations help a child depends on how often it has been ill, and numbers say how much.',
    ],
    pathology: [2, 'Cut-offs and test performance are set and defended by pathologists every day.'],
    pediatrics: [
      2,
      'Vaccines and screening of newborns are explained to parents by someone who can read the evidence and say it plainly.',
    ],
    'physical-medicine-rehabilitation': [
      2,
      'Outcome measures show whether therapy helps, provided that they measure what the patient cares about.',
    ],
    'plastic-surgery': [1, "Patients' own ratings are data, and they have to be gathered and read soundly."],
    psychiatry: [
      2,
      'Choosing among drugs of similar effect asks a psychiatrist to read trials with care and share the uncertainty.',
    ],
    'public-health-preventive-medicine': [
      3,
      'Counting cases, comparing groups and judging evidence is the daily work of preventive medicine.',
    ],
    'radiation-oncology': [
      2,
      'Treatment is chosen from trials with long follow-up, and patients ask what the numbers mean for them.',
    ],
    'thoracic-surgery': [1, 'Risk scores for heart surgery are put into words for each patient.'],
    'vascular-surgery': [
      2,
      'Whether to operate on a quiet aneurysm is a matter of weighing risks that studies can only approximate.',
    ],
  },
}
