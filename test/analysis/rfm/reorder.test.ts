import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MEASURES, type TieRule } from '../../../src/analysis/rfm/model.ts'
import {
  CHANGES,
  type Customer,
  classAt,
  differs,
  placed,
  reorder,
  unlikeThoughAlone
} from '../../../src/analysis/rfm/reorder.ts'
import { ntile } from '../../../src/analysis/rfm/score.ts'
import { scoreTwelve, TWELVE } from '../../../src/components/twelve-customers.ts'

const customers = fc.array(
  fc.record({
    days: fc.integer({ min: 0, max: 12 }),
    purchases: fc.integer({ min: 1, max: 5 }),
    money: fc.integer({ min: 0, max: 30 })
  }),
  { maxLength: 30 }
)
const groups = fc.integer({ min: 3, max: 10 })

const twelve: Customer[] = TWELVE.map(({ days, purchases, revenue }) => ({
  ...{ days, purchases, money: revenue }
}))

test.each<TieRule>(['share', 'average', 'appearance'])(
  'the twelve customers of the lesson, by %s: what the whole RFM says of them',
  ties => {
    const found = placed(twelve, { groups: 3, ties })
    for (const [row, { class: name, ...scores }] of scoreTwelve(ties).entries()) {
      for (const measure of MEASURES) expect(found.scores[measure][row]).toBe(scores[measure])
      expect(classAt(found, row)).toBe(name)
    }
  }
)

test('equals that share a score keep it in any order', () => {
  fc.assert(
    fc.property(customers, groups, fc.constantFrom('share', 'average'), (rows, k, ties) => {
      const { here, there, changed, restless } = reorder(rows, { groups: k, ties }, 5)
      expect(there).toEqual(here)
      for (const change of CHANGES) expect(changed[change]).toEqual({ mean: 0, low: 0, high: 0 })
      expect(restless.every(share => share === 0)).toBe(true)
    }),
    { numRuns: 30 }
  )
})

describe('in the order of appearance', () => {
  test('the shuffle shown is NTILE over the rows in that order', () => {
    fc.assert(
      fc.property(customers, groups, fc.integer({ min: 0, max: 99 }), (rows, k, seed) => {
        const { there, place } = reorder(rows, { groups: k, ties: 'appearance' }, seed)
        expect([...place].sort((a, b) => a - b)).toEqual([...rows.keys()])
        if (seed === 0) expect([...place]).toEqual([...rows.keys()])
        const order = [...rows.keys()].sort((a, b) => (place[a] as number) - (place[b] as number))
        const byMoney = order.toSorted(
          (a, b) => (rows[a] as Customer).money - (rows[b] as Customer).money
        )
        for (const [at, row] of byMoney.entries())
          expect(there.scores.monetary[row]).toBe(ntile(at, rows.length, k))
        const byDays = order.toSorted(
          (a, b) => (rows[b] as Customer).days - (rows[a] as Customer).days
        )
        for (const [at, row] of byDays.entries())
          expect(there.scores.recency[row]).toBe(ntile(at, rows.length, k))
      }),
      { numRuns: 60 }
    )
  })

  // Of e equals that lie in several groups, c_g in group g, one is in group g with chance c_g / e, in this
  // order and in another: e·(1 − Σ (c_g / e)²) of them change, over all pairs of orders.
  test('as many change as their number on either side of a border says', () => {
    const rows = Array.from({ length: 40 }, (_, i) => ({
      ...{ days: i, purchases: i < 26 ? 1 : i < 34 ? 2 : i, money: 1000 - i }
    }))
    // Fives of eight: ones at 0–25 lie 8, 8, 8 and 2 in the groups 1 to 4, twos at 26–33 6 and 2.
    const ones = 26 * (1 - (3 * 8 ** 2 + 2 ** 2) / 26 ** 2)
    const twos = 8 * (1 - (6 ** 2 + 2 ** 2) / 8 ** 2)
    const { changed } = reorder(rows, { groups: 5, ties: 'appearance' }, 1)
    expect(changed.frequency.mean).toBeGreaterThan(ones + twos - 1)
    expect(changed.frequency.mean).toBeLessThan(ones + twos + 1)
    expect(changed.any.mean).toBe(changed.frequency.mean)
    expect([changed.recency.mean, changed.monetary.mean]).toEqual([0, 0])
    expect(changed.frequency.low).toBeLessThanOrEqual(changed.frequency.mean)
    expect(changed.frequency.high).toBeGreaterThanOrEqual(changed.frequency.mean)
    expect(changed.class.mean).toBeLessThanOrEqual(changed.any.mean)
  })

  test('who is alone with every value, or where no border is, stays', () => {
    const { restless, here, there } = reorder(twelve, { groups: 3, ties: 'appearance' }, 3)
    // Gala, Inés and Katia have bought twice and stand on the border between four and four.
    const unsure = TWELVE.flatMap(({ name }, row) => ((restless[row] as number) > 0 ? [name] : []))
    expect(unsure).toEqual(['Gala', 'Inés', 'Katia'])
    for (const row of TWELVE.keys())
      if (restless[row] === 0) expect(differs('any', here, there, row)).toBe(false)
  })

  test('the same seed gives the same shuffle', () => {
    const ask = (seed: number) => reorder(twelve, { groups: 5, ties: 'appearance' }, seed)
    expect(ask(7)).toEqual(ask(7))
    expect(ask(7).place).not.toEqual(ask(8).place)
  })
})

test('without customers there is nobody to change', () => {
  const { changed, place } = reorder([], { groups: 5, ties: 'appearance' }, 1)
  expect([changed.any.mean, place.length]).toEqual([0, 0])
})

test('NTILE and ranks differ without any tie where the groups cannot be equal', () => {
  // Twelve in fives: NTILE 3, 3, 2, 2, 2; 1 + ⌊5·l / 12⌋ has 3, 2, 3, 2, 2. Only the sixth differs: 2 and 3.
  const rows = Array.from({ length: 12 }, (_, i) => ({ days: 5, purchases: 3, money: i }))
  const by = (ties: TieRule, of = rows) => placed(of, { groups: 5, ties })
  const [share, ntiles] = [by('share'), by('appearance')]
  expect([share.scores.monetary[5], ntiles.scores.monetary[5]]).toEqual([3, 2])
  expect(unlikeThoughAlone(rows, share, ntiles)).toBe(1)
  const tidy = rows.slice(0, 10)
  expect(unlikeThoughAlone(tidy, by('share', tidy), by('appearance', tidy))).toBe(0)
})
