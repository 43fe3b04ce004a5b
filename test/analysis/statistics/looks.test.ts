import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawNormal } from '../../../src/analysis/statistics/draws.ts'
import { legendre } from '../../../src/analysis/statistics/legendre.ts'
import { alarmsOf, crossings, falseAlarms } from '../../../src/analysis/statistics/looks.ts'
import { normalCdf, normalQuantile } from '../../../src/analysis/statistics/normal.ts'
import { seeded } from '../../../src/analysis/statistics/random.ts'
import { boundsOf } from '../../../src/analysis/statistics/stopping.ts'
import { wilson } from '../../../src/analysis/statistics/wilson.ts'
import { INFLATION, STOPPING_CONSTANTS } from '../../reference/group-sequential.ts'

// Armitage, McPherson and Rowe 1969, Journal of the Royal Statistical Society A 132, table 2: normal
// responses of known variance, tested at 5 % and at 1 % each time.
test('chances of a false alarm, as published', () => {
  const found = falseAlarms(100, 0.95)
  const published = [
    [1, 0.05],
    [2, 0.083],
    [3, 0.107],
    [4, 0.126],
    [5, 0.142],
    [10, 0.193],
    [20, 0.248],
    [50, 0.32],
    [100, 0.374]
  ] as const
  for (const [looks, chance] of published) expect(found[looks - 1]).toBeCloseTo(chance, 3)
  const strict = falseAlarms(50, 0.99)
  for (const [looks, chance] of [
    [1, 0.01],
    [2, 0.018],
    [5, 0.033],
    [10, 0.047],
    [50, 0.088]
  ] as const)
    expect(strict[looks - 1]).toBeCloseTo(chance, 3)
})

test('two looks, by integrating over the first of two correlated normal values', () => {
  // P(|Z₁| < z, |Z₂| < z) with correlation √½, integrated over Z₁ by Simpson’s rule.
  const z = 1.959963984540054
  const phi = (x: number) => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)
  const cdf = (x: number) => {
    // Simpson from −9, fine enough for ten digits.
    const n = 2000
    const h = (x + 9) / n
    let sum = phi(-9) + phi(x)
    for (let i = 1; i < n; i += 1) sum += phi(-9 + i * h) * (i % 2 === 0 ? 2 : 4)
    return (sum * h) / 3
  }
  let both = 0
  for (let i = 0; i <= 200; i += 1) {
    const u = -z + (2 * z * i) / 200
    const inside = cdf(z * Math.SQRT2 - u) - cdf(-z * Math.SQRT2 - u)
    both += phi(u) * inside * (i === 0 || i === 200 ? 1 : i % 2 === 0 ? 2 : 4)
  }
  both *= (2 * z) / 200 / 3
  expect(falseAlarms(2, 0.95)[1]).toBeCloseTo(1 - both, 8)
})

test('the rule of Gauss and Legendre integrates polynomials exactly', () => {
  for (const n of [1, 2, 5, 16, 101]) {
    const { at, weight } = legendre(n)
    for (const degree of [0, 1, 2, Math.min(2 * n - 1, 40)]) {
      const sum = at.reduce((total, x, i) => total + (weight[i] as number) * x ** degree, 0)
      if (degree > 2 * n - 1) continue
      expect(sum).toBeCloseTo(degree % 2 === 0 ? 2 / (degree + 1) : 0, 12)
    }
  }
})

describe('bounds for several looks', () => {
  test.each(STOPPING_CONSTANTS)('%i looks at %f: as published', (looks, alpha, pocock, fleming) => {
    expect(boundsOf('pocock', looks, 1 - alpha)[0]).toBeCloseTo(pocock, 3)
    expect(boundsOf('obrien-fleming', looks, 1 - alpha).at(-1)).toBeCloseTo(fleming, 3)
  })

  test('all looks together alarm as often as one should', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('pocock' as const, 'obrien-fleming' as const),
        fc.integer({ min: 1, max: 20 }),
        fc.constantFrom(0.8, 0.9, 0.95, 0.99),
        (rule, looks, confidence) => {
          const bounds = boundsOf(rule, looks, confidence)
          expect(bounds).toHaveLength(looks)
          expect(alarmsOf(bounds).at(-1)).toBeCloseTo(1 - confidence, 9)
        }
      ),
      { numRuns: 30 }
    )
  })

  test('without a rule, every look has the bound of one', () => {
    expect(boundsOf('none', 3, 0.95)).toEqual(new Array(3).fill(normalQuantile(0.975)))
    expect(boundsOf('none', 3, 0.95)).toBe(boundsOf('none', 3, 0.95))
  })
})

describe('seeing what is there, in spite of the looks', () => {
  // The drift at which a single look has a power of 80 %, √R times as large: R times the customers.
  test.each(INFLATION)('%i looks need so many times the customers', (looks, pocock, fleming) => {
    for (const [rule, factor] of [
      ['pocock', pocock],
      ['obrien-fleming', fleming]
    ] as const) {
      const drift = (normalQuantile(0.975) + normalQuantile(0.8)) * Math.sqrt(factor)
      const { above, below } = crossings(boundsOf(rule, looks, 0.95), drift)
      const power = (above.at(-1) as number) + (below.at(-1) as number)
      expect(power, rule).toBeCloseTo(0.8, 3)
    }
  })

  test('one look has the power of one look, and both directions mirror', () => {
    fc.assert(
      fc.property(fc.double({ min: -6, max: 6, noNaN: true }), drift => {
        const one = crossings([1.96], drift)
        expect(one.above[0]).toBeCloseTo(normalCdf(drift - 1.96), 12)
        const bounds = boundsOf('pocock', 4, 0.95)
        const [here, there] = [crossings(bounds, drift), crossings(bounds, -drift)]
        for (const look of [0, 1, 2, 3])
          expect(here.above[look]).toBeCloseTo(there.below[look] as number, 12)
      }),
      { numRuns: 50 }
    )
  })

  test('simulated, with and without a rule', () => {
    const random = seeded(7)
    const RUNS = 20_000
    for (const rule of ['none', 'pocock', 'obrien-fleming'] as const) {
      const bounds = boundsOf(rule, 5, 0.95)
      for (const drift of [0, 2]) {
        const crossed = new Array<number>(5).fill(0)
        for (let run = 0; run < RUNS; run += 1) {
          let sum = 0
          for (const [look, bound] of bounds.entries()) {
            sum += drawNormal(random) + drift / Math.sqrt(5)
            if (Math.abs(sum) < bound * Math.sqrt(look + 1)) continue
            if (sum > 0) for (let k = look; k < 5; k += 1) crossed[k] = (crossed[k] as number) + 1
            break
          }
        }
        for (const [look, chance] of crossings(bounds, drift).above.entries()) {
          const { low, high } = wilson(crossed[look] as number, RUNS, 0.9999)
          expect(chance, `${rule}, drift ${drift}, look ${look + 1}`).toBeGreaterThan(low)
          expect(chance, `${rule}, drift ${drift}, look ${look + 1}`).toBeLessThan(high)
        }
      }
    }
  })

  test('what is certain to be seen is seen', () => {
    expect(crossings([2, 2, 2], Number.POSITIVE_INFINITY).above).toEqual([1, 1, 1])
  })
})
