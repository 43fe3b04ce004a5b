import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { dealTable } from '../../../src/exercises/deal-table.ts'
import type { WidgetModels } from '../../../src/exercises/doable.ts'
import { choiceFeedback } from '../../../src/exercises/feedback/choice.ts'
import { orderFeedback } from '../../../src/exercises/feedback/order.ts'
import { cellFeedback } from '../../../src/exercises/feedback/table.ts'
import { goalNow, widgetFeedback } from '../../../src/exercises/feedback/widget.ts'
import { gradeChoice } from '../../../src/exercises/grading/choice.ts'
import { gradePart } from '../../../src/exercises/grading/grade-part.ts'
import { gradeOrder } from '../../../src/exercises/grading/order.ts'
import { cellOf, TableGrader } from '../../../src/exercises/grading/table.ts'
import { gradeWidget, progressOf } from '../../../src/exercises/grading/widget.ts'
import type { Exercise } from '../../../src/exercises/model.ts'
import { partsOf } from '../../../src/exercises/parts.ts'
import { tableFlaws } from '../../../src/exercises/prove-table.ts'
import {
  ANSWER_LENGTH,
  changedIn,
  readSnapshot,
  startOf,
  writeSnapshot
} from '../../../src/exercises/snapshot.ts'
import { practiceRows, ruleValues, solveTable } from '../../../src/exercises/solve-table.ts'
import { LOCALES, type Locale } from '../../../src/i18n/locale.ts'
import { modelsFor } from '../../../src/widgets/do-it/models.ts'
import { STATE_LIMITS } from '../../../src/workbook/limits.ts'
import { loadAs, practice } from '../practice.ts'
import { CHOICE, ORDER, SHOP, TABLE, WIDGET } from '../small-kinds.ts'

const choice = loadAs('choice', CHOICE)
const order = loadAs('order', ORDER)
const table = loadAs('table', TABLE)
const widget = loadAs('widget', WIDGET)
const widgets: WidgetModels = new Map([['shop', SHOP]])
const file = <K extends Exercise['kind']>(kind: K, id: string) =>
  loadAs(kind, readFileSync(`content/exercises/${id}.yaml`, 'utf8'))

const EN = { locale: 'en', currency: 'EUR' } as const
const ES = { locale: 'es', currency: 'EUR' } as const

const outcome = (exercise: Exercise, part: string, texts: Record<string, string>, variant = 0) =>
  gradePart(exercise, part, texts, { locale: 'en', variant, widgets })

describe('a part of any kind', () => {
  test('is graded with its variant, and earns or not', () => {
    expect(outcome(practice, 'cac', { cac: '1000' })).toEqual({ outcome: 'right', credited: true })
    expect(outcome(choice, 'data', { data: 'mail  name' })).toEqual({
      outcome: 'right',
      credited: true
    })
    expect(outcome(choice, 'data', { data: 'mail' })).toEqual({
      outcome: 'missing name',
      credited: false
    })
    expect(outcome(order, 'order', { order: 'eat wash peel cut' }, 17).outcome).toBe('wrong hasty')
    expect(outcome(table, 'ada.double', { 'ada.each': '300', 'ada.double': '600' })).toEqual({
      outcome: 'carried each',
      credited: true
    })
    expect(outcome(widget, 'goal', { goal: 'price=15' }).outcome).toBe('right')
  })

  test('that is not there is refused', () => {
    expect(() => outcome(choice, 'nothing', {})).toThrow(RangeError)
    expect(() => outcome(choice, 'toString', {})).toThrow(RangeError)
    expect(() => outcome(table, 'ada.days', {})).toThrow(RangeError)
    expect(() => outcome(table, 'ada.each.more', {})).toThrow(RangeError)
    expect(() => outcome({ ...table, given: {} }, 'ada.recency', {}, 3)).toThrow(RangeError)
    expect(() => outcome({ ...practice, givens: {} }, 'cac', {}, 3)).toThrow(RangeError)
    expect(() =>
      gradePart(widget, 'goal', { goal: 'start' }, { locale: 'en', variant: 0 })
    ).toThrow(RangeError)
  })

  test('gets a verdict for any text', () => {
    const kinds = [choice, order, table, widget]
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.string(), fc.nat(4), (exercise, text, variant) => {
        const [part = ''] = partsOf(exercise)
        const got = outcome(exercise, part, { [part]: text }, variant)
        expect(outcome(exercise, part, { [part]: text }, variant)).toEqual(got)
      })
    )
  })
})

