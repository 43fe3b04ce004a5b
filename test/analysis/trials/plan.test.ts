import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { powerOf } from '../../../src/analysis/statistics/two-shares.ts'
import { lookedAt } from '../../../src/analysis/trials/looked.ts'
import { ownTrial } from '../../../src/analysis/trials/own-trial.ts'
import { type Plan, powerOfPlan, type Sight, sightOf } from '../../../src/analysis/trials/plan.ts'

const PLAN: Plan = {
  customers: 20_000,
  control: 1000,
  outcome: { kind: 'money', mean: 20, sd: 60 },
  effect: 2,
  correlation: 0,
  confidence: 0.95
}
const sight = (plan: Partial<Plan>, wanted = 0.8) => sightOf({ ...PLAN, ...plan }, wanted) as Sight

describe('money', () => {
  test('by hand, with normal quantiles', () => {
    const { precision, half, power, smallest, needed, neededEven } = sight({})
    // 1.959964 · 1.946657 = 3.81538; Student's quantile is a thousandth more.
    expect(half).toBeCloseTo(3.8154, 1)
    // 60·√(1/19,000 + 1/1,000) = 60·0.0324443 = 1.946657.
    expect(precision.standardError).toBeCloseTo(1.946657, 5)
    // Φ(2/1.946657 − 1.959964) = Φ(−0.932562) = 0.1755; the t of 1,100 degrees of freedom is a hair below.
    expect(power).toBeCloseTo(0.1755, 3)
    // 2.801585 · 1.946657 = 5.4537.
    expect(smallest).toBeCloseTo(5.4537, 1)
    // 7.84888 · 900 / 0.0475 = 148,715 and / 0.25 = 28,256.
    expect(needed).toBeGreaterThan(148_715)
    expect(needed).toBeLessThan(148_800)
    expect(neededEven).toBeCloseTo(28_256, -1)
  })

  test('the period before is worth 1 / (1 − ρ²) times the customers', () => {
    const [plain, adjusted] = [sight({}), sight({ correlation: 0.6 })]
    expect(adjusted.precision.standardError).toBeCloseTo(0.8 * plain.precision.standardError, 9)
    expect((adjusted.needed as number) / (plain.needed as number)).toBeCloseTo(0.64, 3)
    expect(adjusted.power).toBeGreaterThan(plain.power)
    expect(powerOfPlan({ ...PLAN, correlation: 0.6 })).toBe(adjusted.power)
    expect(powerOfPlan({ ...PLAN, control: 0 })).toBeNull()
  })

  test('no effect, no number of customers; no group, no plan', () => {
    expect(sight({ effect: 0 })).toMatchObject({ needed: null, neededEven: null })
    expect(sight({ effect: 1e-9 })).toMatchObject({ needed: null, neededEven: null })
    expect(sight({ effect: 0 }).power).toBeCloseTo(0.025, 6)
    expect(sightOf({ ...PLAN, control: 1 }, 0.8)).toBeNull()
    expect(sightOf({ ...PLAN, control: 19_999 }, 0.8)).toBeNull()
    expect(sightOf({ ...PLAN, outcome: { kind: 'share', base: 0 } }, 0.8)).toBeNull()
  })
})

