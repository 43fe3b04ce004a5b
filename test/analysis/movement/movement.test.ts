import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { summarise } from '../../../src/analysis/customers/summary.ts'
import { makeMovementMemo } from '../../../src/analysis/movement/memo.ts'
import type { MovementParams } from '../../../src/analysis/movement/model.ts'
import { movement, movementSteps } from '../../../src/analysis/movement/movement.ts'
import { DEFAULT_RFM } from '../../../src/analysis/rfm/model.ts'
import { rfm, rfmScores } from '../../../src/analysis/rfm/rfm.ts'
import { query } from '../../support/duckdb.ts'
import { shopRows } from '../../support/random-shop.ts'
import { tableOf } from '../../support/transactions.ts'
import { bought, byCount, isoOf } from './shop.ts'

const SHOP = [
  ...bought('ann', 1, 3),
  ...bought('bob', 2, 2),
  ...bought('cy', 5, 1),
  ...bought('dee', 3, 0),
  ...bought('eve', 0, 1),
  ...bought('fay', 4, 5)
]

describe('movement', () => {
  test('by hand: six customers by number of purchases in two months', () => {
    const table = tableOf(SHOP)
    const result = movement(table, table, byCount)
    // ann E → C, bob D → D, cy A → E, dee C → none, eve none → E, fay B → A.
    expect(result.matrix).toEqual([
      [0, 0, 0, 0, 1, 0],
      [1, 0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0, 1],
      [0, 0, 0, 1, 0, 0],
      [0, 0, 1, 0, 0, 0],
      [0, 0, 0, 0, 1, 0]
    ])
    // Could rise: ann, bob, dee, fay; ann and fay did. Could fall: all but eve; cy and dee did.
    expect(result).toMatchObject({
      couldRise: 4,
      rose: 2,
      upRate: 0.5,
      couldFall: 5,
      fell: 2,
      downRate: 0.4
    })
    expect(result.aboveTarget).toBeCloseTo(0.2, 14)
    expect(result.noise).toBeUndefined()
  })

  test('nobody before: no rate, and nothing above a target', () => {
    const table = tableOf(bought('eve', 0, 2))
    expect(movement(table, table, byCount)).toMatchObject({
      couldRise: 0,
      upRate: null,
      downRate: null,
      aboveTarget: null
    })
    const empty = tableOf([])
    expect(
      movement(empty, empty, { ...byCount, draws: 50 })
        .matrix.flat()
        .every(one => one === 0)
    ).toBe(true)
  })

  test('two files: customers are matched by name, whatever their order', () => {
    const isEarly = (date: string) => date <= isoOf(byCount.before)
    const early = tableOf(SHOP.filter(({ date }) => isEarly(date ?? '')))
    const late = tableOf(SHOP.filter(({ date }) => !isEarly(date ?? '')).toReversed())
    const whole = tableOf(SHOP)
    expect(movement(early, late, byCount)).toEqual(movement(whole, whole, byCount))
  })

  test('by hand: a margin that one of two files lacks orders nobody, so that revenue does on both days', () => {
    // By margin bea leads before; by revenue ann does on both days, and nobody moves.
    const early = [
      { customer: 'ann', date: isoOf(byCount.before), amount: 90, margin: 1 },
      { customer: 'bea', date: isoOf(byCount.before), amount: 10, margin: 9 }
    ]
    const late = early.map(({ customer, amount }) => ({
      customer,
      date: isoOf(byCount.after),
      amount
    }))
    const byMoney: MovementParams = {
      ...byCount,
      money: 'margin',
      cuts: {},
      classes: { weights: { recency: 0, frequency: 0, monetary: 1 }, from: [0.8, 0.6, 0.4, 0.2] }
    }
    const moved = movement(tableOf(early), tableOf(late), byMoney)
    expect([moved.rose, moved.fell]).toEqual([0, 0])
    const both = late.map((row, at) => ({ ...row, margin: at === 0 ? 1 : 9 }))
    expect(movement(tableOf(early), tableOf(both), byMoney).fell).toBe(0)
    const other = late.map((row, at) => ({ ...row, margin: at === 0 ? 9 : 1 }))
    expect(movement(tableOf(early), tableOf(other), byMoney).fell).toBe(1)
  })

  const paramsOf: fc.Arbitrary<MovementParams> = fc.record({
    before: fc.integer({ min: 20_092, max: 20_108 }),
    after: fc.integer({ min: 20_109, max: 20_126 }),
    window: fc.constantFrom(null, 8, 20, 60),
    groups: fc.integer({ min: 3, max: 6 }),
    ties: fc.constantFrom('share', 'average', 'appearance'),
    money: fc.constantFrom('revenue', 'mean', 'margin'),
    merge: fc.constantFrom('row', 'order', 'day'),
    refunds: fc.constantFrom('net', 'ignore', 'purchase'),
    cuts: fc.constant({}),
    classes: fc.constant(DEFAULT_RFM.classes),
    target: fc.constant(0.1),
    draws: fc.constant(0),
    seed: fc.constant(1)
  })

  test('margins of the matrix are the classes of either day', () => {
    fc.assert(
      fc.property(shopRows, paramsOf, (rows, params) => {
        const table = tableOf(rows)
        const { matrix } = movement(table, table, params)
        const classesOn = (asOf: number) =>
          rfm(table, { ...params, asOf }).classes.map(one => one.customers)
        const from = matrix.map(row => row.reduce((sum, one) => sum + one, 0))
        const to = matrix.map((_, at) => matrix.reduce((sum, row) => sum + (row[at] ?? 0), 0))
        expect(from.slice(0, 5)).toEqual(classesOn(params.before))
        expect(to.slice(0, 5)).toEqual(classesOn(params.after))
        expect(matrix[5]?.[5]).toBe(0)
      })
    )
  })

  test('DuckDB counts the same pairs of classes', async () => {
    await fc.assert(
      fc.asyncProperty(shopRows, paramsOf, async (rows, params) => {
        const table = tableOf(rows)
        const classed = [params.before, params.after].flatMap((asOf, side) => {
          const span =
            params.window === null ? { to: asOf } : { from: asOf - params.window + 1, to: asOf }
          const scores = rfmScores(summarise(table, params, span), { ...params, asOf })
          return [...scores.class].flatMap((at, code) =>
            at > 0 ? [{ side, customer: table.customer.labels.at(code), at }] : []
          )
        })
        if (classed.length === 0) return
        const pairs = await query(
          `SELECT COALESCE(b.at, 6) AS f, COALESCE(a.at, 6) AS t, COUNT(*) AS n
           FROM (FROM classed WHERE side = 0) b FULL JOIN (FROM classed WHERE side = 1) a USING (customer)
           GROUP BY f, t`,
          { classed }
        )
        const { matrix, rose, fell } = movement(table, table, params)
        const of = (keep: (f: number, t: number) => boolean) =>
          pairs.reduce((sum, { f, t, n }) => sum + (keep(Number(f), Number(t)) ? Number(n) : 0), 0)
        for (const { f, t, n } of pairs) expect(matrix[Number(f) - 1]?.[Number(t) - 1]).toBe(n)
        expect(matrix.flat().reduce((sum, one) => sum + one, 0)).toBe(of(() => true))
        expect(rose).toBe(of((f, t) => f < 6 && t < f))
        expect(fell).toBe(of((f, t) => f < 6 && t > f))
      }),
      { numRuns: 60 }
    )
  })
})

