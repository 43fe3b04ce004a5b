import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { affinityOf, SHOWN } from '../../../src/analysis/affinity/affinity.ts'
import type { AffinityOptions, Taste } from '../../../src/analysis/affinity/model.ts'
import type { People } from '../../../src/analysis/affinity/people.ts'
import { peopleToTell } from '../../../src/analysis/affinity/power.ts'
import { shuffled } from '../../../src/analysis/affinity/shuffle.ts'
import { newcombe } from '../../../src/analysis/statistics/newcombe.ts'
import { seeded } from '../../../src/analysis/statistics/random.ts'

const COLUMNS = { taken: [], left: [], odd: 0 }

/** Groups of people, each the list of their interests’ places. */
function table(groups: readonly (readonly (readonly number[])[])[], interests: number): People {
  return {
    people: groups.flatMap((people, group) =>
      people.map(theirs => ({ group, interests: new Set(theirs) }))
    ),
    groups: groups.map((_, at) => `G${at + 1}`),
    interests: Array.from({ length: interests }, (_, at) => `i${at + 1}`),
    columns: COLUMNS,
    joined: 0,
    moved: 0
  }
}

const times = (n: number, theirs: readonly number[]) => Array.from({ length: n }, () => theirs)

const OPTIONS: AffinityOptions = { base: 'all', control: 'bh', rate: 0.05 }

/** 10 people, 6 with the interest, beside 30 of whom 6 have it. */
const SMALL = table(
  [
    [...times(6, [0]), ...times(4, [1])],
    [...times(6, [0]), ...times(24, [])]
  ],
  2
)

const must = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('no result')
  return value
}
const tasteOf = (people: People, options: Partial<AffinityOptions> = {}, at = 0): Taste =>
  must(must(affinityOf(people, { ...OPTIONS, ...options })).tastes[at])

describe('deviations from the base', () => {
  test('by hand: against all, and against the rest', () => {
    // Group 1: 6/10 = 0.6. All: 12/40 = 0.3. Rest: 6/30 = 0.2.
    const all = tasteOf(SMALL)
    expect(all).toMatchObject({ having: 6, share: 0.6, base: 0.3 })
    expect(all.deviation.value).toBeCloseTo(0.3, 12)
    expect(all.ratio.value).toBeCloseTo(2, 12)
    const rest = tasteOf(SMALL, { base: 'rest' })
    expect(rest).toMatchObject({ share: 0.6, base: 0.2 })
    expect(rest.deviation.value).toBeCloseTo(0.4, 12)
    expect(rest.ratio.value).toBeCloseTo(3, 12)
    // 30 of the 40 are not in the group: 0.3 = 30/40 · 0.4.
    expect(all.deviation.value).toBeCloseTo(0.75 * (rest.deviation.value as number), 12)
  })

  test('the intervals: Newcombe against the rest, and its part against all', () => {
    const rest = tasteOf(SMALL, { base: 'rest', control: 'none', rate: 0.1 })
    const expected = newcombe({ successes: 6, trials: 10 }, { successes: 6, trials: 30 }, 0.9)
    expect(rest.deviation.low).toBeCloseTo(expected.low, 12)
    expect(rest.deviation.high).toBeCloseTo(expected.high, 12)
    const all = tasteOf(SMALL, { control: 'none', rate: 0.1 })
    expect(all.deviation.low).toBeCloseTo(0.75 * expected.low, 12)
    // r/(r/4 + 3/4) of the ratio to the rest.
    const { low, high } = rest.ratio
    expect(all.ratio.low).toBeCloseTo(low / (0.25 * low + 0.75), 12)
    expect(all.ratio.high).toBeCloseTo(high / (0.25 * high + 0.75), 12)
  })

  test('the test is the same whatever the base, and so is what is told', () => {
    const [all, rest] = [tasteOf(SMALL), tasteOf(SMALL, { base: 'rest' })]
    expect(all.p).toBe(rest.p)
    // Splits of 12 among 10 and 30: P(6 or more) is 0.0232, and 0 (0.0155…) is as rare.
    expect(all.p).toBeCloseTo(0.0408, 3)
  })

  test('nobody else has it: an index against all, none against the rest', () => {
    const people = table([times(5, [0]), times(15, [])], 1)
    expect(tasteOf(people).ratio).toMatchObject({ value: 4, high: 4 })
    expect(tasteOf(people, { base: 'rest' }).ratio).toMatchObject({ value: null, high: Infinity })
    // Of an interest that nobody or everybody has there is nothing to test.
    const dull = table(
      [
        [[0], [0, 1]],
        [[0], [0]]
      ],
      3
    )
    expect(must(affinityOf(dull, OPTIONS)).tests).toBe(2)
    expect(affinityOf(table([[[0]], [[0]]], 1), OPTIONS)).toBeUndefined()
    expect(affinityOf(table([[[0], []]], 1), OPTIONS)).toBeUndefined()
  })

  test('an index against all of an interest that nobody has, has no value', () => {
    const tastes = must(
      affinityOf(
        table(
          [
            [[0], []],
            [[], []]
          ],
          2
        ),
        OPTIONS
      )
    ).tastes
    expect(tastes[1]).toMatchObject({ ratio: { value: null }, p: 1, adjusted: 1, told: false })
  })

  test('what does not fit is left out of the picture and stays in the base', () => {
    const many = table(
      Array.from({ length: 14 }, (_, g) => [...times(g + 1, [g, g + 20]), []]),
      40
    )
    const found = must(affinityOf(many, OPTIONS))
    expect(found.groups.map(({ name }) => name)).toEqual(
      Array.from({ length: SHOWN.groups }, (_, at) => `G${at + 3}`)
    )
    expect(found).toMatchObject({ groupsLeft: 2, interestsLeft: 10, people: 14 + (14 * 15) / 2 })
    expect(found.tastes).toHaveLength(SHOWN.groups * SHOWN.interests)
  })
})

