import { describe, expect, test } from 'vitest'
import {
  type BuyingModel,
  discountedResidual,
  expectedPurchases,
  LAWS,
  newcomerPurchases,
  probabilityAlive,
  purchaseChances
} from '../../../src/analysis/buying/expected.ts'
import { type History, histories } from '../../../src/analysis/buying/history.ts'
import type { Parameters } from '../../../src/analysis/buying/law.ts'
import { gauss2F1 } from '../../../src/analysis/special/gauss-2f1.ts'
import { duration } from '../../../src/analysis/time/duration.ts'
import { interest } from '../../../src/analysis/time/per-period.ts'
import { CDNOW, WORKSHEET_BG } from '../../reference/cdnow.ts'
import { betaNodes, gammaNodes, mean, poisson, poissonFrom } from './mixing.ts'

const weeks = (count: number) => duration(count, 'week')
const history = (repeats: number, last: number, observed: number): History<'week'> => ({
  ...{ repeats, last: weeks(last), observed: weeks(observed) }
})
const model = (law: 'bg-nbd' | 'pareto-nbd', parameters: Parameters): BuyingModel<'week'> => ({
  ...{ law, unit: 'week', parameters }
})
const bg = model('bg-nbd', CDNOW.bgNbd)
const pareto = model('pareto-nbd', CDNOW.paretoNbd)

const HISTORIES = [
  history(0, 0, 30),
  history(1, 3, 38.86),
  history(2, 30.43, 38.86),
  history(7, 20, 27),
  history(29, 38, 38.5)
]
const AHEAD = 39
const DELTA = Math.log1p(0.15) * (7 / 365.2425)
const WEEKLY = interest(Math.expm1(DELTA), 'week')

/** Both agree to this share. */
const close = (got: number, wanted: number, share = 1e-7) =>
  expect(Math.abs(got / wanted - 1)).toBeLessThan(share)

describe('BG/NBD at published parameters, against quadrature over λ and p', () => {
  const [r, alpha, a, b] = CDNOW.bgNbd
  const rates = gammaNodes(r, alpha)
  const stops = betaNodes(a, b)
  const still = (x: number, T: number) => (rate: number, p: number) =>
    Math.exp(x * Math.log1p(-p) + x * Math.log(rate) - rate * T)
  const likelihood =
    (x: number, last: number, T: number) =>
    (rate: number, p: number): number =>
      still(x, T)(rate, p) +
      (x > 0 ? p * Math.exp((x - 1) * Math.log1p(-p) + x * Math.log(rate) - rate * last) : 0)

  test.each(HISTORIES)('$repeats repeats', one => {
    const [x, last, T] = [one.repeats, one.last.count, one.observed.count]
    const whole = mean(rates, stops, likelihood(x, last, T))
    const objective = LAWS['bg-nbd'].objective(histories('week', [one]))
    close(Math.exp(-objective(Float64Array.from(CDNOW.bgNbd), new Float64Array(4))), whole)
    const alive = mean(rates, stops, still(x, T)) / whole
    close(probabilityAlive(bg, one), alive)
    const ahead =
      mean(rates, stops, (rate, p) => (still(x, T)(rate, p) * -Math.expm1(-rate * p * AHEAD)) / p) /
      whole
    close(expectedPurchases(bg, one, weeks(AHEAD)), ahead)
    const discounted =
      mean(rates, stops, (rate, p) => (still(x, T)(rate, p) * rate) / (rate * p + DELTA)) / whole
    close(discountedResidual(bg, one, WEEKLY), discounted)
  })

  test('a newcomer: mean and distribution', () => {
    const expected = mean(rates, stops, (rate, p) => -Math.expm1(-rate * p * AHEAD) / p)
    close(newcomerPurchases(bg, weeks(AHEAD)), expected)
    const chances = purchaseChances(bg, weeks(AHEAD), 12)
    for (const n of [0, 1, 2, 5, 12]) {
      // The factors of the two rates come apart.
      const only = [{ at: 1, weight: 1 }]
      const over = (f: (rate: number) => number) => mean(rates, only, f)
      const among = (f: (p: number) => number) => mean(stops, only, f)
      const direct =
        among(p => (1 - p) ** n) * over(rate => poisson(n, rate * AHEAD)) +
        (n > 0
          ? among(p => p * (1 - p) ** (n - 1)) * over(rate => poissonFrom(n, rate * AHEAD))
          : 0)
      close(chances[n] as number, direct)
    }
  })

  test('the formulas as they are printed (equations 9 and 10), with their ₂F₁', () => {
    const z = (t: number) => t / (alpha + t)
    const newcomer = (t: number) =>
      ((a + b - 1) / (a - 1)) * (1 - (alpha / (alpha + t)) ** r * gauss2F1(r, b, a + b - 1, z(t)))
    close(newcomerPurchases(bg, weeks(52)), newcomer(52), 1e-10)
    for (const one of HISTORIES.slice(1)) {
      const [x, last, T] = [one.repeats, one.last.count, one.observed.count]
      const f = gauss2F1(r + x, b + x, a + b + x - 1, AHEAD / (alpha + T + AHEAD))
      const share = ((alpha + T) / (alpha + T + AHEAD)) ** (r + x)
      const printed =
        (((a + b + x - 1) / (a - 1)) * (1 - share * f)) /
        (1 + (a / (b + x - 1)) * ((alpha + T) / (alpha + last)) ** (r + x))
      close(expectedPurchases(bg, one, weeks(AHEAD)), printed, 1e-9)
    }
    const { repeats, last, observed, ahead, expected } = WORKSHEET_BG
    expect(expectedPurchases(bg, history(repeats, last, observed), weeks(ahead))).toBeCloseTo(
      expected,
      3
    )
  })

  test('a = 1, where the printed formula divides nought by nought', () => {
    const at = (a: number) => newcomerPurchases(model('bg-nbd', [r, alpha, a, b]), weeks(52))
    close(at(1), (at(1 - 1e-4) + at(1 + 1e-4)) / 2, 1e-8)
  })
})

