import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { summarise } from '../../../src/analysis/customers/summary.ts'
import { ascending } from '../../../src/analysis/rfm/ascending.ts'
import { makeRfm } from '../../../src/analysis/rfm/memo.ts'
import { DEFAULT_RFM, MEASURES, type RfmParams } from '../../../src/analysis/rfm/model.ts'
import { limitsOf, ntile, scoresByAppearance } from '../../../src/analysis/rfm/score.ts'
import { query } from '../../support/duckdb.ts'
import { shopRows } from '../../support/random-shop.ts'
import { type Row, tableOf } from '../../support/transactions.ts'

/** 1 + the limits that are reached. */
const scoreBy = (limits: readonly number[], value: number) =>
  1 + limits.filter(limit => value >= limit).length

const AS_OF = 20_120
const paramsOf: fc.Arbitrary<RfmParams> = fc.record({
  asOf: fc.constant(AS_OF),
  window: fc.constantFrom(null, 10, 25),
  groups: fc.integer({ min: 3, max: 10 }),
  ties: fc.constantFrom('share', 'average', 'appearance'),
  money: fc.constantFrom('revenue', 'mean', 'margin'),
  merge: fc.constantFrom('row', 'order', 'day'),
  refunds: fc.constantFrom('net', 'ignore', 'purchase'),
  cuts: fc.constant({}),
  classes: fc.constant(DEFAULT_RFM.classes)
})

const byName = (rows: readonly Row[], params: RfmParams) => {
  const table = tableOf(rows)
  const scores = makeRfm(table).scores(params)
  const entries = Array.from({ length: scores.size - 1 }, (_, at) => {
    const code = at + 1
    const of = MEASURES.map(measure => scores[measure][code])
    return [table.customer.labels.at(code), [...of, scores.class[code]]] as const
  })
  return Object.fromEntries(entries.filter(([, of]) => of[0] !== 0))
}

describe('scores of values', () => {
  const values = fc.array(
    fc.oneof(fc.integer({ min: 0, max: 6 }), fc.double({ min: -9, max: 9, noNaN: true })),
    { minLength: 1, maxLength: 40 }
  )
  const groups = fc.integer({ min: 3, max: 10 })

  test('the definitions word for word: customers below, and equal ones', () => {
    fc.assert(
      fc.property(values, groups, (list, k) => {
        const of = Float64Array.from(list)
        const sorted = ascending(of)
        expect(Array.from(sorted, one => one + 0)).toEqual(
          list.toSorted((a, b) => a - b).map(one => one + 0)
        )
        const n = list.length
        for (const value of list) {
          const l = list.filter(one => one < value).length
          const e = list.filter(one => one === value).length
          expect(scoreBy(limitsOf(sorted, k, 'share'), value)).toBe(1 + Math.floor((k * l) / n))
          const mean = (k * (2 * l + e - 1)) / (2 * n)
          expect(scoreBy(limitsOf(sorted, k, 'average'), value)).toBe(1 + Math.floor(mean))
        }
        // NTILE: sizes differ by one at most, larger groups first, and scores rise with the values.
        const given = scoresByAppearance(of, sorted, k)
        const sizes = Array.from(
          { length: k },
          (_, at) => given.filter(one => one === at + 1).length
        )
        expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
        list.forEach((a, i) => {
          list.forEach((b, j) => {
            if (a < b || (a === b && i < j)) expect(given[i]).toBeLessThanOrEqual(given[j] ?? 0)
          })
        })
      })
    )
  })

  test('ntile by hand: ten in four groups are 3, 3, 2 and 2', () => {
    expect(Array.from({ length: 10 }, (_, at) => ntile(at, 10, 4))).toEqual([
      1, 1, 1, 2, 2, 2, 3, 3, 4, 4
    ])
    expect(Array.from({ length: 2 }, (_, at) => ntile(at, 2, 5))).toEqual([1, 2])
  })
})

