import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { evaluate } from '../../src/formula/evaluate.ts'
import { explain } from '../../src/formula/explain.ts'
import { inWords } from '../../src/formula/in-words.ts'
import { namesIn } from '../../src/formula/names.ts'
import { mustParse } from '../../src/formula/parse.ts'
import type { FormulaProblem } from '../../src/formula/problem.ts'
import { NAMES, trees, values } from './trees.ts'

// Thousands of cases, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 })

// The practice numbers of the course: opening base.
const PRACTICE = new Map([
  ['cost', 30000],
  ['revenue', 80000],
  ['base', 980],
  ['new', 30],
  ['lost', 13],
  ['zero', 0],
  ['two', 2],
  ['huge', 1e200]
])
const scope = (name: string): number | undefined => PRACTICE.get(name)

const numberOf = (source: string): number => {
  const result = evaluate(mustParse(source), scope)
  if (!result.ok) throw new Error(explain(result.problem, 'en'))
  return result.value
}
const problemOf = (source: string, from = scope): FormulaProblem => {
  const result = evaluate(mustParse(source), from)
  if (result.ok) throw new Error(`has a value, ${result.value}`)
  return result.problem
}

describe('values worked by hand', () => {
  test.each([
    ['cost / new', 1000],
    ['revenue / base', 81.63265306122449],
    ['lost / base', 0.01326530612244898],
    ['revenue / base / (lost / base)', 6153.846153846154],
    ['cost / new / (revenue / base)', 12.25],
    ['base + (new - lost) * month / 2', 988.5],
    ['pow(1 + 0.1, 1/12) - 1', 0.007974140428903764],
    ['-two * -3', 6],
    ['7 - 4 - 2', 1],
    ['24 / 4 / 2', 3],
    ['-pow(two, 2)', -4],
    ['pow(-two, 2)', 4],
    ['pow(-two, -3)', -0.125],
    ['pow(zero, 0)', 1],
    ['min(3, -1, 2)', -1],
    ['max(3, -1, 2)', 3],
    ['max(-7)', -7],
    ['abs(3 - 5)', 2],
    ['sqrt(two * 8)', 4],
    ['ln(exp(3))', 3],
    ['sum(1, 2, 3.5)', 6.5],
    ['mean(1, 2, 6)', 3],
    ['mean(5)', 5],
    ['if(two < 2, 1, 0)', 0],
    ['if(two <= 2, 1, 0)', 1],
    ['if(two > 2, 1, 0)', 0],
    ['if(two >= 2, 1, 0)', 1],
    ['if(two == 2, 1, 0)', 1],
    ['if(two != 2, 1, 0)', 0]
  ])('%s', (source, expected) => {
    expect(numberOf(source)).toBeCloseTo(expected, 12)
  })

  test('zero has no sign', () => {
    expect(Object.is(numberOf('-zero'), 0)).toBe(true)
  })

  test('month is worth 1, whatever the scope says', () => {
    expect(evaluate(mustParse('month'), () => 30)).toEqual({ ok: true, value: 1 })
  })
})

describe('only the branch that is taken is evaluated', () => {
  test.each([
    ['if(lost > 0, 1 / lost, 1 / zero)', 1 / 13],
    ['if(zero > 0, cost / zero, 0)', 0],
    ['if(1 < 2, 5, nobody)', 5]
  ])('%s', (source, expected) => {
    expect(numberOf(source)).toBe(expected)
  })
})

