import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { niceDomain, niceStep, stableDomain, ticksOf } from '../../src/charts/domain.ts'

const number = fc.double({ min: -1e12, max: 1e12, noNaN: true })

describe('niceStep', () => {
  test.each([
    [100, 5, 20],
    [1, 4, 0.25],
    [0.6, 6, 0.1],
    [7, 5, 2],
    [1961, 5, 500]
  ])('%d in %i parts: %d', (span, count, step) => {
    expect(niceStep(span, count)).toBeCloseTo(step, 12)
  })

  test('months go by quarters and years', () => {
    expect([12, 24, 36, 60, 240].map(span => niceStep(span, 6, true))).toEqual([2, 6, 6, 12, 60])
  })
})

describe('ticksOf', () => {
  test('are round and free of dust', () => {
    expect(ticksOf([0, 0.5], 5)).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5])
    expect(ticksOf([-0.25, 1.1], 3)).toEqual([0, 0.5, 1])
  })

  test('lie inside, evenly, at most one more than asked for', () => {
    fc.assert(
      fc.property(number, fc.double({ min: 1e-6, max: 1e12, noNaN: true }), (low, width) => {
        fc.pre(width > Math.abs(low) * 1e-6)
        const domain = [low, low + width] as const
        const ticks = ticksOf(domain, 5)
        expect(ticks.length).toBeGreaterThan(0)
        expect(ticks.length).toBeLessThanOrEqual(6)
        for (const tick of ticks) {
          expect(tick).toBeGreaterThanOrEqual(low - width * 1e-6)
          expect(tick).toBeLessThanOrEqual(low + width * (1 + 1e-6))
        }
      })
    )
  })
})

describe('niceDomain', () => {
  test.each([
    [0, 94, [0, 100]],
    [-1000, 959, [-1000, 1000]],
    [0.012, 0.03, [0.012, 0.03]],
    [5, 5, [0, 5]],
    [-5, -5, [-5, 0]],
    [0, 0, [0, 1]]
  ] as const)('%d … %d', (low, high, expected) => {
    expect(niceDomain(low, high)).toEqual(expected)
  })

  test('holds its values and wastes little', () => {
    fc.assert(
      fc.property(number, number, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)]
        fc.pre(high - low > 1e-6 * Math.max(1, Math.abs(low), Math.abs(high)))
        const [bottom, top] = niceDomain(low, high)
        const dust = (high - low) * 1e-6
        expect(bottom).toBeLessThanOrEqual(low + dust)
        expect(top).toBeGreaterThanOrEqual(high - dust)
        expect(top - bottom).toBeLessThanOrEqual((high - low) * 1.5)
      })
    )
  })
})

describe('stableDomain', () => {
  test('keeps the axis while the values fit and fill more than 40 % of it', () => {
    expect(stableDomain([0, 60], [0, 100])).toEqual([0, 100])
    expect(stableDomain([0, 41], [0, 100])).toEqual([0, 100])
    expect(stableDomain([0, 39], [0, 100])).not.toEqual([0, 100])
    expect(stableDomain([0, 101], [0, 100])).not.toEqual([0, 100])
  })

  test('lets go of a side of zero on which nothing is left', () => {
    expect(stableDomain([0, 90], [-10, 100])[0]).toBe(0)
    expect(stableDomain([-90, 0], [-100, 10])[1]).toBe(0)
  })

  test('leaves room, but not beyond zero; a new axis outlasts a small change', () => {
    expect(stableDomain([0, 100])).toEqual([0, 120])
    expect(stableDomain([-1000, 959])).toEqual([-1250, 1250])
    expect(stableDomain([2, 100])[0]).toBe(0)
    fc.assert(
      fc.property(fc.array(number, { minLength: 2 }), values => {
        fc.pre(Math.max(...values.map(Math.abs)) > 1e-3)
        const domain = stableDomain(values)
        // At most 1 % of what the axis shows: 1 % of numbers close together and far from zero is more
        // than all that lies between them.
        const most = Math.max(...values.map(Math.abs))
        const shown = Math.min(most, Math.max(...values) - Math.min(...values))
        const nudged = values.map(value => value * (1 + (0.01 * shown) / most))
        expect(stableDomain(nudged, domain)).toEqual(domain)
        expect(stableDomain(values, domain)).toEqual(domain)
      })
    )
  })

  test('no values, no numbers: the axis of before, or a plain one', () => {
    expect(stableDomain([])).toEqual([0, 1])
    expect(stableDomain([Number.NaN, Number.POSITIVE_INFINITY], [3, 4])).toEqual([3, 4])
    expect(stableDomain([1e-300, -0])).toEqual([0, 1])
  })
})
