import fc from 'fast-check'
import { expect, test } from 'vitest'
import { has, reachOf, sizeOf } from '../../../src/analysis/reach/reach.ts'

const of = (reach: ReturnType<typeof reachOf>, channels: number) =>
  reach.combinations.find(one => one.channels === channels)

test('by hand: ten customers on three channels', () => {
  // A only: 3. B only: 1. A and B: 2. A and C: 1. All three: 2. None: 1.
  const reach = reachOf([1, 1, 1, 2, 3, 3, 5, 7, 7, 0], 3)
  expect(reach.customers).toBe(10)
  expect(reach.none).toBe(1)
  expect(reach.union).toBe(9)
  // A: 3 + 2 + 1 + 2 = 8; B: 1 + 2 + 2 = 5; C: 1 + 2 = 3, none of them by C alone.
  expect(reach.channels).toEqual([
    { reach: 8, adds: 3 },
    { reach: 5, adds: 1 },
    { reach: 3, adds: 0 }
  ])
  // A or B: 8 + 5 − 4 = 9. B or C: 5 + 3 − 2 = 6. A or C: 8 + 3 − 3 = 8.
  expect(of(reach, 3)).toEqual({ channels: 3, exactly: 2, all: 4, any: 9 })
  expect(of(reach, 6)).toEqual({ channels: 6, exactly: 0, all: 2, any: 6 })
  expect(of(reach, 5)).toEqual({ channels: 5, exactly: 1, all: 3, any: 8 })
  expect(of(reach, 7)).toEqual({ channels: 7, exactly: 2, all: 2, any: 9 })
  // Largest first; of equals the smaller set: {A}, {A,B}, {A,B,C}, {B}, {A,C}, then what is empty.
  expect(reach.combinations.map(({ channels }) => channels)).toEqual([1, 3, 7, 2, 5, 4, 6])
})

const table = fc
  .integer({ min: 1, max: 5 })
  .chain(count =>
    fc.tuple(
      fc.array(fc.integer({ min: 0, max: 2 ** count - 1 }), { maxLength: 60 }),
      fc.constant(count)
    )
  )

test('the intersections add up to the union; any combination obeys inclusion and exclusion', () => {
  fc.assert(
    fc.property(table, ([customers, count]) => {
      const reach = reachOf(customers, count)
      const sum = reach.combinations.reduce((all, { exactly }) => all + exactly, 0)
      expect(sum).toBe(reach.union)
      expect(reach.union + reach.none).toBe(customers.length)
      for (const { channels, any } of reach.combinations) {
        // |A ∪ B ∪ …| = Σ |A| − Σ |A ∩ B| + …
        const alternating = reach.combinations
          .filter(other => (other.channels & ~channels) === 0)
          .reduce((total, { channels: part, all }) => total - (-1) ** sizeOf(part) * all, 0)
        expect(any).toBe(alternating)
      }
    })
  )
})

test('what a channel adds is the union less the union of the others', () => {
  fc.assert(
    fc.property(table, ([customers, count]) => {
      const { channels, union, combinations } = reachOf(customers, count)
      channels.forEach(({ reach, adds }, channel) => {
        const others = 2 ** count - 1 - 2 ** channel
        const without = combinations.find(one => one.channels === others)?.any ?? 0
        expect(adds).toBe(union - without)
        expect(reach).toBe(customers.filter(one => has(one, channel)).length)
      })
    })
  )
})

test('nobody at all', () => {
  expect(reachOf([], 2)).toMatchObject({ customers: 0, union: 0, none: 0 })
})