const anyTable = fc
  .tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([groups, interests]) =>
    fc
      .array(
        fc.array(fc.subarray(Array.from({ length: interests }, (_, at) => at)), {
          minLength: 1,
          maxLength: 12
        }),
        { minLength: groups, maxLength: groups }
      )
      .map(people => table(people, interests))
  )

const anyOptions = fc.record({
  base: fc.constantFrom('all', 'rest'),
  control: fc.constantFrom('none', 'bh', 'by'),
  rate: fc.double({ min: 0.001, max: 0.3, noNaN: true })
})

describe('of any table', () => {
  test('deviations from all weigh out to nothing, and intervals hold their values', () => {
    fc.assert(
      fc.property(anyTable, anyOptions, (people, options) => {
        const found = affinityOf(people, { ...options, base: 'all' })
        if (!found) return
        found.interests.forEach((_, i) => {
          const sum = found.groups.reduce((total, { people: n }, g) => {
            const taste = found.tastes[g * found.interests.length + i] as Taste
            return total + n * (taste.deviation.value as number)
          }, 0)
          expect(sum).toBeCloseTo(0, 9)
        })
        for (const { deviation, ratio, p, adjusted } of found.tastes) {
          expect(deviation.low).toBeLessThanOrEqual((deviation.value as number) + 1e-12)
          expect(deviation.high).toBeGreaterThanOrEqual((deviation.value as number) - 1e-12)
          expect(ratio.low).toBeLessThanOrEqual(ratio.high)
          expect(p >= 0 && p <= 1 + 1e-12 && adjusted >= p - 1e-12).toBe(true)
        }
      })
    )
  })

  test('control finds no more than none does; any dependence no more than Benjamini–Hochberg', () => {
    fc.assert(
      fc.property(anyTable, anyOptions, (people, options) => {
        const [none, bh, by] = (['none', 'bh', 'by'] as const).map(control =>
          affinityOf(people, { ...options, control })
        )
        if (!none || !bh || !by) return
        expect(none.found).toBe(none.uncontrolled)
        expect(bh.found).toBeLessThanOrEqual(none.found)
        expect(by.found).toBeLessThanOrEqual(bh.found)
        for (const one of [none, bh, by])
          expect(one.tastes.filter(({ told }) => told)).toHaveLength(one.found)
      })
    )
  })
})

/** 8 groups of 40 people, 17 interests: of chance alone. */
function noise(random: ReturnType<typeof seeded>): People {
  const shares = Array.from({ length: 17 }, (_, i) => 0.15 + 0.03 * i)
  return table(
    Array.from({ length: 8 }, () =>
      Array.from({ length: 40 }, () =>
        shares.flatMap((share, i) => (random.uniform() < share ? [i] : []))
      )
    ),
    17
  )
}

