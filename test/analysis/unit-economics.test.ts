import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { metricAt } from '../../src/analysis/metric-at.ts'
import { breakEven, ltvCurve } from '../../src/analysis/unit-economics.ts'
import { type Conventions, DEFAULT_CONVENTIONS } from '../../src/metrics/conventions.ts'
import { DEFAULT_GIVENS, type Givens } from '../../src/metrics/givens.ts'
import { solve } from '../../src/metrics/solve.ts'
import { conventionsArb, givensArb } from '../charts/examples.ts'

const opening = DEFAULT_CONVENTIONS
const practice = (change: Partial<Givens> = {}): Givens => ({ ...DEFAULT_GIVENS, ...change })

describe('ltvCurve', () => {
  test('practice numbers: the reader’s point, half and twice its churn', () => {
    const curve = ltvCurve(practice(), opening)
    expect(curve.churn).toBeCloseTo(0.0132653, 7)
    expect(curve.value).toBeCloseTo(6153.846, 3)
    expect(curve.atHalf).toBeCloseTo(12_307.692, 3)
    expect(curve.atTwice).toBeCloseTo(3076.923, 3)
    expect(curve.cac).toBe(1000)
    expect(curve.upTo).toBe(0.03)
    expect(curve.stops).toEqual([
      ...[0.003, 0.006, 0.009, 0.012, curve.churn, 0.015, 0.018, 0.021, 0.024, 0.027, 0.03]
    ])
  })

  test('every point is ARPU ÷ churn of its own churn, less CAC if so agreed', () => {
    for (const point of ltvCurve(practice(), { ...opening, cac: 'net' }).points) {
      expect(point.value).toBeCloseTo(80_000 / 980 / point.churn - 1000, 6)
    }
  })

  test('discounted, the value at churn 0 is finite: money over the monthly rate', () => {
    const curve = ltvCurve(practice({ lost: 0 }), { ...opening, discounting: 'end' })
    expect(curve.value).toBeCloseTo(80_000 / 980 / (1.1 ** (1 / 12) - 1), 6)
    expect(curve.upTo).toBe(0.05)
  })

  test.each([
    ['no churn', { lost: 0 }, 0],
    ['no base', { start: 0 }, null]
  ] as const)('%s: no value', (_, change, churn) => {
    const curve = ltvCurve(practice(change), opening)
    expect(curve.churn).toBe(churn)
    expect(curve.value).toBeNull()
    expect(curve.points.length > 0).toBe(churn === 0)
  })

  test('the table’s churn rates are on the curve, in rising order', () => {
    fc.assert(
      fc.property(givensArb, conventionsArb, (givens, conventions) => {
        const { points, stops, churn, value } = ltvCurve(givens, conventions)
        const churns = points.map(point => point.churn)
        expect(churns).toEqual([...churns].sort((a, b) => a - b))
        if (points.length === 0) return
        for (const stop of stops) {
          // With continuous discounting a churn of 100 % has no value (its hazard is endless).
          const held = metricAt('customer-value', givens, conventions, { churn: stop })
          expect(churns.includes(stop)).toBe(held !== null)
        }
        if (churn !== null && churn > 0 && churn <= 1 && value !== null) {
          expect(points).toContainEqual({ churn, value })
          const outcome = solve(givens, conventions).get('customer-value')
          expect(outcome).toEqual({ ok: true, value })
        }
      })
    )
  })

  test('another range', () => {
    const curve = ltvCurve(practice(), opening, 0.01)
    expect(curve.upTo).toBe(0.01)
    // Beyond the range the reader’s point is not part of the curve.
    expect(curve.points.at(-1)?.churn).toBe(0.01)
    expect(curve.stops).toHaveLength(10)
  })
})

/** Month by month, as a ledger would have it: whoever is there at the start of a month pays. */
function ledger(monthly: number, churn: number, cac: number, months: number): number[] {
  const balance = [-cac]
  let alive = 1
  let sum = -cac
  for (let month = 1; month <= months; month += 1) {
    sum += alive * monthly
    alive *= 1 - churn
    balance.push(sum)
  }
  return balance
}