describe('chosen customers', () => {
  const table = tableOf(SHOP)
  const ended = (steps: ReturnType<typeof movementSteps>) => {
    for (;;) {
      const step = steps.next()
      if (step.done) return step.value
    }
  }

  test('by hand: only those chosen are counted, by the scores they have among all', () => {
    const mask = new Uint8Array(table.customer.labels.size)
    for (const name of ['ann', 'cy']) mask[table.customer.labels.find(name) ?? 0] = 1
    const memo = makeMovementMemo(table, table)
    const result = ended(movementSteps(memo, { ...byCount, draws: 50 }, mask))
    // ann E → C, cy A → E; see above.
    expect(result).toMatchObject({ couldRise: 1, rose: 1, couldFall: 2, fell: 1, upRate: 1 })
    expect(result.matrix.flat().reduce((sum, one) => sum + one, 0)).toBe(2)
    expect(result.noise).toBeUndefined()
  })

  test('all of them chosen: the matrix of all', () => {
    fc.assert(
      fc.property(shopRows, rows => {
        const shop = tableOf(rows)
        const all = new Uint8Array(shop.customer.labels.size).fill(1)
        const { noise: _, ...counted } = movement(shop, shop, byCount)
        expect(ended(movementSteps(makeMovementMemo(shop, shop), byCount, all))).toEqual(counted)
      })
    )
  })

  test('what is remembered changes no answer, whatever was asked before', () => {
    const change = fc.record({
      draws: fc.constantFrom(0, 3),
      window: fc.constantFrom(null, 10, 30),
      after: fc.integer({ min: byCount.after - 10, max: byCount.after }),
      refunds: fc.constantFrom('net' as const, 'ignore' as const),
      from: fc.constantFrom([0.8, 0.6, 0.4, 0.2] as const, [0.9, 0.5, 0.3, 0.1] as const)
    })
    fc.assert(
      fc.property(shopRows, fc.array(change, { minLength: 2, maxLength: 5 }), (rows, changes) => {
        const shop = tableOf([...rows, ...SHOP])
        const memo = makeMovementMemo(shop, shop)
        for (const { from, ...one } of changes) {
          const params = { ...byCount, ...one, classes: { ...byCount.classes, from } }
          expect(ended(movementSteps(memo, params))).toEqual(movement(shop, shop, params))
        }
      })
    )
  })
})

describe('progress', () => {
  const table = tableOf(SHOP)
  test('after each draw, until it is cancelled', () => {
    const shares: number[] = []
    const all = movement(table, table, { ...byCount, draws: 4 }, share => shares.push(share))
    expect(shares).toEqual([0.25, 0.5, 0.75, 1])
    expect(all.noise?.draws).toBe(4)
    const cancelled = movement(table, table, { ...byCount, draws: 4 }, undefined, () => true)
    expect(cancelled.noise).toBeUndefined()
    expect(cancelled.upRate).toBe(0.5)
  })

  test('in steps, for a worker that answers in between', () => {
    const params = { ...byCount, draws: 4 }
    const steps = movementSteps(makeMovementMemo(table, table), params)
    /** The next share that is done; steps between two draws say null. */
    const draw = () => {
      for (let step = steps.next(false); ; step = steps.next(false)) {
        if (step.value !== null) return step
      }
    }
    expect(draw()).toEqual({ done: false, value: 0.25 })
    expect(draw()).toEqual({ done: false, value: 0.5 })
    const ended = steps.next(true)
    expect(ended).toMatchObject({ done: true, value: { rose: 2 } })
    expect(movement(table, table, { ...params, draws: 0 })).toEqual(ended.value)
  })

  test('the same seed, the same draws', () => {
    const params = { ...byCount, draws: 60 }
    expect(movement(table, table, params)).toEqual(movement(table, table, params))
    expect(movement(table, table, params).noise).not.toEqual(
      movement(table, table, { ...params, seed: 2 }).noise
    )
  })
})
