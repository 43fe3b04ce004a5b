import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { moverRatio } from '../../../src/analysis/statistics/mover-ratio.ts'
import { newcombe } from '../../../src/analysis/statistics/newcombe.ts'
import { wilson } from '../../../src/analysis/statistics/wilson.ts'

const of = (successes: number, trials: number) => ({ successes, trials })

/** The ends by search: where the interval of p₁ − θ·p₂ begins or ceases to hold 0. */
function bySearch(a: number, n: number, b: number, m: number, confidence: number) {
  const [one, two] = [wilson(a, n, confidence), wilson(b, m, confidence)]
  const lowOf = (θ: number) =>
    one.share - θ * two.share - Math.hypot(one.share - one.low, θ * (two.high - two.share))
  const highOf = (θ: number) =>
    one.share - θ * two.share + Math.hypot(one.high - one.share, θ * (two.share - two.low))
  const search = (positive: (θ: number) => boolean) => {
    let [low, high] = [0, 1e9]
    for (let step = 0; step < 200; step += 1) {
      const middle = (low + high) / 2
      if (positive(middle)) low = middle
      else high = middle
    }
    return low
  }
  return { low: search(θ => lowOf(θ) > 0), high: search(θ => highOf(θ) >= 0) }
}

const pair = fc
  .tuple(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 200 }))
  .chain(([n, m]) =>
    fc.tuple(
      fc.integer({ min: 0, max: n }),
      fc.constant(n),
      fc.integer({ min: 0, max: m }),
      fc.constant(m)
    )
  )

describe('the interval of a ratio of shares', () => {
  test('holds the ratios of which the difference p₁ − θ·p₂ could be 0', () => {
    fc.assert(
      fc.property(pair, fc.constantFrom(0.9, 0.95, 0.999), ([a, n, b, m], confidence) => {
        const { low, high } = moverRatio(of(a, n), of(b, m), confidence)
        const searched = bySearch(a, n, b, m, confidence)
        expect(low).toBeCloseTo(searched.low, 5)
        if (Number.isFinite(high)) expect(high / searched.high).toBeCloseTo(1, 6)
        else expect(searched.high).toBeGreaterThan(1e8)
      }),
      { numRuns: 400 }
    )
  })

  test('leaves out 1 exactly when Newcombe’s interval leaves out 0', () => {
    fc.assert(
      fc.property(pair, ([a, n, b, m]) => {
        const { low, high } = moverRatio(of(a, n), of(b, m), 0.95)
        const difference = newcombe(of(a, n), of(b, m), 0.95)
        if (Math.min(Math.abs(difference.low), Math.abs(difference.high)) < 1e-9) return
        expect(low > 1 || high < 1).toBe(difference.low > 0 || difference.high < 0)
      })
    )
  })

  test('nobody in either', () => {
    expect(moverRatio(of(0, 9), of(3, 9), 0.95)).toMatchObject({ ratio: 0, low: 0 })
    expect(moverRatio(of(3, 9), of(0, 9), 0.95)).toMatchObject({ ratio: null, high: Infinity })
    const none = moverRatio(of(0, 9), of(0, 9), 0.95)
    expect([none.ratio, none.low, none.high]).toEqual([null, 0, Number.POSITIVE_INFINITY])
  })

  test('holds the ratio itself, and turns over when the groups change places', () => {
    fc.assert(
      fc.property(pair, ([a, n, b, m]) => {
        const { ratio, low, high } = moverRatio(of(a, n), of(b, m), 0.95)
        if (ratio === null || a === 0) return
        expect(low).toBeLessThanOrEqual(ratio + 1e-12)
        expect(high).toBeGreaterThanOrEqual(ratio - 1e-12)
        const turned = moverRatio(of(b, m), of(a, n), 0.95)
        expect(1 / turned.low).toBeCloseTo(high, 6)
      })
    )
  })
})