describe('breakEven', () => {
  test('practice numbers', () => {
    const data = breakEven(practice(), opening)
    expect(data.simpleMonth).toBeCloseTo(12.25, 9)
    expect(data.month).toBeCloseTo(13.28, 2)
    expect(data.expected).toHaveLength(25)
    // 81.6327 in the first month, 80.5498 from those left in the second.
    expect(data.expected.slice(0, 3).map(value => Math.round(value * 100) / 100)).toEqual([
      ...[-1000, -918.37, -837.82]
    ])
    expect(data.simple[12]).toBeCloseTo(12 * 81.632653 - 1000, 4)
    expect(data.limit).toBeCloseTo(5153.846, 3)
  })

  test('equals a ledger kept month by month', () => {
    fc.assert(
      fc.property(givensArb, conventionsArb, (givens, conventions) => {
        const data = breakEven(givens, conventions, 48)
        const { expected, simple, monthlyValue, churn, cac } = data
        if (expected.length === 0 || monthlyValue === null || churn === null || cac === null) {
          return
        }
        const near = (actual: readonly number[], wanted: readonly number[], size: number) =>
          actual.forEach((value, t) => {
            expect(Math.abs(value - (wanted[t] ?? Number.NaN))).toBeLessThanOrEqual(1e-7 * size)
          })
        const size = 1 + cac + 48 * Math.abs(monthlyValue)
        near(expected, ledger(monthlyValue, churn, cac, 48), size)
        near(simple, ledger(monthlyValue, 0, cac, 48), size)
        expect(expected).toHaveLength(49)
      })
    )
  })

  test('the month is where the ledger turns, and null only if it never does', () => {
    fc.assert(
      fc.property(givensArb, conventionsArb, (givens, conventions) => {
        const data = breakEven(givens, conventions, 600)
        const { expected, month, cac, limit, monthlyValue } = data
        if (expected.length === 0 || cac === null || monthlyValue === null) return
        const dust = 1e-6 * (1 + cac)
        if (month === null) {
          expect(Math.max(...expected)).toBeLessThanOrEqual(dust)
          expect(limit === null ? monthlyValue : limit).toBeLessThanOrEqual(dust)
          return
        }
        const [before, after] = [expected[Math.floor(month) - 1], expected[Math.ceil(month)]]
        if (before !== undefined) expect(before).toBeLessThanOrEqual(dust)
        if (after !== undefined) expect(after).toBeGreaterThanOrEqual(-dust)
      })
    )
  })

  const edge = (change: Partial<Givens>, conventions: Partial<Conventions> = {}) =>
    breakEven(practice(change), { ...opening, ...conventions })

  test('no churn: the two lines are one', () => {
    const data = edge({ lost: 0 })
    expect(data.month).toBeCloseTo(12.25, 9)
    expect(data.limit).toBeNull()
    data.expected.forEach((value, t) => {
      expect(value).toBeCloseTo(data.simple[t] ?? Number.NaN, 9)
    })
  })

  test('churn of 100 %: one payment, which covers CAC or never does', () => {
    expect(edge({ lost: 980 }).month).toBeNull()
    expect(edge({ lost: 980, cost: 300 }).month).toBe(1)
    // More than everybody cannot leave.
    expect(edge({ lost: 981 }).expected).toEqual([])
  })

  test('never: no revenue, negative margin, customers who leave too soon', () => {
    for (const data of [
      edge({ revenue: 0 }),
      edge({ margin: -0.1 }, { money: 'margin' }),
      edge({ lost: 500 })
    ]) {
      expect(data.month).toBeNull()
      expect(data.expected.length).toBeGreaterThan(1)
    }
    expect(edge({ revenue: 0 }).simpleMonth).toBeNull()
    expect(edge({ lost: 500 }).simpleMonth).toBeCloseTo(12.25, 9)
  })

  test('nothing to recover, or nothing to compute', () => {
    expect(edge({ cost: 0 })).toMatchObject({ month: 0, simpleMonth: 0, cac: 0 })
    expect(edge({ cost: 0, revenue: 0 })).toMatchObject({ month: 0, simpleMonth: 0 })
    expect(edge({ new: 0 })).toMatchObject({ cac: null, expected: [], month: null, limit: null })
    expect(edge({ start: 0 })).toMatchObject({ monthlyValue: null, expected: [] })
  })

  test('a distant break-even gets a longer span', () => {
    expect(edge({ cost: 150_000 }).expected.length - 1).toBe(240)
    expect(edge({ lost: 0, cost: 1_500_000 }).expected.length - 1).toBe(600)
  })
})
