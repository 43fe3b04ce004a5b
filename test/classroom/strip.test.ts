import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Assignment } from '../../src/classroom/assignment.ts'
import { assignmentFile, readDocument } from '../../src/classroom/document.ts'
import type { Sheet } from '../../src/classroom/sheet.ts'
import { inOrderOf, sheetTexts } from '../../src/classroom/sheet-text.ts'
import { strip } from '../../src/classroom/strip.ts'
import { compile } from '../../src/exercises/compile.ts'
import { dealTable } from '../../src/exercises/deal-table.ts'
import { fill } from '../../src/exercises/fill.ts'
import type { ChoiceExercise } from '../../src/exercises/kinds/choice.ts'
import type { OrderExercise } from '../../src/exercises/kinds/order.ts'
import type { TableExercise } from '../../src/exercises/kinds/table.ts'
import type { WidgetExercise } from '../../src/exercises/kinds/widget.ts'
import { optionOrder } from '../../src/exercises/shuffle.ts'
import { solve } from '../../src/exercises/solve.ts'
import { deal } from '../../src/exercises/variants.ts'
import { LOCALES } from '../../src/i18n/locale.ts'
import { exercise, exerciseOfAnyKind } from './support.ts'

const folder = join(import.meta.dirname, '..', '..', 'content', 'exercises')
const IDS = readdirSync(folder)
  .filter(name => /^kind: numeric$/m.test(readFileSync(join(folder, name), 'utf8')))
  .map(name => name.replace('.yaml', ''))
const both = (text: string) => ({ en: text, es: text })
const about = {
  schema: 1,
  id: 'x',
  lesson: 'l',
  objectives: [1],
  title: both('T'),
  intro: both('I'),
  tests: []
} as const
const help = { hints: [both('SECRET')], solution: both('SECRET') }

describe.each(IDS)('%s without its answers', id => {
  const whole = exercise(id)
  const sheet = strip(whole, { kind: 'participant', seed: 's' })

  test('says on every variant what the exercise says there', () => {
    expect(Object.keys(sheet?.variants ?? {})).toHaveLength(whole.variants)
    for (let variant = 1; variant <= whole.variants; variant++) {
      const values = solve(compile(whole), deal(whole, variant) ?? new Map())
      for (const locale of LOCALES) {
        const say = sheet && sheetTexts(sheet, variant, { locale, currency: 'EUR' })
        const full = (text: typeof whole.intro) => fill(whole, text, values, locale, 'EUR')
        expect(say?.(sheet?.intro ?? both(''))).toBe(full(whole.intro))
        expect(say?.(sheet?.title ?? both(''))).toBe(full(whole.title))
        for (const part of sheet?.parts ?? [])
          expect(say?.(part.ask)).toBe(full(whole.unknowns[part.id]?.ask ?? both('')))
      }
    }
  })

  test('holds no formula, slip, hint or solution', () => {
    const text = JSON.stringify(sheet)
    for (const unknown of Object.values(whole.unknowns)) {
      expect(text).not.toContain(unknown.solution.en)
      for (const hint of unknown.hints) expect(text).not.toContain(hint.es)
      for (const wrong of Object.values(unknown.wrong)) expect(text).not.toContain(wrong.says.en)
    }
    expect(text).not.toMatch(
      /"(formula|accepted|wrong|carried|tolerance|via|derived|hints|solution)"/
    )
  })
})

test('the policy decides which variants travel', () => {
  const whole = exercise('unit-economics-practice')
  expect(Object.keys(strip(whole, { kind: 'practice' })?.variants ?? {})).toEqual(['0'])
  const one = Object.keys(strip(whole, { kind: 'class', seed: 'a' })?.variants ?? {})
  expect(one).toHaveLength(1)
  expect(one).not.toEqual(['0'])
  const sheet = strip(whole, { kind: 'practice' })
  expect(sheet && sheetTexts(sheet, 3, { locale: 'en', currency: 'EUR' })).toBeUndefined()
  // Nothing varies: everybody has the practice numbers.
  const still = { ...whole, variants: 0 }
  expect(Object.keys(strip(still, { kind: 'participant', seed: 'a' })?.variants ?? {})).toEqual([
    '0'
  ])
})

test('choices lose what is right and what is said', () => {
  const choice: ChoiceExercise = {
    ...about,
    kind: 'choice',
    questions: {
      q: {
        ...{ ask: both('Which?'), several: true, ...help },
        options: {
          a: { text: both('A'), right: true, says: both('SECRET') },
          b: { text: both('B'), says: both('SECRET') }
        }
      }
    }
  }
  const sheet = strip(choice, { kind: 'practice' })
  expect(sheet?.parts).toEqual([
    {
      ...{ id: 'q', ask: both('Which?'), field: 'choice', several: true },
      options: [
        { id: 'a', text: both('A') },
        { id: 'b', text: both('B') }
      ]
    }
  ])
  expect(JSON.stringify(sheet)).not.toMatch(/SECRET|right/)
})

