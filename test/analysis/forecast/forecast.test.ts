import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buyersOf, problemOf } from '../../../src/analysis/forecast/buyers.ts'
import { cutOf } from '../../../src/analysis/forecast/cut.ts'
import { affordableDraws, resamplesFor } from '../../../src/analysis/forecast/effort.ts'
import { forecastSteps } from '../../../src/analysis/forecast/forecast.ts'
import { holdoutOf } from '../../../src/analysis/forecast/holdout.ts'
import type {
  ForecastParams,
  ForecastResult,
  Holdout
} from '../../../src/analysis/forecast/model.ts'
import { rankingOf } from '../../../src/analysis/forecast/segments.ts'
import { makeRfm } from '../../../src/analysis/rfm/memo.ts'
import { DEFAULT_RFM } from '../../../src/analysis/rfm/model.ts'
import { normalQuantile } from '../../../src/analysis/statistics/normal.ts'
import type { Transactions } from '../../../src/ingest/transactions/transactions.ts'
import { finish } from '../../../src/ingest/work/steps.ts'
import { dayOf, type Row, tableOf } from '../../support/transactions.ts'
import { LAST, madeShop } from './made-shop.ts'

const PARAMS: ForecastParams = {
  ...{ merge: 'day', refunds: 'net', asOf: LAST, law: 'bg-nbd', unit: 'week', horizon: 26 },
  ...{ interest: 0.1, marginRate: 0.4, costToKeep: 5, by: 'class', cut: null, draws: 200, seed: 7 },
  rfm: { ...DEFAULT_RFM, asOf: LAST }
}

function forecast(table: Transactions, change: Partial<ForecastParams> = {}, chosen?: Uint8Array) {
  const params = { ...PARAMS, ...change }
  const classes = makeRfm(table).scores({ ...params.rfm, asOf: params.asOf }).class
  return finish(forecastSteps(table, params, classes, chosen))
}

function answered(...asked: Parameters<typeof forecast>): ForecastResult {
  const result = forecast(...asked)
  if ('kind' in result) throw new Error(result.kind)
  return result
}

