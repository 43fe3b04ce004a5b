import fc from 'fast-check'
import katex from 'katex'
import { parseHTML } from 'linkedom'
import { describe, expect, test, vi } from 'vitest'
import { mustParse } from '../../src/formula/parse.ts'
import { toTex } from '../../src/formula/tex.ts'
import { toText } from '../../src/formula/text.ts'
import type { Node, Operator } from '../../src/formula/tree.ts'
import { readTex } from './tex-reader.ts'
import { bare, call, choice, NAMES, negation, number, operation, trees } from './trees.ts'

// Thousands of cases, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 })

const symbol = (name: string): string => `\\mathrm{${name}}`
const tex = (source: string, locale: 'en' | 'es' = 'en'): string =>
  toTex(mustParse(source), { symbol: name => name, locale })

describe('written as on paper', () => {
  test.each([
    ['arpu / churn - cac', '\\frac{arpu}{churn} - cac'],
    ['cac / (arpu * margin)', '\\frac{cac}{arpu \\times margin}'],
    ['start + (new - lost) * month / 2', 'start + \\frac{new - lost}{2}'],
    ['1 - churn * month', '1 - churn'],
    ['month / churn', '\\frac{1}{churn}'],
    ['(a + b) * c', '\\left(a + b\\right) \\times c'],
    ['a + (b + c)', 'a + b + c'],
    ['a - (b + c)', 'a - \\left(b + c\\right)'],
    ['a + (b - c)', 'a + b - c'],
    ['a * (b * c)', 'a \\times b \\times c'],
    ['a * (b / c)', 'a \\times \\frac{b}{c}'],
    ['-(a + b)', '-\\left(a + b\\right)'],
    ['-a + b', '-a + b'],
    ['a + -b', 'a + \\left(-b\\right)'],
    ['a + (-b + c)', 'a + \\left(-b + c\\right)'],
    ['a + sum(-b, c)', 'a + \\left(-b + c\\right)'],
    ['a + (-b) * c', 'a + \\left(-b\\right) \\times c'],
    ['--a', '-\\left(-a\\right)'],
    ['pow(a, 2)', 'a^{2}'],
    ['pow(-a, b)', '\\left(-a\\right)^{b}'],
    ['pow(a / b, 2)', '\\left(\\frac{a}{b}\\right)^{2}'],
    ['pow(pow(a, 2), 3)', '\\left(a^{2}\\right)^{3}'],
    ['pow(1 + d, 1/12) - 1', '\\left(1 + d\\right)^{1 / 12} - 1'],
    ['pow(a, b / (c * d) / 2)', 'a^{b / \\left(c \\times d\\right) / 2}'],
    ['pow(a, -(b / c))', 'a^{-b / c}'],
    ['pow(a, b * (c / d))', 'a^{b \\times \\left(c / d\\right)}'],
    ['exp(-a / b)', 'e^{\\left(-a\\right) / b}'],
    ['sqrt(a / b)', '\\sqrt{\\frac{a}{b}}'],
    ['ln(a) * b', '\\ln\\left(a\\right) \\times b'],
    ['abs(-a)', '\\left|-a\\right|'],
    ['mean(a, b, c)', '\\frac{a + b + c}{3}'],
    ['mean(a) * sum(b)', 'a \\times b'],
    ['sum(a, b) * c', '\\left(a + b\\right) \\times c'],
    ['max(0, -a)', '\\max\\left(0, -a\\right)'],
    [
      'if(a < b, a, b) * 2',
      '\\left(\\begin{cases} a & \\text{if } a < b \\\\ b & \\text{otherwise} \\end{cases}\\right) \\times 2'
    ]
  ])('%s', (source, expected) => {
    expect(tex(source)).toBe(expected)
  })

  test('in Spanish', () => {
    expect(tex('0.5 * a', 'es')).toBe('0{,}5 \\times a')
    expect(tex('min(a, 1.5) + max(a, b)', 'es')).toBe(
      '\\mathop{\\text{mín}}\\left(a;\\, 1{,}5\\right) + \\mathop{\\text{máx}}\\left(a;\\, b\\right)'
    )
    expect(tex('if(a >= b, a, b)', 'es')).toBe(
      '\\begin{cases} a & \\text{si } a \\ge b \\\\ b & \\text{en otro caso} \\end{cases}'
    )
  })
})

/**
 * What paper does not tell apart: a + (b + c) and a + b + c, a sum in a call and one with signs.
 * Written anew, not with the printer's own helpers.
 */
