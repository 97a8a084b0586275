/** Every topic there is material for, in one list: disciplines, systems, tasks, basic sciences, other blocks. */
import type { Topic } from '../model'
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

export const topics: readonly Topic[] = [
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
