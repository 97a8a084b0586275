/** Every topic there is material for. */
import type { Topic } from '../model'
import { step1BehavioralSciences } from './basic-sciences/step1-behavioral-sciences'
import { step1BiochemistryNutrition } from './basic-sciences/step1-biochemistry-nutrition'
import { step1Genetics } from './basic-sciences/step1-genetics'
import { step1GrossAnatomyEmbryology } from './basic-sciences/step1-gross-anatomy-embryology'
import { step1HistologyCellBiology } from './basic-sciences/step1-histology-cell-biology'
import { step1MicrobiologyImmunology } from './basic-sciences/step1-microbiology-immunology'
import { step1Pathology } from './basic-sciences/step1-pathology'
import { step1Pharmacology } from './basic-sciences/step1-pharmacology'
import { step1Physiology } from './basic-sciences/step1-physiology'
import { medicine } from './disciplines/medicine'
import { obstetricsGynecology } from './disciplines/obstetrics-gynecology'
import { pediatrics } from './disciplines/pediatrics'
import { psychiatry } from './disciplines/psychiatry'
import { surgery } from './disciplines/surgery'
import { osteopathicPrinciples } from './other/osteopathic-principles'
import { principlesOfCare } from './other/principles-of-care'
import { step3Advanced } from './other/step3-advanced'
import { step3Foundations } from './other/step3-foundations'
import { step3Simulations } from './other/step3-simulations'
import { behavioralHealth } from './systems/behavioral-health'
import { biostatisticsEpidemiology } from './systems/biostatistics-epidemiology'
import { bloodLymphoreticular } from './systems/blood-lymphoreticular'
import { cardiovascular } from './systems/cardiovascular'
import { endocrine } from './systems/endocrine'
import { gastrointestinal } from './systems/gastrointestinal'
import { humanDevelopment } from './systems/human-development'
import { immune } from './systems/immune'
import { multisystem } from './systems/multisystem'
import { musculoskeletal } from './systems/musculoskeletal'
import { nervousSpecialSenses } from './systems/nervous-special-senses'
import { nutrition } from './systems/nutrition'
import { pregnancy } from './systems/pregnancy'
import { renalUrinary } from './systems/renal-urinary'
import { reproductive } from './systems/reproductive'
import { respiratory } from './systems/respiratory'
import { skin } from './systems/skin'
import { socialSciences } from './systems/social-sciences'
import { communication } from './tasks/communication'
import { mkFoundationalScience } from './tasks/mk-foundational-science'
import { pbli } from './tasks/pbli'
import { pcClinicalInterventions } from './tasks/pc-clinical-interventions'
import { pcDiagnosis } from './tasks/pc-diagnosis'
import { pcHealthMaintenancePrevention } from './tasks/pc-health-maintenance-prevention'
import { pcLaboratoryDiagnosticStudies } from './tasks/pc-laboratory-diagnostic-studies'
import { pcMixedManagement } from './tasks/pc-mixed-management'
import { pcPharmacotherapy } from './tasks/pc-pharmacotherapy'
import { pcPrognosisOutcome } from './tasks/pc-prognosis-outcome'
import { professionalism } from './tasks/professionalism'
import { sbpPatientSafety } from './tasks/sbp-patient-safety'

/** What a clinical examination asks for: from these a point is chosen where no profile is at hand. */
export const clinicalTopics: readonly Topic[] = [
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
]

/** What only some reports list: the sciences of Step 1, the parts of Step 3, blocks of older and osteopathic reports. */
const furtherTopics: readonly Topic[] = [
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
]

export const topics: readonly Topic[] = [...clinicalTopics, ...furtherTopics]
