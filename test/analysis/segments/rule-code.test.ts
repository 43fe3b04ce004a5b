import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  add,
  fits,
  move,
  partAt,
  remove,
  replace,
  wrap
} from '../../../src/analysis/segments/edit.ts'
import { EXAMPLES } from '../../../src/analysis/segments/examples.ts'
import {
  EVERYBODY,
  extentOf,
  fieldsOf,
  type Group,
  isField,
  RULE_LIMITS,
  type Rule
} from '../../../src/analysis/segments/rule.ts'
import { readRule, ruleOf, writeRule } from '../../../src/analysis/segments/rule-code.ts'
import {
  freeName,
  MOST_SEGMENTS,
  readSegments,
  writeSegments
} from '../../../src/analysis/segments/segment-file.ts'
import { keyOf } from '../../../src/analysis/segments/vocabulary.ts'
import { someRule } from './some.ts'

const fault = (text: string) => {
  const read = readRule(text)
  return read.ok ? 'taken' : read.fault
}

describe('a rule as text', () => {
  it('reads back as it was written', () => {
    fc.assert(
      fc.property(someRule, rule => {
        expect(readRule(writeRule(rule))).toEqual({ ok: true, rule })
      })
    )
    for (const { rule } of EXAMPLES) expect(readRule(writeRule(rule))).toEqual({ ok: true, rule })
  })

  it('written by hand: a bare condition is a group of one, and words are read as their keys', () => {
    expect(readRule('["is","interests","  Correr "]')).toEqual(
      readRule('["all",["is","interests","running"]]')
    )
  })

  it.each([
    ['', 'not-json'],
    ['["all"', 'not-json'],
    ['null', 'not-a-rule'],
    ['{"all":[]}', 'not-a-rule'],
    ['[]', 'not-a-rule'],
    ['["eval","alert(1)"]', 'not-a-rule'],
    ['["constructor","age",1]', 'not-a-rule'],
    ['["is","__proto__","x"]', 'unknown-field'],
    ['["known"]', 'unknown-field'],
    ['["at-least","town",3]', 'bad-value'],
    ['["at-least","age","18"]', 'bad-value'],
    ['["at-least","age",1e999]', 'bad-value'],
    ['["is","age","18"]', 'bad-value'],
    ['["is","town",""]', 'bad-value'],
    ['["is","town","none"]', 'bad-value'],
    ['["is","town",{"a":1}]', 'bad-value'],
    ['["known","age",1]', 'not-a-rule'],
    ['["is","town","x","y"]', 'not-a-rule'],
    [`["is","town","${'x'.repeat(500)}"]`, 'bad-value'],
    ['['.repeat(3000), 'not-json'],
    ['["all",'.repeat(6).concat('["known","age"]', ']'.repeat(6)), 'too-deep'],
    [`["all",${Array.from({ length: 41 }, () => '["known","age"]').join()}]`, 'too-many'],
    [`["all",${Array.from({ length: 600 }, () => '["known","age"]').join()}]`, 'too-many'],
    [
      JSON.stringify([
        'all',
        ...Array.from({ length: 30 }, (_, i) => ['is', 'town', `${i}${'ñ'.repeat(38)}`])
      ]),
      'taken'
    ],
    [
      JSON.stringify([
        'all',
        ...Array.from({ length: 39 }, (_, i) => ['is-not', 'interests', `${i}${'ñ'.repeat(37)}`])
      ]),
      'too-many'
    ]
  ])('%#: refuses with a reason', (text, expected) => {
    expect(fault(text)).toBe(expected)
  })

  it('never throws, and takes nothing beyond the limits', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.array(fc.jsonValue())), value => {
        const read = ruleOf(value)
        if (read.ok) expect(fits(read.rule)).toBe(true)
      })
    )
    fc.assert(
      fc.property(fc.string(), text => {
        expect(() => readRule(text)).not.toThrow()
      })
    )
  })
})

