import { expect, test } from 'vitest'
import { falseAlarms } from '../../../src/analysis/lift/peeking.ts'
import { peekingRuns } from '../../../src/analysis/lift/peeking-runs.ts'
import { legendre } from '../../../src/analysis/statistics/legendre.ts'
import { wilson } from '../../../src/analysis/statistics/wilson.ts'

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

test('the simulation comes to the theory, within its own error', () => {
  const test = { looks: 20, daily: 5000, rate: 0.2, confidence: 0.95 }
  const theory = falseAlarms(test.looks, test.confidence)
  let [runs, last] = [0, 0]
  const alarmed = new Array<number>(test.looks).fill(0)
  for (let seed = 1; seed <= 12; seed += 1) {
    const found = peekingRuns(test, seed)
    runs += found.runs
    last += found.atLast
    found.alarmed.forEach((count, look) => {
      alarmed[look] = (alarmed[look] as number) + count
    })
    expect(found.reported).toBeGreaterThan(0)
  }
  for (const [look, chance] of theory.entries()) {
    const { low, high } = wilson(alarmed[look] as number, runs, 0.9999)
    expect(chance, `look ${look + 1}`).toBeGreaterThan(low)
    expect(chance, `look ${look + 1}`).toBeLessThan(high)
  }
  const only = wilson(last, runs, 0.9999)
  expect(0.05).toBeGreaterThan(only.low)
  expect(0.05).toBeLessThan(only.high)
})

test('the same seed gives the same runs, another one others', () => {
  const test = { looks: 5, daily: 200, rate: 0.1, confidence: 0.9 }
  expect(peekingRuns(test, 3)).toEqual(peekingRuns(test, 3))
  expect(peekingRuns(test, 3)).not.toEqual(peekingRuns(test, 4))
})

test('where nobody responds there is nothing to be alarmed at', () => {
  for (const rate of [0, 1]) {
    const found = peekingRuns({ looks: 3, daily: 10, rate, confidence: 0.95 }, 1)
    expect(found).toMatchObject({ alarmed: [0, 0, 0], atLast: 0, reported: null })
  }
})
