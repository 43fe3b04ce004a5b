import { expect, test } from 'vitest'
import { asVariant } from '../../../src/exercises/as-variant.ts'
import { runTests, tryAnswer } from '../../../src/exercises/authoring/try-answer.ts'
import { deal } from '../../../src/exercises/variants.ts'
import { loadAny, practice } from '../practice.ts'
import { SMALL } from '../small.ts'
import { CHOICE, ORDER, SHOP, TABLE, WIDGET } from '../small-kinds.ts'

const models = new Map([['shop', SHOP]])
const attempt = (text: string, part: string, typed: string, after: Record<string, string> = {}) =>
  tryAnswer(loadAny(text), { part, typed, page: 'en', after }, models)

test('every kind gives its verdict, and the sentence that answers it', () => {
  // 30,000 / 30 = 1,000; by the 1,010 at the end, 29.70.
  expect(attempt(SMALL, 'cac', '29.70')).toEqual({
    verdict: 'wrong everybody',
    says: ['Read as 29.70. Not yet.', 'You divided by 1,010.']
  })
  expect(attempt(SMALL, 'twice', '3000', { cac: '1500' })?.verdict).toBe('carried cac')
  expect(attempt(CHOICE, 'basis', 'consent')).toEqual({
    verdict: 'wrong consent',
    says: ['Nobody asked.']
  })
  expect(attempt(CHOICE, 'basis', 'contract')?.says).toEqual(['It has to be sent.'])
  expect(attempt(CHOICE, 'data', 'mail')).toEqual({ verdict: 'missing name', says: ['It names.'] })
  expect(attempt(CHOICE, 'basis', 'nonsense')).toEqual({ verdict: 'unreadable', says: [] })
  expect(attempt(ORDER, 'order', 'cut wash peel eat')).toEqual({
    verdict: 'wrong muddy',
    says: ['Mud inside.']
  })
  expect(attempt(ORDER, 'order', 'wash peel cut eat')).toEqual({ verdict: 'right', says: [] })
  // 3 / 100 = 0.03
  expect(attempt(TABLE, 'ada.each', '0.03')).toEqual({
    verdict: 'wrong inverted',
    says: ['You divided 3 by 100.']
  })
  expect(attempt(TABLE, 'ada.double', '600', { 'ada.each': '300' })?.verdict).toBe('carried each')
  expect(attempt(WIDGET, 'goal', 'price=15')).toEqual({ verdict: 'right', says: [] })
})

test('parts that are not there, and widgets without a model, get none', () => {
  for (const text of [SMALL, CHOICE, ORDER, TABLE, WIDGET])
    expect(attempt(text, 'constructor', '1')).toBeUndefined()
  expect(
    tryAnswer(loadAny(WIDGET), { part: 'goal', typed: 'price=15', page: 'en' }, new Map())
  ).toBeUndefined()
  expect(runTests(loadAny(WIDGET), new Map())).toEqual([])
})

test.each([SMALL, CHOICE, ORDER, TABLE, WIDGET].map(text => [text.split('\n')[1], text]))(
  'the declared tests of %s get what they expect, each page once',
  (_, text) => {
    const exercise = loadAny(text as string)
    const results = runTests(exercise, models)
    expect(new Set(results.map(({ index }) => index)).size).toBe(exercise.tests.length)
    expect(results.filter(({ expected, got }) => expected !== got)).toEqual([])
  }
)

test('a test for one page runs there, and one typed twice is told twice', () => {
  const pages = (typed: string) =>
    runTests(loadAny(SMALL.replace(/tests:[\s\S]*/, `tests: [${typed}]\n`)), models).map(
      ({ page }) => page
    )
  expect(pages("{ part: cac, typed: '1000', expect: right }")).toEqual(['en'])
  expect(pages("{ part: cac, typed: '1000', page: es, expect: right }")).toEqual(['es'])
  expect(
    pages("{ part: cac, typed: { en: '29.70', es: '29,70' }, expect: wrong everybody }")
  ).toEqual(['en', 'es'])
})

test('an exercise as one of its variants has the numbers that are dealt', () => {
  const variant = asVariant(practice, 3)
  const dealt = deal(practice, 3)
  expect(Object.entries(variant?.givens ?? {}).map(([name, { value }]) => [name, value])).toEqual([
    ...(dealt ?? [])
  ])
  expect(variant?.unknowns).toBe(practice.unknowns)
  expect(asVariant(practice, 0)).toBe(practice)
  // Nothing varies: nothing is dealt.
  const fixed = Object.entries(practice.givens).map(([name, { vary: _, ...given }]) => [
    name,
    given
  ])
  expect(asVariant({ ...practice, givens: Object.fromEntries(fixed) }, 1)).toBeUndefined()
  const table = loadAny(TABLE)
  const other = asVariant(table, 1)
  expect(other).not.toEqual(table)
  expect(other?.kind === 'table' && other.rows['ada']?.cells['spent']).toBe(100)
  const still = loadAny(TABLE.replace(/\n {4}vary: .*/, '').replace('variants: 4', 'variants: 0'))
  expect(asVariant(still, 1)).toBeUndefined()
  const choice = asVariant(loadAny(CHOICE), 2)
  expect(choice?.kind === 'choice' && Object.keys(choice.questions)).toEqual(['basis', 'data'])
  for (const text of [ORDER, WIDGET]) expect(asVariant(loadAny(text), 1)).toBeUndefined()
})