describe('a file of segments', () => {
  const segments = EXAMPLES.map(({ name, rule }) => ({ name: name.es, rule }))

  it('reads back as it was written, with a byte-order mark, too', () => {
    expect(readSegments(writeSegments(segments))).toEqual({ ok: true, segments, left: [] })
    expect(readSegments(`\uFEFF${writeSegments(segments)}`)).toMatchObject({ ok: true })
  })

  const file = (entries: unknown, version: unknown = 1) =>
    JSON.stringify({ format: 'crm-workbook-segments', version, segments: entries })

  it('takes what is sound and says what is not', () => {
    const hostile = [
      { name: 'Good', rule: ['known', 'age'] },
      { name: 'Good', rule: ['known', 'town'] },
      { name: ' \u202e\u0000 ', rule: ['known', 'age'] },
      { name: 5, rule: ['known', 'age'] },
      { name: 'No rule' },
      { name: 'Odd', rule: ['is', 'shoe size', '44'] },
      null,
      'text',
      { name: `A\u0000B\u2028<img src=x>${'y'.repeat(300)}`, rule: ['all'] }
    ]
    const read = readSegments(file(hostile))
    expect(read).toMatchObject({
      ok: true,
      left: [
        { entry: 3, fault: 'no-name' },
        { entry: 4, fault: 'no-name' },
        { entry: 5, fault: 'not-a-rule' },
        { entry: 6, fault: 'unknown-field' },
        { entry: 7, fault: 'not-a-rule' },
        { entry: 8, fault: 'not-a-rule' }
      ]
    })
    const names = read.ok ? read.segments.map(({ name }) => name) : []
    expect(names.slice(0, 2)).toEqual(['Good', 'Good (2)'])
    expect(names[2]).toMatch(/^A B <img src=x>y+$/)
    expect(names[2]?.length).toBe(RULE_LIMITS.value)
  })

  it.each([
    ['nonsense', 'not-json'],
    ['[]', 'other-format'],
    ['7', 'other-format'],
    ['{"format":"crm-workbook-segments"}', 'other-format'],
    ['{"format":"other","segments":[]}', 'other-format'],
    [file([], 2), 'newer'],
    [file([], '1'), 'newer'],
    ['x'.repeat(100_001), 'too-large']
  ])('%#: refuses the whole with a reason', (text, expected) => {
    expect(readSegments(text)).toEqual({ ok: false, fault: expected })
  })

  it('keeps 24 segments', () => {
    const many = Array.from({ length: 30 }, (_, i) => ({ name: `S${i}`, rule: ['known', 'age'] }))
    const read = readSegments(file(many))
    expect(read.ok && read.segments.length).toBe(MOST_SEGMENTS)
    expect(read.ok && read.left.map(({ entry }) => entry)).toEqual([25, 26, 27, 28, 29, 30])
    expect(freeName('a', [{ name: 'A' }, { name: 'a (2)' }])).toBe('a (3)')
  })
})

describe('keys', () => {
  it.each([
    ['Running', 'running'],
    ['CORRER', 'running'],
    ['Leche  sin lactosa', 'lactose free milk'],
    ['★', '★'],
    ['', null],
    [' – ', null],
    ['N/A', null],
    ['No consta', null],
    ['none', ''],
    ['Ninguna', '']
  ])('%s', (text, key) => {
    expect(keyOf(text)).toBe(key)
  })

  it('a key is its own key', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 90 }), fc.string()), text => {
        const key = keyOf(text)
        if (!key) return
        expect(keyOf(key)).toBe(key)
        expect(key.length).toBeLessThanOrEqual(RULE_LIMITS.value)
      })
    )
  })
})

describe('edits of the tree', () => {
  const test = (value: number): Rule => ({ kind: 'number', field: 'age', op: 'at-least', value })
  const rule: Group = {
    kind: 'group',
    join: 'all',
    rules: [test(1), { kind: 'group', join: 'any', rules: [test(2), test(3)] }, test(4)]
  }
  const code = (of: Group) => writeRule(of).replaceAll('["at-least","age",', '[')

  it('finds, replaces, adds, removes, moves and wraps', () => {
    expect(partAt(rule, [1, 1])).toEqual(test(3))
    expect(partAt(rule, [0, 0])).toBeUndefined()
    expect(code(replace(rule, [1, 0], test(9)))).toBe('["all",[1],["any",[9],[3]],[4]]')
    expect(code(add(rule, [1], test(9)))).toBe('["all",[1],["any",[2],[3],[9]],[4]]')
    expect(code(add(rule, [0], test(9)))).toBe(code(rule))
    expect(code(remove(rule, [1, 0]))).toBe('["all",[1],["any",[3]],[4]]')
    expect(code(remove(rule, [0, 0]))).toBe(code(rule))
    expect(code(move(rule, [2], -1))).toBe('["all",[1],[4],["any",[2],[3]]]')
    expect(code(move(rule, [1, 0], 1))).toBe('["all",[1],["any",[3],[2]],[4]]')
    expect(code(move(rule, [0], -1))).toBe(code(rule))
    expect(code(move(rule, [], 1))).toBe(code(rule))
    expect(code(wrap(rule, [0]))).toBe('["all",["any",[1]],["any",[2],[3]],[4]]')
    expect(remove(rule, [])).toEqual(EVERYBODY)
    expect(replace(rule, [], test(5))).toEqual({ ...EVERYBODY, rules: [test(5)] })
  })

  it('counts what a rule has', () => {
    expect(extentOf(rule)).toEqual({ parts: 6, depth: 2 })
    expect([...fieldsOf(rule)]).toEqual(['age'])
    expect(fits(rule)).toBe(true)
    let deep = rule
    for (let i = 0; i < 4; i += 1) deep = { kind: 'group', join: 'all', rules: [deep] }
    expect(fits(deep)).toBe(false)
    expect(['age', 'buys', 'shoe', 7].map(isField)).toEqual([true, true, false, false])
  })
})
