import fc from 'fast-check'
import { expect, test } from 'vitest'
import { betterGivens } from '../../../src/exercises/authoring/better-givens.ts'
import { checkExercise } from '../../../src/exercises/authoring/check.ts'
import { editSource } from '../../../src/exercises/authoring/edit.ts'
import { retyped } from '../../../src/exercises/authoring/retype.ts'
import { compile } from '../../../src/exercises/compile.ts'
import type { NumericExercise } from '../../../src/exercises/kinds/numeric.ts'
import { flawsOf } from '../../../src/exercises/prove.ts'
import { practiceGivens } from '../../../src/exercises/solve.ts'
import { load as numeric, practice } from '../practice.ts'
import { SMALL } from '../small.ts'
import { changed } from './report.ts'

/** Two numbers, and a slip that adds where one multiplies: 2 × 2 = 2 + 2. */
const SUMS = `schema: 1
id: sums
kind: numeric
lesson: one-to-one
objectives: [1]
title: { en: Sums, es: Sumas }
intro: { en: '{a} and {b}.', es: '{a} y {b}.' }
givens:
  a:
    name: { en: a, es: a }
    unit: '1'
    show: integer
    value: 2
    vary: { from: 2, to: 12, step: 2 }
  b: { name: { en: b, es: b }, unit: '1', show: integer, value: 2 }
unknowns:
  product:
    name: { en: product, es: producto }
    ask: { en: Multiply., es: Multiplica. }
    unit: '1'
    show: number
    digits: 2
    formula: a * b
    wrong:
      added:
        formula: a + b
        says: { en: You added., es: Has sumado. }
    hints: [{ en: Times., es: Por. }]
    solution: { en: 'It is {product}.', es: 'Es {product}.' }
tests:
  - { part: product, typed: '4', expect: right }
`

test('worked by hand: of the ways to part 2 × 2 from 2 + 2, the nearest', () => {
  // a goes by 2 from 2 to 12: a = 4 is 2 / 10 of its range away, and gives 8 and 6.
  // b has no range: ± 50 % in whole steps is 1, 2, 3; b = 1 or 3 is half of that range away.
  expect(betterGivens(numeric(SUMS))).toEqual({
    givens: new Map([
      ['a', 4],
      ['b', 2]
    ]),
    changed: [{ name: 'a', from: 2, to: 4 }]
  })
  // Where a may not move, b does: 2 × 1 = 2 and 2 + 1 = 3 come first of two as near.
  const fixed = changed(
    SUMS,
    '\n    vary: { from: 2, to: 12, step: 2 }',
    '\n    vary: { from: 2, to: 2, step: 2 }'
  )
  expect(betterGivens(numeric(fixed))?.changed).toEqual([{ name: 'b', from: 2, to: 1 }])
})

test('fair numbers stay, and formulas that say the same are beyond help', () => {
  expect(betterGivens(numeric(SMALL))).toBeUndefined()
  expect(betterGivens(practice)).toBeUndefined()
  expect(betterGivens(numeric(changed(SUMS, 'a + b', 'b * a')))).toBeUndefined()
})

test('conditions and digits count too', () => {
  // A condition that 30 new customers break; the nearest that holds it is 32.
  const broken = changed(SMALL, 'new * month < start', 'new * month > 31')
  expect(betterGivens(numeric(broken))?.changed).toEqual([{ name: 'new', from: 30, to: 32 }])
})