describe('choices', () => {
  test('what a forged answer holds is no answer', () => {
    for (const text of ['', '  ', 'nobody', 'contract nobody', 'contract consent', 'toString']) {
      expect(outcome(choice, 'basis', { basis: text }).outcome, text).toBe('unreadable')
    }
  })

  test('are told what the choice overlooks, in either language', () => {
    const { basis, data } = choice.questions
    const said = (question: typeof basis, text: string, page: typeof EN | typeof ES) =>
      question && choiceFeedback(question, gradeChoice(question, text), page)
    expect(said(basis, 'contract', EN)).toEqual({
      tone: 'good',
      verdict: 'Right.',
      more: ['It has to be sent.']
    })
    expect(said(basis, 'consent', ES)).toEqual({
      tone: 'bad',
      verdict: 'Todavía no.',
      more: ['Nadie preguntó.']
    })
    expect(said(basis, '', EN)?.verdict).toBe('Choose one of the options.')
    expect(said(data, '', ES)?.verdict).toBe('Elige al menos una de las opciones.')
    expect(said(data, 'name mail', EN)?.more).toEqual([])
    expect(said(data, 'weather name', EN)?.more).toEqual(["“The weather”: It is everyone's."])
    expect(said(data, 'weather', ES)?.more).toEqual(['«El tiempo»: Es de todos.'])
    expect(said(data, 'name', EN)).toEqual({
      tone: 'bad',
      verdict: 'What you chose is right, but it is not all.',
      more: ['It points at one.']
    })
    const three = file('choice', 'which-basis').questions['no-consent']
    if (!three) throw new Error('no question')
    const about = (text: string, page: typeof EN | typeof ES) =>
      choiceFeedback(three, gradeChoice(three, text), page).more.at(-1)
    expect(about('paper old', EN)).toBe('One more of those you chose does not belong.')
    expect(about('paper old', ES)).toBe('Otra de las que has elegido tampoco encaja.')
    expect(about('ticked', EN)).toBe('2 more are missing.')
    expect(about('ticked vague', ES)).toBe('Falta otra más.')
  })
})

describe('orders', () => {
  test('are told the first slip of the file, or from where on they are not right', () => {
    const said = (text: string, page: typeof EN | typeof ES = EN) =>
      orderFeedback(order, gradeOrder(order, text), text, page)
    expect(said('wash cut peel eat').tone).toBe('good')
    expect(said('eat cut wash peel').more).toEqual(['Unwashed.'])
    expect(said('cut wash peel eat', ES).more).toEqual(['Barro dentro.'])
    expect(said('peel wash cut eat').more).toEqual(['“Peel” does not come first.'])
    expect(said('peel wash cut eat', ES).more).toEqual(['«Pelar» no va en primer lugar.'])
    expect(said('wash eat peel cut').more).toEqual([
      'The first is right, but “Eat” does not come next.'
    ])
    expect(said('wash peel eat cut', ES).more).toEqual([
      'Los 2 primeros están bien, pero a continuación no va «Comer».'
    ])
    expect(said('wash').tone).toBe('ask')
  })

  test('only right ones are right, of all there are', () => {
    const all = permutations(['wash', 'peel', 'cut', 'eat'])
    expect(all).toHaveLength(24)
    const right = all.filter(one => gradeOrder(order, one.join(' ')).kind === 'right')
    expect(right).toEqual([
      ['wash', 'peel', 'cut', 'eat'],
      ['wash', 'cut', 'peel', 'eat']
    ])
  })
})

