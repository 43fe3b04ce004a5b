import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { digamma } from '../../../src/analysis/special/digamma.ts'
import { gauss2F1, lnGauss2F1 } from '../../../src/analysis/special/gauss-2f1.ts'
import { lnBeta } from '../../../src/analysis/special/ln-beta.ts'
import { lnGamma } from '../../../src/analysis/special/ln-gamma.ts'
import { legendre } from '../../../src/analysis/statistics/legendre.ts'
import {
  DIGAMMA,
  DIGAMMA_CONSTANTS,
  ELLIPTIC_TABLE,
  GAMMA_CONSTANTS,
  GAMMA_TABLE,
  LN_2F1,
  LN_BETA,
  LN_GAMMA
} from '../../reference/special-functions.ts'

const positive = fc.double({ min: 1e-3, max: 200, noNaN: true })

/** The difference, as a share where the value is large. */
const off = (got: number, wanted: number) => Math.abs(got - wanted) / Math.max(1, Math.abs(wanted))

describe('ln Γ', () => {
  test.each(GAMMA_TABLE)('printed: $x', ({ x, lnGamma: printed }) => {
    expect(off(lnGamma(x), printed)).toBeLessThan(1e-10)
  })
  test.each(GAMMA_CONSTANTS)('constant: Γ($x)', ({ x, gamma }) => {
    expect(Math.exp(lnGamma(x)) / gamma).toBeCloseTo(1, 13)
  })
  test.each(LN_GAMMA)('mpmath: %d', (x, value) => {
    expect(off(lnGamma(x), value)).toBeLessThan(2e-14)
  })
  test('the factorials', () => {
    let factorial = 1
    for (let n = 1; n <= 20; n += 1) {
      expect(off(lnGamma(n), Math.log(factorial))).toBeLessThan(1e-14)
      factorial *= n
    }
  })
  test('recurrence and duplication (6.1.15, 6.1.18)', () => {
    fc.assert(
      fc.property(positive, x => {
        expect(off(lnGamma(x + 1), lnGamma(x) + Math.log(x))).toBeLessThan(1e-13)
        const doubled =
          (2 * x - 0.5) * Math.LN2 - 0.5 * Math.log(2 * Math.PI) + lnGamma(x) + lnGamma(x + 0.5)
        expect(off(lnGamma(2 * x), doubled)).toBeLessThan(1e-13)
      })
    )
  })
})

describe('ψ', () => {
  test.each(GAMMA_TABLE)('printed: $x', ({ x, digamma: printed }) => {
    expect(off(digamma(x), printed)).toBeLessThan(1e-10)
  })
  test.each(DIGAMMA_CONSTANTS)('constant: ψ($x)', ({ x, digamma: value }) => {
    expect(digamma(x)).toBeCloseTo(value, 14)
  })
  test.each(DIGAMMA)('mpmath: %d', (x, value) => {
    expect(off(digamma(x), value)).toBeLessThan(1e-14)
  })
  test('it is the slope of ln Γ, and follows its recurrence', () => {
    fc.assert(
      fc.property(positive, x => {
        // 1/x and ψ(x) nearly cancel where x is small.
        expect(Math.abs(digamma(x + 1) - digamma(x) - 1 / x)).toBeLessThan(1e-14 * (1 + 1 / x) * 10)
        const width = 1e-4 * x
        const slope = (lnGamma(x + width) - lnGamma(x - width)) / (2 * width)
        expect(Math.abs(slope - digamma(x))).toBeLessThan(1e-6 * (1 + 1 / x))
      })
    )
  })
})

describe('ln B', () => {
  test.each(LN_BETA)('mpmath: %d, %d', (a, b, value) => {
    expect(off(lnBeta(a, b), value)).toBeLessThan(2e-14)
  })
  test('symmetry, Pascal’s rule, and ln Γ', () => {
    fc.assert(
      fc.property(positive, positive, (a, b) => {
        expect(off(lnBeta(a, b), lnBeta(b, a))).toBeLessThan(1e-13)
        const next = lnBeta(a, b) + Math.log(a / (a + b))
        expect(off(lnBeta(a + 1, b), next)).toBeLessThan(1e-12)
        expect(off(lnBeta(a, b), lnGamma(a) + lnGamma(b) - lnGamma(a + b))).toBeLessThan(1e-12)
      })
    )
  })
})

