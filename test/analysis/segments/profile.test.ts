import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { campaignValue } from '../../../src/analysis/segments/campaign.ts'
import { answersOf, overlapOf, segmentDesk } from '../../../src/analysis/segments/desk.ts'
import { evaluate, NO, YES } from '../../../src/analysis/segments/evaluate.ts'
import { EXAMPLES } from '../../../src/analysis/segments/examples.ts'
import { LEAST_PEOPLE, profileOf } from '../../../src/analysis/segments/profile.ts'
import { EVERYBODY, type Group, type Rule } from '../../../src/analysis/segments/rule.ts'
import { sensitiveIn } from '../../../src/analysis/segments/sensitive.ts'
import { countTraits, spendBands, type Trait } from '../../../src/analysis/segments/traits.ts'
import { normalQuantile } from '../../../src/analysis/statistics/normal.ts'
import { peopleFrom, somePeople, someRule, traitKey } from './some.ts'

const runners: Group = {
  ...{ kind: 'group', join: 'all' },
  rules: [{ kind: 'value', field: 'interests', op: 'is', value: 'running' }]
}

/** People by interest and town: 56 of 70 runners live in Vigo, 48 of 80 others do. */
const newcombes = peopleFrom(
  [
    'id\tinterests\ttown',
    ...Array.from({ length: 70 }, (_, i) => `A${i}\trunning\t${i < 56 ? 'Vigo' : 'Lugo'}`),
    ...Array.from({ length: 80 }, (_, i) => `B${i}\tfilms\t${i < 48 ? 'Vigo' : 'Lugo'}`)
  ].join('\n')
)

describe('a segment against the rest', () => {
  const profile = profileOf(runners, newcombes, evaluate(runners, newcombes))
  const vigo = profile.differences.find(({ trait }) => traitKey(trait) === 'town:vigo')

  it('gives Newcombe’s own example: 56/70 − 48/80 is 0.2', () => {
    expect(vigo?.segment).toEqual({ yes: 56, known: 70 })
    expect(vigo?.rest).toEqual({ yes: 48, known: 80 })
    expect(vigo?.difference).toBeCloseTo(0.2, 12)
    // Two traits are tested, Vigo and Lugo, so each is at 97.5 %, z = 2.2414. By hand, after Wilson:
    // 56/70: 0.6730 to 0.8863; 48/80: 0.4756 to 0.7129 (z² / n = 0.07177 and 0.06280).
    const z = normalQuantile(1 - 0.05 / 4)
    expect(z).toBeCloseTo(2.2414, 4)
    const wilson = (p: number, n: number, sign: 1 | -1) =>
      (p + (z * z) / (2 * n) + sign * z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))) /
      (1 + (z * z) / n)
    expect(vigo?.low).toBeCloseTo(
      0.2 - Math.hypot(0.8 - wilson(0.8, 70, -1), wilson(0.6, 80, 1) - 0.6),
      10
    )
    expect(vigo?.high).toBeCloseTo(
      0.2 + Math.hypot(wilson(0.8, 70, 1) - 0.8, 0.6 - wilson(0.6, 80, -1)),
      10
    )
    expect(profile.each).toBeCloseTo(0.975, 12)
  })

  it('is wider than the published interval of one trait, 0.0524 to 0.3339', () => {
    expect(vigo?.low).toBeLessThan(0.0524)
    expect(vigo?.high).toBeGreaterThan(0.3339)
  })

  it('does not test what the rule itself makes', () => {
    expect(profile.differences.map(({ trait }) => trait.field)).toEqual(['town', 'town'])
    expect(profile.byRule.map(({ trait }) => traitKey(trait)).sort()).toEqual([
      'interests:films',
      'interests:running'
    ])
    expect(profile.rest).toBe(80)
  })

  it('tells nothing of too few', () => {
    const few = peopleFrom(
      [
        'id\tinterests\ttown',
        ...Array.from(
          { length: 60 },
          (_, i) => `A${i}\t${i < LEAST_PEOPLE - 1 ? 'running' : 'films'}\tVigo`
        )
      ].join('\n')
    )
    const terms = { response: 0.1, margin: 1, contact: 0, fixed: 0 }
    expect(segmentDesk(runners, few, [], terms, 0).profile).toBeNull()
    const enough = segmentDesk(runners, newcombes, [], terms, 0)
    expect(enough.profile).not.toBeNull()
    expect(segmentDesk({ ...EVERYBODY, join: 'any' }, few, [], terms, 0).profile).toBeNull()
    // Enough people, of whom too few state a town.
    const silent = peopleFrom(
      [
        'id\tinterests\ttown',
        ...Array.from(
          { length: 60 },
          (_, i) => `A${i}\t${i < 30 ? 'running' : 'films'}\t${i < 5 ? 'Vigo' : ''}`
        )
      ].join('\n')
    )
    const found = profileOf(runners, silent, evaluate(runners, silent))
    expect(found.differences).toEqual([])
    expect(found.tooFew).toBe(1)
  })

  it('finds a difference where there is none in at most one of twenty profiles or so', () => {
    // Coins for every trait: any trait told apart is a false one. 200 profiles, seeded.
    let seed = 7
    const random = () => {
      seed = (seed * 1664525 + 1013904223) % 4294967296
      return seed / 4294967296
    }
    let wrong = 0
    for (let k = 0; k < 200; k += 1) {
      const rows = Array.from({ length: 120 }, (_, i) => {
        const likes = ['running', 'a', 'b', 'c', 'd', 'e', 'f', 'g'].filter(() => random() < 0.4)
        return `P${i}\t${likes.join(';') || 'none'}\t${['Vigo', 'Lugo', 'Soria'][Math.floor(random() * 3)]}\t${Math.floor(random() * 70)}`
      })
      const people = peopleFrom(['id\tbuys\ttown\tage', ...rows].join('\n'))
      const rule: Group = {
        ...{ kind: 'group', join: 'all' },
        rules: [{ kind: 'value', field: 'buys', op: 'is', value: 'running' }]
      }
      const { differences } = profileOf(rule, people, evaluate(rule, people))
      if (differences.some(({ apart }) => apart)) wrong += 1
    }
    // 10 expected at most; 18 or more would be a chance of under 1 %.
    expect(wrong).toBeLessThan(18)
  })
})

