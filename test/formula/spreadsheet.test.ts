import fc from 'fast-check'
import { HyperFormula } from 'hyperformula'
import esES from 'hyperformula/i18n/languages/esES'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { evaluate } from '../../src/formula/evaluate.ts'
import { mustParse } from '../../src/formula/parse.ts'
import { toSpreadsheet } from '../../src/formula/spreadsheet.ts'
import { toText } from '../../src/formula/text.ts'
import { NAMES, trees, values } from './trees.ts'

// Thousands of cases, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 })

HyperFormula.registerLanguage('esES', esES)

// HyperFormula would round tiny differences to 0, as Excel does; that is no part of the comparison.
const COMMON = { licenseKey: 'gpl-v3', smartRounding: false }
const SHEETS = {
  en: HyperFormula.buildEmpty({ ...COMMON }),
  es: HyperFormula.buildEmpty({
    ...COMMON,
    language: 'esES',
    functionArgSeparator: ';',
    decimalSeparator: ','
  })
}
for (const sheet of Object.values(SHEETS)) sheet.addSheet('Sheet')
afterAll(() => {
  for (const sheet of Object.values(SHEETS)) sheet.destroy()
})

/** A1 is the formula, B1, C1, D1 … hold the values. */
const cellOf = (name: string): string => `${String.fromCharCode(66 + NAMES.indexOf(name))}1`

function compute(
  formula: string,
  given: ReadonlyMap<string, number>,
  locale: 'en' | 'es'
): unknown {
  const sheet = SHEETS[locale]
  const row = NAMES.map(name => given.get(name) ?? null)
  sheet.setCellContents({ sheet: 0, row: 0, col: 0 }, [[formula, ...row]])
  return sheet.getCellValue({ sheet: 0, row: 0, col: 0 })
}

describe.each(['en', 'es'] as const)('a second implementation (%s)', locale => {
  test('computes the same number from the spreadsheet form', () => {
    let compared = 0
    fc.assert(
      fc.property(trees(), values(), (tree, given) => {
        const formula = toSpreadsheet(tree, { cellOf, locale })
        const theirs = compute(formula, given, locale)
        const ours = evaluate(tree, name => given.get(name))
        if (!ours.ok) {
          // An error there too: #DIV/0!, #NUM!.
          expect(theirs, `${toText(tree)} → ${formula}`).toBeTypeOf('object')
          return
        }
        expect(theirs, `${toText(tree)} → ${formula}`).toBeTypeOf('number')
        const size = Math.max(Math.abs(ours.value), Number.MIN_VALUE)
        expect(Math.abs((theirs as number) - ours.value) / size).toBeLessThan(1e-9)
        compared++
      }),
      { numRuns: 1500 }
    )
    // Most random trees have a value, or this proves nothing.
    expect(compared).toBeGreaterThan(500)
  })

  // Where spreadsheets read signs and chains in their own way.
  test.each([
    '-pow(a, 2)',
    'pow(-a, 2)',
    '-a * -b',
    'a - -b',
    'a - -(-b)',
    '-(-a)',
    'a / b / c',
    'a / (b / c)',
    'a * (b / c)',
    'a - b - c',
    'a - (b - c)',
    'a - (b + c)',
    '-(a + b) * c',
    '1e-7 * a',
    '1e21 / a',
    'pow(pow(2, 3), 2) + pow(2, pow(3, 2))',
    'if(a == 3, -b, b)',
    'if(-a != 3, -b, b)',
    'if(a + 1 >= b * 2, 0.5, 1.25) * 2'
  ])('%s', source => {
    const given = new Map([
      ['a', 3],
      ['b', -4],
      ['c', 0.25]
    ])
    const tree = mustParse(source)
    const ours = evaluate(tree, name => given.get(name))
    const theirs = compute(toSpreadsheet(tree, { cellOf, locale }), given, locale)
    expect(ours).toEqual({ ok: true, value: theirs })
  })
})

describe('the text of a cell', () => {
  const cells = new Map([
    ['arpu', 'B5'],
    ['churn', 'B6'],
    ['cac', 'B4'],
    ['rate', "'My sheet'!$C$2"]
  ])
  const print = (source: string, locale: 'en' | 'es'): string =>
    toSpreadsheet(mustParse(source), { cellOf: name => cells.get(name) ?? name, locale })

  test.each([
    ['arpu / churn - cac', '=B5/B6-B4', '=B5/B6-B4'],
    ['arpu - (churn - cac)', '=B5-(B6-B4)', '=B5-(B6-B4)'],
    ['(arpu + cac) * 0.5', '=(B5+B4)*0.5', '=(B5+B4)*0,5'],
    ['(arpu - cac) * month / 2', '=(B5-B4)/2', '=(B5-B4)/2'],
    [
      '(pow(1 + rate, 1/12) - 1) / month',
      "=POWER(1+'My sheet'!$C$2,1/12)-1",
      "=POTENCIA(1+'My sheet'!$C$2;1/12)-1"
    ],
    [
      'if(cac >= arpu / churn, 0, ln(arpu) + exp(cac))',
      '=IF(B4>=B5/B6,0,LN(B5)+EXP(B4))',
      '=SI(B4>=B5/B6;0;LN(B5)+EXP(B4))'
    ],
    ['if(cac != 1, 1, 2)', '=IF(B4<>1,1,2)', '=SI(B4<>1;1;2)'],
    ['mean(arpu, cac, 1.5)', '=AVERAGE(B5,B4,1.5)', '=PROMEDIO(B5;B4;1,5)'],
    ['sum(arpu, -cac)', '=SUM(B5,-B4)', '=SUMA(B5;-B4)'],
    ['sqrt(abs(arpu))', '=SQRT(ABS(B5))', '=RAIZ(ABS(B5))'],
    ['min(arpu, cac) / max(arpu, cac)', '=MIN(B5,B4)/MAX(B5,B4)', '=MIN(B5;B4)/MAX(B5;B4)'],
    ['-(arpu * cac)', '=-(B5*B4)', '=-(B5*B4)'],
    ['0.0000001', '=0.0000001', '=0,0000001']
  ])('%s', (source, en, es) => {
    expect(print(source, 'en')).toBe(en)
    expect(print(source, 'es')).toBe(es)
  })
})
