/** Every topic there is material for, in one list: disciplines, systems, tasks, basic sciences, other blocks. */
import type { Topic } from '../model'
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