describe('shares', () => {
  const outcome = { kind: 'share', base: 0.05 } as const

  test('what two-shares says, with as many customers as they are worth', () => {
    const found = sight({ outcome, effect: 0.01, correlation: 0.5 })
    const shares = { base: 0.05, split: 0.95, confidence: 0.95 }
    expect(found.power).toBeCloseTo(powerOf({ ...shares, treated: 0.06 }, 20_000 / 0.75), 12)
    expect(powerOf({ ...shares, treated: 0.06 }, (found.needed as number) / 0.75)).toBeCloseTo(
      0.8,
      9
    )
    const rise = found.smallest as number
    expect(powerOf({ ...shares, treated: 0.05 + rise }, 20_000 / 0.75)).toBeCloseTo(0.8, 9)
    expect((found.needed as number) / (found.neededEven as number)).toBeGreaterThan(4)
  })

  test('the smallest rise is seen with the power wanted, and nothing smaller is', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 0.9, noNaN: true }),
        fc.integer({ min: 4, max: 100_000 }),
        fc.double({ min: 0.5, max: 0.99, noNaN: true }),
        (base, customers, wanted) => {
          const control = Math.max(2, Math.round(customers / 10))
          const plan = { customers, control, outcome: { kind: 'share', base } as const }
          const { smallest } = sight({ ...plan, effect: 0 }, wanted)
          const shares = { base, split: 1 - control / customers, confidence: 0.95 }
          if (smallest === null)
            expect(powerOf({ ...shares, treated: 1 }, customers)).toBeLessThan(wanted)
          else
            expect(
              powerOf({ ...shares, treated: Math.min(1, base + smallest) }, customers)
            ).toBeGreaterThanOrEqual(wanted - 1e-6)
        }
      )
    )
  })
})

describe('looks', () => {
  test('one look has the power of one look, by any rule', () => {
    for (const rule of ['none', 'pocock', 'obrien-fleming'] as const) {
      const one = lookedAt(rule, 1, 0.95, 0.8)
      expect(one.power).toBeCloseTo(0.8, 9)
      expect(one.alarms[0]).toBeCloseTo(0.05, 9)
    }
  })

  test('five: careless ones alarm at 14.2 %, careful ones pay in power', () => {
    const [none, pocock, fleming] = (['none', 'pocock', 'obrien-fleming'] as const).map(rule =>
      lookedAt(rule, 5, 0.95, 0.8)
    )
    expect(none?.alarms.at(-1)).toBeCloseTo(0.142, 3)
    expect(pocock?.alarms.at(-1)).toBeCloseTo(0.05, 9)
    expect(none?.power).toBeGreaterThan(0.8)
    expect(fleming?.power).toBeLessThan(0.8)
    expect(fleming?.power).toBeGreaterThan(0.78)
    expect(pocock?.power).toBeLessThan(fleming?.power as number)
    // What cannot be missed is not missed.
    expect(lookedAt('pocock', 5, 0.95, 1).power).toBeCloseTo(1, 9)
  })
})

describe('a finished trial', () => {
  const rows = [
    ...[
      [10, 4],
      [14, 8],
      [24, 12]
    ].map(([spend, before]) => ({ group: 'Treated', spend, before })),
    ...[
      [4, 2],
      [12, 8]
    ].map(([spend, before]) => ({ group: 'CONTROL', spend, before })),
    { group: 'control', spend: 8, before: 5 }
  ] as { group: string; spend: number; before: number }[]

  test('finds its groups by name, whatever the capitals', () => {
    const found = ownTrial(rows, 0.95)
    expect(found).toMatchObject({
      ok: true,
      treated: 'Treated',
      control: 'CONTROL',
      sure: true,
      sizes: { treated: 3, control: 3, other: 0 }
    })
    // 16 − 8; θ = (56 + 24) / (32 + 18) as in the example by hand, since 8 and 5 are the means.
    if (found.ok) expect(found.found.adjusted.difference).toBeCloseTo(8 - 1.6 * 3, 9)
  })

  test('or says why it does not', () => {
    expect(ownTrial([], 0.95)).toEqual({ ok: false, problem: 'no-rows' })
    const named = (group: string) => ({ group, spend: 1, before: 1 })
    expect(ownTrial([named('a')], 0.95)).toEqual({ ok: false, problem: 'no-groups' })
    expect(ownTrial([named('a'), named('b'), named('c')], 0.95)).toEqual({
      ok: false,
      problem: 'no-groups'
    })
    expect(ownTrial([named('treated'), named('control')], 0.95)).toEqual({
      ok: false,
      problem: 'no-spread'
    })
  })
})
