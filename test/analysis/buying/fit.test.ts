import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LAWS } from '../../../src/analysis/buying/expected.ts'
import { fitBuying, refit } from '../../../src/analysis/buying/fit.ts'
import { collapse } from '../../../src/analysis/buying/history.ts'
import type { BuyingLaw, Parameters } from '../../../src/analysis/buying/law.ts'
import { numbered } from '../../../src/analysis/buying/numbered.ts'
import { parameterIntervals } from '../../../src/analysis/buying/parameter-intervals.ts'
import { finish } from '../../../src/ingest/work/steps.ts'
import { CDNOW } from '../../reference/cdnow.ts'
import { simulated } from './simulated.ts'

const PUBLISHED: Readonly<Record<BuyingLaw, Parameters>> = {
  'bg-nbd': CDNOW.bgNbd,
  'pareto-nbd': CDNOW.paretoNbd
}

const positive = fc.double({ min: 0.05, max: 20, noNaN: true })
const someHistory = fc
  .tuple(fc.nat({ max: 30 }), fc.double({ min: 0, max: 1, noNaN: true }), positive)
  .map(([x, share, T]) => ({ x, last: x === 0 ? 0 : share * T * 10, T: T * 10 }))

test('values are numbered as a Map would', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.nat({ max: 9 }), fc.double({ noNaN: true }))), values => {
      const { places, different } = numbered(Float64Array.from(values))
      const list = [...new Set(Float64Array.from(values))]
      expect([...different]).toEqual(list)
      expect([...places].map(at => list[at])).toEqual(values.map(one => (one === 0 ? 0 : one)))
    })
  )
  expect([...numbered(Float64Array.of(-0, 0, 1, -0)).places]).toEqual([0, 0, 1, 0])
})

describe.each(['bg-nbd', 'pareto-nbd'] as const)('%s', law => {
  test('the slopes are those of the value', () => {
    fc.assert(
      fc.property(
        fc.tuple(positive, positive, positive, positive),
        fc.array(someHistory, { minLength: 1, maxLength: 4 }),
        (parameters, some) => {
          const objective = LAWS[law].objective(
            collapse(
              'week',
              some.map(({ x }) => x),
              some.map(({ last }) => last),
              some.map(({ T }) => T)
            )
          )
          const at = Float64Array.from(parameters)
          const gradient = new Float64Array(4)
          const value = objective(at, gradient)
          const none = new Float64Array(4)
          for (let i = 0; i < 4; i += 1) {
            const width = 1e-5 * (at[i] as number)
            const moved = (by: number) =>
              objective(
                at.map((one, j) => (j === i ? one + by : one)),
                none
              )
            const slope = (moved(width) - moved(-width)) / (2 * width)
            const room = 1e-5 * (1 + Math.abs(value) + Math.abs(slope)) + 1e-10 / width
            expect(Math.abs(slope - (gradient[i] as number))).toBeLessThan(room)
          }
        }
      ),
      { numRuns: 60 }
    )
  })

  test('collapsed rows with weights are the customers one by one', () => {
    const [x, last, T] = [
      [1, 0, 1, 2, 0, 1],
      [3, 0, 3, 8, 0, 2],
      [9, 5, 9, 9, 5, 9]
    ]
    const together = collapse('week', x as number[], last as number[], T as number[])
    expect(together.weight).toEqual(Float64Array.from([2, 2, 1, 1]))
    expect([...together.rowOf]).toEqual([0, 1, 0, 2, 1, 3])
    const at = Float64Array.from(PUBLISHED[law])
    const single = (x as number[]).map((_, i) =>
      LAWS[law].objective(
        collapse('week', [x?.[i] as number], [last?.[i] as number], [T?.[i] as number])
      )(at, new Float64Array(4))
    )
    expect(LAWS[law].objective(together)(at, new Float64Array(4))).toBeCloseTo(
      single.reduce((sum, one) => sum + one, 0),
      10
    )
  })

  test('three starts come to one answer, and its intervals hold the truth', () => {
    const some = simulated(LAWS[law], PUBLISHED[law], 2357, 11)
    const fit = finish(fitBuying(law, some))
    expect(fit.ending).toBe('flat')
    expect(fit.agreeing).toBe(3)
    expect(fit.rows).toBeLessThan(1500)
    const truth = Float64Array.from(PUBLISHED[law])
    expect(fit.logLikelihood).toBeGreaterThan(
      -LAWS[law].objective(some)(truth, new Float64Array(4))
    )
    const again = finish(refit(fit.model, some))
    again.parameters.forEach((one, i) => {
      expect(one / (fit.model.parameters[i] as number)).toBeCloseTo(1, 3)
    })
  })

  test('of many rows the starts are tried on some; the parameters are those of all', () => {
    const some = simulated(LAWS[law], PUBLISHED[law], 12_000, 5)
    expect(some.weight.length).toBeGreaterThan(4000)
    const fit = finish(fitBuying(law, some))
    expect(fit).toMatchObject({ ending: 'flat', starts: 3, agreeing: 3 })
    const objective = LAWS[law].objective(some)
    const gradient = new Float64Array(4)
    const at = Float64Array.from(fit.model.parameters)
    expect(-objective(at, gradient)).toBeCloseTo(fit.logLikelihood, 6)
    at.forEach((one, i) => {
      expect(Math.abs(one * (gradient[i] as number)) / -fit.logLikelihood).toBeLessThan(1e-6)
    })
  })

  test('of 200 data sets the intervals hold the truth as often as they say', () => {
    const held = [0, 0, 0, 0]
    let known = 0
    for (let seed = 1; seed <= 200; seed += 1) {
      // Whole weeks make fewer different histories of the law whose rows are dearer.
      const some = simulated(LAWS[law], PUBLISHED[law], 800, seed, law === 'bg-nbd' ? 7 : 1)
      const fit = finish(fitBuying(law, some))
      const intervals = fit.converged ? parameterIntervals(fit.model, some, 0.9) : null
      if (!intervals) continue
      known += 1
      intervals.forEach(({ low, high }, i) => {
        const truth = PUBLISHED[law][i] as number
        if (low <= truth && truth <= high) held[i] = (held[i] as number) + 1
      })
    }
    // Where the data do not tell two parameters apart there is no interval, and that is said.
    expect(known).toBeGreaterThanOrEqual(185)
    // 90 % expected; 3.3 standard deviations of a binomial of 200 are 7 %.
    for (const one of held) expect(Math.abs(one / known - 0.9)).toBeLessThan(0.07)
  })
})
