import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import {
  attempt,
  check,
  edit,
  propose,
  retypedText,
  variantOf
} from '../../../src/widgets/composer/checker.ts'

const template = (kind: string) =>
  readFileSync(`src/widgets/composer/templates/${kind}.yaml`, 'utf8')
const NUMERIC = template('numeric')

const changed = (passage: string, instead: string, text = NUMERIC): string => {
  expect(text).toContain(passage)
  return text.replace(passage, instead)
}

test.each([
  ['', 'empty'],
  ['just words', 'words'],
  ['[1, 2', 'open list'],
  ['a: &a {b: *a}', 'holds itself'],
  [
    'a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c]',
    'aliases that multiply'
  ],
  ['['.repeat(3000), 'deep'],
  [`${NUMERIC}\n__proto__: { polluted: true }\n`, 'prototype'],
  [`${NUMERIC}\nconstructor: { prototype: { polluted: true } }\n`, 'constructor'],
  [changed('formula: cost / new', `formula: ${'('.repeat(3000)}cost`), 'deep formula'],
  [changed('value: 42', 'value: .nan'), 'no number'],
  [changed('value: 42', 'value: .inf'), 'endless number'],
  [changed('value: 42', 'value: 0'), 'division by zero'],
  [changed('variants: 6', 'variants: 100000'), 'too many variants']
])('a hostile text gets a sentence with its place: %#', async text => {
  for (const locale of ['en', 'es'] as const) {
    const { problems, exercise } = await check(text, locale)
    expect(problems.length).toBeGreaterThan(0)
    for (const { line, column, says } of problems) {
      expect(line).toBeGreaterThanOrEqual(1)
      expect(column).toBeGreaterThanOrEqual(1)
      expect(says).not.toMatch(/undefined|\[object/)
    }
    expect(({} as { polluted?: true }).polluted).toBeUndefined()
    expect(exercise === undefined || !Object.hasOwn(exercise, '__proto__')).toBe(true)
  }
})

test('an exercise with faults that let it be answered is shown; others are not', async () => {
  const vary = 'vary: { from: 10, to: 25, step: 1 }'
  const from0 = changed(vary, 'vary: { from: 0, to: 25, step: 1 }')
  const colliding = await check(changed('value: 17', 'value: 0', from0), 'en')
  expect(colliding.exercise?.id).toBe('coffee-acquisition')
  expect(colliding.problems.map(({ kind }) => kind)).toContain('collision')
  const unknown = await check(changed('formula: cost / new\n', 'formula: cost / newe\n'), 'en')
  expect(unknown.exercise).toBeUndefined()
  expect(unknown.problems[0]?.says).toMatch(/Did you mean “new”/)
  // The form goes on with what the YAML holds.
  expect(unknown.data).toMatchObject({ id: 'coffee-acquisition' })
})

test('what is proposed is sound, says what it changes, and keeps the comments', async () => {
  const vary = 'vary: { from: 10, to: 25, step: 1 }'
  const text = changed('value: 17', 'value: 0', changed(vary, 'vary: { from: 0, to: 25, step: 1 }'))
  const proposal = propose(text, 'es')
  // 42 joined: 1 of 42 lost parts 300 from 307.32; tests of “wrong net-growth” are typed anew.
  expect(proposal?.changes).toEqual(['clientes perdidos: 0 → 1'])
  expect(proposal?.text).toContain('# Conditions that every variant has to fulfil.')
  expect(proposal?.text).toContain(
    'typed: { en: "307.32", es: "307,32" }, expect: wrong net-growth'
  )
  const { problems } = await check(proposal?.text ?? '', 'en')
  expect(problems.filter(({ kind }) => kind !== 'test-fails')).toEqual([])
  expect(propose(NUMERIC, 'en')).toBeUndefined()
  expect(propose(template('choice'), 'en')).toBeUndefined()
  expect(propose('a: [', 'en')).toBeUndefined()
})

test('answers are judged on the variant that is looked at', async () => {
  const { exercise } = await check(NUMERIC, 'en')
  if (!exercise) throw new Error('not sound')
  const shown = variantOf(exercise, 1)
  if (shown?.kind !== 'numeric') throw new Error('no variant')
  const { cost, new: joined } = shown.givens
  const right = ((cost?.value ?? 0) / (joined?.value ?? 1)).toFixed(2)
  const judge = async (typed: string, variant: number) =>
    (await attempt(exercise, variant, { part: 'cac', typed, page: 'en' }))?.verdict
  expect(await judge(right, 1)).toBe('right')
  expect(await judge('300', 0)).toBe('right')
  expect(right).not.toBe('300.00')
  expect(variantOf(exercise, 0)).toBe(exercise)
  expect(await attempt(exercise, 0, { part: 'none', typed: '1', page: 'en' })).toBeUndefined()
})

test('variants of the other kinds: other cells, other orders, and none where nothing varies', async () => {
  const of = async (kind: string) => {
    const { exercise } = await check(template(kind), 'en')
    if (!exercise) throw new Error(kind)
    return exercise
  }
  const table = await of('table')
  const dealt = variantOf(table, 1)
  expect(dealt).not.toEqual(table)
  expect(dealt && 'rows' in dealt && Object.keys(dealt.rows)).toEqual(
    Object.keys('rows' in table ? table.rows : {})
  )
  const choice = await of('choice')
  const orders = Array.from({ length: 9 }, (_, index) =>
    JSON.stringify(variantOf(choice, index + 1))
  )
  expect(new Set(orders).size).toBeGreaterThan(2)
  expect(variantOf(await of('order'), 1)).toBeUndefined()
  expect(variantOf(await of('widget'), 1)).toBeUndefined()
})

test('edits and answers worked out anew, or nothing where the text is no exercise', () => {
  const edits = [{ kind: 'set', path: ['id'], value: 'mine' }] as const
  expect(edit(NUMERIC, edits)).toBe(NUMERIC.replace('coffee-acquisition', 'mine'))
  expect(edit('a: [', edits)).toBeUndefined()
  expect(retypedText('a: [')).toBeUndefined()
  expect(retypedText(template('order'))).toBeUndefined()
  expect(retypedText(changed('typed: "300"', 'typed: "301"'))).toContain('typed: { en: "300.00"')
})
