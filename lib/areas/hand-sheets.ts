/** The sheets that a report can be typed from: which rows they print, in which order and wording. */
import type { HandKind } from '../exams/document'
import { type HandSheetId, handSheetKinds } from './hand-sheet-list'
import type { Section } from './sections'

export interface HandSheet {
  readonly kind: HandKind
  /** What the sheet looks like. */
  readonly name: string
  /** How it draws a level, for the small picture. */
  readonly drawn: 'boxes' | 'bars' | 'bands'
  readonly rows: readonly { readonly section: Section; readonly labels: readonly string[] }[]
}

const disciplines = ['Medicine', 'Surgery', 'Pediatrics', 'Obstetrics & Gynecology', 'Psychiatry']

/** As the sheets of today print them; rows vary a little by year, and any of them can be renamed or removed. */
export const handSheets: Readonly<Record<HandSheetId, HandSheet>> = {
  boxes: {
    kind: handSheetKinds.boxes,
    name: 'Step 2 CK, a box in one of three columns',
    drawn: 'boxes',
    rows: [
      {
        section: 'task',
        labels: [
          'Applying Foundational Science Concepts',
          'Diagnosis',
          'Health Maintenance, Prevention & Surveillance',
          'Management',
          'Evidence-Based Medicine',
        ],
      },
      {
        section: 'system',
        labels: [
          'Human Development',
          'Immune System',
          'Blood & Lymphoreticular System',
          'Behavioral Health',
          'Nervous System & Special Senses',
          'Musculoskeletal System, Skin & Subcutaneous Tissue',
          'Cardiovascular System',
          'Respiratory System',
          'Gastrointestinal System',
          'Renal & Urinary System & Reproductive Systems',
          'Pregnancy, Childbirth & the Puerperium',
          'Endocrine System',
          'Multisystem Processes & Disorders',
          'Biostatistics & Epidemiology/Population Health & Interpretation of the Medical Literature',
          'Social Sciences: Legal/Ethical Issues & Professionalism/Systems-based Practice & Patient Safety',
        ],
      },
      { section: 'discipline', labels: disciplines },
    ],
  },
  bars: {
    kind: handSheetKinds.bars,
    name: 'Step 2 CK, bars around a shaded middle',
    drawn: 'bars',
    rows: [
      {
        section: 'task',
        labels: ['Patient Care: Management', 'Patient Care: Diagnosis', 'Health Maintenance & Disease Prevention'],
      },
      {
        section: 'system',
        labels: [
          'Behavioral Health & Nervous Systems/Special Senses',
          'Blood & Lymphoreticular/Immune Systems',
          'Cardiovascular System',
          'Respiratory and Renal/Urinary Systems',
          'Gastrointestinal System',
          'Reproductive & Endocrine Systems',
          'Pregnancy, Childbirth & the Puerperium',
          'Musculoskeletal, Skin & Subcutaneous Tissue',
          'Multisystem Processes & Disorders',
          'Biostatistics & Epidemiology/Population Health',
          'Social Sciences, Ethics & Patient Safety',
        ],
      },
      { section: 'discipline', labels: disciplines },
    ],
  },
  bands: {
    kind: handSheetKinds.bands,
    name: 'Step 2 CK, rows of x, before 2019',
    drawn: 'bands',
    rows: [
      {
        section: 'task',
        labels: [
          'Preventive Medicine & Health Maintenance',
          'Understanding Mechanisms of Disease',
          'Diagnosis',
          'Principles of Management',
        ],
      },
      {
        section: 'system',
        labels: [
          'Normal Growth & Development; Principles of Care',
          'Immunologic Disorders',
          'Diseases of Blood & Blood Forming Organs',
          'Mental Disorders',
          'Diseases of Nervous System & Special Senses',
          'Cardiovascular Disorders',
          'Diseases of Respiratory System',
          'Nutritional & Digestive Disorders',
          'Gynecologic Disorders',
          'Renal, Urinary & Male Reproductive Systems',
          'Obstetric Disorders',
          'Musculoskeletal, Skin & Connective Tissue Diseases',
          'Endocrine & Metabolic Disorders',
        ],
      },
      {
        section: 'discipline',
        labels: ['Medicine', 'Obstetrics & Gynecology', 'Pediatrics', 'Psychiatry', 'Surgery'],
      },
    ],
  },
  step3: {
    kind: handSheetKinds.step3,
    name: 'Step 3',
    drawn: 'boxes',
    rows: [
      {
        section: 'task',
        labels: [
          'Patient Care: Diagnosis',
          'Patient Care: Management',
          'Practice-based Learning & Improvement',
          'Medical Knowledge: Applying Foundational Science Concepts',
          'Communication/Professionalism/Systems-based Practice & Patient Safety',
        ],
      },
      {
        section: 'system',
        labels: [
          'Immune System',
          'Blood & Lymphoreticular System',
          'Behavioral Health',
          'Nervous System & Special Senses',
          'Skin & Subcutaneous Tissue',
          'Musculoskeletal System',
          'Cardiovascular System',
          'Respiratory System',
          'Gastrointestinal System',
          'Renal/Urinary & Male Reproductive Systems',
          'Female and Transgender Reproductive System & Breast',
          'Endocrine System',
        ],
      },
      {
        section: 'component',
        labels: [
          'Foundations of Independent Practice',
          'Advanced Clinical Medicine',
          'Computer-based Case Simulations',
        ],
      },
    ],
  },
  step1: {
    kind: handSheetKinds.step1,
    name: 'Step 1',
    drawn: 'boxes',
    rows: [
      {
        section: 'task',
        labels: ['Applying Foundational Science Concepts', 'Diagnosis', 'Management', 'Evidence-Based Medicine'],
      },
      {
        section: 'discipline',
        labels: [
          'Pathology',
          'Physiology',
          'Pharmacology',
          'Biochemistry & Nutrition',
          'Microbiology & Immunology',
          'Gross Anatomy & Embryology',
          'Histology & Cell Biology',
          'Behavioral Sciences',
          'Genetics',
        ],
      },
      {
        section: 'system',
        labels: [
          'Reproductive & Endocrine Systems',
          'Respiratory and Renal/Urinary Systems',
          'Behavioral Health & Nervous Systems/Special Senses',
          'Blood & Lymphoreticular/Immune Systems',
          'Multisystem Processes & Disorders',
          'Musculoskeletal, Skin & Subcutaneous Tissue',
          'Cardiovascular System',
          'Gastrointestinal System',
        ],
      },
    ],
  },
}