/** A trait as a rule: what counting in one pass must agree with. */
function ruleOf(trait: Trait): Rule {
  if (trait.kind === 'value')
    return { kind: 'value', field: trait.field, op: 'is', value: trait.value }
  const atLeast = (value: number): Rule => ({
    kind: 'number',
    field: trait.field,
    op: 'at-least',
    value
  })
  const below: Rule[] =
    trait.to === null ? [] : [{ kind: 'group', join: 'none', rules: [atLeast(trait.to)] }]
  return { kind: 'group', join: 'all', rules: [atLeast(trait.from), ...below] }
}

describe('counts', () => {
  it('are those of the traits asked as rules', () => {
    fc.assert(
      fc.property(someRule, somePeople, (rule, people) => {
        const answers = evaluate(rule, people)
        for (const { trait, segment, rest } of countTraits(people, answers)) {
          const holds = evaluate(ruleOf(trait), people)
          const stated = evaluate({ kind: 'known', field: trait.field }, people)
          const count = (side: number, of: Uint8Array) =>
            answers.reduce((n, answer, i) => n + (answer === side && of[i] === YES ? 1 : 0), 0)
          expect(segment, traitKey(trait)).toEqual({
            yes: count(YES, holds),
            known: count(YES, stated)
          })
          expect(rest, traitKey(trait)).toEqual({ yes: count(NO, holds), known: count(NO, stated) })
        }
      })
    )
  })

  it('bands of spend are the fifths, rounded up, where they differ', () => {
    const rows = Array.from({ length: 10 }, (_, i) => `${i}\t${i * 10.3}`)
    // The 2nd, 4th, 6th and 8th of the ten: 10.3, 30.9, 51.5, 72.1.
    expect(spendBands(peopleFrom(['id\tspend', ...rows].join('\n')))).toEqual([0, 11, 31, 52, 73])
    expect(spendBands(peopleFrom('id\tspend\n1\t0\n2\t0'))).toEqual([0])
    expect(spendBands(peopleFrom('id\tage\n1\t3'))).toEqual([0])
  })
})

