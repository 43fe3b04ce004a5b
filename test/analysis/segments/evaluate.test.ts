import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate, NO, sizeOf, UNKNOWN, YES } from '../../../src/analysis/segments/evaluate.ts'
import type { People } from '../../../src/analysis/segments/people.ts'
import {
  type Group,
  isListField,
  isNumberField,
  type Join,
  type Rule,
  type Test
} from '../../../src/analysis/segments/rule.ts'
import { peopleFrom, somePeople, someRule } from './some.ts'

const group = (join: Join, ...rules: Rule[]): Group => ({ kind: 'group', join, rules })
const not = (rule: Rule) => group('none', rule)
const old: Test = { kind: 'number', field: 'age', op: 'at-least', value: 30 }
const runs: Test = { kind: 'value', field: 'interests', op: 'is', value: 'running' }

/** All nine pairs of answers to “30 or more” and “likes running”. */
const NINE = peopleFrom(
  [
    'id\tage\tinterests',
    ...['20', '', '40'].flatMap((age, i) =>
      ['none', '', 'running'].map((likes, j) => `P${i}${j}\t${age}\t${likes}`)
    )
  ].join('\n')
)
const [N, U, Y] = [NO, UNKNOWN, YES]

describe('the tables of Kleene’s strong logic (1938), which are those of NULL in SQL', () => {
  it.each([
    ['the first', old, [N, N, N, U, U, U, Y, Y, Y]],
    ['the second', runs, [N, U, Y, N, U, Y, N, U, Y]],
    ['and', group('all', old, runs), [N, N, N, N, U, U, N, U, Y]],
    ['or', group('any', old, runs), [N, U, Y, U, U, Y, Y, Y, Y]],
    ['nor', group('none', old, runs), [Y, U, N, U, U, N, N, N, N]],
    ['not', not(old), [Y, Y, Y, U, U, U, N, N, N]]
  ] as const)('%s', (_, rule, expected) => {
    expect([...evaluate(rule, NINE)]).toEqual(expected)
  })

  it('an empty group holds of everybody, an empty “any” of nobody', () => {
    expect(sizeOf(evaluate(group('all'), NINE))).toEqual({ members: 9, undecided: 0 })
    expect(sizeOf(evaluate(group('none'), NINE))).toEqual({ members: 9, undecided: 0 })
    expect(sizeOf(evaluate(group('any'), NINE))).toEqual({ members: 0, undecided: 0 })
  })

  it('“is stated” always has an answer, and “is not” has none where nothing is stated', () => {
    const known = (field: Test['field']) => [...evaluate({ kind: 'known', field }, NINE)]
    expect(known('age')).toEqual([Y, Y, Y, N, N, N, Y, Y, Y])
    expect(known('interests')).toEqual([Y, N, Y, Y, N, Y, Y, N, Y])
    expect(known('town')).toEqual(new Array(9).fill(N))
    expect([...evaluate({ ...runs, op: 'is-not' }, NINE)]).toEqual([Y, U, N, Y, U, N, Y, U, N])
  })

  it('a value that nobody has is no of whom it is stated', () => {
    const nobody: Test = { kind: 'value', field: 'interests', op: 'is', value: 'chess' }
    expect([...evaluate(nobody, NINE)]).toEqual([N, U, N, N, U, N, N, U, N])
    const town: Test = { kind: 'value', field: 'town', op: 'is', value: 'vigo' }
    const two = peopleFrom('id,town\n1,Vigo\n2,Lugo\n3,')
    expect([...evaluate(town, two)]).toEqual([Y, N, U])
    expect([...evaluate({ ...town, op: 'is-not' }, two)]).toEqual([N, Y, U])
    expect([...evaluate({ kind: 'known', field: 'town' }, two)]).toEqual([Y, Y, N])
  })
})

/** The same by whom it holds of and whom it does not: pairs of sets, and no numbers. */
function second(rule: Rule, people: People, i: number): { yes: boolean; no: boolean } {
  if (rule.kind === 'group') {
    const parts = rule.rules.map(one => second(one, people, i))
    const all = { yes: parts.every(p => p.yes), no: parts.some(p => p.no) }
    const any = { yes: parts.some(p => p.yes), no: parts.every(p => p.no) }
    if (rule.join === 'all') return all
    return rule.join === 'any' ? any : { yes: any.no, no: any.yes }
  }
  const { field } = rule
  const number = isNumberField(field) ? people.numbers[field][i] : undefined
  const values = isNumberField(field)
    ? undefined
    : isListField(field)
      ? people.lists[field].stated[i]
        ? [
            ...people.lists[field].codes.slice(
              people.lists[field].starts[i],
              people.lists[field].starts[i + 1]
            )
          ].map(code => people.lists[field].keys[code])
        : undefined
      : people.categories[field].codes[i] === -1
        ? undefined
        : [people.categories[field].keys[people.categories[field].codes[i] ?? 0]]
  const stated = isNumberField(field) ? !Number.isNaN(number) : values !== undefined
  if (rule.kind === 'known') return { yes: stated, no: !stated }
  if (!stated) return { yes: false, no: false }
  const holds =
    rule.kind === 'number'
      ? rule.op === 'at-least'
        ? (number ?? 0) >= rule.value
        : (number ?? 0) <= rule.value
      : (rule.op === 'is') === (values ?? []).includes(rule.value)
  return { yes: holds, no: !holds }
}

describe('properties', () => {
  it('says what a second implementation says', () => {
    fc.assert(
      fc.property(someRule, somePeople, (rule, people) => {
        const expected = Array.from({ length: people.count }, (_, i) => {
          const { yes, no } = second(rule, people, i)
          return yes ? YES : no ? NO : UNKNOWN
        })
        expect([...evaluate(rule, people)]).toEqual(expected)
      })
    )
  })

  it('obeys De Morgan, double negation, and the order of and, or', () => {
    fc.assert(
      fc.property(someRule, someRule, somePeople, (a, b, people) => {
        const of = (rule: Rule) => [...evaluate(rule, people)]
        expect(of(not(group('all', a, b)))).toEqual(of(group('any', not(a), not(b))))
        expect(of(not(group('any', a, b)))).toEqual(of(group('all', not(a), not(b))))
        expect(of(group('none', a, b))).toEqual(of(not(group('any', a, b))))
        expect(of(not(not(a)))).toEqual(of(a))
        expect(of(group('all', a, group('any', a, b)))).toEqual(of(a))
        expect(of(group('all', a, b))).toEqual(of(group('all', b, a)))
      })
    )
  })

  it('people who state more do not leave: a yes stays a yes', () => {
    // Kleene's logic is monotone: filling a gap can turn “unknown” into an answer, never an answer over.
    const gap = (age: string) => peopleFrom(`id\tage\tinterests\n1\t${age}\trunning`)
    fc.assert(
      fc.property(someRule, fc.integer({ min: 0, max: 99 }), (rule, age) => {
        const [before] = evaluate(rule, gap(''))
        const knownAsked = JSON.stringify(rule).includes('"known"')
        const [after] = evaluate(rule, gap(String(age)))
        if (!knownAsked && before !== UNKNOWN) expect(after).toBe(before)
      })
    )
  })
})
