import { expect, test } from 'vitest'
import { formatShortDay } from '../../src/i18n/day.ts'

test('days since 1970 as short dates', () => {
  // 56 years of 365 days and 14 leap days (1972 … 2024): 20,454 is 1 January 2026; + 31 + 28 + 2.
  expect(formatShortDay(20_515, 'en')).toBe('3 Mar 2026')
  expect(formatShortDay(20_515, 'es')).toBe('3 mar 2026')
  expect(formatShortDay(0, 'en')).toBe('1 Jan 1970')
})

test('what is no day of the calendar is a dash', () => {
  expect(formatShortDay(-2_147_483_648, 'en')).toBe('–')
  expect(formatShortDay(Number.NaN, 'es')).toBe('–')
})
