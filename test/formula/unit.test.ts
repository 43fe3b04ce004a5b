import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { unitOf } from '../../src/formula/check.ts'
import { evaluate } from '../../src/formula/evaluate.ts'
import { explain } from '../../src/formula/explain.ts'
import { inWords } from '../../src/formula/in-words.ts'
import { mustParse } from '../../src/formula/parse.ts'
import type { Node } from '../../src/formula/tree.ts'
import {
  CUSTOMER,
  DIMENSIONLESS,
  divide,
  equal,
  MONEY,
  MONTH,
  multiply,
  parseUnit,
  power,
  readUnit,
  type Unit,
  unitName
} from '../../src/formula/unit.ts'
import { everyPart, trees } from './trees.ts'

// Thousands of cases, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 })

const UNITS = new Map(
  Object.entries({
    cost: 'money/month',
    revenue: 'money/month',
    base: 'customer',
    new: 'customer/month',
    lost: 'customer/month',
    cac: 'money/customer',
    arpu: 'money/customer/month',
    churn: '1/month',
    lifetime: 'month',
    retention: '1',
    margin: '1'
  }).map(([name, unit]) => [name, parseUnit(unit)])
)

const check = (source: string): ReturnType<typeof unitOf> =>
  unitOf(mustParse(source), name => UNITS.get(name))

describe('units as written and as said', () => {
  test.each([
    ['money', 'money', 'dinero'],
    ['customer', 'customers', 'clientes'],
    ['month', 'months', 'meses'],
    ['1', 'a plain number', 'un número sin unidad'],
    ['1/month', 'per month', 'por mes'],
    ['customer/month', 'customers per month', 'clientes por mes'],
    ['money/customer', 'money per customer', 'dinero por cliente'],
    ['money/customer/month', 'money per customer per month', 'dinero por cliente y mes'],
    ['money*month', 'money × months', 'dinero × meses'],
    ['money * money / month', 'money² per month', 'dinero² por mes'],
    ['money/month/month/month', 'money per month³', 'dinero por mes³'],
    ['month*month*month*month', 'months^4', 'meses^4']
  ])('%s', (source, en, es) => {
    expect(unitName(parseUnit(source), 'en')).toBe(en)
    expect(unitName(parseUnit(source), 'es')).toBe(es)
  })

  test('written and composed in code they are the same', () => {
    const arpu = divide(divide(MONEY, CUSTOMER), MONTH)
    expect(arpu).toEqual({ money: 1, customer: -1, time: -1 })
    expect(equal(parseUnit('money/customer/month'), arpu)).toBe(true)
    expect(equal(parseUnit('customer*month'), multiply(CUSTOMER, MONTH))).toBe(true)
    expect(equal(parseUnit('money*money'), power(MONEY, 2))).toBe(true)
  })

  test('order does not matter, direction does', () => {
    expect(equal(parseUnit('money/customer/month'), parseUnit('1/month*money/customer'))).toBe(true)
    expect(equal(parseUnit('money/month'), parseUnit('month/money'))).toBe(false)
  })

  test.each(['', 'euro', 'money/', '/month', 'money//month', 'money per month', 'constructor'])(
    '“%s” is no unit',
    text => {
      expect(readUnit(text)).toBeUndefined()
      expect(() => parseUnit(text)).toThrow('is no unit')
    }
  )
})

