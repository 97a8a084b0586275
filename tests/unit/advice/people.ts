/** Who asks in `docs/advice.md` and in the tests, and on which days. */
import type { Asker } from '../../../lib/advice/advise'
import { emptyPerson } from '../../../lib/applicant/person'

const asker = (rest: Partial<Asker>): Asker => ({
  applicant: null,
  person: emptyPerson,
  specialty: null,
  mode: 'passed',
  ...rest,
})

export const people: Readonly<Record<string, Asker>> = {
  'US MD senior, internal medicine': asker({ applicant: 'us-md', specialty: 'internal-medicine' }),
  'US DO senior, family medicine': asker({ applicant: 'us-do', specialty: 'family-medicine' }),
  'US-citizen IMG, internal medicine': asker({ applicant: 'us-img', specialty: 'internal-medicine' }),
  'non-US-citizen IMG, emergency medicine': asker({ applicant: 'non-us-img', specialty: 'emergency-medicine' }),
  'graduate of a Canadian school, psychiatry': asker({
    person: { ...emptyPerson, otherWay: 'canadian' },
    specialty: 'psychiatry',
  }),
  'graduate re-applying, OB-GYN': asker({
    person: { ...emptyPerson, otherWay: 'graduate' },
    specialty: 'obstetrics-gynecology',
  }),
  'US MD senior in a couple, plastic surgery': asker({
    applicant: 'us-md',
    specialty: 'plastic-surgery',
    person: { ...emptyPerson, couple: { specialty: 'pediatrics', applicant: 'us-do' } },
  }),
  'US MD senior, military, orthopedic surgery': asker({
    applicant: 'us-md',
    specialty: 'orthopaedic-surgery',
    person: { ...emptyPerson, military: true },
  }),
  'US MD senior, urology': asker({ applicant: 'us-md', specialty: 'urology' }),
  'US MD senior, ophthalmology': asker({ applicant: 'us-md', specialty: 'ophthalmology' }),
  'US-citizen IMG, transitional year': asker({ applicant: 'us-img', specialty: 'transitional-year' }),
  'not sure, no specialty': asker({}),
  'US MD senior after a failed attempt': asker({ applicant: 'us-md', specialty: 'pediatrics', mode: 'failed' }),
  'US MD graduate, general surgery': asker({
    applicant: 'us-md',
    specialty: 'general-surgery',
    person: { ...emptyPerson, graduationYear: 2025 },
  }),
  'US DO senior after a fourth attempt': asker({
    applicant: 'us-do',
    specialty: 'general-surgery',
    mode: 'failed',
    person: { ...emptyPerson, attempt: 4 },
  }),
  'US-citizen IMG after a failed attempt': asker({ applicant: 'us-img', mode: 'failed' }),
}

/** Twelve days of a year, from the opening of a season to the opening of the next. */
export const days = [
  '2026-06-15',
  '2026-07-20',
  '2026-08-10',
  '2026-09-10',
  '2026-10-05',
  '2026-11-29',
  '2026-12-20',
  '2027-01-15',
  '2027-02-20',
  '2027-03-10',
  '2027-04-15',
  '2027-06-02',
] as const