describe('RFM of random tables', () => {
  test('the order of the rows does not matter, unless scores go by appearance', () => {
    fc.assert(
      fc.property(shopRows, paramsOf, fc.nat(), (rows, params, turn) => {
        if (params.ties === 'appearance') return
        const at = turn % rows.length
        const turned = [...rows.slice(at), ...rows.slice(0, at)].toReversed()
        expect(byName(turned, params)).toEqual(byName(rows, params))
      })
    )
    const two = [
      { customer: 'ann', date: '2025-01-01', amount: 5 },
      { customer: 'bob', date: '2025-01-01', amount: 5 }
    ]
    const params = { ...DEFAULT_RFM, asOf: AS_OF, ties: 'appearance' } as const
    expect(byName(two, params)).not.toEqual(byName(two.toReversed(), params))
  })

  test('cells, classes and segments each add up to the whole', () => {
    fc.assert(
      fc.property(shopRows, paramsOf, (rows, params) => {
        const table = tableOf(rows)
        const result = makeRfm(table).result(params)
        for (const parts of [result.cells.flat(), result.classes, result.segments]) {
          const sum = (of: 'customers' | 'revenue') =>
            parts.reduce((all, part) => all + part[of], 0)
          expect(sum('customers')).toBe(result.customers)
          expect(sum('revenue')).toBeCloseTo(result.revenue, 8)
        }
        expect(result.outside).toBeGreaterThanOrEqual(0)
        const ever = makeRfm(table).result({ ...params, window: null, asOf: 30_000 })
        expect(ever.customers + ever.outside).toBe(result.customers + result.outside)
        const refundsOnly = summarise(table, params, {})
        expect(ever.outside).toBe(
          params.refunds === 'net'
            ? refundsOnly.purchases.filter((n, c) => n === 0 && (refundsOnly.refunded[c] ?? 0) > 0)
                .length
            : 0
        )
        const m = result.cells
          .flat()
          .reduce((all, cell) => all + cell.customers * (cell.monetary ?? 0), 0)
        const { monetary } = makeRfm(table).scores(params)
        expect(m).toBeCloseTo(
          monetary.reduce((all, one) => all + one, 0),
          8
        )
      })
    )
  })

  test('DuckDB gives everyone the same scores and class', async () => {
    await fc.assert(
      fc.asyncProperty(shopRows, paramsOf, async (rows, params) => {
        if (
          !rows.some(row => row.amount !== undefined) ||
          !rows.some(row => row.margin !== undefined)
        )
          return
        const { groups: k, ties, refunds, merge, money, window } = params
        const bought = refunds === 'purchase' ? 'true' : 'amount >= 0'
        const kept = refunds === 'ignore' ? 'amount >= 0' : 'true'
        const id = {
          row: 'line',
          day: 'date',
          order: `CASE WHEN "order" = '' THEN line::VARCHAR ELSE "order" END`
        }[merge]
        const m = {
          revenue: 'SUM(amount)',
          mean: 'SUM(amount) / COUNT(DISTINCT bought)',
          margin: 'COALESCE(SUM(margin), 0)'
        }[money]
        const score = (value: string) => {
          const below = `(RANK() OVER (ORDER BY ${value}) - 1)`
          const equal = `COUNT(*) OVER (PARTITION BY ${value})`
          if (ties === 'share') return `1 + (${k} * ${below}) // n`
          if (ties === 'average') return `1 + (${k} * (2 * ${below} + ${equal} - 1)) // (2 * n)`
          return `NTILE(${k}) OVER (ORDER BY ${value}, place)`
        }
        const expected = await query(
          `WITH counted AS (
             SELECT *, CASE WHEN ${bought} THEN ${id} END AS bought, CASE WHEN ${bought} THEN date END AS on_day
             FROM rows WHERE amount IS NOT NULL AND ${kept} AND date - DATE '1970-01-01' <= ${AS_OF}
               AND date - DATE '1970-01-01' > ${window === null ? 0 : AS_OF - window}),
           places AS (SELECT customer, MIN(line) AS place FROM rows GROUP BY customer),
           summed AS (
             SELECT customer, MAX(on_day) AS r, COUNT(DISTINCT bought) AS f, ROUND(${m}, 6) AS m
             FROM counted GROUP BY customer HAVING COUNT(bought) > 0),
           ready AS (SELECT *, COUNT(*) OVER () AS n FROM summed JOIN places USING (customer)),
           scored AS (SELECT customer, ${score('r')} AS r, ${score('f')} AS f, ${score('m')} AS m FROM ready)
           SELECT *, CASE WHEN 5 * (r + f + m - 3) >= 12 * (${k} - 1) THEN 1
             WHEN 5 * (r + f + m - 3) >= 9 * (${k} - 1) THEN 2 WHEN 5 * (r + f + m - 3) >= 6 * (${k} - 1) THEN 3
             WHEN 5 * (r + f + m - 3) >= 3 * (${k} - 1) THEN 4 ELSE 5 END AS class FROM scored`,
          { rows }
        )
        const theirs = expected.map(({ customer, r, f, m: money_, class: c }) => [
          customer,
          [r, f, money_, c]
        ])
        expect(byName(rows, params)).toEqual(Object.fromEntries(theirs))
      }),
      { numRuns: 200 }
    )
  })
})