/** Every number anywhere in a result. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value]
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(numbersIn) : []
}

const SHOP = tableOf(madeShop(300, 5))

describe('who the models see', () => {
  const table = tableOf([
    { customer: 'ann', date: '2025-01-01', amount: 10 },
    { customer: 'ann', date: '2025-01-15', amount: 30 },
    { customer: 'ann', date: '2025-01-15', amount: 2 },
    { customer: 'bob', date: '2025-01-08', amount: 0 },
    { customer: 'cy', date: '2025-01-20', amount: 5 },
    { customer: 'cy', date: '2025-02-20', amount: 5 }
  ])
  const asOf = dayOf('2025-01-29')

  test('by hand: x, t_x and T from the first purchase on, in the unit asked for', () => {
    const buyers = buyersOf(table, { ...PARAMS, asOf })
    const { times, repeats, last, observed, rowOf } = buyers.histories
    const seen = [...rowOf].map(row => [
      repeats[row],
      times[last[row] as number],
      times[observed[row] as number]
    ])
    // ann: two days of purchase, 14 days apart, watched for 28; cy's second is yet to come.
    expect(seen).toEqual([
      [1, 2, 4],
      [0, 0, 3],
      [0, 0, 9 / 7]
    ])
    expect([...buyers.spenders]).toEqual([0, 2])
    expect(buyers.spending).toEqual({ purchases: [2, 1], mean: Float64Array.of(21, 5) })
    const days = buyersOf(table, { ...PARAMS, asOf, unit: 'day' }).histories
    expect(days.times).toContain(14)
    const rows = buyersOf(table, { ...PARAMS, asOf, merge: 'row' }).histories
    expect([...rows.repeats]).toEqual([2, 0, 0])
  })

  test('only the chosen ones', () => {
    const chosen = new Uint8Array(table.customer.labels.size)
    chosen[1] = 1
    expect(buyersOf(table, { ...PARAMS, asOf }, chosen).histories.customers).toBe(1)
  })
})

describe('a table that is no ground for a forecast', () => {
  const many = (each: (i: number) => Row[], count = 30) =>
    tableOf(Array.from({ length: count }, (_, i) => each(i)).flat())
  const on = (i: number, date: string, amount = 10): Row => ({ customer: `c${i}`, date, amount })
  const kindOf = (table: Transactions, change: Partial<ForecastParams> = {}) => {
    const result = forecast(table, change)
    return 'kind' in result ? result : undefined
  }

  test.each([
    ['few-customers', many(i => [on(i, '2024-01-01'), on(i, '2024-02-01')], 1), {}],
    ['no-repeat', many(i => [on(i, '2024-01-01')]), {}],
    [
      'few-repeats',
      many(i => (i < 3 ? [on(i, '2024-01-01'), on(i, '2024-02-01')] : [on(i, '2024-01-05')])),
      {}
    ],
    ['same-day', many(i => [on(i, '2024-01-01')]), { asOf: dayOf('2024-01-01') }],
    // 44 purchases a customer, all within a day.
    [
      'same-day',
      many(i => Array.from({ length: 44 }, () => on(i, '2024-01-01'))),
      { merge: 'row' }
    ],
    ['no-spend', many(i => [on(i, '2024-01-01', 0), on(i, '2024-03-01', 0)]), {}],
    [
      'no-spend',
      many(i => [on(i, '2024-01-01', 5), on(i, '2024-03-01', 1), on(i, '2024-03-02', -9)]),
      {}
    ]
  ] as const)('%s', (kind, table, change) => {
    expect(kindOf(table, change)?.kind).toBe(kind)
  })

  test('amounts without a mean', () => {
    // Powers of ten from a millionth to a million, and a free order each: the tail is heavier than any with a mean.
    const wild = many(i => {
      const amount = 10 ** (3 * normalQuantile((i + 0.5) / 60))
      return [on(i, '2024-01-01', amount), on(i, `2024-0${2 + (i % 7)}-01`, 0)]
    }, 60)
    expect(kindOf(wild)).toEqual({ kind: 'no-mean' })
  })

  test('a single extreme customer among ordinary ones spoils nothing', () => {
    const rows = [
      ...madeShop(120, 3),
      ...Array.from({ length: 44 }, () => ({ customer: 'odd', date: '2024-03-01', amount: 1 })),
      { customer: 'back', date: '2024-03-01', amount: 5 },
      { customer: 'back', date: '2024-03-02', amount: -50 }
    ]
    const result = answered(tableOf(rows), { merge: 'row', draws: 60 })
    expect(result.setAside).toBe(1)
    for (const one of numbersIn(result)) expect(Number.isFinite(one)).toBe(true)
  })
})

describe('a forecast', () => {
  test('the simulated futures scatter around what is expected', () => {
    const result = answered(SHOP, { draws: 500 })
    const { expected, low, high } = result.purchases
    expect(low).toBeLessThan(expected)
    expect(high).toBeGreaterThan(expected)
    // The middle of the draws is where the formulas put it; resampling alone shifts it a little.
    expect(Math.abs((low + high) / 2 / expected - 1)).toBeLessThan(0.1)
    expect(
      Math.abs((result.money.low + result.money.high) / 2 / result.money.expected - 1)
    ).toBeLessThan(0.15)
    const sum = (of: (segment: ForecastResult['segments'][number]) => number) =>
      result.segments.reduce((all, one) => all + of(one), 0)
    expect(sum(one => one.purchases.expected)).toBeCloseTo(expected, 8)
    expect(sum(one => one.money.expected)).toBeCloseTo(result.money.expected, 6)
    expect(sum(one => one.customers)).toBe(result.customers)
    expect(sum(one => one.alive)).toBeCloseTo(result.alive, 8)
    expect(result.aliveBands.reduce((all, one) => all + one, 0)).toBe(result.customers)
  })

  test.each(['bg-nbd', 'pareto-nbd'] as const)(
    '%s: the unit is a way of counting, not of forecasting',
    law => {
      const weeks = answered(SHOP, { law, draws: 20 })
      const days = answered(SHOP, { law, draws: 20, unit: 'day', horizon: 182 })
      expect(days.purchases.expected / weeks.purchases.expected).toBeCloseTo(1, 5)
      expect(days.money.expected / weeks.money.expected).toBeCloseTo(1, 5)
      expect(days.alive / weeks.alive).toBeCloseTo(1, 5)
      // A rate of 7 days is 7 times that of one.
      const alpha = (result: ForecastResult) => result.buying.parameters[1]?.value as number
      expect(alpha(days) / alpha(weeks)).toBeCloseTo(7, 3)
    }
  )

  test('money: margin, discount and the cost of keeping', () => {
    const plain = answered(SHOP, { draws: 20, interest: 0 })
    const later = answered(SHOP, { draws: 20, interest: 0.2 })
    // Purchases of the next half-year come a quarter of a year from now, about: 1.2^(−1/4) = 0.955.
    expect(later.money.expected / plain.money.expected).toBeCloseTo(0.955, 1)
    expect(later.money.expected).toBeLessThan(plain.money.expected)
    const whole = answered(SHOP, { draws: 20, interest: 0, marginRate: 0.8 })
    expect(whole.money.expected).toBeCloseTo(2 * plain.money.expected, 6)
    expect(whole.money.high).toBeCloseTo(2 * plain.money.high, 6)
    const [first] = plain.segments
    expect(first?.afterKeeping).toBeCloseTo(
      (first?.money.expected ?? 0) - 5 * (first?.customers ?? 0),
      8
    )
  })

  test('by channel, by month with the rest as one, and by a column that is not there', () => {
    const channel = answered(SHOP, { draws: 20, by: 'channel' })
    expect(channel.segments.map(({ label }) => label).toSorted()).toEqual(['shop', 'web'])
    const none = answered(SHOP, { draws: 20, by: 'product' })
    expect(none.segments.map(({ label }) => label)).toEqual([''])
    const spread = madeShop(200, 9).map(row => ({
      ...row,
      product: `p${Number(row.customer?.slice(1)) % 20}`
    }))
    const rest = answered(tableOf(spread), { draws: 20, by: 'product' })
    expect(rest.segments).toHaveLength(13)
    expect(rest.segments.at(-1)).toMatchObject({ rest: true, label: '' })
  })

  test('progress rises to the end, and the same seed gives the same forecast', () => {
    const classes = makeRfm(SHOP).scores(PARAMS.rfm).class
    const seen = [...forecastSteps(SHOP, { ...PARAMS, draws: 60 }, classes)]
    expect(seen.every((share, i) => share >= (seen[i - 1] ?? 0) && share <= 1)).toBe(true)
    expect(answered(SHOP, { draws: 60 })).toEqual(answered(SHOP, { draws: 60 }))
  })

  test('any shop: numbers or a reason, never NaN', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.nat({ max: 1e6 }),
        fc.constantFrom('bg-nbd' as const, 'pareto-nbd' as const),
        fc.integer({ min: 1, max: 60 }),
        (customers, seed, law, horizon) => {
          const result = forecast(tableOf(madeShop(customers, seed)), { law, horizon, draws: 20 })
          for (const one of numbersIn(result)) expect(Number.isFinite(one)).toBe(true)
        }
      ),
      { numRuns: 15 }
    )
  })
})

describe('the check', () => {
  const checked = (rows: readonly Row[], change: Partial<ForecastParams> = {}) => {
    const params = { ...PARAMS, ...change }
    const from = dayOf('2024-01-01')
    return finish(holdoutOf(tableOf([...rows]), params, from)) as Holdout
  }

  test('the cut is the reader’s, within the table, or two thirds of the way', () => {
    expect(cutOf({ cut: null, asOf: 300 }, 0)).toBe(200)
    expect(cutOf({ cut: 250, asOf: 300 }, 0)).toBe(250)
    expect(cutOf({ cut: 900, asOf: 300 }, 0)).toBe(299)
    expect(cutOf({ cut: -5, asOf: 300 }, 0)).toBe(0)
  })

  test('what came is counted after the cut, and the forecast has not seen it', () => {
    const rows = madeShop(200, 4)
    const cut = dayOf('2024-11-29')
    const whole = checked(rows, { cut })
    const until = rows.filter(({ date }) => dayOf(date as string) <= cut)
    const known = new Set(until.map(({ customer }) => customer))
    const after = new Set(
      rows
        .filter(({ date, customer }) => dayOf(date as string) > cut && known.has(customer))
        .map(({ date, customer }) => `${date} ${customer}`)
    )
    expect(whole.total.actual).toBe(after.size)
    expect(whole.customers).toBe(known.size)
    expect(whole.days).toBe(LAST - cut)
    expect(whole.groups.reduce((sum, { actual }) => sum + actual, 0)).toBe(after.size)
    const blind = checked(until, { cut })
    expect(blind.total.actual).toBe(0)
    expect(blind.total.expected).toBe(whole.total.expected)
    expect(blind.total.naive).toBe(whole.total.naive)
  })

  test('the past rate by hand, and nothing of who came on the day of the cut', () => {
    const cut = dayOf('2024-11-29')
    const rows = [...madeShop(200, 4), { customer: 'new', date: '2024-11-29', amount: 9 }]
    const { histories } = buyersOf(tableOf(rows), { ...PARAMS, asOf: cut })
    const naive = [...histories.rowOf].reduce((sum, row) => {
      const watched = histories.times[histories.observed[row] as number] as number
      return watched > 0 ? sum + (histories.repeats[row] as number) / watched : sum
    }, 0)
    const days = LAST - cut
    expect(checked(rows, { cut }).total.naive).toBeCloseTo((naive * days) / 7, 8)
  })

  test('a cut before anybody came back is said to be none', () => {
    const result = answered(SHOP, { draws: 20, cut: dayOf('2024-01-02') })
    expect(result.holdout).toMatchObject({ kind: 'few-customers', needed: 20 })
  })

  test('of 40 shops the intervals hold what came as often as they say', () => {
    let held = 0
    let customers = 0
    let better = 0
    for (let seed = 1; seed <= 40; seed += 1) {
      const { total, customersInside, error } = checked(madeShop(120, seed), { draws: 40 })
      if (total.low <= total.actual && total.actual <= total.high) held += 1
      customers += customersInside
      if (error.model < error.naive) better += 1
    }
    // 38 expected; 3 standard deviations of a binomial of 40 at 95 % are 4.
    expect(held).toBeGreaterThanOrEqual(34)
    // Counts are whole: an interval of a single customer holds more than its 95 %.
    expect(customers / 40).toBeGreaterThan(0.93)
    expect(better).toBeGreaterThanOrEqual(37)
  })
})

test('whom it pays to keep, by hand', () => {
  const { worth, ranking, aliveBands } = rankingOf(
    Float64Array.of(3, 20, 5, 8),
    Float64Array.of(0.1, 1, 0.2, 0.55),
    5
  )
  expect(worth).toEqual({ customers: 2, money: 28 })
  expect(ranking).toEqual([
    [0.25, 20],
    [0.5, 8],
    [0.75, 5],
    [1, 3]
  ])
  expect(aliveBands).toEqual([1, 1, 1, 0, 1])
})

test('large tables get fewer resamples and draws', () => {
  const rows = (count: number) => ({
    ...buyersOf(SHOP, PARAMS).histories,
    weight: new Float64Array(count)
  })
  expect([100, 8000, 1e6].map(count => resamplesFor(rows(count), 500))).toEqual([100, 50, 20])
  expect([100, 1e5, 1e7].map(count => affordableDraws(500, count))).toEqual([500, 200, 40])
  expect(problemOf(buyersOf(SHOP, PARAMS))).toBeUndefined()
})
