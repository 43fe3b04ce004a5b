import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { mustParse } from '../../src/formula/parse.ts'
import { toText } from '../../src/formula/text.ts'
import type { FunctionName, Node, Operator } from '../../src/formula/tree.ts'
import { toWords } from '../../src/formula/words.ts'
import { bare, call, choice, name, negation, number, operation, trees } from './trees.ts'

// Thousands of cases, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 })

const NAMES = new Map([
  ['arpu', { en: 'ARPU', es: 'ARPU' }],
  ['cac', { en: 'CAC', es: 'CAC' }],
  ['churn', { en: 'churn', es: 'churn' }],
  ['revenue', { en: 'revenue', es: 'ingresos' }],
  ['cost', { en: 'cost', es: 'coste' }],
  ['new', { en: 'new customers', es: 'altas' }],
  ['lost', { en: 'lost customers', es: 'bajas' }],
  ['start', { en: 'customers at the start', es: 'clientes al inicio' }],
  ['margin', { en: 'margin', es: 'margen' }]
])

const say = (source: string, locale: 'en' | 'es'): string =>
  toWords(mustParse(source), locale, key => NAMES.get(key)?.[locale] ?? key)

describe('as one would read it out', () => {
  test.each([
    ['arpu / churn - cac', 'ARPU divided by churn, minus CAC', 'ARPU entre churn, menos CAC'],
    ['cost / new', 'cost divided by new customers', 'coste entre altas'],
    [
      '(new - lost) / 2',
      'new customers minus lost customers, divided by 2',
      'altas menos bajas, entre 2'
    ],
    [
      'new - lost / 2',
      'new customers minus the quotient of lost customers and 2',
      'altas menos el cociente de bajas y 2'
    ],
    [
      'cac / (arpu * margin)',
      'CAC divided by the product of ARPU and margin',
      'CAC entre el producto de ARPU y margen'
    ],
    [
      'start + (new - lost) * month / 2',
      'customers at the start plus the result of (new customers minus lost customers, divided by 2)',
      'clientes al inicio más el resultado de (altas menos bajas, entre 2)'
    ],
    ['1 - churn * month', '1 minus churn', '1 menos churn'],
    [
      'arpu - (cost + revenue)',
      'ARPU minus the sum of cost and revenue',
      'ARPU menos la suma de coste e ingresos'
    ],
    [
      'arpu - (cost - revenue)',
      'ARPU minus the difference between cost and revenue',
      'ARPU menos la diferencia de coste e ingresos'
    ],
    ['pow(churn, 2)', 'churn to the power of 2', 'churn elevado a 2'],
    [
      'pow(1 + churn, 1/12) - 1',
      '1 plus churn, to the power of (1 divided by 12), minus 1',
      '1 más churn, elevado a (1 entre 12), menos 1'
    ],
    ['0.5 * arpu', '0.5 times ARPU', '0,5 por ARPU'],
    ['-cac', 'minus CAC', 'menos CAC'],
    [
      '-(cac + arpu)',
      'CAC plus ARPU, with its sign changed',
      'CAC más ARPU, con el signo cambiado'
    ],
    ['-cac * arpu', 'minus CAC, times ARPU', 'menos CAC, por ARPU'],
    [
      'cac - -arpu',
      'CAC minus the result of (minus ARPU)',
      'CAC menos el resultado de (menos ARPU)'
    ],
    ['min(cac, arpu)', 'the smaller of CAC and ARPU', 'el menor de CAC y ARPU'],
    [
      'max(0, arpu - cac, cac) * 2',
      'the largest of 0, (ARPU minus CAC) and CAC, times 2',
      'el mayor de 0, (ARPU menos CAC) y CAC, por 2'
    ],
    ['sum(cost, revenue)', 'the total of cost and revenue', 'el total de coste e ingresos'],
    ['mean(cac, arpu, churn)', 'the mean of CAC, ARPU and churn', 'la media de CAC, ARPU y churn'],
    [
      'sqrt(churn) / 2',
      'the square root of churn, divided by 2',
      'la raíz cuadrada de churn, entre 2'
    ],
    [
      'sqrt(churn / 2)',
      'the square root of (churn divided by 2)',
      'la raíz cuadrada de (churn entre 2)'
    ],
    [
      'cac / abs(ln(exp(churn)))',
      'CAC divided by the absolute value of (the natural logarithm of (the exponential of churn))',
      'CAC entre el valor absoluto de (el logaritmo natural de (la exponencial de churn))'
    ],
    [
      'if(cac >= arpu / churn, 0, cac / arpu)',
      'if CAC is at least ARPU divided by churn, then 0; otherwise, CAC divided by ARPU',
      'si CAC es como mínimo ARPU entre churn, entonces 0; si no, CAC entre ARPU'
    ],
    [
      'if(cac < 1, 2, 3) + 1',
      '(if CAC is less than 1, then 2; otherwise, 3), plus 1',
      '(si CAC es menor que 1, entonces 2; si no, 3), más 1'
    ]
  ])('%s', (source, en, es) => {
    expect(say(source, 'en')).toBe(en)
    expect(say(source, 'es')).toBe(es)
  })

  test('Spanish y becomes e before the sound of i, and only there', () => {
    const pair = (second: string): string =>
      toWords(mustParse('sum(a, b)'), 'es', key => (key === 'a' ? 'x' : second))
    expect(pair('ingresos')).toBe('el total de x e ingresos')
    expect(pair('índice')).toBe('el total de x e índice')
    expect(pair('hijos')).toBe('el total de x e hijos')
    expect(pair('hielo')).toBe('el total de x y hielo')
    expect(pair('altas')).toBe('el total de x y altas')
  })
})

