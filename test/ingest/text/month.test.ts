import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { monthLabel, placeMonths } from '../../../src/ingest/monthly/calendar.ts'
import { dateOf, readMonth, settleOrder } from '../../../src/ingest/text/month.ts'

const at = (year: number, month: number) => year * 12 + month - 1
const read = (text: string) => {
  const reading = readMonth(text)
  return reading.kind === 'month' ? reading.month : reading.kind
}

describe('readMonth', () => {
  test.each([
    '2026-03',
    '2026/3',
    '2026.03',
    '2026-03-31',
    '2026-03-01T00:00:00Z',
    '2026-03-01 00:00',
    '202603',
    '20260315',
    '03/2026',
    '3-2026',
    '03/26',
    'mar-26',
    'mar 26',
    "Mar '26",
    'Mar’26',
    'mar.-26',
    'marzo 2026',
    'Marzo de 2026',
    'MARZO DEL 2026',
    'March 2026',
    'Mar 2026',
    'Mar. 2026',
    'mar2026',
    '2026 marzo',
    'mes de marzo 2026',
    '1 de marzo de 2026',
    'March 1, 2026',
    'March 1st, 2026',
    '01-mar-26',
    '31/3/2026',
    '3/31/2026',
    '31.03.26',
    '3/3/2026',
    '46082',
    '46112,5',
    '\u00a0marzo\u202f2026 '
  ])('%s is March 2026', text => {
    expect(read(text)).toBe(at(2026, 3))
  })

  test.each([
    ['ene-26', 1],
    ['agosto 2026', 8],
    ['Ago 2026', 8],
    ['sept. 2026', 9],
    ['setiembre 2026', 9],
    ['set-26', 9],
    ['dic-26', 12],
    ['Dec-26', 12],
    ['abr 2026', 4],
    ['Apr 2026', 4]
  ])('%s is month %d', (text, month) => {
    expect(read(text)).toBe(at(2026, month))
  })

  test('two digits are 1980–2079', () => {
    expect(read('mar-80')).toBe(at(1980, 3))
    expect(read('mar-79')).toBe(at(2079, 3))
  })

  test('1/3/2026 has two readings', () => {
    expect(readMonth('1/3/2026')).toEqual({
      kind: 'ambiguous',
      dayFirst: at(2026, 3),
      monthFirst: at(2026, 1)
    })
  })

  test.each(['marzo', 'March 5', '26-mar', '3', '03', '1 de marzo'])('%s has no year', text => {
    expect(readMonth(text)).toMatchObject({ kind: 'no-year', number: 3 })
  })

  test.each([
    '2026',
    '2026-13',
    '13/2026',
    '0/2026',
    '30/2/2026',
    '31/4/2026',
    '03/04',
    '29220',
    '73051',
    '99999',
    'Q1 2026',
    'marzo abril 2026',
    'marzo 2025 2026',
    'Total marzo',
    'week 3',
    '1800-01',
    'constructor',
    '=A1',
    'x'.repeat(61),
    '3/1-2026'
  ])('%s is no month', text => {
    expect(readMonth(text)).toEqual({ kind: 'not-a-month' })
  })

  test.each(['', ' ', '-', '—', 'n/a'])('%j is blank', text => {
    expect(readMonth(text)).toEqual({ kind: 'blank' })
  })

  test('whatever Intl prints is read back, and spreadsheets’ day counts agree with the calendar', () => {
    const months = fc.integer({ min: at(1981, 1), max: at(2078, 12) })
    const styles: Intl.DateTimeFormatOptions[] = [
      { month: 'short', year: 'numeric' },
      { month: 'long', year: 'numeric' },
      { month: 'long', year: 'numeric', day: 'numeric' },
      { month: '2-digit', year: 'numeric' }
    ]
    fc.assert(
      fc.property(
        months,
        fc.constantFrom('en-GB', 'en-US', 'es-ES', 'es-MX'),
        fc.constantFrom(...styles),
        (month, tag, style) => {
          const text = new Intl.DateTimeFormat(tag, { ...style, timeZone: 'UTC' }).format(
            dateOf(month)
          )
          expect(read(text), text).toBe(month)
          const days = dateOf(month).getTime() / 86_400_000 + 25_569
          expect(read(String(days))).toBe(month)
        }
      ),
      { numRuns: 2000 }
    )
  }, 60_000)
})

describe('settleOrder', () => {
  test('a day over 12 decides for the column', () => {
    expect(settleOrder(['1/2/2026', '31/3/2026'], 'month-first')).toMatchObject({
      order: 'day-first',
      by: 'row',
      index: 1,
      undecided: false
    })
    expect(settleOrder(['1/2/2026', '3/31/2026'], 'day-first')).toMatchObject({
      order: 'month-first'
    })
  })

  test('so does the order in which no month comes twice', () => {
    expect(settleOrder(['1/1/2026', '1/2/2026', '1/3/2026'], 'month-first')).toMatchObject({
      order: 'day-first',
      by: 'distinct',
      undecided: false
    })
    expect(settleOrder(['1/2/2026', '2/2/2026', '3/2/2026'], 'day-first')).toMatchObject({
      order: 'month-first',
      by: 'distinct'
    })
  })

  test('otherwise it is asked', () => {
    expect(settleOrder(['1/3/2026'], 'day-first')).toMatchObject({ by: 'page', undecided: true })
    expect(settleOrder(['31/3/2026', '3/31/2026', '1/2/2026'], 'day-first')).toMatchObject({
      by: 'page',
      undecided: true,
      ambiguous: 1
    })
    expect(settleOrder(['2026-03'], 'day-first')).toMatchObject({ by: 'page', undecided: false })
  })
})

describe('months without a year', () => {
  test('run on, and a new year starts where they begin again', () => {
    expect(placeMonths(['nov', 'dic', 'ene', '', 'feb', 'x'], 'day-first')).toEqual({
      calendar: 'no-year',
      placed: [10, 11, 12, 'blank-month', 13, 'not-a-month']
    })
  })

  test('backwards as well', () => {
    expect(placeMonths(['feb', 'ene', 'dic', 'nov'], 'day-first').placed).toEqual([13, 12, 11, 10])
  })

  test('beside months with a year they cannot be placed', () => {
    expect(placeMonths(['ene 2026', 'feb'], 'day-first')).toEqual({
      calendar: 'months',
      placed: [at(2026, 1), 'month-without-year']
    })
  })

  test('labels', () => {
    expect(monthLabel(at(2026, 3), 'months', 'en')).toBe('Mar 2026')
    expect(monthLabel(2, 'no-year', 'es')).toBe('marzo')
    expect(monthLabel(14, 'no-year', 'es')).toBe('marzo, año 2')
    expect(monthLabel(14, 'no-year', 'en')).toBe('March, year 2')
    expect(monthLabel(0, 'numbered', 'en')).toBe('Month 1')
    expect(monthLabel(1, 'numbered', 'es')).toBe('Mes 2')
  })
})
