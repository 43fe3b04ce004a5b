import { decimalMark, digitsOf, type Language } from './literal.ts'
import { withoutMonth } from './month.ts'
import type { Comparison, FunctionName, Node, OperationNode } from './tree.ts'

interface SpreadsheetOptions {
  /** The cell or range name that holds the value of a name, e.g. `B5`. */
  readonly cellOf: (name: string) => string
  /** Language of the spreadsheet program: function names, separators and decimal sign follow it. */
  readonly locale: Language
}

const FUNCTIONS: Readonly<Record<Language, Readonly<Record<FunctionName | 'if', string>>>> = {
  en: {
    min: 'MIN',
    max: 'MAX',
    abs: 'ABS',
    sqrt: 'SQRT',
    ln: 'LN',
    exp: 'EXP',
    pow: 'POWER',
    if: 'IF',
    sum: 'SUM',
    mean: 'AVERAGE'
  },
  es: {
    min: 'MIN',
    max: 'MAX',
    abs: 'ABS',
    sqrt: 'RAIZ',
    ln: 'LN',
    exp: 'EXP',
    pow: 'POTENCIA',
    if: 'SI',
    sum: 'SUMA',
    mean: 'PROMEDIO'
  }
}

const COMPARISONS: Readonly<Record<Comparison, string>> = {
  '<': '<',
  '<=': '<=',
  '>': '>',
  '>=': '>=',
  '==': '=',
  '!=': '<>'
}

/**
 * The formula for a cell, e.g. `=B5/B6-B4`, as Excel, LibreOffice Calc and Google Sheets read it.
 * Powers are always POWER(…), so that the sign of −a^b, which spreadsheets read as (−a)^b, never
 * matters; literals are written out, without exponent.
 */
export function toSpreadsheet(node: Node, options: SpreadsheetOptions): string {
  return `=${print(withoutMonth(node), options)}`
}

function print(node: Node, options: SpreadsheetOptions): string {
  const { locale, cellOf } = options
  const call = (name: FunctionName | 'if', values: readonly string[]): string =>
    `${FUNCTIONS[locale][name]}(${values.join(locale === 'en' ? ',' : ';')})`
  const of = (part: Node): string => print(part, options)
  switch (node.kind) {
    case 'number':
      return digitsOf(node.value, decimalMark(locale))
    case 'name':
      return cellOf(node.name)
    case 'negation': {
      const { argument } = node
      const bare = argument.kind !== 'operation' && argument.kind !== 'negation'
      return bare ? `-${of(argument)}` : `-(${of(argument)})`
    }
    case 'operation':
      return operation(node, of)
    case 'call':
      return call(node.function, node.arguments.map(of))
    case 'choice': {
      const condition = `${of(node.left)}${COMPARISONS[node.comparison]}${of(node.right)}`
      return call('if', [condition, of(node.met), of(node.otherwise)])
    }
  }
}

function operation(node: OperationNode, of: (part: Node) => string): string {
  const { operator, left, right } = node
  const isProduct = operator === '*' || operator === '/'
  const leftLoose = isProduct && isSum(left)
  const rightLoose =
    right.kind === 'negation' || isSum(right) || (isProduct && right.kind === 'operation')
  const group = (part: Node, loose: boolean): string => (loose ? `(${of(part)})` : of(part))
  return `${group(left, leftLoose)}${operator}${group(right, rightLoose)}`
}

const isSum = (node: Node): boolean =>
  node.kind === 'operation' && (node.operator === '+' || node.operator === '-')
