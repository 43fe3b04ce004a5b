import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { QUARTERS } from '../../../src/analysis/action-plan/model.ts'
import {
  firstDayOf,
  inYear,
  quarterOfDay,
  readQuarters,
  shiftQuarters,
  writeQuarters,
  yearOfDay
} from '../../../src/analysis/action-plan/quarters.ts'
import { dayOfIso, isoOfDay } from '../../../src/i18n/day.ts'

const day = (iso: string): number => dayOfIso(iso) as number

describe('the quarters that a cell names', () => {
  test.each([
    ['2', 1, 1],
    ['Q2', 1, 1],
    ['q3 2027', 2, 2],
    ['2027-Q3', 2, 2],
    ['T1', 0, 0],
    ['4T', 3, 3],
    ['2.º trimestre', 1, 1],
    ['primer trimestre', 0, 0],
    ['third quarter', 2, 2],
    ['Q1–Q4', 0, 3],
    ['Q1-Q3', 0, 2],
    ['1-4', 0, 3],
    ['1 a 3', 0, 2],
    ['T2 al T4', 1, 3],
    ['Q1 to Q4', 0, 3],
    ['Q1/Q3', 0, 2],
    ['Q1, Q2', 0, 1],
    ['1, 2, 3', 0, 2],
    ['all year', 0, 3],
    ['Todo el año', 0, 3],
    ['anual', 0, 3]
  ] as const)('%s', (text, from, to) => expect(readQuarters(text)).toEqual({ from, to }))

  test.each(['', 'soon', 'Q5', '0', 'Q1 and Q4', '4-1', '1-5', '12', '01-abr', 'Q1,1'])(
    'none: %s',
    text => expect(readQuarters(text)).toBeNull()
  )

  test('what is written is read back', () => {
    for (const letter of ['Q', 'T', ''])
      for (const from of QUARTERS)
        for (const to of QUARTERS.filter(one => one >= from))
          expect(readQuarters(writeQuarters({ from, to }, letter))).toEqual({ from, to })
  })

  test('never throws, and what it gives is a span', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        const span = readQuarters(text)
        if (span) expect(span.from <= span.to && span.to <= 3).toBe(true)
      })
    )
  })
})

describe('days', () => {
  test('of quarters', () => {
    expect(isoOfDay(firstDayOf(2027, 0))).toBe('2027-01-01')
    expect(isoOfDay(firstDayOf(2027, 3))).toBe('2027-10-01')
    expect(isoOfDay(firstDayOf(2027, 4))).toBe('2028-01-01')
    expect(quarterOfDay(day('2027-03-31'))).toBe(0)
    expect(quarterOfDay(day('2027-04-01'))).toBe(1)
    expect(yearOfDay(day('2027-12-31'))).toBe(2027)
  })

  test('moved by quarters and to other years: the last of a shorter month, never another year', () => {
    const moved = (iso: string, by: number) => isoOfDay(shiftQuarters(day(iso), by))
    expect(moved('2027-05-15', 1)).toBe('2027-08-15')
    expect(moved('2027-08-31', 1)).toBe('2027-11-30')
    expect(moved('2027-11-30', -3)).toBe('2027-02-28')
    expect(moved('2027-11-30', 1)).toBe('2027-12-30')
    expect(isoOfDay(inYear(day('2028-02-29'), 2027))).toBe('2027-02-28')
    expect(isoOfDay(inYear(day('2026-06-10'), 2030))).toBe('2030-06-10')
  })
})