describe.each(['en', 'es'] as const)('no two formulas share their words (%s)', locale => {
  const said = new Map<string, string>()
  const hear = (tree: Node): void => {
    const words = toWords(tree, locale, key => key)
    const text = toText(tree)
    const earlier = said.get(words)
    if (earlier !== undefined && earlier !== text) {
      throw new Error(`“${words}” is both ${earlier} and ${text}`)
    }
    said.set(words, text)
  }

  test('all formulas with up to three operations on two names and a number', () => {
    const operators: Operator[] = ['+', '-', '*', '/']
    const functions: FunctionName[] = ['min', 'sum', 'sqrt']
    const grow = (known: readonly Node[], few: readonly Node[]): Node[] => {
      const grown: Node[] = []
      for (const one of known) {
        grown.push(negation(one), ...functions.map(f => call(f, one)))
        for (const two of few) {
          grown.push(...operators.map(o => operation(o, one, two)))
          grown.push(...operators.map(o => operation(o, two, one)))
          grown.push(call('pow', one, two), call('pow', two, one))
          grown.push(call('min', one, two), call('min', two, one), call('sum', one, two))
          grown.push(call('min', one, two, two), call('min', two, one, two))
          grown.push(choice('<', one, two, two, two), choice('<', two, one, two, two))
          grown.push(choice('<', two, two, one, two), choice('<', two, two, two, one))
          grown.push(choice('==', two, two, two, one))
        }
      }
      return grown
    }
    const leaves = [name('p'), name('q'), number(1.5)]
    const once = grow(leaves, leaves)
    const twice = grow(once, leaves)
    for (const tree of [...leaves, ...once, ...twice]) hear(tree)
    // A sample of the third generation, every kind of node in it.
    const some = twice.filter((_, index) => index % 40 === 0)
    for (const tree of grow(some, leaves.slice(0, 1))) hear(tree)
    for (const tree of grow(
      once.filter((_, index) => index % 8 === 0),
      once
    ))
      hear(tree)
    expect(said.size).toBeGreaterThan(20000)
  })

  test('and random ones, near relatives among them', () => {
    fc.assert(
      fc.property(trees(['p', 'q'], 4), trees(['p', 'q'], 4), (one, other) => {
        hear(one)
        hear(other)
        for (const relative of [operation('-', one, other), operation('-', other, one)])
          hear(relative)
        if (JSON.stringify(bare(one)) !== JSON.stringify(bare(other))) {
          expect(toWords(one, locale, key => key)).not.toBe(toWords(other, locale, key => key))
        }
      }),
      { numRuns: 1000 }
    )
  })
})