function asOnPaper(node: Node): Node {
  switch (node.kind) {
    case 'number':
    case 'name':
      return node
    case 'negation':
      return negation(asOnPaper(node.argument))
    case 'choice': {
      const [left, right] = [asOnPaper(node.left), asOnPaper(node.right)]
      return choice(node.comparison, left, right, asOnPaper(node.met), asOnPaper(node.otherwise))
    }
    case 'operation':
      return joined(node.operator, asOnPaper(node.left), asOnPaper(node.right))
    case 'call': {
      const list = node.arguments.map(asOnPaper)
      if (node.function !== 'sum' && node.function !== 'mean') return call(node.function, ...list)
      const total = list.reduce((left, right) => joined('+', left, right))
      if (node.function === 'sum' || list.length === 1) return total
      return operation('/', total, number(list.length))
    }
  }
}

function joined(operator: Operator, left: Node, right: Node): Node {
  if (right.kind === 'operation') {
    const sums = operator === '+' && (right.operator === '+' || right.operator === '-')
    const products = operator === '*' && right.operator === '*'
    if (sums || products)
      return operation(right.operator, joined(operator, left, right.left), right.right)
  }
  return operation(operator, left, right)
}

describe.each(['en', 'es'] as const)('any formula (%s)', locale => {
  test('read back from the page is the formula', () => {
    fc.assert(
      fc.property(trees(), tree => {
        const printed = toTex(tree, { symbol, locale })
        const read = asOnPaper(readTex(printed))
        expect(bare(read), `${toText(tree)} → ${printed}`).toEqual(bare(asOnPaper(tree)))
      }),
      { numRuns: 2000 }
    )
  })

  test('is TeX that KaTeX takes without a complaint, with numbers as with symbols', () => {
    fc.assert(
      fc.property(
        trees(NAMES, 4),
        fc.constantFrom('81.63', '−5', '1,234 %', '$_#{~^\\'),
        (tree, value) => {
          for (const number of [undefined, (): string => value]) {
            const printed = toTex(tree, { symbol, locale, ...(number && { number }) })
            const strict = (code: string): 'ignore' | 'error' =>
              code === 'unknownSymbol' || code === 'htmlExtension' ? 'ignore' : 'error'
            katex.renderToString(printed, { trust: true, strict, throwOnError: true })
          }
        }
      ),
      { numRuns: 300 }
    )
  })
})

describe('slots', () => {
  const slots = (
    source: string,
    shown: Record<string, string>,
    locale: 'en' | 'es' = 'es'
  ): Slot[] => {
    const printed = toTex(mustParse(source), {
      symbol,
      locale,
      number: name => shown[name]
    })
    const html = katex.renderToString(printed, { trust: true, strict: 'ignore', output: 'html' })
    const { document } = parseHTML(`<body>${html}</body>`)
    // KaTeX puts the denominator of a fraction before its numerator.
    const found = [...document.querySelectorAll('[data-slot]')].map(slot => ({
      name: slot.getAttribute('data-slot'),
      text: slot.textContent,
      paren: slot.getAttribute('data-paren'),
      runs: leaves(slot)
    }))
    return found.sort((a, b) => (a.name ?? '').localeCompare(b.name ?? ''))
  }
  interface Slot {
    name: string | null
    text: string | null
    paren: string | null
    runs: number
  }
  const leaves = (element: Element): number =>
    element.children.length === 0
      ? 1
      : [...element.children].reduce((count, child) => count + leaves(child), 0)

  test('each number is one run of text in its slot, whatever the characters', () => {
    const shown = { cost: '30\u202f000\u00a0€', new: '−$1,000.50', rate: '5\u00a0%' }
    expect(slots('cost / new + rate', shown)).toEqual([
      { name: 'cost', text: '30\u202f000\u00a0€', paren: null, runs: 1 },
      { name: 'new', text: '−$1,000.50', paren: null, runs: 1 },
      { name: 'rate', text: '5\u00a0%', paren: 'negative', runs: 1 }
    ])
  })

  test('a name without a number keeps its symbol', () => {
    expect(slots('monthly_value / churn', { monthly_value: '81,63' })).toEqual([
      { name: 'monthly_value', text: '81,63', paren: null, runs: 1 }
    ])
  })

  test('a negative number gets parentheses after an operator and as a base, not in front', () => {
    const shown = { a: '−2', b: '-3', c: '(4)' }
    const texts = (source: string): (string | null)[] => slots(source, shown).map(slot => slot.text)
    expect(texts('a + b')).toEqual(['−2', '(-3)'])
    expect(texts('a * b')).toEqual(['−2', '(-3)'])
    expect(texts('a / b')).toEqual(['−2', '-3'])
    expect(texts('-a')).toEqual(['(−2)'])
    expect(texts('max(a, b) + c')).toEqual(['−2', '-3', '(4)'])
    expect(texts('1 - (a - b)')).toEqual(['−2', '(-3)'])
    const power = toTex(mustParse('pow(a, b)'), {
      symbol,
      locale: 'en',
      number: name => `${name}1`
    })
    expect(power).toBe(
      '\\left(\\htmlData{slot=a}{\\text{a1}}\\right)^{\\htmlData{slot=b}{\\text{b1}}}'
    )
  })
})
