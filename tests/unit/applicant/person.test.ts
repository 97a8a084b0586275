import { describe, expect, it } from 'vitest'
import {
  applicantType,
  emptyPerson,
  isGraduate,
  isMilitary,
  isReapplying,
  needsEcfmg,
} from '../../../lib/applicant/person'

describe('who asks', () => {
  it('is the chosen group, whatever else was told before', () => {
    expect(applicantType('us-do', { ...emptyPerson, otherWay: 'canadian' })).toBe('us-do')
  })

  it('is Canadian or unknown without a group', () => {
    expect(applicantType(null, { ...emptyPerson, otherWay: 'canadian' })).toBe('canadian')
    expect(applicantType(null, { ...emptyPerson, otherWay: 'military' })).toBe('unknown')
    expect(applicantType(null, emptyPerson)).toBe('unknown')
  })

  it('takes a graduate who re-applies for both, and the military from either question', () => {
    const again = { ...emptyPerson, otherWay: 'graduate' } as const
    expect([isGraduate(again), isReapplying(again), isMilitary(again)]).toEqual([true, true, false])
    expect(isMilitary({ ...emptyPerson, otherWay: 'military' })).toBe(true)
    expect(isMilitary({ ...emptyPerson, military: true })).toBe(true)
  })

  it('asks ECFMG certification of international and Canadian graduates only', () => {
    expect((['us-md', 'us-do', 'us-img', 'non-us-img', 'canadian', 'unknown'] as const).map(needsEcfmg)).toEqual([
      false,
      false,
      true,
      true,
      true,
      false,
    ])
  })
})