test('an order loses its order', () => {
  const order: OrderExercise = {
    ...{ ...about, ...help, kind: 'order', ask: both('Order') },
    // The file has them in the right order.
    items: { two: { text: both('2') }, one: { text: both('1') } },
    right: ['two', 'one'],
    wrong: { w: { earlier: 'two', later: 'one', says: both('SECRET') } }
  }
  const sheet = strip(order, { kind: 'class', seed: 'x' })
  expect(sheet?.parts[0]).toMatchObject({ id: 'order', field: 'order' })
  expect(JSON.stringify(sheet)).toMatch(/"one".*"two"/)
  expect(JSON.stringify(sheet)).not.toMatch(/SECRET|right/)
})

test('a table keeps its given cells, those of every variant that can be dealt', () => {
  const column = { name: both('Orders'), unit: '1', show: 'integer' } as const
  const table: TableExercise = {
    ...{ ...about, ...help, kind: 'table', variants: 3, ask: both('Fill'), head: both('Who') },
    given: { orders: column },
    asked: {
      score: { ...column, name: both('Score'), digits: 0, is: { formula: 'SECRET' }, wrong: {} }
    },
    rows: { ana: { name: both('Ana'), cells: { orders: 7 } } }
  }
  const sheet = strip(table, { kind: 'practice' })
  expect(sheet?.table?.rows).toEqual([{ name: both('Ana') }])
  expect(sheet?.variants).toEqual({ 0: [7] })
  expect(sheet?.parts.map(({ id, ask }) => [id, ask.en])).toEqual([['ana.score', 'Ana: Score']])
  expect(JSON.stringify(sheet)).not.toContain('SECRET')
  const scores = exerciseOfAnyKind('rfm-by-hand')
  if (scores.kind !== 'table') throw new Error('no table')
  const many = strip(scores, { kind: 'participant', seed: 's' })
  expect(Object.keys(many?.variants ?? {})).toHaveLength(scores.variants)
  const dealt = [...(dealTable(scores, 7)?.values() ?? [])]
  expect(many?.variants[7]).toEqual(
    dealt.flatMap(row => Object.keys(scores.given).map(column => row.get(column)))
  )
})

test('what is done in a widget goes out with its place and its start, and without goal or limits', async () => {
  const done = exerciseOfAnyKind('better-ratio')
  const sheet = strip(done, { kind: 'practice' })
  expect(sheet?.parts).toEqual([
    {
      ...{ id: 'goal', ask: (done as WidgetExercise).ask, field: 'widget' },
      task: {
        ...{ lesson: 'customer-metrics', widget: 'unit-economics' },
        start: { cost: 40_000, revenue: 64_000, start: 1000, new: 25, lost: 40 }
      }
    }
  ])
  for (const secret of ['ltv_cac >= 3', 'winning-only', 'keeping-only', '25000', '"among"'])
    expect(JSON.stringify(sheet), secret).not.toContain(secret)
  // It comes back out of its link and its file as it went in.
  const task: Assignment = {
    ...{ id: 'a', title: 'T', kind: 'graded', policy: { kind: 'practice' } },
    exercises: [{ id: done.id, version: 'v', as: 'sheet', sheet: sheet as Sheet }]
  }
  const read = await readDocument(assignmentFile(task))
  expect(read).toMatchObject({ ok: true, document: { assignment: task } })
})

test('options keep their order in the practice, and are shuffled the same way for the same variant', () => {
  const options = Array.from({ length: 8 }, (_, i) => ({ id: `o${i}`, text: both(`${i}`) }))
  expect(inOrderOf(options, 0, 'x', 'q')).toEqual(options)
  // As the lesson's page deals them.
  const bases = exerciseOfAnyKind('which-basis')
  if (bases.kind !== 'choice') throw new Error('no choice')
  const [question = ''] = Object.keys(bases.questions)
  const own = Object.keys(bases.questions[question]?.options ?? {}).map(id => ({
    id,
    text: both(id)
  }))
  expect(inOrderOf(own, 5, bases.id, question).map(({ id }) => id)).toEqual(
    optionOrder(bases, question, 5)
  )
  const shuffled = inOrderOf(options, 5, 'x', 'q')
  expect(shuffled).not.toEqual(options)
  expect(new Set(shuffled)).toEqual(new Set(options))
  expect(inOrderOf(options, 5, 'x', 'q')).toEqual(shuffled)
})