describe('the unit of a formula', () => {
  test.each([
    ['cost / new', 'money/customer'],
    ['revenue / base', 'money/customer/month'],
    ['lost / base', '1/month'],
    ['arpu / churn - cac', 'money/customer'],
    ['arpu * lifetime - cac', 'money/customer'],
    ['cac / arpu', 'month'],
    ['base + (new - lost) * month', 'customer'],
    ['1 - churn * month', '1'],
    ['new / churn', 'customer'],
    ['(pow(1 + margin, 1/12) - 1) / month', '1/month'],
    ['pow(retention, lifetime / month)', '1'],
    ['pow(base, 2)', 'customer*customer'],
    ['pow(base, -1)', '1/customer'],
    ['sqrt(pow(arpu, 2))', 'money/customer/month'],
    ['pow(pow(cac, 1/12), 12)', 'money/customer'],
    ['max(0, arpu - 0)', 'money/customer/month'],
    ['0 + arpu', 'money/customer/month'],
    ['min(-0, -arpu)', 'money/customer/month'],
    ['if(cac > 0, 0, cac)', 'money/customer'],
    ['if(0 > cac, lifetime, 0)', 'month'],
    ['abs(cost) + sum(cost, revenue) + mean(cost)', 'money/month'],
    ['exp(-churn * month) + ln(retention)', '1'],
    ['0', '1'],
    ['max(0, 0)', '1']
  ])('%s is %s', (source, unit) => {
    const result = check(source)
    if (!result.ok) throw new Error(explain(result.problem, 'en'))
    expect(unitName(result.value, 'en')).toBe(unitName(parseUnit(unit), 'en'))
  })
})

describe('a sum that makes no sense names both sides', () => {
  test.each([
    [
      '2 * (arpu + lifetime)',
      '“arpu” (money per customer per month) and “lifetime” (months) cannot be added: the units differ.',
      'No se pueden sumar «arpu» (dinero por cliente y mes) y «lifetime» (meses): las unidades son distintas.'
    ],
    [
      'arpu - cac',
      '“cac” (money per customer) cannot be subtracted from “arpu” (money per customer per month): the units differ.',
      'No se puede restar «cac» (dinero por cliente) de «arpu» (dinero por cliente y mes): las unidades son distintas.'
    ],
    [
      '1 - churn',
      '“churn” (per month) cannot be subtracted from “1” (a plain number): the units differ.',
      'No se puede restar «churn» (por mes) de «1» (un número sin unidad): las unidades son distintas.'
    ],
    [
      'if(cac < arpu, 1, 2)',
      '“cac” (money per customer) and “arpu” (money per customer per month) cannot be compared: the units differ.',
      'No se pueden comparar «cac» (dinero por cliente) y «arpu» (dinero por cliente y mes): las unidades son distintas.'
    ],
    [
      'if(cac < 1000 * cac, cac, base)',
      '“if(cac < 1000 * cac, cac, base)” chooses between “cac” (money per customer) and “base” (customers): the units differ.',
      '«if(cac < 1000 * cac, cac, base)» elige entre «cac» (dinero por cliente) y «base» (clientes): las unidades son distintas.'
    ],
    [
      'max(0, cac, 3)',
      '“max(0, cac, 3)” chooses between “cac” (money per customer) and “3” (a plain number): the units differ.',
      '«max(0, cac, 3)» elige entre «cac» (dinero por cliente) y «3» (un número sin unidad): las unidades son distintas.'
    ],
    [
      'mean(cac, base)',
      '“cac” (money per customer) and “base” (customers) cannot be added: the units differ.',
      'No se pueden sumar «cac» (dinero por cliente) y «base» (clientes): las unidades son distintas.'
    ],
    [
      'ln(base)',
      '“ln” takes a plain number, but the unit of “base” is customers.',
      '«ln» necesita un número sin unidad, pero la unidad de «base» es clientes.'
    ],
    [
      'exp(-churn)',
      '“exp” takes a plain number, but the unit of “-churn” is per month.',
      '«exp» necesita un número sin unidad, pero la unidad de «-churn» es por mes.'
    ],
    [
      'pow(retention, lifetime)',
      'The exponent in “pow(retention, lifetime)” must be a plain number, but its unit is months.',
      'El exponente de «pow(retention, lifetime)» debe ser un número sin unidad, pero su unidad es meses.'
    ],
    [
      'pow(cac, margin)',
      '“cac” (money per customer) can only be raised to an exponent written as a number, in “pow(cac, margin)”.',
      '«cac» (dinero por cliente) solo se puede elevar a un exponente escrito como número, en «pow(cac, margin)».'
    ],
    [
      'pow(cac, -margin)',
      '“cac” (money per customer) can only be raised to an exponent written as a number, in “pow(cac, -margin)”.',
      '«cac» (dinero por cliente) solo se puede elevar a un exponente escrito como número, en «pow(cac, -margin)».'
    ],
    [
      'cac + nobody',
      'Nothing here is called “nobody” (at character 7).',
      'Aquí nada se llama «nobody» (en el carácter 7).'
    ]
  ])('%s', (source, en, es) => {
    const result = check(source)
    if (result.ok) throw new Error('should not check')
    expect(explain(result.problem, 'en')).toBe(en)
    expect(explain(result.problem, 'es')).toBe(es)
  })

  test('exponents that are no literal: 1/0, 2*1', () => {
    for (const source of ['pow(cac, 1/0)', 'pow(cac, 2*1)', 'pow(cac, margin/2)']) {
      expect(check(source)).toMatchObject({ problem: { kind: 'power-not-literal' } })
    }
  })

  test('its place is where the sum stands, and in words for readers', () => {
    const source = '2 * (arpu + lifetime)'
    const result = check(source)
    if (result.ok || result.problem.kind !== 'units-differ') throw new Error('should differ')
    expect(source.slice(result.problem.start, result.problem.end)).toBe('arpu + lifetime')
    const names = new Map([['arpu', 'ARPU']])
    const told = inWords(result.problem, 'es', name => names.get(name) ?? 'vida media')
    expect(explain(told, 'es')).toContain(
      '«ARPU» (dinero por cliente y mes) y «vida media» (meses)'
    )
    const log = check('ln(base)')
    if (log.ok) throw new Error('should differ')
    expect(
      explain(
        inWords(log.problem, 'en', () => 'customer base'),
        'en'
      )
    ).toContain('the unit of “customer base”')
  })
})