function permutations(items: readonly string[]): string[][] {
  if (items.length === 0) return [[]]
  return items.flatMap(item =>
    permutations(items.filter(other => other !== item)).map(rest => [item, ...rest])
  )
}

const print = (value: number, digits: number, locale: Locale) =>
  value.toFixed(digits).replace('.', locale === 'en' ? '.' : ',')

describe('tables', () => {
  const shipped = file('table', 'rfm-by-hand')
  const exercises = [table, shipped]

  test('a right cell is accepted in either notation, on every variant that ships', () => {
    for (const exercise of exercises) {
      for (let variant = 0; variant <= exercise.variants; variant++) {
        const given = dealTable(exercise, variant)
        if (!given) throw new Error(`${exercise.id} ${variant}`)
        expect(tableFlaws(exercise, given)).toEqual([])
        const rows = solveTable(exercise, given)
        for (const page of LOCALES) {
          for (const notation of LOCALES) {
            const texts = Object.fromEntries(
              partsOf(exercise).map(part => {
                const { row = '', column = '', asked } = cellOf(exercise, part) ?? {}
                const value = rows.get(row)?.get(column) ?? Number.NaN
                return [part, print(value, asked?.digits ?? 0, notation)]
              })
            )
            const grader = new TableGrader(exercise, given, texts, page)
            for (const part of partsOf(exercise)) {
              expect(grader.grade(part).kind, `${variant} ${part} ${texts[part]}`).toBe('right')
            }
          }
        }
      }
    }
  })

  test('a column filled in by one mistake gets its diagnosis where it shows', () => {
    for (const exercise of exercises) {
      for (let variant = 0; variant <= Math.min(exercise.variants, 12); variant++) {
        const given = dealTable(exercise, variant)
        if (!given) throw new Error(`${exercise.id} ${variant}`)
        const rows = solveTable(exercise, given)
        for (const [column, asked] of Object.entries(exercise.asked)) {
          const right = ruleValues(asked.is, rows).values
          for (const [id, { is }] of Object.entries(asked.wrong)) {
            const { values } = ruleValues(is, rows)
            // Four decimals keep what a mistake such as 3 / 100 comes to.
            const texts = Object.fromEntries(
              [...values].map(([row, value]) => [
                `${row}.${column}`,
                print(value, Number.isInteger(value) ? 0 : 4, 'en')
              ])
            )
            const grader = new TableGrader(exercise, given, texts, 'en')
            for (const [row, value] of values) {
              const verdict = grader.grade(`${row}.${column}`)
              const same = Math.abs(value - (right.get(row) ?? 0)) < 0.005
              const where = `${exercise.id} ${variant} ${row}.${column} ${id} ${texts[`${row}.${column}`]}`
              if (same) expect(verdict.kind, where).toBe('right')
              else expect(verdict, where).toMatchObject({ kind: 'wrong', id })
            }
          }
        }
      }
    }
  })

  test('variants differ from each other and from the practice', () => {
    for (const exercise of exercises) {
      const texts = Array.from({ length: exercise.variants + 1 }, (_, variant) =>
        JSON.stringify([...(dealTable(exercise, variant) ?? [])].map(([, cells]) => [...cells]))
      )
      expect(new Set(texts).size).toBe(exercise.variants + 1)
    }
  })

  test('a variant moves cells by steps, and never below the least', () => {
    for (let variant = 1; variant <= 200; variant++) {
      for (const [row, cells] of dealTable(table, variant) ?? []) {
        const days = cells.get('days') ?? Number.NaN
        const from = table.rows[row]?.cells['days'] ?? Number.NaN
        expect(Number.isInteger(days) && Math.abs(days - from) <= 3 && days >= 0).toBe(true)
        expect(cells.get('spent')).toBe(table.rows[row]?.cells['spent'])
      }
    }
  })

  const grade = (part: string, texts: Record<string, string>, locale: Locale = 'en') => {
    const grader = new TableGrader(table, practiceRows(table), texts, locale)
    const verdict = grader.grade(part)
    const { row = '' } = cellOf(table, part) ?? {}
    const values = grader.rows.get(row) ?? new Map<string, number>()
    const page = { ...(locale === 'en' ? EN : ES), values, text: texts[part] ?? '' }
    return { verdict, said: cellFeedback(table, part, verdict, page) }
  }

  test('by hand: what is said of a cell', () => {
    // 100 / 3 = 33.33; 3 / 100 = 0.03; 100 × 3 = 300.
    expect(grade('ada.each', { 'ada.each': '33.33' }).said).toEqual({
      tone: 'good',
      read: 'Read as 33.33.',
      verdict: 'Right.',
      more: []
    })
    expect(grade('ada.each', { 'ada.each': '0,03' }, 'es').said).toEqual({
      tone: 'bad',
      read: 'Leído como 0,03.',
      verdict: 'Todavía no.',
      more: ['Has dividido 3 entre 100\u00a0€.']
    })
    expect(grade('ada.each', { 'ada.each': '100' }).said.more[0]).toContain(
      'one of the numbers given (Spent)'
    )
    expect(grade('ada.each', { 'ada.each': '77' }).said.more[0]).toContain('None of the usual ways')
    expect(grade('ada.each', { 'ada.each': '' }).said).toEqual({
      tone: 'ask',
      verdict: 'Write a number.',
      more: []
    })
    expect(grade('ada.recency', { 'ada.recency': '2 €' }).said.tone).toBe('ask')
    const carried = grade('ada.double', { 'ada.each': '300', 'ada.double': '600' }).said
    expect(carried).toMatchObject({ tone: 'good', verdict: expect.stringContaining('Per order') })
    expect(carried.more[0]).toContain('still to be mended')
  })

  test('a mistake made all along is told by the column', () => {
    const all = {
      'ada.recency': '1',
      'blas.recency': '1',
      'cleo.recency': '2',
      'dora.recency': '2'
    }
    const { verdict, said } = grade('blas.recency', all)
    expect(verdict).toMatchObject({ kind: 'wrong', id: 'upside-down', cells: 4 })
    expect(said.more).toEqual([
      'Fewer days are better.',
      'The same was done in 4 cells of the column R.'
    ])
    // Quarters of the four rows, low is best: 4, 3, 2, 1. Dora's 1 is right; Cleo's 2 is upside down, too.
    const quarters = {
      'ada.recency': '4',
      'blas.recency': '3',
      'cleo.recency': '2',
      'dora.recency': '1'
    }
    expect(grade('cleo.recency', quarters).verdict).toMatchObject({ id: 'quarters', cells: 3 })
    expect(grade('cleo.recency', { 'cleo.recency': '2' }).verdict).toMatchObject({
      id: 'upside-down',
      cells: 1
    })
    expect(grade('dora.recency', quarters).verdict.kind).toBe('right')
  })

  test('a number with too few decimals is asked for its digits, one with two readings for its notation', () => {
    const fine = {
      ...table,
      rows: { ada: { name: table.head, cells: { days: 1, spent: 0.4, orders: 10 } }, ...table.rows }
    }
    const given = new Map([
      ...practiceRows(fine),
      [
        'ada',
        new Map([
          ['days', 5],
          ['spent', 0.4],
          ['orders', 10]
        ])
      ]
    ])
    const judge = (text: string) =>
      new TableGrader(fine, given, { 'ada.each': text }, 'en').grade('ada.each')
    // 0.4 / 10 = 0.04: a bare 0 keeps nothing of it.
    expect(judge('0').kind).toBe('needs-digits')
    expect(judge('0.04').kind).toBe('right')
    const large = new Map([
      ...given,
      [
        'ada',
        new Map([
          ['days', 5],
          ['spent', 3704],
          ['orders', 3]
        ])
      ]
    ])
    const asked = new TableGrader(fine, large, { 'ada.each': '1.235' }, 'en').grade('ada.each')
    expect(asked.kind).toBe('ask-notation')
    const context = { ...EN, values: new Map<string, number>(), text: '1.235' }
    const said = cellFeedback(fine, 'ada.each', asked, context)
    expect(said.choices?.map(({ label }) => label)).toEqual([
      '1.2350 (with decimals)',
      '1235 (a whole number)'
    ])
    expect(cellFeedback(fine, 'ada.each', judge('0'), context).verdict).toMatch(/2 decimals/)
  })

  test('a rounding that right and wrong share is asked for its digits', () => {
    // Right 72.4 / 3 = 24.13, wrong 72.1 / 3 = 24.03: a bare 24 may be either.
    const near = loadAs(
      'table',
      TABLE.replace('is: { formula: orders / spent }', 'is: { formula: (spent - 0.3) / orders }')
    )
    const given = new Map([
      ...practiceRows(near),
      [
        'ada',
        new Map([
          ['days', 5],
          ['spent', 72.4],
          ['orders', 3]
        ])
      ]
    ])
    const grader = new TableGrader(near, given, { 'ada.each': '24' }, 'en')
    expect(grader.grade('ada.each')).toMatchObject({ kind: 'needs-digits', decimals: 1 })
  })
})

