import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ladder } from '../../../src/analysis/ladder/ladder.ts'
import type { LadderParams } from '../../../src/analysis/ladder/model.ts'
import { dayOf, type Row, tableOf } from '../../support/transactions.ts'

const params = (over: Partial<LadderParams> = {}): LadderParams => ({
  merge: 'day',
  refunds: 'net',
  asOf: dayOf('2025-03-31'),
  steps: 4,
  horizon: 30,
  prospects: null,
  ...over
})

const buy = (customer: string, date: string, amount = 10): Row => ({ customer, date, amount })

/** Five customers: ann three times, bob twice, cy, dee and eve once; fay after the day of analysis. */
const SHOP: Row[] = [
  buy('ann', '2025-01-01', 10),
  buy('bob', '2025-01-11', 20),
  buy('ann', '2025-01-21', 30),
  buy('cy', '2025-02-01', 60),
  buy('ann', '2025-02-01', 50),
  buy('bob', '2025-02-20', 5),
  buy('dee', '2025-03-01', 20),
  buy('eve', '2025-03-26', 40),
  buy('fay', '2025-04-02', 99),
  { customer: 'gus', date: '2025-03-01' }
]

describe('ladder', () => {
  test('five customers by hand', () => {
    const { steps } = ladder(tableOf(SHOP), params({ prospects: 20 }))
    expect(steps.map(step => step.reached)).toEqual([5, 2, 1, 0])
    // Of 20 prospects; 2 of 5; 1 of 2; 0 of 1.
    expect(steps.map(step => step.shareOfPrevious)).toEqual([0.25, 0.4, 0.5, 0])
    expect(steps.map(step => step.shareOfFirst)).toEqual([1, 0.4, 0.2, 0])
    // First purchases: 10, 20, 60, 20, 40. Second: 30 and 5.
    expect(steps.map(step => step.meanOrder)).toEqual([30, 17.5, 50, null])
    expect(steps.map(step => step.medianOrder)).toEqual([20, 17.5, 50, null])
    expect(steps[0]?.waiting).toBeUndefined()
  })

  test('waiting for the second purchase, those still waiting counted as such', () => {
    const { steps } = ladder(tableOf(SHOP), params())
    // ann 20 days, bob 40; until 31 March cy has waited 58, dee 30, eve 5.
    // S: at 20 four at risk (eve is gone): 3/4; at 40 two (bob, cy): 3/4 · 1/2 = 3/8.
    expect(steps[1]?.waiting).toMatchObject({
      atRisk: 5,
      happened: 2,
      censored: 3,
      naiveMedian: 30,
      median: 40,
      curve: [
        [0, 0],
        [20, 0.25],
        [40, 0.625],
        [58, 0.625]
      ]
    })
    // Within 30 days a quarter; 95 % by log-log: S^exp(∓1.96·√(1/(4·3))/ln S).
    const spread = (1.959963985 * Math.sqrt(1 / 12)) / -Math.log(0.75)
    const within = steps[1]?.waiting?.withinHorizon
    expect(within?.share).toBeCloseTo(0.25, 12)
    expect(within?.low).toBeCloseTo(1 - 0.75 ** Math.exp(-spread), 8)
    expect(within?.high).toBeCloseTo(1 - 0.75 ** Math.exp(spread), 8)
    // ann and bob for the third: ann after 11 days, bob waiting for 39.
    expect(steps[2]?.waiting).toMatchObject({ atRisk: 2, happened: 1, median: 11, naiveMedian: 11 })
    // The fourth: only ann, waiting for 58 days.
    expect(steps[3]?.waiting).toMatchObject({
      atRisk: 1,
      happened: 0,
      median: null,
      naiveMedian: null
    })
  })

  test('a horizon longer than anybody was watched gives no share', () => {
    const { steps } = ladder(tableOf(SHOP), params({ horizon: 59 }))
    expect(steps[1]?.waiting?.withinHorizon).toBeNull()
    expect(
      ladder(tableOf(SHOP), params({ horizon: 58 })).steps[1]?.waiting?.withinHorizon
    ).not.toBeNull()
  })

  test('only the chosen customers', () => {
    const table = tableOf(SHOP)
    const chosen = new Uint8Array(table.customer.labels.size)
    for (const name of ['bob', 'cy']) chosen[table.customer.labels.find(name) ?? 0] = 1
    const { steps } = ladder(table, params(), chosen)
    expect(steps.map(step => step.reached)).toEqual([2, 1, 0, 0])
    expect(steps[0]?.meanOrder).toBe(40)
    expect(steps[1]?.waiting).toMatchObject({ atRisk: 2, happened: 1, naiveMedian: 40 })
  })

  test('from the first contact to the first purchase', () => {
    const rows: Row[] = [
      { ...buy('ann', '2025-01-11'), contact: '2025-01-01' },
      { ...buy('ann', '2025-02-01'), contact: '2025-01-06' },
      { customer: 'bob', date: '2025-03-01', contact: '2025-03-01' },
      // Bought before the contact; contact after the day of analysis; no contact told.
      { ...buy('cy', '2025-01-01'), contact: '2025-01-02' },
      { customer: 'dee', date: '2025-03-01', contact: '2025-05-01' },
      buy('eve', '2025-01-03')
    ]
    const { fromContact } = ladder(tableOf(rows), params())
    // ann 10 days; bob waiting for 30.
    expect(fromContact).toMatchObject({ atRisk: 2, happened: 1, censored: 1, median: 10 })
    expect(fromContact?.curve).toEqual([
      [0, 0],
      [10, 0.5],
      [30, 0.5]
    ])
    const table = tableOf(rows)
    const nobody = ladder(table, params(), new Uint8Array(table.customer.labels.size))
    expect(nobody.fromContact?.atRisk).toBe(0)
    expect(ladder(tableOf(SHOP), params()).fromContact).toBeUndefined()
  })

  test('without dates there are steps but no waiting; nobody at all; odd parameters', () => {
    const undated = ladder(
      tableOf([
        { customer: 'ann', amount: 3 },
        { customer: 'ann', amount: 4 }
      ]),
      params({ merge: 'row' })
    )
    expect(undated.steps.map(step => step.reached)).toEqual([1, 1, 0, 0])
    expect(undated.steps[1]?.waiting).toBeUndefined()
    const empty = ladder(tableOf([]), params({ prospects: 0 }))
    expect(empty.steps[0]).toMatchObject({ reached: 0, shareOfPrevious: null, shareOfFirst: 0 })
    expect(empty.steps[1]).toMatchObject({ shareOfPrevious: null })
    const odd = ladder(tableOf(SHOP), params({ steps: 99, horizon: Number.NaN }))
    expect([odd.steps.length, odd.horizon]).toEqual([12, 1])
    expect(ladder(tableOf(SHOP), params({ steps: Number.NaN })).steps.length).toBe(2)
  })

  test('a curve of many days is thinned to 120 points, its last step kept', () => {
    const rows = Array.from({ length: 300 }, (_, i): Row[] => {
      const second = new Date(Date.UTC(2024, 0, 2 + i)).toISOString().slice(0, 10)
      return [buy(`c${i}`, '2024-01-01'), buy(`c${i}`, second)]
    }).flat()
    const curve = ladder(tableOf(rows), params()).steps[1]?.waiting?.curve ?? []
    // 300 steps become 118; nobody is left to be watched after the last.
    expect(curve.length).toBe(119)
    expect(curve[0]).toEqual([0, 0])
    expect(curve.at(-1)).toEqual([300, 1])
    for (const [day, share] of curve) expect(share).toBeCloseTo(day / 300, 10)
  })

  test('steps only lose customers, and every wait is either over or cut off', () => {
    const rows = fc.array(
      fc.record({
        customer: fc.constantFrom('a', 'b', 'c', 'd'),
        date: fc.integer({ min: 1, max: 28 }).map(day => `2025-03-${String(day).padStart(2, '0')}`),
        amount: fc.integer({ min: -5, max: 50 })
      })
    )
    fc.assert(
      fc.property(rows, some => {
        const { steps } = ladder(tableOf(some), params({ steps: 6 }))
        steps.forEach(({ reached, waiting }, i) => {
          const before = steps[i - 1]?.reached
          if (before === undefined || !waiting) return
          expect(reached).toBeLessThanOrEqual(before)
          expect(waiting.atRisk).toBe(before)
          expect(waiting.happened).toBe(reached)
          expect(waiting.happened + waiting.censored).toBe(waiting.atRisk)
        })
      })
    )
  })
})
