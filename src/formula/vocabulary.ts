import type { Language } from './literal.ts'
import type { Comparison, FunctionName, Operator } from './tree.ts'

/** What is said as “the … of a, b and c”; a power has its own form. */
type Listed = Exclude<FunctionName, 'pow'>

/** The words in which formulas are read out. */
export interface Vocabulary {
  readonly operators: Readonly<Record<Operator, string>>
  /** The result of an operation on two names, as a noun. */
  readonly nouns: Readonly<Record<Operator, string>>
  readonly functions: Readonly<Record<Listed, string>>
  readonly ofTwo: Readonly<Partial<Record<Listed, string>>>
  readonly comparisons: Readonly<Record<Comparison, string>>
  readonly and: (next: string) => string
  readonly power: string
  readonly minus: string
  readonly opposite: string
  readonly result: string
  readonly if: string
  readonly met: string
  readonly otherwise: string
}

export const VOCABULARY: Readonly<Record<Language, Vocabulary>> = {
  en: {
    operators: { '+': 'plus', '-': 'minus', '*': 'times', '/': 'divided by' },
    nouns: {
      '+': 'the sum of',
      '-': 'the difference between',
      '*': 'the product of',
      '/': 'the quotient of'
    },
    functions: {
      min: 'the smallest of',
      max: 'the largest of',
      abs: 'the absolute value of',
      sqrt: 'the square root of',
      ln: 'the natural logarithm of',
      exp: 'the exponential of',
      sum: 'the total of',
      mean: 'the mean of'
    },
    ofTwo: { min: 'the smaller of', max: 'the larger of' },
    comparisons: {
      '<': 'is less than',
      '<=': 'is at most',
      '>': 'is greater than',
      '>=': 'is at least',
      '==': 'equals',
      '!=': 'differs from'
    },
    and: () => 'and',
    power: 'to the power of',
    minus: 'minus',
    opposite: 'with its sign changed',
    result: 'the result of',
    if: 'if',
    met: 'then',
    otherwise: 'otherwise'
  },
  es: {
    operators: { '+': 'más', '-': 'menos', '*': 'por', '/': 'entre' },
    nouns: {
      '+': 'la suma de',
      '-': 'la diferencia de',
      '*': 'el producto de',
      '/': 'el cociente de'
    },
    functions: {
      min: 'el menor de',
      max: 'el mayor de',
      abs: 'el valor absoluto de',
      sqrt: 'la raíz cuadrada de',
      ln: 'el logaritmo natural de',
      exp: 'la exponencial de',
      sum: 'el total de',
      mean: 'la media de'
    },
    ofTwo: {},
    comparisons: {
      '<': 'es menor que',
      '<=': 'es como máximo',
      '>': 'es mayor que',
      '>=': 'es como mínimo',
      '==': 'es igual a',
      '!=': 'es distinto de'
    },
    // «costes e ingresos», but «agua y hielo».
    and: next => (/^h?[ií](?![aeou])/i.test(next) ? 'e' : 'y'),
    power: 'elevado a',
    minus: 'menos',
    opposite: 'con el signo cambiado',
    result: 'el resultado de',
    if: 'si',
    met: 'entonces',
    otherwise: 'si no'
  }
}