test('what has a unit scales with it: money in cents and customers in dozens change nothing else', () => {
  const units = new Map(
    Object.entries({
      m: 'money',
      m2: 'money',
      c: 'customer',
      r: 'money/customer',
      n: '1'
    }).map(([name, unit]) => [name, parseUnit(unit)])
  )
  const names = [...units.keys()]
  // Powers of 2 scale floating point numbers without rounding, so that both sides must be equal to
  // the last bit; 256 and 65,536 still are after three roots, which is as deep as these trees go.
  const factor = (unit: Unit): number => 2 ** (8 * unit.money + 16 * unit.customer)
  const plainBase = (part: Node): boolean => {
    if (part.kind !== 'call' || part.function !== 'pow') return true
    const [base = part] = part.arguments
    const unit = unitOf(base, name => units.get(name))
    return unit.ok && equal(unit.value, DIMENSIONLESS)
  }
  let scaled = 0
  fc.assert(
    fc.property(
      trees(names, 3),
      fc.array(fc.double({ min: 0.1, max: 1000, noNaN: true }), { minLength: 5, maxLength: 5 }),
      (tree, list) => {
        const unit = unitOf(tree, name => units.get(name))
        // Powers of a quantity with a unit round: their units are worked by hand above.
        if (!unit.ok || !everyPart(tree).every(plainBase)) return
        // Next to the smallest double there is nothing left to scale.
        if (
          everyPart(tree).some(
            part => part.kind === 'number' && part.value < 1e-9 && part.value > 0
          )
        )
          return
        const given = new Map(names.map((name, index) => [name, list[index] ?? 1]))
        const before = evaluate(tree, name => given.get(name))
        const after = evaluate(tree, name => {
          const own = units.get(name)
          return own && (given.get(name) ?? 1) * factor(own)
        })
        if (!before.ok || !after.ok || Math.abs(before.value) < 1e-200) return
        expect(after.value).toBe(before.value * factor(unit.value))
        if (!equal(unit.value, DIMENSIONLESS)) scaled++
      }
    ),
    { numRuns: 5000 }
  )
  expect(scaled).toBeGreaterThan(300)
})
