import { FUNCTIONS, INSTEAD, type Of, type Sentences } from './sentences.ts'
import { unitName } from './unit.ts'

const place = ({ start }: { start: number }): string => `at character ${start + 1}`

const count = ({ least, most }: Of<'arguments'>): string => {
  if (most === Infinity) return 'at least one argument'
  return most === 1 ? 'one argument' : `${least} arguments`
}

const shown = (value: number): string => String(Number(value.toPrecision(6))).replace('-', '−')

export const EN: Sentences = {
  empty: () => 'The formula is empty.',
  'too-long': ({ length, limit }) => `The formula has ${length} characters; the limit is ${limit}.`,
  'too-deep': p => `The formula is nested more than ${p.limit} levels deep ${place(p)}.`,
  'unexpected-character': p => {
    const instead = INSTEAD.get(p.character)
    const hint = instead ? ` Write ${instead} instead.` : ''
    return `The character “${p.character}” ${place(p)} has no meaning in a formula.${hint}`
  },
  'number-too-large': p => `The number ${p.text} ${place(p)} is too large.`,
  'decimal-comma': p =>
    `There is a comma inside a number ${place(p)}. Formulas take a decimal point: 0.5.`,
  'stray-comma': p => `The comma ${place(p)} does not separate arguments of a function.`,
  unclosed: p => `The parenthesis opened ${place(p)} is not closed.`,
  unopened: p => `The parenthesis closed ${place(p)} was not opened.`,
  'expected-operand': p =>
    p.found === undefined
      ? `The formula breaks off: a number or a name is missing ${place(p)}.`
      : `A number or a name is missing before “${p.found}” ${place(p)}.`,
  'expected-operator': p => `An operator (+ - * /) is missing before “${p.found}” ${place(p)}.`,
  'unknown-function': p =>
    `There is no function called “${p.name}” (${place(p)}). The functions are ${FUNCTIONS}.`,
  'function-as-name': p =>
    `“${p.name}” ${place(p)} is a function: its arguments follow in parentheses.`,
  arguments: p =>
    `The function “${p.name}” ${place(p)} takes ${count(p)}; it was given ${p.given}.`,
  'condition-missing': p =>
    `The first argument of “if” ${place(p)} must be a comparison, such as a < b.`,
  'comparison-outside-if': p =>
    `The comparison ${place(p)} may only be the first argument of “if”, and may not be chained.`,
  'unknown-name': p => `Nothing here is called “${p.name}” (${place(p)}).`,
  'bad-value': p => `“${p.name}” has no usable number.`,
  'division-by-zero': p =>
    `“${p.text}” has no value, because “${p.divisor}” is 0 and nothing can be divided by 0.`,
  domain: p => {
    if (p.function === 'ln') {
      return `“${p.text}” has no value: only a number above 0 has a logarithm, and “${p.argument}” is ${shown(p.value)}.`
    }
    if (p.function === 'sqrt') {
      return `“${p.text}” has no value: a negative number has no square root, and “${p.argument}” is ${shown(p.value)}.`
    }
    return `“${p.text}” has no value: “${p.argument}” is negative (${shown(p.value)}) and the exponent is not a whole number.`
  },
  overflow: p => `“${p.text}” is too large a number to compute.`,
  cycle: ({ names }) =>
    names.length === 2
      ? `“${names[0]}” is defined by itself.`
      : `The definitions go in a circle: ${names.join(' → ')}.`,
  'depends-on': ({ name, root }) =>
    name === root
      ? `It needs “${name}”, which has no value.`
      : `It needs “${name}”, which has no value because “${root}” has none.`,
  'units-differ': p => {
    const sides = {
      left: `“${p.left.text}” (${unitName(p.left.unit, 'en')})`,
      right: `“${p.right.text}” (${unitName(p.right.unit, 'en')})`
    }
    const say = {
      add: `${sides.left} and ${sides.right} cannot be added`,
      subtract: `${sides.right} cannot be subtracted from ${sides.left}`,
      compare: `${sides.left} and ${sides.right} cannot be compared`,
      choose: `“${p.text}” chooses between ${sides.left} and ${sides.right}`
    }[p.action]
    return `${say}: the units differ.`
  },
  'unit-not-plain': p =>
    p.function === 'pow'
      ? `The exponent in “${p.text}” must be a plain number, but its unit is ${unitName(p.unit, 'en')}.`
      : `“${p.function}” takes a plain number, but the unit of “${p.argument}” is ${unitName(p.unit, 'en')}.`,
  'power-not-literal': p =>
    `“${p.argument}” (${unitName(p.unit, 'en')}) can only be raised to an exponent written as a number, in “${p.text}”.`
}