describe('Pareto/NBD at published parameters, against quadrature over λ and μ', () => {
  const [r, alpha, s, beta] = CDNOW.paretoNbd
  const rates = gammaNodes(r, alpha)
  const stops = gammaNodes(s, beta)
  const still = (x: number, T: number) => (rate: number, stop: number) =>
    Math.exp(x * Math.log(rate) - (rate + stop) * T)
  const likelihood =
    (x: number, last: number, T: number) =>
    (rate: number, stop: number): number => {
      const both = rate + stop
      const lead = Math.exp(x * Math.log(rate))
      return (lead * (stop * Math.exp(-both * last) + rate * Math.exp(-both * T))) / both
    }

  test.each(HISTORIES)('$repeats repeats', one => {
    const [x, last, T] = [one.repeats, one.last.count, one.observed.count]
    const whole = mean(rates, stops, likelihood(x, last, T))
    const objective = LAWS['pareto-nbd'].objective(histories('week', [one]))
    close(Math.exp(-objective(Float64Array.from(CDNOW.paretoNbd), new Float64Array(4))), whole)
    const alive = mean(rates, stops, still(x, T)) / whole
    close(probabilityAlive(pareto, one), alive)
    const ahead =
      mean(
        rates,
        stops,
        (rate, stop) => (still(x, T)(rate, stop) * rate * -Math.expm1(-stop * AHEAD)) / stop
      ) / whole
    close(expectedPurchases(pareto, one, weeks(AHEAD)), ahead)
    const discounted =
      mean(rates, stops, (rate, stop) => (still(x, T)(rate, stop) * rate) / (stop + DELTA)) / whole
    close(discountedResidual(pareto, one, WEEKLY), discounted)
  })

  test('a newcomer: mean and distribution', () => {
    const expected = mean(rates, stops, (rate, stop) => (rate * -Math.expm1(-stop * AHEAD)) / stop)
    close(newcomerPurchases(pareto, weeks(AHEAD)), expected)
    close(
      newcomerPurchases(pareto, weeks(AHEAD)),
      ((r * beta) / (alpha * (s - 1))) * (1 - (beta / (beta + AHEAD)) ** (s - 1)),
      1e-10
    )
    const chances = purchaseChances(pareto, weeks(AHEAD), 12)
    for (const n of [0, 1, 2, 5, 12]) {
      const direct = mean(rates, stops, (rate, stop) => {
        const both = rate + stop
        const stopped = (stop / both) * (rate / both) ** n * poissonFrom(n + 1, both * AHEAD)
        return poisson(n, rate * AHEAD) * Math.exp(-stop * AHEAD) + stopped
      })
      close(chances[n] as number, direct)
    }
  })

  test('either of α and β may be the larger, and by far', () => {
    for (const [one, two] of [
      [200, 0.5],
      [0.5, 200],
      [11, 11]
    ] as const) {
      const far = [0.7, one, 0.9, two] as const
      const [lambda, mu] = [gammaNodes(0.7, one), gammaNodes(0.9, two)]
      const whole = mean(lambda, mu, likelihood(3, 20, 27))
      const objective = LAWS['pareto-nbd'].objective(histories('week', [history(3, 20, 27)]))
      close(Math.exp(-objective(Float64Array.from(far), new Float64Array(4))), whole)
      close(
        probabilityAlive(model('pareto-nbd', far), history(3, 20, 27)),
        mean(lambda, mu, still(3, 27)) / whole
      )
    }
  })
})

test('chances of all numbers of purchases add up to one', () => {
  for (const one of [bg, pareto]) {
    const all = purchaseChances(one, weeks(10), 400)
    expect(all.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 8)
    expect(purchaseChances(one, weeks(0), 2)).toEqual(Float64Array.from([1, 0, 0]))
  }
})

test('units of time do not mix', () => {
  // @ts-expect-error: a horizon in days for a model in weeks
  newcomerPurchases(bg, duration(39, 'day'))
  // @ts-expect-error: a history in days
  probabilityAlive(bg, { repeats: 0, last: duration(0, 'day'), observed: duration(30, 'day') })
  // @ts-expect-error: interest of a year
  discountedResidual(bg, history(1, 2, 3), interest(0.1, 'year'))
  // Where types are gone, as in a file, a duration still knows its unit.
  const days = duration(39 * 7, 'day') as unknown as ReturnType<typeof weeks>
  close(newcomerPurchases(bg, days), newcomerPurchases(bg, weeks(39)), 1e-12)
})
