/**
 * The four kinds of applicant that NRMP tells apart.
 */
export const applicants = ['us-md', 'us-do', 'us-img', 'non-us-img'] as const
export type Applicant = (typeof applicants)[number]

/** As in "For Internal Medicine as a US MD senior": with the article it takes. */
export const applicantNames: Readonly<Record<Applicant, { readonly name: string; readonly group: string }>> = {
  'us-md': { name: 'US MD senior', group: 'US MD seniors' },
  'us-do': { name: 'US DO senior', group: 'US DO seniors' },
  'us-img': { name: 'US-citizen IMG', group: 'US-citizen IMGs' },
  'non-us-img': { name: 'non-US-citizen IMG', group: 'non-US-citizen IMGs' },
}
