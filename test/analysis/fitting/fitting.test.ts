import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cholesky, covariance } from '../../../src/analysis/fitting/covariance.ts'
import { observedInformation } from '../../../src/analysis/fitting/information.ts'
import { logInterval } from '../../../src/analysis/fitting/interval.ts'
import { minimise } from '../../../src/analysis/fitting/minimise.ts'
import { type Objective, ofLogs } from '../../../src/analysis/fitting/objective.ts'
import { severalStarts } from '../../../src/analysis/fitting/several-starts.ts'
import { finish } from '../../../src/ingest/work/steps.ts'

/** Rosenbrock (1960): a bent valley, 0 at (1, 1). */
const valley: Objective = (at, gradient) => {
  const [x, y] = [at[0] as number, at[1] as number]
  gradient[0] = -400 * x * (y - x * x) - 2 * (1 - x)
  gradient[1] = 200 * (y - x * x)
  return 100 * (y - x * x) ** 2 + (1 - x) ** 2
}

/** Two hollows: f = −3.5147 at x = −1.3008, −1.0702 at x = 1.1309, from x⁴ − 3x² + x. */
const hollows: Objective = (at, gradient) => {
  const x = at[0] as number
  gradient[0] = 4 * x ** 3 - 6 * x + 1
  return x ** 4 - 3 * x * x + x
}

describe('a minimum', () => {
  test('Rosenbrock’s valley, from where it is usually begun', () => {
    const found = finish(minimise(valley, [-1.2, 1]))
    expect(found.ending).toBe('flat')
    expect(found.converged).toBe(true)
    expect(found.at[0]).toBeCloseTo(1, 6)
    expect(found.at[1]).toBeCloseTo(1, 6)
    expect(found.steps).toBeLessThan(60)
  })

  test('quadratic forms of any shape end at their middle', () => {
    const number = fc.double({ min: -5, max: 5, noNaN: true })
    fc.assert(
      fc.property(fc.array(number, { minLength: 12, maxLength: 12 }), numbers => {
        const [rows, middle] = [numbers.slice(0, 9), numbers.slice(9)]
        // AᵀA + 0.1·1 is positive definite.
        const form = [0, 1, 2].map(i =>
          [0, 1, 2].map(
            j =>
              [0, 1, 2].reduce(
                (sum, k) => sum + (rows[k * 3 + i] as number) * (rows[k * 3 + j] as number),
                0
              ) + (i === j ? 0.1 : 0)
          )
        )
        const objective: Objective = (at, gradient) => {
          const away = middle.map((one, i) => (at[i] as number) - one)
          const slopes = form.map(row =>
            row.reduce((sum, one, i) => sum + one * (away[i] as number), 0)
          )
          slopes.forEach((one, i) => {
            gradient[i] = one
          })
          return slopes.reduce((sum, one, i) => sum + (one * (away[i] as number)) / 2, 0)
        }
        const found = finish(minimise(objective, [9, -9, 9], { edge: 1e3 }))
        expect(found.converged).toBe(true)
        middle.forEach((one, i) => {
          expect(Math.abs((found.at[i] as number) - one)).toBeLessThan(1e-5)
        })
        // The information of a quadratic form is the form, and the covariance undoes it.
        const information = observedInformation(objective, found.at)
        information.forEach((row, i) => {
          row.forEach((one, j) => {
            expect(one).toBeCloseTo((form[i] as number[])[j] as number, 6)
          })
        })
        const inverse = covariance(form) as number[][]
        form.forEach((row, i) => {
          for (const j of [0, 1, 2]) {
            const product = row.reduce(
              (sum, one, k) => sum + one * ((inverse[k] as number[])[j] as number),
              0
            )
            expect(product).toBeCloseTo(i === j ? 1 : 0, 8)
          }
        })
      })
    )
  })

  test('a place without a value is stepped back from', () => {
    // −ln x + x has none below 0; the first full step from 0.05 would land far beyond.
    const barrier: Objective = (at, gradient) => {
      const x = at[0] as number
      gradient[0] = 1 - 1 / x
      return x > 0 && x < 3 ? x - Math.log(x) : Number.NaN
    }
    const found = finish(minimise(barrier, [0.05]))
    expect(found.at[0]).toBeCloseTo(1, 6)
    expect(finish(minimise(barrier, [-1])).ending).toBe('outside')
  })

  test('what has no minimum is said to run off', () => {
    const slide: Objective = (at, gradient) => {
      const x = at[0] as number
      gradient[0] = -Math.exp(-x)
      return Math.exp(-x)
    }
    const found = finish(minimise(slide, [0], { edge: 6 }))
    expect(found.ending).toBe('edge')
    expect(found.converged).toBe(false)
    const line: Objective = (at, gradient) => {
      gradient[0] = -1
      return -(at[0] as number)
    }
    expect(finish(minimise(line, [0], { edge: 6 })).ending).toBe('edge')
  })

  test('slopes that lie are noticed, and too few steps are said', () => {
    const liar: Objective = (at, gradient) => {
      gradient[0] = -1
      return (at[0] as number) ** 2
    }
    expect(finish(minimise(liar, [0])).ending).toBe('stuck')
    expect(finish(minimise(valley, [-1.2, 1], { mostSteps: 3 })).ending).toBe('steps')
  })
})

