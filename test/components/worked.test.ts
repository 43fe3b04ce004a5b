import { describe, expect, test } from 'vitest'
import { splitFactor } from '../../src/analysis/statistics/two-means.ts'
import {
  asPublished,
  customersFor,
  withOneBuying,
  withSpread
} from '../../src/components/holdout-example.ts'
import { holdoutTable, isHoldoutStep } from '../../src/components/holdout-table.ts'
import { isTwelveStep } from '../../src/components/twelve-table.ts'
import { workedValue } from '../../src/components/worked.ts'

describe('the 95/5 example', () => {
  test('gives nought, and totals have no interval', () => {
    expect(asPublished().incremental).toEqual({ value: 0, low: null, high: null })
  })

  // One of five with 2,000 or nothing: the control mean is 1,200 or 800; (1,000 − 1,200) × 95 = −19,000.
  test('one control customer moves it by nineteen times what he spends', () => {
    expect(withOneBuying(2).incremental?.value).toBeCloseTo(-19_000, 6)
    expect(withOneBuying(1).incremental?.value).toBeCloseTo(0, 6)
    expect(withOneBuying(0).incremental?.value).toBeCloseTo(19_000, 6)
  })

  // Standard error √(1000²/95 + 1000²/5) = √(10,526.3 + 200,000) = 458.83.
  // Degrees of freedom 210,526.3² / (10,526.3²/94 + 200,000²/4) = 4.4315. Student's 97.5 % quantile is
  // 2.776 with 4 and 2.571 with 5 (tables): the half-width lies between 1,180 and 1,274 a head.
  test('with the assumed spread the interval is wider than the sales', () => {
    const { difference, degreesOfFreedom, detectable, verdict } = withSpread()
    expect(degreesOfFreedom).toBeCloseTo(4.4315, 3)
    expect(difference?.high).toBeGreaterThan(2.571 * 458.83)
    expect(difference?.high).toBeLessThan(2.776 * 458.83)
    expect(difference?.low).toBeCloseTo(-(difference?.high ?? 0), 6)
    expect(detectable).toBeGreaterThan(difference?.high ?? Number.POSITIVE_INFINITY)
    expect(verdict).toBe('too-few')
  })

  // 1/0.95 + 1/0.05 = 21.0526 against 1/0.5 + 1/0.5 = 4.
  test('95/5 needs 5.26 times the customers of 50/50', () => {
    expect(splitFactor(0.95)).toBeCloseTo(21.0526 / 4, 4)
    expect(customersFor(0.95, 3, 0.05) / customersFor(0.5, 3, 0.05)).toBeCloseTo(5.2632, 3)
  })

  // (1.95996 + 0.84162)² = 7.84888; × (3 / 0.05)² = 3,600; × 4 = 113,024.
  test('customers needed for a lift of 5 % of very uneven spending', () => {
    expect(customersFor(0.5, 3, 0.05)).toBeCloseTo(113_024, -1)
  })

  test('its tables say so in both languages', () => {
    expect(holdoutTable('totals', 'en').rows).toEqual([
      ['Treated', '95', '€95,000', '€1,000'],
      ['Control', '5', '€5,000', '€1,000'],
      ['Incremental', '', '€0', '€0']
    ])
    expect(holdoutTable('one-customer', 'es').rows[2]).toEqual([
      ...['dos veces', '6.000\u00a0€', '1.200\u00a0€', '−19.000\u00a0€']
    ])
    expect(holdoutTable('interval', 'en').rows[1]?.[1]).toBe('€0')
    expect([isHoldoutStep('interval'), isHoldoutStep('half')]).toEqual([true, false])
    expect([isTwelveStep('ties'), isTwelveStep('scores')]).toEqual([true, false])
  })
})

describe('results in prose', () => {
  // A: Ada 612 + Blas 430 + Clara 188 = 1,230 of 2,696 in all.
  test('are the worked ones', () => {
    expect(workedValue('a-customers').value).toBe(3)
    expect(workedValue('a-customer-share').value).toBe(0.25)
    expect(workedValue('a-revenue-share').value).toBeCloseTo(1230 / 2696, 12)
    expect(workedValue('one-customer-swing').value).toBeCloseTo(19_000, 6)
    expect(workedValue('customers-even').value).toBe(113_000)
    expect(workedValue('customers-skewed').value).toBe(595_000)
    expect(workedValue('detectable').value).toBe(withSpread().detectable)
    expect(workedValue('split-factor').value).toBeCloseTo(5.26, 2)
  })

  test('a slip in a lesson stops the build with a sentence', () => {
    expect(() => workedValue('a-share')).toThrow('has no such result. It has: orders-a-year,')
    expect(() => workedValue('constructor')).toThrow('has no such result')
  })
})
