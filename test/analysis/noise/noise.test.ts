import fc from 'fast-check'
import { expect, test } from 'vitest'
import { affordable, ask } from '../../../src/analysis/noise/budget.ts'
import { countBy, offersOf, proposeAsks } from '../../../src/analysis/noise/count.ts'
import { guessBound, MECHANISMS } from '../../../src/analysis/noise/mechanism.ts'
import { seeded } from '../../../src/analysis/statistics/random.ts'
import type { OpenColumn } from '../../../src/ingest/open/model.ts'
import { readOpen } from '../../../src/ingest/open/read.ts'
import { finish } from '../../../src/ingest/work/steps.ts'

const IDS = ['laplace', 'geometric'] as const
const epsilons = fc.double({ min: 0.01, max: 10, noNaN: true })

const draws = (id: (typeof IDS)[number], epsilon: number, count: number, seed = 3) => {
  const random = seeded(seed)
  return Array.from({ length: count }, () => MECHANISMS[id].draw(random, epsilon))
}
const N = 200_000

test.each(IDS)('%s: mean and variance of the noise are those of its formula', id => {
  for (const epsilon of [0.1, 0.5, 1, 3]) {
    const all = draws(id, epsilon, N)
    const mean = all.reduce((sum, one) => sum + one, 0) / N
    const variance = all.reduce((sum, one) => sum + (one - mean) ** 2, 0) / N
    const sd = MECHANISMS[id].deviation(epsilon)
    // Four standard errors; the fourth moment of both is at most some six (ten where ε is large) times σ⁴.
    expect(Math.abs(mean)).toBeLessThan((4 * sd) / Math.sqrt(N))
    expect(Math.abs(variance / sd ** 2 - 1)).toBeLessThan(4 * Math.sqrt(24 / N))
  }
  expect(MECHANISMS.laplace.deviation(0.5) ** 2).toBeCloseTo(8, 12)
})

test.each(IDS)('%s: the probabilities sum to one, and have the moments that are claimed', id => {
  const { logDensity, deviation } = MECHANISMS[id]
  for (const epsilon of [0.3, 1, 2]) {
    const step = id === 'geometric' ? 1 : 0.001
    let [sum, square] = [0, 0]
    // The middle of each step: the density of Laplace has an edge at 0.
    const offset = id === 'geometric' ? 0 : step / 2
    for (let i = -80 / step; i <= 80 / step; i += 1) {
      const z = i * step + offset
      const weight = Math.exp(logDensity(z, epsilon)) * step
      sum += weight
      square += weight * z * z
    }
    expect(sum).toBeCloseTo(1, 5)
    expect(Math.sqrt(square)).toBeCloseTo(deviation(epsilon), 3)
  }
})

test('one person changes no answer’s probability by more than e^ε, which is what ε means', () => {
  fc.assert(
    fc.property(epsilons, fc.double({ min: -500, max: 500, noNaN: true }), (epsilon, answer) => {
      for (const [id, seen] of [
        ['laplace', answer],
        ['geometric', Math.round(answer)]
      ] as const) {
        const { logDensity } = MECHANISMS[id]
        const ratio = logDensity(seen - 1, epsilon) - logDensity(seen, epsilon)
        expect(Math.abs(ratio)).toBeLessThanOrEqual(epsilon * (1 + 1e-9))
      }
    })
  )
})

test.each(IDS)(
  '%s: 95%% of the answers lie as near as is said, and the guesses are as often right',
  id => {
    for (const epsilon of [0.2, 0.7, 2]) {
      const { within, bestGuess, differencing } = MECHANISMS[id]
      const all = draws(id, epsilon, N, 9)
      const half = within(0.95, epsilon)
      const inside = all.filter(one => Math.abs(one) <= half + 1e-9).length / N
      expect(inside).toBeGreaterThan(0.95 - 0.002)
      if (id === 'laplace') expect(inside).toBeLessThan(0.952)
      else if (half > 0) {
        // One less would not do.
        const less = all.filter(one => Math.abs(one) <= half - 1 + 1e-9).length / N
        expect(less).toBeLessThan(0.952)
      }
      // In: 1 + noise, out: noise; the nearer one. Half of the ties are right.
      const right = (noise: number, person: number) => {
        const seen = person + noise
        return seen === 0.5 ? 0.5 : Number(seen > 0.5 === (person === 1))
      }
      const one = all.reduce((sum, noise, i) => sum + right(noise, i % 2), 0) / N
      expect(one).toBeCloseTo(bestGuess(epsilon), 2)
      const pairs = all.slice(0, N / 2).map((noise, i) => noise - (all[N / 2 + i] as number))
      const two = pairs.reduce((sum, noise, i) => sum + right(noise, i % 2), 0) / (N / 2)
      expect(two).toBeCloseTo(differencing(epsilon), 2)
    }
  }
)

