import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ratesOf } from '../../../src/analysis/movement/matrix.ts'
import type { MovementParams } from '../../../src/analysis/movement/model.ts'
import { movement } from '../../../src/analysis/movement/movement.ts'
import { affordableDraws, rateSteps, workOf } from '../../../src/analysis/movement/noise.ts'
import { peopleOf } from '../../../src/analysis/movement/people.ts'
import { poolSteps } from '../../../src/analysis/movement/pool.ts'
import { stretchesOf } from '../../../src/analysis/movement/stretches.ts'
import { DEFAULT_RFM } from '../../../src/analysis/rfm/model.ts'
import { seeded } from '../../../src/analysis/statistics/random.ts'
import { shopRows } from '../../support/random-shop.ts'
import { type Row, tableOf } from '../../support/transactions.ts'
import { bought, byCount, constantShop, isoOf, START } from './shop.ts'

const ALL = { from: -1e6, to: 1e6 }

/** Goes through steps to their end. */
function ended<T>(steps: Generator<unknown, T, unknown>): T {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

describe('the stretches that are exchanged', () => {
  test('by hand', () => {
    const of = (before: number, after: number, window: number | null, seen = ALL) =>
      stretchesOf({ before, after, window }, seen)
    // Spans 71 to 100 and 81 to 110: 71–80 with 101–110.
    expect(of(100, 110, 30)).toEqual({ from: 71, to: 80, shift: 30 })
    // Spans 91 to 100 and 141 to 150 have nothing in common.
    expect(of(100, 150, 10)).toEqual({ from: 91, to: 100, shift: 50 })
    // Without a window: 81–100 with 101–120.
    expect(of(100, 120, null)).toEqual({ from: 81, to: 100, shift: 20 })
    // The table begins on day 75 and ends on 108: 75–78 with 105–108 are left.
    expect(of(100, 110, 30, { from: 75, to: 108 })).toEqual({ from: 75, to: 78, shift: 30 })
    expect(of(100, 110, 30, { from: 90, to: 110 })).toBeUndefined()
    expect(of(100, 100, 30)).toBeUndefined()
    expect(of(110, 100, null)).toBeUndefined()
    expect(of(100, 110, null, { from: Number.NaN, to: Number.NaN })).toBeUndefined()
  })
})

describe('a draw', () => {
  test('without coins is what really happened, in every way of counting', () => {
    fc.assert(
      fc.property(
        shopRows,
        fc.record({
          window: fc.constantFrom(null, 6, 15, 60),
          before: fc.integer({ min: 20_092, max: 20_108 }),
          after: fc.integer({ min: 20_109, max: 20_126 }),
          // An order over several days moves as one, which summaries by row do not know.
          merge: fc.constantFrom('row' as const, 'day' as const),
          refunds: fc.constantFrom('net' as const, 'ignore' as const, 'purchase' as const),
          money: fc.constantFrom('revenue' as const, 'mean' as const, 'margin' as const)
        }),
        fc.boolean(),
        (rows, change, twoFiles) => {
          const params: MovementParams = { ...byCount, ...DEFAULT_RFM, ...change }
          const late = (row: Row) => (row.date ?? '') > isoOf(params.before)
          const split =
            twoFiles && params.window !== null && params.after - params.before >= params.window
          const before = tableOf(split ? rows.filter(row => !late(row)) : rows)
          const after = split ? tableOf(rows.filter(late)) : before
          const stretches = stretchesOf(params, ALL)
          const pool =
            stretches &&
            ended(poolSteps({ before, after }, peopleOf(before, after), params, stretches))
          if (!pool) throw new Error('no stretches')
          const real = movement(before, after, params)
          const rates = ended(rateSteps(pool, params, workOf(pool), undefined))
          expect(rates).toEqual(ratesOf(real.matrix))
        }
      ),
      { numRuns: 300 }
    )
  })

  test('without coins is what really happened, where only one of two files has margins', () => {
    const rows = [
      { customer: 'dee', date: '2025-01-08', amount: 3, margin: 0.01 },
      { customer: 'ann', date: '2025-01-07', amount: 2, margin: 2 },
      { customer: 'dee', date: '2024-12-31', amount: 1, margin: 1 }
    ]
    const change = {
      window: 15,
      before: 20_092,
      after: 20_109,
      money: 'margin',
      merge: 'row'
    } as const
    const params: MovementParams = { ...byCount, ...DEFAULT_RFM, ...change }
    const tables = {
      before: tableOf(rows.map(({ margin: _, ...row }) => row)),
      after: tableOf(rows)
    }
    const stretches = stretchesOf(params, ALL)
    if (!stretches) throw new Error('no stretches')
    const people = peopleOf(tables.before, tables.after)
    const pool = ended(poolSteps(tables, people, params, stretches))
    const rates = ended(rateSteps(pool, params, workOf(pool), undefined))
    expect(rates).toEqual(ratesOf(movement(tables.before, tables.after, params).matrix))
  })
})

/** All ways of putting n purchases into two stretches, with their weights: binomial, by Pascal's rule. */
const ways = (n: number): number[] =>
  n === 0
    ? [1]
    : ways(n - 1)
        .concat(0)
        .map((one, at) => (one + (ways(n - 1)[at - 1] ?? 0)) / 2)

const classOf = (purchases: number) => (purchases === 0 ? 5 : 5 - Math.min(purchases, 5))

/** The exact distribution of the up-rate: every outcome of every customer, by enumeration. */
function exact(people: readonly { fixed: number; moved: number }[], keeps: boolean) {
  let outcomes = [{ weight: 1, rose: 0, could: 0 }]
  for (const { fixed, moved } of people) {
    outcomes = outcomes.flatMap(one =>
      ways(moved).map((weight, earlier) => {
        const from = classOf(fixed + earlier)
        const to = classOf(fixed + moved - (keeps ? 0 : earlier))
        const could = from > 0 && from < 5 ? 1 : 0
        return {
          weight: one.weight * weight,
          rose: one.rose + (could === 1 && to < from ? 1 : 0),
          could: one.could + could
        }
      })
    )
  }
  const rateOf = ({ rose, could }: { rose: number; could: number }) =>
    could > 0 ? rose / could : 0
  return {
    mean: outcomes.reduce((sum, one) => sum + one.weight * rateOf(one), 0),
    atLeast: (least: number) =>
      outcomes.reduce((sum, one) => sum + (rateOf(one) >= least - 1e-12 ? one.weight : 0), 0)
  }
}

describe('noise', () => {
  const DRAWS = 4000

  test('separate spans: as the enumeration of all outcomes has it', () => {
    const rows = [
      ['ann', 1, 3],
      ['bob', 2, 2],
      ['cy', 4, 1],
      ['dee', 2, 0],
      ['eve', 0, 1],
      ['fay', 1, 4]
    ] as const
    const table = tableOf(rows.flatMap(([name, earlier, later]) => bought(name, earlier, later)))
    const { noise, upRate } = movement(table, table, {
      ...byCount,
      draws: DRAWS,
      after: START + 59
    })
    const truth = exact(
      rows.map(([, earlier, later]) => ({ fixed: 0, moved: earlier + later })),
      false
    )
    // Standard error of a mean of rates at most 0.5 / √4000 = 0.008.
    expect(noise?.upRate.mean).toBeGreaterThan(truth.mean - 0.03)
    expect(noise?.upRate.mean).toBeLessThan(truth.mean + 0.03)
    expect(Math.abs((noise?.upPValue ?? 0) - truth.atLeast(upRate ?? 0))).toBeLessThan(0.032)
  })

  test('no window: what is moved back is seen on both days', () => {
    // Two purchases long ago, then the two months.
    const rows = [
      ['ann', 1, 1, 2],
      ['bob', 0, 1, 1],
      ['cy', 2, 0, 2],
      ['dee', 1, 2, 0],
      ['eve', 0, 0, 3]
    ] as const
    const table = tableOf(
      rows.flatMap(([name, ago, earlier, later]) => [
        ...Array.from({ length: ago }, (_, at) => ({
          customer: name,
          date: isoOf(START - 9 - at),
          amount: 10
        })),
        ...bought(name, earlier, later)
      ])
    )
    const params = { ...byCount, window: null, draws: DRAWS }
    const { noise, upRate } = movement(table, table, params)
    const truth = exact(
      rows.map(([, ago, earlier, later]) => ({ fixed: ago, moved: earlier + later })),
      true
    )
    expect(Math.abs((noise?.upRate.mean ?? 0) - truth.mean)).toBeLessThan(0.03)
    expect(Math.abs((noise?.upPValue ?? 0) - truth.atLeast(upRate ?? 0))).toBeLessThan(0.032)
    expect(noise?.downRate).toEqual({ mean: 0, low: 0, high: 0 })
    expect(noise?.net.mean).toBeGreaterThan(0)
  })

  test('the net share divides each draw by its own customers in a class', () => {
    // Ann bought once, bob twice, all in the earlier month; refunds by nobody mark the ends of the table.
    const ends = [0, 59].map(day => ({ customer: 'zed', date: isoOf(START + day), amount: -1 }))
    const table = tableOf([...bought('ann', 1, 0), ...bought('bob', 2, 0), ...ends])
    const { noise } = movement(table, table, { ...byCount, draws: DRAWS })
    // Whoever is drawn earlier only falls out. Bob is drawn 2–0 (¼), 1–1 (½) or 0–2 (¼).
    // Ann earlier: −2/2, −1/2, −1/1, on average −0.75. Ann later, in no class: −1/1, 0/1, 0: −0.25.
    expect(Math.abs((noise?.netRate.mean ?? 0) + 0.5)).toBeLessThan(0.03)
    // Customers: −½ of ann and −¼ of bob; over the two of the table it would be −0.375.
    expect(Math.abs((noise?.net.mean ?? 0) + 0.75)).toBeLessThan(0.04)
  })

  test('where nobody could rise, no draw shows more than nothing', () => {
    // One customer with 5 purchases in each month: A on both days. The row without a day counts nowhere.
    const table = tableOf([...bought('ann', 5, 5), { customer: 'ann', amount: 10 }])
    const result = movement(table, table, { ...byCount, draws: 200 })
    expect(result.upRate).toBeNull()
    expect(result.noise?.upPValue).toBe(1)
    // Ten coins: 0 or 10 in the earlier month once in 512.
    expect(result.noise?.downRate.mean).toBeGreaterThan(0.2)
    expect(result.noise?.downRate.mean).toBeLessThan(0.55)
    // Nobody at all.
    const none = movement(table, table, {
      ...byCount,
      refunds: 'ignore',
      draws: 3,
      window: 1,
      before: START + 8,
      after: START + 9
    })
    expect(none.noise).toMatchObject({
      draws: 3,
      upRate: { mean: 0 },
      downRate: { mean: 0 },
      upPValue: 1
    })
  })

  test('a table too large for the draws asked for gets fewer, down to a least number', () => {
    // 40,001 customers, 80,000 purchases: 4e7 / 120,002 = 333.3
    expect(affordableDraws(5000, 40_001, 80_000)).toBe(333)
    expect(affordableDraws(199, 40_001, 80_000)).toBe(199)
    expect(affordableDraws(199, 1e6, 5e6)).toBe(39)
    expect(affordableDraws(20, 1e6, 5e6)).toBe(20)
  })

  /** p-values of shops in which nothing changes, or something does. */
  const pValues = (
    shops: number,
    params: MovementParams,
    shop: Parameters<typeof constantShop>[1]
  ) =>
    Array.from({ length: shops }, (_, at) => {
      const table = tableOf(constantShop(seeded(1000 + at), shop))
      return movement(table, table, { ...params, seed: at }).noise?.upPValue ?? Number.NaN
    })
  const shares = (values: readonly number[], least: readonly number[]) =>
    least.map(one => values.filter(value => value <= one + 1e-12).length / values.length)

  const usual: MovementParams = {
    ...byCount,
    ...DEFAULT_RFM,
    draws: 59,
    before: START + 119,
    after: START + 179
  }

  test.each([
    ['overlapping spans', 90],
    ['separate spans', 50],
    ['no window', null]
  ] as const)('customers with constant rates: p is about uniform (%s)', (_, window) => {
    const SHOPS = 200
    const found = shares(pValues(SHOPS, { ...usual, window }, {}), [0.1, 0.25, 0.5, 0.75])
    // Ties of the rate make p a little too large; 3.5 standard errors of a share of 200.
    for (const [at, share] of found.entries()) {
      const level = [0.1, 0.25, 0.5, 0.75][at] ?? 0
      const slack = 3.5 * Math.sqrt((level * (1 - level)) / SHOPS)
      expect(share).toBeLessThan(level + slack)
      expect(share).toBeGreaterThan(level - slack - 0.05)
    }
  })

  test.each([90, 50, null] as const)(
    'half of the customers buying five times as much is found (window %s)',
    window => {
      const some = Array.from({ length: 30 }, (_, at) => {
        const random = seeded(500 + at)
        const rows = [
          ...constantShop(random, { customers: 80 }),
          ...constantShop(random, { customers: 80, lift: 5, liftFrom: 120 }).map(row => ({
            ...row,
            customer: `new ${row.customer}`
          }))
        ]
        const table = tableOf(rows)
        return movement(table, table, { ...usual, window, seed: at }).noise?.upPValue ?? Number.NaN
      })
      const [found] = shares(some, [0.05])
      expect(found).toBeGreaterThan(0.5)
    }
  )
})