describe('widgets', () => {
  const at = (set: Record<string, number>, switched: readonly string[] = []) => ({
    inputs: new Map([...startOf(widget, SHOP), ...Object.entries(set)]),
    switched
  })

  test('an answer is what differs from the start', () => {
    expect(writeSnapshot(widget, SHOP, at({}))).toBe('start')
    expect(writeSnapshot(widget, SHOP, at({ price: 15 }))).toBe('price=15')
    expect(writeSnapshot(widget, SHOP, at({ sold: 12, price: 15.5 }, ['tax']))).toBe(
      '~tax price=15.5 sold=12'
    )
    expect(changedIn(widget, SHOP, at({ price: 8 * (1 + 1e-15) }))).toEqual([])
  })

  test('an answer is read as it was written', () => {
    fc.assert(
      fc.property(
        fc.record({
          price: fc.double({ min: 0, max: 1000, noNaN: true }),
          cost: fc.double({ min: 0, max: 1000, noNaN: true }),
          sold: fc.nat(1000)
        }),
        fc.boolean(),
        (set, tax) => {
          const snapshot = at(
            Object.fromEntries(Object.entries(set).map(([id, value]) => [id, value + 0])),
            tax ? ['tax'] : []
          )
          const text = writeSnapshot(widget, SHOP, snapshot)
          expect(text.length).toBeLessThanOrEqual(ANSWER_LENGTH)
          const read = readSnapshot(widget, SHOP, text)
          expect(read?.switched).toEqual(snapshot.switched)
          for (const [id, value] of snapshot.inputs) {
            expect(read?.inputs.get(id)).toBeCloseTo(value, 9)
          }
        }
      )
    )
  })

  test('what the page never wrote is not read', () => {
    for (const text of [
      '',
      'price',
      'price=',
      'price=x',
      'price=1=2',
      'price=Infinity',
      'price=0x10',
      'price=-1',
      'price=5000',
      'sold=1.5',
      'nothing=1',
      'toString=1',
      '~nothing'
    ]) {
      expect(readSnapshot(widget, SHOP, text), text).toBeUndefined()
      expect(gradeWidget(widget, SHOP, text).kind, text).toBe('unreadable')
    }
  })

  test('an answer never grows too long to store, and stays wrong', () => {
    expect(ANSWER_LENGTH).toBe(STATE_LIMITS.text)
    const ids = Array.from({ length: 40 }, (_, index) => `input_number_${index}`)
    const input = { name: SHOP.title, show: 'number', value: 0, min: 0, max: 9 } as const
    const many = { ...SHOP, inputs: Object.fromEntries(ids.map(id => [id, input])) }
    const inputs = new Map(ids.map((id, index) => [id, 1 / (index + 3)]))
    const text = writeSnapshot({ ...widget, start: {} }, many, { inputs, switched: [] })
    expect(text.length).toBeLessThanOrEqual(ANSWER_LENGTH)
    expect(text.split(' ').length).toBeGreaterThan(5)
  })

  test('by hand: goal, limits, and what is said', () => {
    // Start: price 8, cost 10, sold 10; profit = 10 × (8 − 10) = −20.
    const said = (text: string, page: typeof EN | typeof ES = EN) =>
      widgetFeedback(widget, SHOP, gradeWidget(widget, SHOP, text), text, page)
    expect(said('price=15')).toEqual({
      tone: 'good',
      read: 'Checked with Price €15.',
      verdict: 'Right.',
      more: []
    })
    expect(said('start')).toMatchObject({
      read: 'Checked as it starts, with nothing changed.',
      more: ['Change something in the widget, then check again.']
    })
    // The widget's own numbers: the start was never put in.
    const own = Object.entries(SHOP.inputs).map(([id, { value }]) => `${id}=${value}`)
    expect(said(own.join(' '))).toMatchObject({
      tone: 'ask',
      verdict: expect.stringContaining('“Put the start in” first')
    })
    expect(said('price=14', ES).more).toEqual([
      'Todavía no se llega al objetivo: ahora es Beneficio 40\u00a0€.'
    ])
    expect(said('cost=1').more[0]).toContain('Cost has to stay as at the start')
    expect(said('~tax price=15', ES).more[0]).toContain('Con impuestos tiene que quedarse')
    expect(said('price=15 sold=20').more[0]).toContain(
      'You have changed 2 inputs (Price and Sold), and only 1'
    )
    expect(said('price=40').more).toEqual([
      'Price is €40. That reaches nothing in practice: between €1 and €20 it stays plausible.'
    ])
    expect(said('price=').tone).toBe('ask')
  })

  test('a result without a value reaches nothing, and is not named', () => {
    const free = { ...widget, goal: 'markup >= 1', start: {} }
    const snapshot = {
      inputs: new Map([
        ['price', 5],
        ['cost', 0],
        ['sold', 1]
      ]),
      switched: []
    }
    const { reached, values } = progressOf(free, SHOP, snapshot)
    expect(reached).toBe(false)
    expect(goalNow(SHOP, free.goal, values, EN)).toBeUndefined()
  })

  describe('the one that ships', () => {
    const ratio = file('widget', 'better-ratio')
    let models: WidgetModels
    beforeAll(async () => {
      models = await modelsFor([ratio, practice])
    })

    test('by hand: revenue × new ÷ (lost × cost), whatever the base', () => {
      const model = models.get('unit-economics')
      if (!model) throw new Error('no model')
      fc.assert(
        fc.property(
          fc.integer({ min: 25_000, max: 60_000 }),
          fc.integer({ min: 50_000, max: 80_000 }),
          fc.integer({ min: 500, max: 5000 }),
          fc.integer({ min: 15, max: 40 }),
          fc.integer({ min: 20, max: 60 }),
          (cost, revenue, start, joined, lost) => {
            const inputs = new Map([
              ...startOf(ratio, model),
              ...Object.entries({ cost, revenue, start, new: joined, lost })
            ])
            const expected = (revenue * joined) / (lost * cost)
            expect(model.solve(inputs).get('ltv_cac')).toBeCloseTo(expected, 9)
          }
        )
      )
    })

    test('within the bounds only a pair with the leavers reaches three', () => {
      const best = { cost: 25_000, revenue: 80_000, new: 40, lost: 20 }
      const pairs = Object.entries(best).flatMap((one, index, all) =>
        all.slice(index + 1).map(other => [one, other] as const)
      )
      const reaching = pairs.filter(pair => {
        const goal = pair.map(([id, value]) => `${id}=${value}`).join(' ')
        const sitting = { locale: 'en', variant: 0, widgets: models } as const
        return gradePart(ratio, 'goal', { goal }, sitting).credited
      })
      expect(reaching.map(pair => pair.map(([id]) => id))).toEqual([
        ['cost', 'lost'],
        ['new', 'lost']
      ])
    })
  })
})