describe('overlap', () => {
  it('adds up, whatever the rules', () => {
    fc.assert(
      fc.property(
        fc.array(someRule, { minLength: 1, maxLength: 4 }),
        somePeople,
        (rules, people) => {
          const sets = rules.map((rule, i) => ({ name: String(i), rule }))
          const { combinations, union, none, channels, customers } = overlapOf(sets, people)
          expect(combinations.reduce((sum, { exactly }) => sum + exactly, 0)).toBe(union)
          expect(union + none).toBe(people.count)
          expect(customers).toBe(people.count)
          rules.forEach((rule, set) => {
            const size = evaluate(rule, people).filter(answer => answer === YES).length
            expect(channels[set]?.reach).toBe(size)
            const parts = combinations.filter(({ channels: bits }) => bits & (1 << set))
            expect(parts.reduce((sum, { exactly }) => sum + exactly, 0)).toBe(size)
          })
        }
      )
    )
  })

  it('remembers answers by rule and table, and forgets the oldest', () => {
    const before = answersOf(runners, newcombes)
    expect(answersOf({ ...runners }, newcombes)).toBe(before)
    for (let value = 0; value < 60; value += 1)
      answersOf(
        { ...runners, rules: [{ kind: 'number', field: 'age', op: 'at-least', value }] },
        newcombes
      )
    expect(answersOf(runners, newcombes)).toEqual(before)
  })
})

describe('what a campaign brings', () => {
  const terms = { response: 0.06, margin: 12, contact: 0.3, fixed: 10 }

  it('by hand: 200 × 0.06 × 12 − 200 × 0.3 − 10 = 144 − 70', () => {
    const { value, cost, responses, breakEven } = campaignValue(200, terms)
    expect(responses).toBeCloseTo(12, 12)
    expect(cost).toBeCloseTo(70, 12)
    expect(value).toBeCloseTo(74, 12)
    expect(breakEven).toBeCloseTo(70 / 2400, 12)
  })

  it('at the break-even response it brings nothing; where none pays there is none', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e5 }),
        fc.integer({ min: 1, max: 100 }),
        (size, margin) => {
          const { breakEven } = campaignValue(size, { ...terms, margin })
          if (breakEven === null)
            expect(campaignValue(size, { ...terms, margin, response: 1 }).value).toBeLessThan(1e-9)
          else
            expect(
              campaignValue(size, { ...terms, margin, response: breakEven }).value
            ).toBeCloseTo(0, 6)
        }
      )
    )
    expect(campaignValue(0, terms)).toEqual({ responses: 0, cost: 10, value: -10, breakEven: null })
    expect(campaignValue(10, { ...terms, margin: 0 }).breakEven).toBeNull()
    expect(campaignValue(1, terms).breakEven).toBeCloseTo(10.3 / 12, 12)
    expect(campaignValue(1, { ...terms, fixed: 20 }).breakEven).toBeNull()
  })
})

describe('what a rule lets one infer', () => {
  const adults = peopleFrom('id\tage\n1\t40\n2\t17')
  const is = (value: string): Group => ({
    ...{ kind: 'group', join: 'all' },
    rules: [
      { kind: 'value', field: 'interests', op: 'is', value },
      { kind: 'number', field: 'age', op: 'at-least', value: 18 }
    ]
  })

  it.each([
    ['lactose free milk', ['health']],
    ['vida sin gluten', ['health']],
    ['halal', ['belief']],
    ['partido politico', ['politics']],
    ['lgbt', ['orientation']],
    ['sindicatos', ['union']],
    ['running', []],
    ['transport', []],
    ['cancerbero', []]
  ])('%s', (value, kinds) => {
    expect(sensitiveIn(is(value), adults)).toEqual(kinds)
  })

  it('sees minors among the members, and none where the rule leaves them out', () => {
    const age = (op: 'at-least' | 'at-most', value: number): Group => ({
      ...{ kind: 'group', join: 'all' },
      rules: [{ kind: 'number', field: 'age', op, value }]
    })
    expect(sensitiveIn(EVERYBODY, adults)).toEqual(['minors'])
    expect(sensitiveIn(age('at-most', 17), adults)).toEqual(['minors'])
    expect(sensitiveIn(age('at-least', 18), adults)).toEqual([])
  })

  it('of the examples, the lactose-free one is about health', () => {
    const found = EXAMPLES.map(({ id, rule }) => [id, sensitiveIn(rule, peopleFrom('id\n1'))])
    expect(Object.fromEntries(found)).toMatchObject({ 'lactose-free': ['health'], runners: [] })
  })
})
