/** How the blocks of a kind of report are known to be worded: the sheets that can be typed from, and others that were described. */
import type { HandKind } from '../exams/document'
import { handSheets } from './hand-sheets'
import type { Section } from './sections'

export interface Wording {
  readonly kind: HandKind
  readonly section: Section
  readonly labels: readonly string[]
}

/** Printed in columns Lower, Same, Higher; with a row for each system of the content outline; and with nine, none for pregnancy. */
const others: readonly Wording[] = [
  {
    kind: 'usmle-step2ck',
    section: 'task',
    labels: [
      'Diagnosis',
      'Pharmacotherapy, Interventions & Management',
      'Health Maintenance, Prevention & Surveillance',
      'Ethics/Professionalism',
      'Systems-Based Practice/Patient Safety',
    ],
  },
  {
    kind: 'usmle-step2ck',
    section: 'system',
    labels: [
      'Immune System',
      'Blood & Lymphoreticular',
      'Behavioral Health',
      'Nervous System & Special Senses',
      'Musculoskeletal Sys/Skin & Subcutaneous Tissue',
      'Cardiovascular System',
      'Respiratory System',
      'Gastrointestinal System',
      'Renal & Urinary System & Male Reproductive',
      'Pregnancy, Childbirth & the Puerperium',
      'Female Reproductive & Breast',
      'Endocrine System',
      'Multisystem Processes & Disorders',
    ],
  },
  {
    kind: 'usmle-step2ck',
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
      'Renal & Urinary System',
      'Male Reproductive System',
      'Female Reproductive System & Breast',
      'Pregnancy, Childbirth & the Puerperium',
      'Endocrine System',
      'Multisystem Processes & Disorders',
      'Biostatistics & Epidemiology/Population Health & Interpretation of the Medical Literature',
      'Social Sciences: Legal/Ethical Issues, Professionalism, Systems-based Practice & Patient Safety',
    ],
  },
  {
    kind: 'usmle-step2ck',
    section: 'system',
    labels: [
      'Behavioral Health & Nervous Systems/Special Senses',
      'Respiratory and Renal/Urinary Systems',
      'Cardiovascular System',
      'Gastrointestinal System',
      'Musculoskeletal, Skin & Subcutaneous Tissue',
      'Blood & Lymphoreticular/Immune Systems',
      'Multisystem Processes & Disorders',
      'Reproductive & Endocrine Systems',
      'Biostatistics, Epidemiology/Population Health, & Interpretation of the Medical Literature',
    ],
  },
]

export const wordings: readonly Wording[] = [
  ...Object.values(handSheets).flatMap(({ kind, rows }) => rows.map((block) => ({ kind, ...block }))),
  ...others,
]
