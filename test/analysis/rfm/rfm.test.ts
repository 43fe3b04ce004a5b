import { describe, expect, test } from 'vitest'
import { summarise } from '../../../src/analysis/customers/summary.ts'
import { chosenCustomers } from '../../../src/analysis/rfm/chosen.ts'
import { makeRfm } from '../../../src/analysis/rfm/memo.ts'
import { MEASURES, type Measure, type RfmParams } from '../../../src/analysis/rfm/model.ts'
import { rfm, rfmScores } from '../../../src/analysis/rfm/rfm.ts'
import { dayOf, tableOf } from '../../support/transactions.ts'
import { AS_OF, params, TWELVE, twelveRows } from './twelve.ts'

const table = tableOf(twelveRows)
const scoresOf = (measure: Measure | 'class' | 'segment', change: Partial<RfmParams> = {}) =>
  [...makeRfm(table).scores(params(change))[measure]].slice(1)

describe('twelve customers, by hand, in four groups', () => {
  test('recency: twelve different numbers of days, three to a group, fewer days better', () => {
    // Days from best: 3 7 10 | 15 30 45 | 60 90 120 | 200 300 400.
    expect(scoresOf('recency')).toEqual([4, 4, 1, 3, 1, 4, 2, 2, 3, 2, 1, 3])
    for (const ties of ['average', 'appearance'] as const) {
      expect(scoresOf('recency', { ties })).toEqual(scoresOf('recency'))
    }
  })

  test('frequency: seven customers with one purchase, and three rules', () => {
    // Sorted: 1 × 7, 2 × 2, 3, 5, 9. share, 1 + ⌊4·l/12⌋: ones l = 0 → 1; twos l = 7 → 1 + ⌊2.33⌋ = 3;
    // 3: l = 9 → 4; 5 and 9 → 4.
    expect(scoresOf('frequency')).toEqual([4, 1, 1, 3, 1, 4, 1, 4, 1, 1, 3, 1])
    // average: the ones have mean rank 0 + 6/2 = 3 → 1 + ⌊4·3/12⌋ = 2; twos 7.5 → 1 + ⌊2.5⌋ = 3.
    expect(scoresOf('frequency', { ties: 'average' })).toEqual([4, 2, 2, 3, 2, 4, 2, 4, 2, 2, 3, 2])
    // appearance: three a group. Ones in the file: bea carl ed | gil ian jo | leo, then dora kim of the
    // twos fill group 3; hana flo ana group 4.
    expect(scoresOf('frequency', { ties: 'appearance' })).toEqual([
      4, 1, 1, 3, 1, 4, 2, 4, 2, 2, 3, 3
    ])
  })

  test('money: 10 20 20 | 40 60 80 | 120 150 200 | 300 500 900', () => {
    expect(scoresOf('monetary')).toEqual([4, 2, 1, 3, 2, 4, 1, 4, 2, 1, 3, 3])
    // Per purchase: ana 100, bea 40, carl 20, dora 75, ed 60, flo 60, gil 20, hana 166.67, ian 80, jo 10,
    // kim 60, leo 200. Sorted: 10 20 20 | 40 60 60 | 60 75 80 | 100 166 200; the sixties share l = 4 → 2.
    expect(scoresOf('monetary', { money: 'mean' })).toEqual([4, 2, 1, 3, 2, 2, 1, 4, 3, 1, 2, 4])
    // Without a margin column, margin is revenue.
    expect(scoresOf('monetary', { money: 'margin' })).toEqual(scoresOf('monetary'))
  })

  test('classes: the mean of the scores from 0 to 1 against the thresholds', () => {
    // ana 4 4 4 → 9/9 A; bea 4 1 2 → 4/9 = 0.44 C; carl 1 1 1 → 0 E; dora 3 3 3 → 6/9 = 0.67 B;
    // ed 1 1 2 → 1/9 E; flo 4 4 4 A; gil 2 1 1 → 1/9 E; hana 2 4 4 → 7/9 = 0.78 B; ian 3 1 2 → 3/9 D;
    // jo 2 1 1 → E; kim 1 3 3 → 4/9 C; leo 3 1 3 → 4/9 C.
    expect(scoresOf('class')).toEqual([1, 3, 5, 2, 5, 1, 5, 2, 4, 5, 3, 3])
    const { classes } = rfm(table, params())
    // A: 900 + 300; B: 150 + 500; C: 40 + 120 + 200; D: 80; E: 20 + 60 + 20 + 10. Of 2,400.
    expect(classes.map(({ id, customers, revenue }) => [id, customers, revenue])).toEqual([
      ['A', 2, 1200],
      ['B', 2, 650],
      ['C', 3, 360],
      ['D', 1, 80],
      ['E', 4, 110]
    ])
    expect(classes[0]).toMatchObject({ customerShare: 2 / 12, revenueShare: 0.5, mean: 600 })
  })

  test('a threshold that is met exactly is met, also where fractions are not exact', () => {
    // Six groups: steps of 0.2, and (0.6 + 0.6 + 0.6)/3 must be 0.6.
    const rows = ['a', 'b', 'c', 'd', 'e', 'f'].map((customer, at) => ({
      customer,
      date: `2025-12-0${at + 1}`,
      amount: at + 1
    }))
    const scores = makeRfm(tableOf(rows)).scores(
      params({ groups: 6, cuts: { frequency: [1, 1, 1, 2, 2] } })
    )
    // R and M go from 1 to 6, F is 4 for all: 0.6. a: (0 + 0.6 + 0)/3 = 0.2 → D; b: 0.33 D; c: 0.47 C;
    // d: 0.6 → B; e: 0.73 B; f: 0.87 A.
    expect([...scores.class].slice(1)).toEqual([4, 4, 3, 2, 2, 1])
  })

  test('weights: recency alone decides; with none at all, all three count', () => {
    const by = (recency: number, frequency: number, monetary: number) =>
      scoresOf('class', {
        classes: { weights: { recency, frequency, monetary }, from: [0.9, 0.6, 0.3, 0.1] }
      })
    // R 4 → 1 A, 3 → 0.67 B, 2 → 0.33 C, 1 → 0 E.
    expect(by(1, 0, 0)).toEqual([1, 1, 5, 2, 5, 1, 3, 3, 2, 3, 5, 2])
    expect(by(0, 0, 0)).toEqual(by(1, 1, 1))
    expect(by(0, 0, 0)).toEqual(by(5, 5, 5))
  })

  test('the map: cells with customers, money and mean M', () => {
    const { cells, customers, revenue, outside } = rfm(table, params())
    expect([customers, revenue, outside]).toEqual([12, 2400, 0])
    // R 4, F 4: ana and flo. R 1, F 1: carl (M 1) and ed (M 2).
    expect(cells[3]?.[3]).toEqual({
      customers: 2,
      customerShare: 1 / 6,
      revenue: 1200,
      revenueShare: 0.5,
      mean: 600,
      monetary: 4
    })
    expect(cells[0]?.[0]).toMatchObject({ customers: 2, revenue: 80, monetary: 1.5 })
    expect(cells[3]?.[1]).toEqual({
      customers: 0,
      customerShare: 0,
      revenue: 0,
      revenueShare: 0,
      mean: null,
      monetary: null
    })
  })

  test('bounds: lowest and highest value of each score', () => {
    const { bounds } = rfm(table, params())
    expect(bounds.recency).toEqual([
      [200, 400],
      [60, 120],
      [15, 45],
      [3, 10]
    ])
    expect(bounds.frequency).toEqual([[1, 1], null, [2, 2], [3, 9]])
    expect(bounds.monetary).toEqual([
      [10, 20],
      [40, 80],
      [120, 200],
      [300, 900]
    ])
  })

  test('ties: who has another score than their equals, and whose score hangs on the rule', () => {
    const ties = (rule: RfmParams['ties']) => rfm(table, params({ ties: rule })).ties
    // Frequency: all seven ones differ between share (1) and average (2); twos (3) and the rest agree.
    expect(ties('share').frequency).toEqual({ split: 0, otherRule: 7 })
    expect(ties('average').frequency).toEqual({ split: 0, otherRule: 7 })
    expect(ties('appearance').frequency).toEqual({ split: 7, otherRule: 7 })
    expect(ties('appearance').recency).toEqual({ split: 0, otherRule: 0 })
    expect(rfm(table, params({ cuts: { frequency: [2, 3, 4] } })).ties.frequency).toEqual({
      split: 0,
      otherRule: 0
    })
  })

  test('fixed cut points: a value equal to one is in the group above; fewer days are better', () => {
    // Days below 10 → 4, 10 to 59 → 3, 60 to 199 → 2, from 200 on → 1.
    expect(scoresOf('recency', { cuts: { recency: [10, 60, 200] } })).toEqual([
      4, 3, 1, 3, 1, 4, 2, 2, 3, 2, 1, 3
    ])
    // Purchases: 1 → 1, 2 → 2, 3 and 4 → 3, from 5 on → 4.
    expect(scoresOf('frequency', { cuts: { frequency: [2, 3, 5] } })).toEqual([
      4, 1, 1, 2, 1, 4, 1, 3, 1, 1, 2, 1
    ])
    expect(
      scoresOf('monetary', { cuts: { monetary: [20, 120, 1000] }, ties: 'appearance' })
    ).toEqual([3, 2, 2, 3, 2, 3, 2, 3, 2, 1, 3, 3])
  })

  test('another day: later purchases do not exist, the window forgets, outside says how many', () => {
    // On 31 August (day −122), ed, carl, kim and hana’s two earlier purchases (−122, −124) count.
    const earlier = rfm(table, params({ asOf: AS_OF - 122 }))
    expect([earlier.customers, earlier.outside]).toEqual([4, 8])
    expect(earlier.bounds.recency.flat().filter(one => one !== null)).toEqual([
      278, 278, 178, 178, 78, 78, 0, 0
    ])
    // The last 7 days of the year, 25 to 31 December: ana’s 3, 5 days and no 7 (24 December is not in it).
    const week = rfm(table, params({ window: 7 }))
    expect([week.customers, week.outside, week.revenue]).toEqual([1, 11, 893])
  })

  test('only the chosen: cells of the map as a filter, scores unchanged', () => {
    const memo = makeRfm(table)
    const scores = memo.scores(params())
    const chosen = chosenCustomers(scores, [
      [4, 4],
      [1, 1],
      [99, 99]
    ])
    const names = TWELVE.map(([name]) => name).filter((_, at) => chosen[at + 1] === 1)
    expect(names).toEqual(['ana', 'carl', 'ed', 'flo'])
    expect(chosen[0]).toBe(0)
    const part = memo.result(params(), chosen)
    expect(part).toMatchObject({ customers: 4, revenue: 1280, outside: 0 })
    expect(part.cells[3]?.[3]).toMatchObject({
      customers: 2,
      customerShare: 0.5,
      revenueShare: 1200 / 1280
    })
    expect(part.bounds).toEqual(memo.result(params()).bounds)
  })

  test('the memo answers what a fresh start answers, whatever was asked before', () => {
    const memo = makeRfm(table)
    const asked = [
      params(),
      params({ groups: 5 }),
      params({ ties: 'average' }),
      params({ ties: 'appearance' }),
      params({ window: 60 }),
      params({ asOf: AS_OF - 50 }),
      params({ money: 'mean' }),
      params({ cuts: { recency: [10, 60, 200] } }),
      params({ merge: 'row' }),
      params({ refunds: 'ignore' }),
      params({ classes: { ...params().classes, from: [0.9, 0.5, 0.4, 0.1] } }),
      params()
    ]
    for (const one of asked) {
      expect(memo.result(one)).toEqual(rfm(table, one))
      const { asOf, window } = one
      const span = window === null ? { to: asOf } : { from: asOf - window + 1, to: asOf }
      expect(memo.scores(one)).toEqual(rfmScores(summarise(table, one, span), one))
    }
  })

  test('nobody, and nothing but refunds: no score, no share', () => {
    for (const rows of [[], [{ customer: 'ann', date: '2025-01-01', amount: -4 }]]) {
      const none = rfm(tableOf(rows), params())
      expect(none).toMatchObject({ customers: 0, revenue: 0, outside: rows.length })
      for (const measure of MEASURES) expect(none.bounds[measure]).toEqual([null, null, null, null])
      expect(none.classes[0]).toEqual({
        id: 'A',
        customers: 0,
        customerShare: 0,
        revenue: 0,
        revenueShare: null,
        mean: null
      })
    }
    const undated = rfm(
      tableOf([
        { customer: 'a', amount: 1 },
        { customer: 'b', amount: 2 }
      ]),
      params()
    )
    expect(undated.bounds.recency).toEqual([[0, 0], null, null, null])
  })

  test('sums too large to be rounded are compared as they are', () => {
    const rows = [9e15, 9e15 + 2].map((amount, at) => ({
      customer: `c${at}`,
      date: '2025-01-01',
      amount
    }))
    const { monetary } = makeRfm(tableOf(rows)).scores(params())
    expect([...monetary]).toEqual([0, 1, 3])
  })

  test('a row without a day among others counts nowhere', () => {
    const rows = [
      { customer: 'a', date: '2025-01-01', amount: 1 },
      { customer: 'b', amount: 2 }
    ]
    expect(rfm(tableOf(rows), params())).toMatchObject({ customers: 1, outside: 0 })
  })

  test('who has refunds only is not scored, and is counted as such', () => {
    const rows = [
      { customer: 'a', date: '2025-01-01', amount: 10 },
      { customer: 'b', date: '2025-01-02', amount: -5 },
      { customer: 'c', date: '2025-01-03', amount: 8 },
      { customer: 'c', date: '2025-01-04', amount: -8 }
    ]
    const table = tableOf(rows)
    expect(rfm(table, params())).toMatchObject({ customers: 2, outside: 1 })
    // In a window that leaves rows out, by another way: only c's refund is in it.
    expect(rfm(table, params({ asOf: dayOf('2025-01-04'), window: 1 }))).toMatchObject({
      customers: 0,
      outside: 3
    })
    expect(rfm(table, params({ refunds: 'ignore' }))).toMatchObject({ customers: 2, outside: 0 })
    expect(rfm(table, params({ refunds: 'purchase' }))).toMatchObject({ customers: 3, outside: 0 })
    const onlyB = new Uint8Array([0, 0, 1, 0])
    expect(rfm(table, params(), onlyB)).toMatchObject({ customers: 0, outside: 1 })
  })

  test('the same money in other sums is a tie', () => {
    const rows = [
      { customer: 'a', date: '2025-01-01', amount: 0.1 },
      { customer: 'b', date: '2025-01-01', amount: 0.3 },
      { customer: 'a', date: '2025-01-01', amount: 0.2 }
    ]
    const { monetary } = makeRfm(tableOf(rows)).scores(params())
    expect(monetary[1]).toBe(monetary[2])
  })
})