describe('several starts', () => {
  test('the deeper of two hollows, and how many starts led there', () => {
    const best = finish(severalStarts(hollows, [[2], [-2], [-1], [3]]))
    expect(best.at[0]).toBeCloseTo(-1.30084, 4)
    expect(best.value).toBeCloseTo(-3.51391, 4)
    expect(best.starts).toBe(4)
    expect(best.agreeing).toBe(2)
  })

  test('one that cannot begin costs nothing, and a search that broke off is not preferred', () => {
    const half: Objective = (at, gradient) =>
      (at[0] as number) > 5 ? Number.NaN : hollows(at, gradient)
    const best = finish(severalStarts(half, [[6], [-2]]))
    expect(best.converged).toBe(true)
    expect(best.agreeing).toBe(1)
    expect(finish(severalStarts(half, [[6]])).ending).toBe('outside')
  })

  test('progress goes from nought towards one', () => {
    const steps = severalStarts(valley, [
      [-1.2, 1],
      [2, 2]
    ])
    const seen = [...steps]
    expect(seen[0]).toBe(0)
    expect(seen.at(-1)).toBe(0.5)
  })
})

describe('parameters above nought', () => {
  test('in logarithms the slopes are per share', () => {
    // Minus the log-likelihood of an exponential rate: n = 10 waits, 25 in all. Its maximum is 0.4.
    const waits: Objective = (at, gradient) => {
      const rate = at[0] as number
      gradient[0] = 25 - 10 / rate
      return 25 * rate - 10 * Math.log(rate)
    }
    const logs = ofLogs(waits)
    const found = finish(minimise(logs, [0]))
    expect(Math.exp(found.at[0] as number)).toBeCloseTo(0.4, 7)
    // The information of ln rate is n, whatever the rate.
    const information = observedInformation(logs, found.at)
    expect((information[0] as number[])[0]).toBeCloseTo(10, 5)
    const variance = covariance(information) as number[][]
    const { value, low, high } = logInterval(
      found.at[0] as number,
      (variance[0] as number[])[0] as number,
      0.95
    )
    expect(value).toBeCloseTo(0.4, 7)
    expect(low).toBeCloseTo(0.4 * Math.exp(-1.959964 / Math.sqrt(10)), 5)
    expect(high).toBeCloseTo(0.4 * Math.exp(1.959964 / Math.sqrt(10)), 5)
  })
})

test('a matrix that is not positive definite has no root', () => {
  // By hand: [4 2; 2 5] = [2 0; 1 2]·[2 1; 0 2].
  expect(
    cholesky([
      [4, 2],
      [2, 5]
    ])
  ).toEqual([[2], [1, 2]])
  expect(
    cholesky([
      [1, 2],
      [2, 4]
    ])
  ).toBeNull()
  expect(
    cholesky([
      [1, 2],
      [2, 1]
    ])
  ).toBeNull()
  expect(covariance([[0]])).toBeNull()
  expect(covariance([[Number.NaN]])).toBeNull()
})
