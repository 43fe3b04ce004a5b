import fc from 'fast-check'
import { expect, test } from 'vitest'
import { katz } from '../../../src/analysis/statistics/katz.ts'

test('as published: heart attacks with placebo and with aspirin, 1.82 (1.43 to 2.31)', () => {
  // The Physicians’ Health Study as worked in Agresti 2002, Categorical Data Analysis, 2nd ed., ch. 3.
  const found = katz({ successes: 189, trials: 11_034 }, { successes: 104, trials: 11_037 }, 0.95)
  expect(found?.ratio).toBeCloseTo(1.82, 2)
  expect(found?.low).toBeCloseTo(1.433, 3)
  expect(found?.high).toBeCloseTo(2.306, 3)
  expect(found?.adjusted).toBe(false)
})

test('by hand, the trial of Perondi and others 2004: 1 of 34 against 7 of 34', () => {
  // Fagerland, Lydersen and Laake 2017, Statistical Analysis of Contingency Tables, ch. 4, has its counts.
  // ln(1/7) = −1.94591; 1/1 − 1/34 + 1/7 − 1/34 = 1.08403, root 1.04117; × 1.959964 = 2.04066.
  // exp(−1.94591 ∓ 2.04066) = 0.018563, 1.09938.
  const found = katz({ successes: 1, trials: 34 }, { successes: 7, trials: 34 }, 0.95)
  expect(found?.low).toBeCloseTo(0.018563, 5)
  expect(found?.high).toBeCloseTo(1.09938, 4)
})

test('a count of nought: ½ is added, and one end only is given', () => {
  // 0 of 16 and 15 of 72: (0.5/16.5)/(15.5/72.5) = 0.141741, ln −1.953753;
  // 2 − 0.060606 + 0.064516 − 0.013793 = 1.990117, root 1.410715; × 1.959964 = 2.764950.
  // exp(−1.953753 + 2.764950) = 2.25060.
  const none = katz({ successes: 0, trials: 16 }, { successes: 15, trials: 72 }, 0.95)
  expect(none).toMatchObject({ ratio: 0, low: 0, adjusted: true })
  expect(none?.high).toBeCloseTo(2.2506, 3)
  const turned = katz({ successes: 15, trials: 72 }, { successes: 0, trials: 16 }, 0.95)
  expect(turned).toMatchObject({ ratio: null, high: null, adjusted: true })
  expect(turned?.low).toBeCloseTo(1 / 2.2506, 4)
})

test('nothing can be said of a ratio when nobody, or everybody, succeeded', () => {
  expect(katz({ successes: 0, trials: 10 }, { successes: 0, trials: 20 }, 0.95)).toBeNull()
  expect(katz({ successes: 10, trials: 10 }, { successes: 20, trials: 20 }, 0.95)).toBeNull()
})

test('the ratio lies in the middle of its interval on the scale of factors, and turns over with the groups', () => {
  const trials = fc
    .integer({ min: 2, max: 100_000 })
    .chain(n => fc.integer({ min: 1, max: n - 1 }).map(successes => ({ successes, trials: n })))
  fc.assert(
    fc.property(trials, trials, fc.double({ min: 0.5, max: 0.999, noNaN: true }), (a, b, level) => {
      const one = katz(a, b, level)
      const other = katz(b, a, level)
      if (!one?.ratio || !other || one.high === null) throw new Error('an interval was expected')
      expect((one.low * one.high) / one.ratio ** 2).toBeCloseTo(1, 9)
      expect(one.low * (other.high ?? 0)).toBeCloseTo(1, 9)
    })
  )
})