describe('what has no value says why', () => {
  test.each([
    [
      '2 * (cost / zero)',
      '“cost / zero” has no value, because “zero” is 0 and nothing can be divided by 0.',
      '«cost / zero» no tiene valor, porque «zero» vale 0 y no se puede dividir entre 0.'
    ],
    [
      'cost / (new - 30)',
      '“cost / (new - 30)” has no value, because “new - 30” is 0 and nothing can be divided by 0.',
      '«cost / (new - 30)» no tiene valor, porque «new - 30» vale 0 y no se puede dividir entre 0.'
    ],
    [
      'pow(zero, -1)',
      '“pow(zero, -1)” has no value, because “zero” is 0 and nothing can be divided by 0.',
      '«pow(zero, -1)» no tiene valor, porque «zero» vale 0 y no se puede dividir entre 0.'
    ],
    [
      '1 - ln(zero)',
      '“ln(zero)” has no value: only a number above 0 has a logarithm, and “zero” is 0.',
      '«ln(zero)» no tiene valor: solo un número mayor que 0 tiene logaritmo, y «zero» vale 0.'
    ],
    [
      'sqrt(0.1 - 0.4)',
      '“sqrt(0.1 - 0.4)” has no value: a negative number has no square root, and “0.1 - 0.4” is −0.3.',
      '«sqrt(0.1 - 0.4)» no tiene valor: un número negativo no tiene raíz cuadrada, y «0.1 - 0.4» vale −0,3.'
    ],
    [
      'pow(-8, 1 / 3)',
      '“pow(-8, 1 / 3)” has no value: “-8” is negative (−8) and the exponent is not a whole number.',
      '«pow(-8, 1 / 3)» no tiene valor: «-8» es negativo (−8) y el exponente no es un número entero.'
    ],
    [
      'huge * huge',
      '“huge * huge” is too large a number to compute.',
      '«huge * huge» es un número demasiado grande para calcularlo.'
    ],
    [
      'cost / nobody',
      'Nothing here is called “nobody” (at character 8).',
      'Aquí nada se llama «nobody» (en el carácter 8).'
    ]
  ])('%s', (source, en, es) => {
    const problem = problemOf(source)
    expect(explain(problem, 'en')).toBe(en)
    expect(explain(problem, 'es')).toBe(es)
  })

  test.each([
    ['exp(1000)', 'exp(1000)'],
    ['pow(huge, 2)', 'pow(huge, 2)'],
    ['sum(1.7e308, 1.7e308)', 'sum(1.7e+308, 1.7e+308)'],
    ['mean(1.7e308, 1.7e308)', 'mean(1.7e+308, 1.7e+308)'],
    ['huge - 10 * -1.7e308', '10 * (-1.7e+308)'],
    ['1.7e308 + 1.7e308', '1.7e+308 + 1.7e+308'],
    ['-1.7e308 - 1.7e308', '-1.7e+308 - 1.7e+308']
  ])('%s overflows', (source, text) => {
    expect(problemOf(source)).toMatchObject({ kind: 'overflow', text })
  })

  test('what is too small to hold is 0, and divides nothing', () => {
    expect(problemOf('1 / (1 / huge / huge)')).toMatchObject({ kind: 'division-by-zero' })
  })

  test('the place of a problem is the place of the part', () => {
    const source = '1 + (cost / zero) * 2'
    const problem = problemOf(source)
    if (problem.kind !== 'division-by-zero') throw new Error(problem.kind)
    expect(source.slice(problem.start, problem.end)).toBe('cost / zero')
  })

  test('the first problem in reading order is the one told', () => {
    expect(problemOf('ln(zero) + nobody')).toMatchObject({ kind: 'domain' })
    expect(problemOf('nobody + ln(zero)')).toMatchObject({ kind: 'unknown-name' })
  })

  test('a given that is no number is not passed on', () => {
    for (const bad of [Number.NaN, Infinity, -Infinity]) {
      const problem = problemOf('cost + 1', () => bad)
      expect(problem).toMatchObject({ kind: 'bad-value', name: 'cost' })
      expect(explain(problem, 'en')).toBe('“cost” has no usable number.')
      expect(explain(problem, 'es')).toBe('«cost» no tiene un número utilizable.')
    }
  })

  test('what every object inherits is not a value', () => {
    const careless: Record<string, number> = { cost: 1 }
    expect(problemOf('constructor + 1', name => careless[name])).toMatchObject({
      kind: 'unknown-name'
    })
  })
})

test('a reader gets the parts in words', () => {
  const nameOf = (name: string): string =>
    new Map([
      ['cost', 'coste'],
      ['zero', 'altas']
    ]).get(name) ?? name
  const told = inWords(problemOf('2 * cost / zero'), 'es', nameOf)
  expect(explain(told, 'es')).toBe(
    '«2 por coste, entre altas» no tiene valor, porque «altas» vale 0 y no se puede dividir entre 0.'
  )
  const sentences: [string, string][] = [
    ['ln(-cost)', '«el logaritmo natural de (menos coste)» no tiene valor'],
    ['huge * huge', '«huge por huge» es un número demasiado grande']
  ]
  for (const [source, start] of sentences) {
    expect(explain(inWords(problemOf(source), 'es', nameOf), 'es')).toContain(start)
  }
  const bad = problemOf('cost', () => Number.NaN)
  expect(explain(inWords(bad, 'es', nameOf), 'es')).toBe('«coste» no tiene un número utilizable.')
  // What is wrong with the source can only be said of the source.
  const unknown = problemOf('nobody')
  expect(inWords(unknown, 'es', nameOf)).toBe(unknown)
})

test('a result is a finite number or a problem, never a strange number', () => {
  fc.assert(
    fc.property(trees(), values(), (tree, given) => {
      const result = evaluate(tree, name => given.get(name))
      if (result.ok) expect(Number.isFinite(result.value)).toBe(true)
      else expect(explain(result.problem, 'es')).not.toMatch(/undefined|NaN|Infinity/)
    }),
    { numRuns: 2000 }
  )
})

test('the names of a formula are what it needs, and no more', () => {
  expect(namesIn(mustParse('b + (a - b) * month / max(c, 2, a)'))).toEqual(['b', 'a', 'c'])
  expect(namesIn(mustParse('if(a < 1, b, c)'))).toEqual(['a', 'b', 'c'])
  fc.assert(
    fc.property(trees(NAMES, 4), values(), (tree, given) => {
      const names = new Set(namesIn(tree))
      const all = evaluate(tree, name => given.get(name))
      const needed = evaluate(tree, name => (names.has(name) ? given.get(name) : undefined))
      expect(needed).toEqual(all)
    })
  )
})
