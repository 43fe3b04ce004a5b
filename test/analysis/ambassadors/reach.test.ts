import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { distinctReach, populationOf, reachOf } from '../../../src/analysis/ambassadors/reach.ts'

/** All sets of `size` of `population` people, as bits. */
const sets = (population: number, size: number): number[] =>
  Array.from({ length: 2 ** population }, (_, bits) => bits).filter(bits => ones(bits) === size)

const ones = (bits: number): number => bits.toString(2).replaceAll('0', '').length

/** A second way: the mean union over every choice of audiences, one by one. */
function byCounting(people: number, size: number, population: number): number {
  let unions = new Map([[0, 1]])
  const all = sets(population, size)
  for (let i = 0; i < people; i += 1) {
    const next = new Map<number, number>()
    for (const [bits, ways] of unions)
      for (const set of all) next.set(bits | set, (next.get(bits | set) ?? 0) + ways)
    unions = next
  }
  let [sum, ways] = [0, 0]
  for (const [bits, count] of unions) {
    sum += ones(bits) * count
    ways += count
  }
  return sum / ways
}

describe('people reached', () => {
  test('by hand: audiences of 10 out of 100', () => {
    expect(distinctReach(1, 10, 100)).toBeCloseTo(10, 12)
    // Two: 20 less the one in a hundred who is in both, 10·10/100.
    expect(distinctReach(2, 10, 100)).toBeCloseTo(19, 12)
    // Three: 100·(1 − 0.9³).
    expect(distinctReach(3, 10, 100)).toBeCloseTo(27.1, 12)
  })

  test('by hand: twelve people with the deck’s 515 friends, out of 10,000', () => {
    // 0.9485² = 0.89965225, ⁴ = 0.80937417, ⁸ = 0.65508655, ¹² = ⁸ · ⁴ = 0.53021013.
    expect(distinctReach(12, 515, 10_000)).toBeCloseTo(10_000 * (1 - 0.53021013), 3)
  })

  test('by counting every choice of audiences in a small world', () => {
    for (const population of [1, 3, 5])
      for (let size = 0; size <= population; size += 1)
        for (const people of [0, 1, 2, 3])
          expect(distinctReach(people, size, population)).toBeCloseTo(
            byCounting(people, size, population),
            9
          )
  })

  test('nothing, everything, and an audience beyond the population', () => {
    expect(distinctReach(0, 515, 1000)).toBe(0)
    expect(distinctReach(5, 0, 1000)).toBe(0)
    expect(distinctReach(1, 1000, 1000)).toBe(1000)
    expect(distinctReach(3, 5000, 1000)).toBe(1000)
    expect(distinctReach(4, 515, Number.POSITIVE_INFINITY)).toBe(2060)
    // Small audiences in a large country: 1 − (1 − q)^N in plain arithmetic would be off.
    expect(distinctReach(2, 1, 1e10)).toBeCloseTo(2 - 1e-10, 12)
  })

  test('never more than the population nor than all audiences together; more people, more reach', () => {
    fc.assert(
      fc.property(
        fc.nat(500),
        fc.double({ min: 0, max: 1e6, noNaN: true }),
        fc.double({ min: 1, max: 1e7, noNaN: true }),
        (people, size, population) => {
          const reach = distinctReach(people, size, population)
          expect(reach).toBeGreaterThanOrEqual(0)
          expect(reach).toBeLessThanOrEqual(population)
          expect(reach).toBeLessThanOrEqual(people * size)
          expect(distinctReach(people + 1, size, population)).toBeGreaterThanOrEqual(
            reach * (1 - 1e-12)
          )
        }
      )
    )
  })
})

test('a measured overlap of a tenth: audiences of 500 behave like those of 5,000 people', () => {
  expect(populationOf(500, 0.1)).toBe(5000)
  // Two: 500 + 500 − 50.
  expect(distinctReach(2, 500, populationOf(500, 0.1))).toBeCloseTo(950, 9)
  expect(populationOf(500, 0)).toBe(Number.POSITIVE_INFINITY)
  // The same friends, all of them.
  expect(distinctReach(9, 500, populationOf(500, 1))).toBe(500)
})

describe('the curve', () => {
  test('by hand: three people with 10 of 100', () => {
    const reach = reachOf(3, 10, 100)
    expect(reach).toMatchObject({ people: 3, size: 10, population: 100, naive: 30 })
    expect(reach.distinct).toBeCloseTo(27.1, 12)
    // 2.9 of 30.
    expect(reach.repeated).toBeCloseTo(2.9 / 30, 12)
    // 100·(1 − 0.9⁴) = 34.39.
    expect(reach.next).toBeCloseTo(34.39 - 27.1, 12)
    expect(reach.path.map(({ people }) => people)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(reach.path[2]?.naive).toBe(20)
    expect(reach.path[2]?.distinct).toBeCloseTo(19, 12)
  })

  test('thousands of people keep it short, with the reader’s own number on it', () => {
    const { path } = reachOf(4999, 10, 1000)
    expect(path.length).toBeLessThan(45)
    expect(path.some(({ people }) => people === 4999)).toBe(true)
  })

  test('nobody, and audiences without overlap', () => {
    expect(reachOf(0, 0, 100)).toMatchObject({ naive: 0, distinct: 0, repeated: null, next: 0 })
    expect(reachOf(3, 0, populationOf(0, 0.1))).toMatchObject({ distinct: 0, next: 0 })
    expect(reachOf(2, 50, Number.POSITIVE_INFINITY)).toMatchObject({
      ...{ population: null, distinct: 100, repeated: 0, next: 50 }
    })
  })
})
