import { describe, expect, test } from 'vitest'
import { bootstrapDifference } from '../../../src/analysis/statistics/bootstrap.ts'
import { normalQuantile } from '../../../src/analysis/statistics/normal.ts'
import { seeded } from '../../../src/analysis/statistics/random.ts'
import { sampleOf, welch } from '../../../src/analysis/statistics/welch.ts'

const skewed = (n: number, seed: number) => {
  const random = seeded(seed)
  // Three in four spend nothing, the others a log-normal amount.
  return Float64Array.from({ length: n }, () =>
    random.uniform() < 0.75 ? 0 : Math.exp(3 + normalQuantile(random.uniform()))
  )
}

describe('bootstrapDifference', () => {
  test('two values: every resample can be listed', () => {
    // Means of two draws from 0 and 3: 0, 1.5, 1.5, 3; the other sample is always 1.
    const drawn = bootstrapDifference(Float64Array.of(0, 3), Float64Array.of(1, 1), 2000, 0.95, 1)
    expect(drawn).toEqual({ low: -1, high: 2 })
    // A quarter of the resamples lies at each end: the middle 40 % are all in the middle.
    expect(bootstrapDifference(Float64Array.of(0, 3), Float64Array.of(1, 1), 2000, 0.4, 1)).toEqual(
      {
        low: 0.5,
        high: 0.5
      }
    )
  })

  test('for many values it comes to the interval of the normal theory, in blocks too', () => {
    for (const n of [3000, 60_000]) {
      const [a, b] = [skewed(n, 3), skewed(n - 500, 4)]
      const drawn = bootstrapDifference(a, b, 2000, 0.95, 5)
      const theory = welch(sampleOf(a), sampleOf(b), 0.95)
      const length = (theory?.high ?? 0) - (theory?.low ?? 0)
      expect(Math.abs((drawn?.low ?? 0) - (theory?.low ?? 0))).toBeLessThan(0.06 * length)
      expect(Math.abs((drawn?.high ?? 0) - (theory?.high ?? 0))).toBeLessThan(0.06 * length)
    }
  })

  test('blocks keep the skewness: the interval leans the same way as with single values', () => {
    // One customer in 1,200 brings nearly everything: about five in a sample of 6,000.
    const whales = (n: number) => Float64Array.from({ length: n }, (_, i) => (i % 1200 ? 0 : 1000))
    const flat = new Float64Array(6000)
    // Five of 6,000: the total is about Poisson with mean 5, of which the middle 95 % are 1 to 10.
    const drawn = bootstrapDifference(whales(6000), flat, 4000, 0.95, 9)
    expect((drawn?.low ?? 0) * 6).toBeCloseTo(1, 1)
    expect((drawn?.high ?? 0) * 6).toBeCloseTo(10, 1)
  })

  test('the same seed draws the same, another seed something near', () => {
    const [a, b] = [skewed(400, 1), skewed(400, 2)]
    const one = bootstrapDifference(a, b, 500, 0.95, 7)
    expect(bootstrapDifference(a, b, 500, 0.95, 7)).toEqual(one)
    expect(bootstrapDifference(a, b, 500, 0.95, 8)).not.toEqual(one)
  })

  test('nothing to draw', () => {
    const two = Float64Array.of(1, 2)
    expect(bootstrapDifference(Float64Array.of(1), two, 10, 0.95, 1)).toBeNull()
    expect(bootstrapDifference(two, Float64Array.of(), 10, 0.95, 1)).toBeNull()
    expect(bootstrapDifference(two, two, 0, 0.95, 1)).toBeNull()
    expect(bootstrapDifference(two, two, Number.NaN, 0.95, 1)).toBeNull()
  })
})