test('property: what is proposed is fair, keeps to its ranges, and changes only what it says', () => {
  const base = practice
  let proposals = 0
  fc.assert(
    fc.property(
      fc.record({
        cost: fc.integer({ min: 24, max: 120 }).map(n => n * 500),
        revenue: fc.integer({ min: 40, max: 200 }).map(n => n * 1000),
        start: fc.integer({ min: 60, max: 180 }).map(n => n * 10),
        new: fc.integer({ min: 20, max: 60 }),
        lost: fc.integer({ min: 8, max: 24 })
      }),
      values => {
        const givens = Object.fromEntries(
          Object.entries(base.givens).map(([name, given]) => [
            name,
            { ...given, value: values[name as keyof typeof values] }
          ])
        )
        const exercise: NumericExercise = { ...base, givens }
        const better = betterGivens(exercise)
        const start = practiceGivens(exercise)
        if (!better) return
        proposals += 1
        expect(flawsOf(compile(exercise), start)).not.toEqual([])
        expect(flawsOf(compile(exercise), better.givens)).toEqual([])
        for (const [name, value] of better.givens) {
          const { vary } = base.givens[name] as (typeof base.givens)[string]
          const changed = better.changed.find(one => one.name === name)
          expect(changed?.to ?? start.get(name)).toBe(value)
          if (!changed || !vary) continue
          expect(value).toBeGreaterThanOrEqual(vary.from)
          expect(value).toBeLessThanOrEqual(vary.to)
          expect((value - vary.from) % vary.step).toBe(0)
        }
      }
    ),
    { numRuns: 25 }
  )
  expect(proposals).toBeGreaterThan(5)
})

test('written into the file, with the tests typed anew, the exercise is sound', () => {
  const exercise = numeric(SUMS)
  const edits = (betterGivens(exercise)?.changed ?? []).map(({ name, to }) => ({
    kind: 'set' as const,
    path: ['givens', name, 'value'],
    value: to
  }))
  const mended = editSource(SUMS, edits) ?? ''
  expect(mended).toContain('    value: 4\n')
  const again = editSource(mended, retyped(numeric(mended))) ?? ''
  // 4 × 2 = 8; added, 6.
  expect(again).toContain('{ part: product, typed: { en: "8.00", es: "8,00" }, expect: right }')
  expect(numeric(again).tests.at(-1)).toEqual({
    part: 'product',
    typed: { en: '6.00', es: '6,00' },
    expect: 'wrong added'
  })
  expect(checkExercise(numeric(again))).toEqual([])
})

test('tests that pass, and tests of other verdicts, are left as they are', () => {
  expect(retyped(practice)).toEqual([])
  const dearer = numeric(changed(SMALL, 'value: 30000', 'value: 33000'))
  // 33,000 / 30 = 1,100; for two, 2,200; by 1,010 customers at the end, 32.67; twice, 2,200.
  expect(retyped(dearer).map(edit => [edit.path, 'value' in edit && edit.value])).toEqual([
    [['tests', 0, 'typed'], { en: '1100.00', es: '1100,00' }],
    [['tests', 1, 'typed'], { en: '2200.00', es: '2200,00' }],
    [['tests', 2, 'typed'], { en: '32.67', es: '32,67' }],
    [['tests', 3, 'typed'], { en: '2200.00', es: '2200,00' }]
  ])
})

/** Sums of three numbers from 2 to 6, with a condition on each. */
const conditioned = (...names: readonly string[]) =>
  numeric(
    SUMS.replace(
      SUMS.slice(SUMS.indexOf('givens:'), SUMS.indexOf('unknowns:')),
      `givens:
${['a', 'b', 'c']
  .map(
    name =>
      `  ${name}: { name: { en: ${name}, es: ${name} }, unit: '1', show: integer, value: 2, vary: { from: 2, to: 6, step: 1 } }`
  )
  .join('\n')}
where: [${names.map(name => `${name} > 3`).join(', ')}]
`
    )
  )

test('two numbers are changed where one is not enough, and all where two are not', () => {
  // Each has to be 4 at least: two of the four steps of its range.
  expect(betterGivens(conditioned('a', 'b'))?.changed).toEqual([
    { name: 'a', from: 2, to: 4 },
    { name: 'b', from: 2, to: 4 }
  ])
  const all = betterGivens(conditioned('a', 'b', 'c'))
  expect(all?.changed.map(({ name }) => name)).toEqual(['a', 'b', 'c'])
  for (const { to } of all?.changed ?? []) expect(to).toBeGreaterThan(3)
})

test('a number without a range that is nothing has no numbers near it', () => {
  const naught = numeric(changed(SUMS, 'show: integer, value: 2 }', 'show: integer, value: 0 }'))
  // 0 × a = 0 has no digits, and b stays: nothing helps.
  expect(betterGivens(naught)).toBeUndefined()
})