describe('₂F₁', () => {
  test.each(ELLIPTIC_TABLE)('printed: K($m)', ({ m, K }) => {
    expect((Math.PI / 2) * gauss2F1(0.5, 0.5, 1, m)).toBeCloseTo(K, 13)
  })
  test.each(LN_2F1)('mpmath: %d, %d; %d; %d', (a, b, c, z, value) => {
    expect(off(lnGauss2F1(a, b, c, z), value)).toBeLessThan(1e-13)
  })
  test('elementary cases (DLMF 15.4.1, 15.4.2, 15.4.4, 15.4.6)', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 0.99, noNaN: true }), positive, (z, a) => {
        expect(off(gauss2F1(1, 1, 2, z), -Math.log1p(-z) / z)).toBeLessThan(1e-12)
        expect(off(gauss2F1(0.5, 1, 1.5, z * z), Math.atanh(z) / z)).toBeLessThan(1e-12)
        expect(off(gauss2F1(0.5, 0.5, 1.5, z * z), Math.asin(z) / z)).toBeLessThan(1e-12)
        expect(off(lnGauss2F1(a, 2.2, 2.2, z), -a * Math.log1p(-z))).toBeLessThan(1e-11)
      })
    )
  })
  test('Euler’s transformation, and his integral by quadrature (DLMF 15.8.1, 15.6.1)', () => {
    const { at, weight } = legendre(40)
    const some = fc.double({ min: 1, max: 6, noNaN: true })
    fc.assert(
      fc.property(some, some, some, fc.double({ min: 0, max: 0.8, noNaN: true }), (a, b, d, z) => {
        const c = b + d
        const integral = at.reduce((sum, x, i) => {
          // t = sin²θ takes the corners off t^(b−1)·(1 − t)^(d−1).
          const theta = ((x + 1) * Math.PI) / 4
          const [sin, cos] = [Math.sin(theta), Math.cos(theta)]
          const inner = sin ** (2 * b - 1) * cos ** (2 * d - 1) * (1 - z * sin * sin) ** -a
          return sum + ((weight[i] as number) * inner * Math.PI) / 2
        }, 0)
        expect(off(lnGauss2F1(a, b, c, z), Math.log(integral) - lnBeta(b, d))).toBeLessThan(1e-6)
        if (c > a) {
          const other = (c - a - b) * Math.log1p(-z) + lnGauss2F1(c - a, c - b, c, z)
          expect(off(lnGauss2F1(a, b, c, z), other)).toBeLessThan(1e-12)
        }
      })
    )
  })
  test('nothing at nought, much near one', () => {
    expect(gauss2F1(3, 4, 5, 0)).toBe(1)
    // ₂F₁(1, 1; 2; z) again, with a million terms.
    const z = 1 - 1e-4
    expect(off(gauss2F1(1, 1, 2, z), -Math.log(1e-4) / z)).toBeLessThan(1e-10)
  })
})

test('outside there is no value', () => {
  for (const x of [0, -1, -0.5, Number.NaN]) {
    expect(lnGamma(x)).toBeNaN()
    expect(digamma(x)).toBeNaN()
    expect(lnBeta(x, 1)).toBeNaN()
    expect(lnBeta(1, x)).toBeNaN()
    expect(gauss2F1(x, 1, 1, 0.5)).toBeNaN()
    expect(gauss2F1(1, x, 1, 0.5)).toBeNaN()
    expect(gauss2F1(1, 1, x, 0.5)).toBeNaN()
  }
  expect(gauss2F1(1, 1, 1, 1)).toBeNaN()
  expect(gauss2F1(1, 1, 1, -0.1)).toBeNaN()
})
