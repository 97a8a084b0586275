import type { DocumentRecord } from '../../../../lib/exams/document'
import type { Page } from '../../../../lib/pages/model'
import { viewPage } from '../../../../lib/reports/page/page-view'
import { type ProfileReading, readProfile as readViews } from '../../../../lib/reports/profile/read-profile'

/** Reads the profile of pages as they are drawn. */
export const readProfile = (
  pages: readonly Page[],
  family: Pick<DocumentRecord, 'tasks' | 'reference'>,
): ProfileReading => readViews(pages.map(viewPage), family)
