import type { Element } from '@xmldom/xmldom'
import { describe, expect, it } from 'vitest'
import { compile } from '../../../src/exercises/compile.ts'
import { solve } from '../../../src/exercises/solve.ts'
import { deal } from '../../../src/exercises/variants.ts'
import { moodleCalculated } from '../../../src/exports/moodle/calculated.ts'
import { toMoodle } from '../../../src/exports/moodle/formula.ts'
import { mustParse } from '../../../src/formula/parse.ts'
import { finish } from '../../../src/ingest/work/steps.ts'
import { load } from '../../exercises/practice.ts'
import { SMALL } from '../../exercises/small.ts'
import { givenAnswers, shipped } from '../content.ts'
import { answersOf, children, matching, parse, questions, textAt } from './reading.ts'

/** What Moodle's formulas may call, in JavaScript's words. */
const MATHS = {
  log: Math.log,
  exp: Math.exp,
  pow: Math.pow,
  sqrt: Math.sqrt,
  abs: Math.abs,
  min: Math.min,
  max: Math.max,
  ceil: Math.ceil
}

/** A formula with the values of one item, as PHP would compute it: its operators are JavaScript's. */
function computed(formula: string, item: ReadonlyMap<string, string>): number {
  // Moodle puts parentheses around what is not positive.
  const filled = formula.replace(/\{([a-z][a-z0-9_]*)\}/g, (_, name) => {
    const value = item.get(name)
    if (value === undefined) throw new Error(`no wildcard ${name}`)
    return Number(value) > 0 ? value : `(${value})`
  })
  if (!/^(?:[-+*/().,<>=!?: \d]|[eE](?=[-+]?\d)|log|exp|pow|sqrt|abs|min|max|ceil)*$/.test(filled))
    throw new Error(`Moodle would refuse ${filled}`)
  return new Function(...Object.keys(MATHS), `return ${filled}`)(...Object.values(MATHS))
}

function itemsOf(question: Element): Map<string, string>[] {
  const [definitions] = children(question, 'dataset_definitions')
  if (!definitions) throw new Error('no datasets')
  const items: Map<string, string>[] = []
  for (const definition of children(definitions, 'dataset_definition')) {
    const name = textAt(definition, 'name', 'text')
    const [list] = children(definition, 'dataset_items')
    const values = list ? children(list, 'dataset_item') : []
    expect(Number(textAt(definition, 'itemcount'))).toBe(values.length)
    for (const item of values) {
      const at = Number(textAt(item, 'number')) - 1
      items[at] ??= new Map()
      items[at].set(name, textAt(item, 'value'))
    }
  }
  return items
}

describe('calculated questions', () => {
  it.each(shipped.map(exercise => [exercise.id, exercise] as const))(
    '%s: item k is variant k, and every candidate is graded as on the page',
    (_, exercise) => {
      const root = parse(
        finish(moodleCalculated({ exercises: [exercise], locale: 'es', variants: [0] })).bytes
      )
      const found = questions(root, 'calculated')
      expect(found).toHaveLength(Object.keys(exercise.unknowns).length)
      for (const question of found) {
        const part = textAt(question, 'idnumber').split('/')[1] ?? ''
        const items = itemsOf(question)
        expect(items).toHaveLength(Math.max(1, exercise.variants))
        for (const [index, item] of items.entries()) {
          const variant = exercise.variants === 0 ? 0 : index + 1
          const givens = deal(exercise, variant)
          if (!givens) throw new Error('no variant')
          for (const [name, value] of givens) expect(Number(item.get(name))).toBe(value)
          const answers = answersOf(question).map(answer => ({
            ...answer,
            // Nine decimals, as `correctanswerlength` says; then the interval is drawn.
            text: answer.text === '*' ? '*' : computed(answer.text, item).toFixed(9)
          }))
          for (const { value, credited, outcome } of givenAnswers(exercise, part, givens)) {
            const about = { part, variant, value, outcome }
            expect({ ...about, fraction: matching(answers, value)?.fraction }).toEqual({
              ...about,
              fraction: credited ? 100 : 0
            })
          }
          // Nothing in a text is left without its number.
          const text =
            textAt(question, 'questiontext', 'text') + answersOf(question).map(one => one.feedback)
          for (const [, name = ''] of text.matchAll(/\{(\w+)\}/g)) expect(item.has(name)).toBe(true)
        }
      }
    }
  )

  it('prints in its texts what the page prints', () => {
    const exercise = load(SMALL)
    const root = parse(
      finish(moodleCalculated({ exercises: [exercise], locale: 'es', variants: [0] })).bytes
    )
    const [cac] = questions(root, 'calculated')
    if (!cac) throw new Error('none')
    expect(textAt(cac, 'questiontext', 'text')).toContain(
      'Gastó {shown_1}\u00a0€ en {shown_2} clientes.'
    )
    const [first] = itemsOf(cac)
    const values = solve(compile(exercise), deal(exercise, 1) ?? new Map())
    expect(first?.get('shown_1')).toBe(String(values.get('cost')))
    // The solution's CAC, to the two decimals that are asked for.
    expect(textAt(cac, 'generalfeedback', 'text')).toBe('<p>Es {shown_3}\u00a0€.</p>')
    expect(first?.get('shown_3')).toBe(String(Number((values.get('cac') ?? 0).toFixed(2))))
  })

  it.each([
    ['a / b - c', '(({a}/{b})-{c})'],
    ['-a * month', '(-{a})'],
    ['if(a < b, a, 0.0000001)', '({a}<{b}?{a}:0.0000001)'],
    ['min(a) + max(a, b, c)', '({a}+max({a},{b},{c}))'],
    ['mean(a, b) * sum(a, b)', '((({a}+{b})/2)*({a}+{b}))'],
    ['ln(a) + pow(a, 2)', '(log({a})+pow({a},2))']
  ])('writes %s as %s', (source, expected) => {
    expect(toMoodle(mustParse(source))).toBe(expected)
  })
})
