import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addMonths, yearsBetween } from '../../src/analysis/calendar.ts'
import { dayOfIso, isoOfDay } from '../../src/i18n/day.ts'

const day = (iso: string) => dayOfIso(iso) as number
const later = (iso: string, months: number) => isoOfDay(addMonths(day(iso), months))

describe('months later', () => {
  test('the same day, or the last of a shorter month', () => {
    expect(later('2026-01-31', 1)).toBe('2026-02-28')
    expect(later('2024-01-31', 1)).toBe('2024-02-29')
    expect(later('2024-02-29', 12)).toBe('2025-02-28')
    expect(later('2026-11-26', 72)).toBe('2032-11-26')
    expect(later('2026-03-15', -3)).toBe('2025-12-15')
    expect(later('2026-03-15', 0)).toBe('2026-03-15')
  })

  test('beyond the calendar is its end', () => {
    expect(addMonths(0, 1e9)).toBe(8.64e15 / 86_400_000)
    expect(addMonths(8.64e15 / 86_400_000, 0)).toBe(8.64e15 / 86_400_000)
  })

  test('one after the other, and never before', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 40_000 }), fc.nat(600), (from, months) => {
        const to = addMonths(from, months)
        expect(to).toBeGreaterThanOrEqual(from)
        expect(addMonths(from, months + 1)).toBeGreaterThan(to)
        const [a, b] = [new Date(from * 864e5), new Date(to * 864e5)]
        const apart =
          12 * (b.getUTCFullYear() - a.getUTCFullYear()) + b.getUTCMonth() - a.getUTCMonth()
        expect(apart).toBe(months)
      })
    )
  })
})

test('an age', () => {
  expect(yearsBetween(day('2012-06-01'), day('2026-05-31'))).toBe(13)
  expect(yearsBetween(day('2012-06-01'), day('2026-06-01'))).toBe(14)
  expect(yearsBetween(day('2012-07-31'), day('2026-06-30'))).toBe(13)
  expect(yearsBetween(day('2012-02-29'), day('2026-02-28'))).toBe(13)
  expect(yearsBetween(day('2012-02-29'), day('2026-03-01'))).toBe(14)
})
