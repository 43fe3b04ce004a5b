import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { meansPower, plannedError } from '../../../src/analysis/statistics/two-means.ts'
import { sampleOf } from '../../../src/analysis/statistics/welch.ts'
import { wilson } from '../../../src/analysis/statistics/wilson.ts'
import { cuped } from '../../../src/analysis/trials/cuped.ts'
import { momentsOf } from '../../../src/analysis/trials/moments.ts'
import { makePeople, type People, sdOf } from '../../../src/analysis/trials/people.ts'
import { redraw, redrawNormal } from '../../../src/analysis/trials/redraw.ts'
import { add, momentsFrom, noSums } from '../../../src/analysis/trials/sums.ts'

const MONEY = { kind: 'money', mean: 20, sd: 60 } as const
const draws = { trials: 400, confidence: 0.95, seed: 1 }

describe('made-up customers', () => {
  test('have the mean, the spread and the correlation asked for, exactly', () => {
    const people = makePeople(500, MONEY, 0.6, 3, 9)
    const moments = momentsOf(
      [...people.alone].map((spend, i) => ({ spend, before: people.before[i] as number }))
    )
    expect(moments.mean.spend).toBeCloseTo(20, 9)
    expect(Math.sqrt(moments.variance.spend)).toBeCloseTo(60, 9)
    expect(
      moments.covariance / Math.sqrt(moments.variance.spend * moments.variance.before)
    ).toBeCloseTo(0.6, 9)
    expect(people.effect).toBeCloseTo(3, 9)
    expect(makePeople(500, MONEY, 0.6, 3, 9)).toEqual(people)
  })

  test('or buy in that share, and more of them when treated', () => {
    const people = makePeople(1000, { kind: 'share', base: 0.1 }, 0.3, 0.05, 1)
    const buyers = (values: Float64Array) => values.filter(value => value === 1).length
    expect([buyers(people.alone), buyers(people.treated)]).toEqual([100, 150])
    expect(people.effect).toBeCloseTo(0.05, 12)
    expect(sdOf({ kind: 'share', base: 0.1 })).toBeCloseTo(0.3, 12)
    expect(sdOf(MONEY)).toBe(60)
  })
})

test('sums of one pass are the moments of two', () => {
  const pair = fc.record({
    spend: fc.double({ min: -50, max: 50, noNaN: true }),
    before: fc.double({ min: -50, max: 50, noNaN: true })
  })
  fc.assert(
    fc.property(fc.array(pair, { minLength: 2, maxLength: 50 }), pairs => {
      const sums = noSums()
      for (const { spend, before } of pairs) add(sums, spend, before)
      const [one, two] = [momentsFrom(sums, pairs.length), momentsOf(pairs)]
      expect(one.mean.spend).toBeCloseTo(two.mean.spend, 8)
      expect(one.variance.before).toBeCloseTo(two.variance.before, 6)
      expect(one.covariance).toBeCloseTo(two.covariance, 6)
    })
  )
})

/** A trial as anybody would do it: who is treated is known from who is left alone. */
function slowly(people: People, left: readonly number[], adjust: boolean) {
  const pair = (spend: Float64Array, i: number) => ({
    spend: spend[i] as number,
    before: people.before[i] as number
  })
  const all = [...people.alone.keys()]
  const found = cuped(
    momentsOf(all.filter(i => !left.includes(i)).map(i => pair(people.treated, i))),
    momentsOf(left.map(i => pair(people.alone, i))),
    0.95
  )
  return adjust ? found?.adjusted : found?.plain
}

test('every trial is one of those that the lots can give', () => {
  // Six customers, two left alone: fifteen trials, and all of them come up.
  const people = makePeople(6, MONEY, 0.5, 5, 4)
  for (const adjust of [false, true]) {
    const possible = new Map<string, number>()
    for (let i = 0; i < 6; i += 1)
      for (let j = i + 1; j < 6; j += 1) {
        const found = slowly(people, [i, j], adjust)
        possible.set(`${found?.difference.toFixed(6)} ${found?.low.toFixed(6)}`, 0)
      }
    expect(possible.size).toBe(15)
    for (const { value, low } of redraw(people, 2, adjust, draws)) {
      const key = `${value.toFixed(6)} ${low.toFixed(6)}`
      expect(possible.has(key), key).toBe(true)
      possible.set(key, (possible.get(key) as number) + 1)
    }
    // 400 trials over 15: each about 27 times.
    for (const times of possible.values()) expect(times).toBeGreaterThan(8)
  }
})

test('estimates spread as planned, with and without the period before', () => {
  const people = makePeople(4000, { kind: 'money', mean: 20, sd: 20 }, 0.8, 2, 2)
  for (const [adjust, sd] of [
    [false, 20],
    [true, 20 * Math.sqrt(1 - 0.8 ** 2)]
  ] as const) {
    const trials = redraw(people, 400, adjust, { ...draws, trials: 1500 })
    const error = plannedError(sd, 3600, 400)
    const { mean, variance } = sampleOf(Float64Array.from(trials, ({ value }) => value))
    expect(Math.abs(mean - 2)).toBeLessThan(0.1)
    // A standard deviation of 1,500 values is known to within 2 % or so.
    expect(Math.sqrt(variance) / (error?.standardError ?? 1)).toBeGreaterThan(0.93)
    expect(Math.sqrt(variance) / (error?.standardError ?? 1)).toBeLessThan(1.07)
    const held = wilson(trials.filter(({ low, high }) => low <= 2 && high >= 2).length, 1500, 0.999)
    expect(held.high).toBeGreaterThan(0.95)
    expect(held.low).toBeLessThan(0.95)
    const seen = wilson(trials.filter(({ low }) => low > 0).length, 1500, 0.999)
    const power = error ? meansPower(2, error, 0.95) : Number.NaN
    expect(seen.low - 0.02).toBeLessThan(power)
    expect(seen.high + 0.02).toBeGreaterThan(power)
  }
})

test('where nobody differs from anybody, every trial finds the truth', () => {
  const people = makePeople(20, { kind: 'share', base: 0 }, 0.5, 0, 1)
  const [first] = redraw(people, 5, true, draws)
  expect(first).toEqual({ value: 0, low: 0, high: 0 })
})

test('many customers: normal around the truth, and the interval as wide as planned', () => {
  const error = { standardError: 2, degreesOfFreedom: 1e6 }
  const trials = redrawNormal(1, error, { ...draws, trials: 4000 })
  const { mean, variance } = sampleOf(Float64Array.from(trials, ({ value }) => value))
  expect(mean).toBeCloseTo(1, 0)
  expect(Math.abs(Math.sqrt(variance) / 2 - 1)).toBeLessThan(0.05)
  for (const { value, low, high } of trials.slice(0, 5)) {
    expect(value - low).toBeCloseTo(2 * 1.959964, 3)
    expect(high - value).toBeCloseTo(2 * 1.959964, 3)
  }
  expect(redrawNormal(1, error, draws)).toEqual(redrawNormal(1, error, draws))
})