describe('chance alone', () => {
  test('is read as taste in 5 tables of 100 at most, and without control in nearly all', () => {
    const random = seeded(1995)
    const runs = 400
    let [controlled, uncontrolled, bars] = [0, 0, 0]
    for (let run = 0; run < runs; run += 1) {
      const { found, uncontrolled: loud } = must(affinityOf(noise(random), OPTIONS))
      controlled += found > 0 ? 1 : 0
      uncontrolled += loud > 0 ? 1 : 0
      bars += loud
    }
    // All findings are false: the rate is the share of tables with any. Standard error 1.1 %.
    expect(controlled / runs).toBeLessThan(0.05 + 3 * 0.011)
    // The exact test is a little shy, and not deaf.
    expect(controlled / runs).toBeGreaterThan(0.005)
    expect(uncontrolled / runs).toBeGreaterThan(0.95)
    // 136 bars at 5 % would be 6.8; the exact test rejects less often than it may.
    expect(bars / runs).toBeGreaterThan(3)
    expect(bars / runs).toBeLessThan(6.8)
  })

  test('among true tastes, the false are 5 % of what is told at most', () => {
    const random = seeded(2005)
    let rate = 0
    let [missed, intervals] = [0, 0]
    const runs = 200
    for (let run = 0; run < runs; run += 1) {
      const people = noise(random)
      // Groups 1 to 4 like interests 1 and 2 by 40 points more.
      for (const { group, interests } of people.people) {
        for (const one of [0, 1])
          if (group < 2 && random.uniform() < 0.45) (interests as Set<number>).add(one)
      }
      const { tastes } = must(affinityOf(people, { ...OPTIONS, base: 'rest' }))
      const told = tastes.filter(one => one.told)
      // Every group differs from its rest in interests 1 and 2; in the others none does.
      const wrong = told.filter(({ interest }) => interest > 1)
      rate += told.length === 0 ? 0 : wrong.length / told.length
      for (const { group, interest, deviation } of told) {
        if (interest > 1 || group > 1) continue
        // Share of the group less that of the other seven, one of which is like it.
        const plain = 0.15 + 0.03 * interest
        const truth = (6 / 7) * 0.45 * (1 - plain)
        intervals += 1
        if (truth < deviation.low || truth > deviation.high) missed += 1
      }
    }
    expect(rate / runs).toBeLessThan(0.06)
    expect(intervals).toBeGreaterThan(600)
    expect(missed / intervals).toBeLessThan(0.05)
  })

  test('dealt anew, people keep their interests and groups their sizes', () => {
    fc.assert(
      fc.property(anyTable, fc.integer(), (people, seed) => {
        const dealt = shuffled(people, seed)
        const sizes = (one: People) =>
          one.groups.map((_, g) => one.people.filter(({ group }) => group === g).length)
        expect(sizes(dealt)).toEqual(sizes(people))
        expect(dealt.people.map(({ interests }) => interests)).toEqual(
          people.people.map(({ interests }) => interests)
        )
        expect(shuffled(people, seed)).toEqual(dealt)
      })
    )
  })
})

describe('people needed', () => {
  test('a point takes far more than groups have; more for any dependence, fewer for more points', () => {
    const found = must(affinityOf(noise(seeded(7)), OPTIONS))
    const one = peopleToTell(found, 0.01) as number
    expect(one).toBeGreaterThan(10_000)
    expect(peopleToTell(found, 0.02) as number).toBeLessThan(one / 3.5)
    const strict = must(affinityOf(noise(seeded(7)), { ...OPTIONS, control: 'by' }))
    expect(peopleToTell(strict, 0.01) as number).toBeGreaterThan(one)
    const rest = must(affinityOf(noise(seeded(7)), { ...OPTIONS, base: 'rest' }))
    expect(peopleToTell(rest, 0.01) as number).toBeGreaterThan(one)
  })

  test('by the published formula', () => {
    // 50 % against 60 %, level 5 %, power 80 %: 388 a group (Fleiss, Levin and Paik; R's power.prop.test
    // gives 387.3).
    const people = table(
      [
        [...times(1, [0]), []],
        [[0], []]
      ],
      1
    )
    const found = must(affinityOf(people, { base: 'rest', control: 'none', rate: 0.05 }))
    expect(peopleToTell(found, 0.1)).toBe(388)
  })

  test('no share is a whole away', () => {
    const people = table(
      [
        [[0], []],
        [[0], []]
      ],
      1
    )
    expect(peopleToTell(must(affinityOf(people, OPTIONS)), 0.9)).toBeNull()
    expect(peopleToTell(must(affinityOf(people, { ...OPTIONS, base: 'rest' })), 1e-200)).toBeNull()
  })
})