test('no guess beats the bound; the geometric noise meets it', () => {
  fc.assert(
    fc.property(epsilons, epsilon => {
      const bound = guessBound(epsilon)
      expect(bound).toBeCloseTo(Math.exp(epsilon) / (1 + Math.exp(epsilon)), 12)
      expect(MECHANISMS.geometric.bestGuess(epsilon)).toBe(bound)
      for (const id of IDS) {
        expect(MECHANISMS[id].bestGuess(epsilon)).toBeLessThanOrEqual(bound + 1e-12)
        expect(MECHANISMS[id].differencing(epsilon)).toBeLessThanOrEqual(bound + 1e-12)
        expect(MECHANISMS[id].differencing(epsilon)).toBeGreaterThanOrEqual(0.5)
      }
    })
  )
  // e ÷ (1 + e) = 0.7310586.
  expect(guessBound(1)).toBeCloseTo(0.7310585786, 9)
})

const asking = {
  exact: 40,
  mechanism: 'laplace',
  epsilon: 0.5,
  budget: 3,
  queries: 10,
  seed: 1
} as const

test('losses add up until the budget is spent, and the rest is refused', () => {
  const found = ask(asking)
  expect(found?.answers).toHaveLength(6)
  expect([found?.refused, found?.spent]).toEqual([4, 3])
  expect(found?.leaks.map(({ answers }) => answers)).toEqual([1, 2, 5, 6])
  expect(found?.leaks.at(-1)?.bound).toBeCloseTo(1 / (1 + Math.exp(-3)), 12)
  // √8 ÷ √6, and ln(20) ÷ ½.
  expect(found?.halfOfMean).toBeCloseTo((1.959964 * Math.sqrt(8)) / Math.sqrt(6), 9)
  expect(found?.half).toBeCloseTo(2 * Math.log(20), 9)
  expect(ask({ ...asking, budget: 0.4 })).toBeUndefined()
  expect(affordable(3, 0.3)).toBe(10)
  expect(ask(asking)).toEqual(found)
  expect(ask({ ...asking, seed: 2 })?.answers).not.toEqual(found?.answers)
  expect(ask({ ...asking, queries: 1 })?.halfOfMean).toBe(found?.half)
})

test('the simulated attack is right as often as theory says for one answer, and never over the bound', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...IDS),
      fc.constantFrom(0.1, 0.4, 1, 2),
      fc.integer({ min: 1, max: 60 }),
      fc.nat(50),
      (mechanism, epsilon, queries, seed) => {
        const found = ask({ ...asking, mechanism, epsilon, queries, seed, budget: 100 })
        if (!found) throw new Error('no answer')
        const error = 4.5 * Math.sqrt(0.25 / found.trials)
        for (const { bound, right } of found.leaks) expect(right).toBeLessThan(bound + error)
        const first = found.leaks[0]?.right as number
        expect(Math.abs(first - MECHANISMS[mechanism].bestGuess(epsilon))).toBeLessThan(error)
        if (mechanism === 'geometric')
          for (const one of found.answers) expect(Number.isInteger(one)).toBe(true)
      }
    ),
    { numRuns: 60 }
  )
})

const table = finish(
  readOpen(
    'Age\tTown\tName\tNone\n34\tSoria\tAna\t\n41\tLugo\tEva\t\n\tSoria\tLeo\t\nold\tSoria\tIvo\t\n50\t\tPau\tx',
    {
      most: 100
    }
  )
)
const column = (at: number) => table.columns[at] as OpenColumn

test('counting by value and by size', () => {
  expect(offersOf(column(1), 'value', '.')).toEqual([
    { code: 0, text: 'Soria' },
    { code: 1, text: 'Lugo' }
  ])
  expect(countBy(table, { column: column(1), ask: 'value', code: 0 }, 0, '.')).toEqual({
    exact: 3,
    matches: true
  })
  expect(countBy(table, { column: column(1), ask: 'value', code: 0 }, 1, '.').matches).toBe(false)
  const ages = offersOf(column(0), 'number', '.')
  expect(ages.map(({ text }) => text)).toEqual(['34', '41', '50'])
  const least = { column: column(0), ask: 'number', code: ages[1]?.code as number } as const
  expect(countBy(table, least, 3, '.')).toEqual({ exact: 2, matches: false })
})

test('what can be asked of each column', () => {
  const rows = Array.from({ length: 30 }, (_, i) => `N${i}\t${20 + i}\t${i % 3}\t`)
  const open = finish(
    readOpen(['Name\tAge\tChildren\tEmpty\tLast', ...rows.map(one => `${one}\tz`)].join('\n'), {
      most: 99
    })
  )
  expect(proposeAsks(open)).toEqual(['none', 'number', 'value', 'none', 'value'])
})
