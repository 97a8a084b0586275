/**
 * Every topic there is material for: one file each, which can be edited without programming. `topics.md` beside them says
 * what each field is for; the tests say which file and field is wrong.
 */
import type { Topic } from '../model'
import behavioralHealth from './topics/behavioral-health.json' with { type: 'json' }
import biostatisticsEpidemiology from './topics/biostatistics-epidemiology.json' with { type: 'json' }
import bloodLymphoreticular from './topics/blood-lymphoreticular.json' with { type: 'json' }
import cardiovascular from './topics/cardiovascular.json' with { type: 'json' }
import communication from './topics/communication.json' with { type: 'json' }
import endocrine from './topics/endocrine.json' with { type: 'json' }
import gastrointestinal from './topics/gastrointestinal.json' with { type: 'json' }
import humanDevelopment from './topics/human-development.json' with { type: 'json' }
import immune from './topics/immune.json' with { type: 'json' }
import medicine from './topics/medicine.json' with { type: 'json' }
import mkFoundationalScience from './topics/mk-foundational-science.json' with { type: 'json' }
import multisystem from './topics/multisystem.json' with { type: 'json' }
import musculoskeletal from './topics/musculoskeletal.json' with { type: 'json' }
import nervousSpecialSenses from './topics/nervous-special-senses.json' with { type: 'json' }
import nutrition from './topics/nutrition.json' with { type: 'json' }
import obstetricsGynecology from './topics/obstetrics-gynecology.json' with { type: 'json' }
import osteopathicPrinciples from './topics/osteopathic-principles.json' with { type: 'json' }
import pbli from './topics/pbli.json' with { type: 'json' }
import pcClinicalInterventions from './topics/pc-clinical-interventions.json' with { type: 'json' }
import pcDiagnosis from './topics/pc-diagnosis.json' with { type: 'json' }
import pcHealthMaintenancePrevention from './topics/pc-health-maintenance-prevention.json' with { type: 'json' }
import pcLaboratoryDiagnosticStudies from './topics/pc-laboratory-diagnostic-studies.json' with { type: 'json' }
import pcMixedManagement from './topics/pc-mixed-management.json' with { type: 'json' }
import pcPharmacotherapy from './topics/pc-pharmacotherapy.json' with { type: 'json' }
import pcPrognosisOutcome from './topics/pc-prognosis-outcome.json' with { type: 'json' }
import pediatrics from './topics/pediatrics.json' with { type: 'json' }
import pregnancy from './topics/pregnancy.json' with { type: 'json' }
import principlesOfCare from './topics/principles-of-care.json' with { type: 'json' }
import professionalism from './topics/professionalism.json' with { type: 'json' }
import psychiatry from './topics/psychiatry.json' with { type: 'json' }
import renalUrinary from './topics/renal-urinary.json' with { type: 'json' }
import reproductive from './topics/reproductive.json' with { type: 'json' }
import respiratory from './topics/respiratory.json' with { type: 'json' }
import sbpPatientSafety from './topics/sbp-patient-safety.json' with { type: 'json' }
import skin from './topics/skin.json' with { type: 'json' }
import socialSciences from './topics/social-sciences.json' with { type: 'json' }
import step1BehavioralSciences from './topics/step1-behavioral-sciences.json' with { type: 'json' }
import step1BiochemistryNutrition from './topics/step1-biochemistry-nutrition.json' with { type: 'json' }
import step1Genetics from './topics/step1-genetics.json' with { type: 'json' }
import step1GrossAnatomyEmbryology from './topics/step1-gross-anatomy-embryology.json' with { type: 'json' }
import step1HistologyCellBiology from './topics/step1-histology-cell-biology.json' with { type: 'json' }
import step1MicrobiologyImmunology from './topics/step1-microbiology-immunology.json' with { type: 'json' }
import step1Pathology from './topics/step1-pathology.json' with { type: 'json' }
import step1Pharmacology from './topics/step1-pharmacology.json' with { type: 'json' }
import step1Physiology from './topics/step1-physiology.json' with { type: 'json' }
import step3Advanced from './topics/step3-advanced.json' with { type: 'json' }
import step3Foundations from './topics/step3-foundations.json' with { type: 'json' }
import step3Simulations from './topics/step3-simulations.json' with { type: 'json' }
import surgery from './topics/surgery.json' with { type: 'json' }

// A JSON import has wider types than its shape; that the files keep to it is proved by the tests.
/** What a clinical examination asks for: from these a point is chosen where no profile is at hand. */
export const clinicalTopics = [
  medicine,
  surgery,
  pediatrics,
  obstetricsGynecology,
  psychiatry,
  cardiovascular,
  respiratory,
  gastrointestinal,
  renalUrinary,
  reproductive,
  pregnancy,
  endocrine,
  nutrition,
  behavioralHealth,
  nervousSpecialSenses,
  musculoskeletal,
  skin,
  immune,
  bloodLymphoreticular,
  multisystem,
  biostatisticsEpidemiology,
  socialSciences,
  humanDevelopment,
  pcDiagnosis,
  pcLaboratoryDiagnosticStudies,
  pcMixedManagement,
  pcPharmacotherapy,
  pcClinicalInterventions,
  pcHealthMaintenancePrevention,
  pcPrognosisOutcome,
  mkFoundationalScience,
  pbli,
  sbpPatientSafety,
  professionalism,
  communication,
] as unknown as readonly Topic[]

/** What only some reports list: the sciences of Step 1, the parts of Step 3, blocks of older and osteopathic reports. */
const furtherTopics = [
  step1Pathology,
  step1Physiology,
  step1Pharmacology,
  step1BiochemistryNutrition,
  step1MicrobiologyImmunology,
  step1GrossAnatomyEmbryology,
  step1HistologyCellBiology,
  step1BehavioralSciences,
  step1Genetics,
  step3Foundations,
  step3Advanced,
  step3Simulations,
  principlesOfCare,
  osteopathicPrinciples,
] as unknown as readonly Topic[]

export const topics: readonly Topic[] = [...clinicalTopics, ...furtherTopics]
