import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isoMonth, monthOf } from '../../../src/analysis/customers/calendar.ts'

test('the month of a day: as the platform’s own calendar has it', () => {
  expect(monthOf(0)).toBe(1970 * 12)
  expect(isoMonth(monthOf(0))).toBe('1970-01')
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), day => {
      const date = new Date(day * 86_400_000)
      expect(monthOf(day)).toBe(date.getUTCFullYear() * 12 + date.getUTCMonth())
      expect(isoMonth(monthOf(day))).toBe(date.toISOString().slice(0, 7))
    }),
    { numRuns: 2000 }
  )
  // Both sides of every leap day of four centuries, the three that are missing included.
  for (let year = 1800; year < 2200; year++) {
    const march = Date.UTC(year, 2, 1) / 86_400_000
    expect([monthOf(march - 1), monthOf(march)]).toEqual([year * 12 + 1, year * 12 + 2])
  }
})
