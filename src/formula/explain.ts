import type { FormulaProblem } from './problem.ts'
import { ARITY } from './tree.ts'
import { unitName } from './unit.ts'

type Language = 'en' | 'es'
type Kind = FormulaProblem['kind']
type Of<K extends Kind> = Extract<FormulaProblem, { kind: K }>
type Sentences = { readonly [K in Kind]: (problem: Of<K>) => string }

/** One or two sentences: what is wrong and where, for a person who reads this language. */
export function explain(problem: FormulaProblem, locale: Language): string {
  const say = SENTENCES[locale][problem.kind] as (problem: FormulaProblem) => string
  return say(problem)
}

const FUNCTIONS = [...ARITY.keys()]

/** Characters that people do write in formulas, with what to write here. */
const INSTEAD: ReadonlyMap<string, string> = new Map([
  ['^', 'pow(a, b)'],
  ['×', '*'],
  ['·', '*'],
  ['÷', '/'],
  ['−', '-'],
  ['–', '-'],
  ['=', '=='],
  ['!', '!=']
])

const placeEn = ({ start }: { start: number }): string => `at character ${start + 1}`
const placeEs = ({ start }: { start: number }): string => `en el carácter ${start + 1}`

const countEn = ({ least, most }: Of<'arguments'>): string => {
  if (most === Infinity) return 'at least one argument'
  return most === 1 ? 'one argument' : `${least} arguments`
}
const countEs = ({ least, most }: Of<'arguments'>): string => {
  if (most === Infinity) return 'al menos un argumento'
  return most === 1 ? 'un argumento' : `${least} argumentos`
}

const EN: Sentences = {
  empty: () => 'The formula is empty.',
  'too-long': ({ length, limit }) => `The formula has ${length} characters; the limit is ${limit}.`,
  'too-deep': p => `The formula is nested more than ${p.limit} levels deep ${placeEn(p)}.`,
  'unexpected-character': p => {
    const instead = INSTEAD.get(p.character)
    const hint = instead ? ` Write ${instead} instead.` : ''
    return `The character “${p.character}” ${placeEn(p)} has no meaning in a formula.${hint}`
  },
  'number-too-large': p => `The number ${p.text} ${placeEn(p)} is too large.`,
  'decimal-comma': p =>
    `There is a comma inside a number ${placeEn(p)}. Formulas take a decimal point: 0.5.`,
  'stray-comma': p => `The comma ${placeEn(p)} does not separate arguments of a function.`,
  unclosed: p => `The parenthesis opened ${placeEn(p)} is not closed.`,
  unopened: p => `The parenthesis closed ${placeEn(p)} was not opened.`,
  'expected-operand': p =>
    p.found === undefined
      ? `The formula breaks off: a number or a name is missing ${placeEn(p)}.`
      : `A number or a name is missing before “${p.found}” ${placeEn(p)}.`,
  'expected-operator': p => `An operator (+ - * /) is missing before “${p.found}” ${placeEn(p)}.`,
  'unknown-function': p =>
    `There is no function called “${p.name}” (${placeEn(p)}). The functions are ${FUNCTIONS.join(', ')}.`,
  'function-as-name': p =>
    `“${p.name}” ${placeEn(p)} is a function: its arguments follow in parentheses.`,
  arguments: p =>
    `The function “${p.name}” ${placeEn(p)} takes ${countEn(p)}; it was given ${p.given}.`,
  'condition-missing': p =>
    `The first argument of “if” ${placeEn(p)} must be a comparison, such as a < b.`,
  'comparison-outside-if': p =>
    `The comparison ${placeEn(p)} may only be the first argument of “if”, and may not be chained.`,
  'unknown-name': p => `Nothing here is called “${p.name}” (${placeEn(p)}).`,
  'bad-value': p => `“${p.name}” has no usable number.`,
  'division-by-zero': p =>
    `“${p.text}” has no value, because “${p.divisor}” is 0 and nothing can be divided by 0.`,
  domain: p => {
    if (p.function === 'ln') {
      return `“${p.text}” has no value: only a number above 0 has a logarithm, and “${p.argument}” is ${p.value}.`
    }
    if (p.function === 'sqrt') {
      return `“${p.text}” has no value: a negative number has no square root, and “${p.argument}” is ${p.value}.`
    }
    return `“${p.text}” has no value: “${p.argument}” is negative (${p.value}) and the exponent is not a whole number.`
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

const decimal = (value: number): string => String(value).replace('.', ',').replace('-', '−')

const ES: Sentences = {
  empty: () => 'La fórmula está vacía.',
  'too-long': ({ length, limit }) =>
    `La fórmula tiene ${length} caracteres; el límite es ${limit}.`,
  'too-deep': p => `La fórmula tiene más de ${p.limit} niveles de anidamiento ${placeEs(p)}.`,
  'unexpected-character': p => {
    const instead = INSTEAD.get(p.character)
    const hint = instead ? ` Escribe ${instead} en su lugar.` : ''
    return `El carácter «${p.character}», ${placeEs(p)}, no significa nada en una fórmula.${hint}`
  },
  'number-too-large': p => `El número ${p.text}, ${placeEs(p)}, es demasiado grande.`,
  'decimal-comma': p =>
    `Hay una coma dentro de un número ${placeEs(p)}. En las fórmulas los decimales van con punto: 0.5.`,
  'stray-comma': p => `La coma que hay ${placeEs(p)} no separa argumentos de una función.`,
  unclosed: p => `El paréntesis que se abre ${placeEs(p)} no se cierra.`,
  unopened: p => `El paréntesis que se cierra ${placeEs(p)} no se había abierto.`,
  'expected-operand': p =>
    p.found === undefined
      ? `La fórmula queda a medias: falta un número o un nombre ${placeEs(p)}.`
      : `Falta un número o un nombre antes de «${p.found}», ${placeEs(p)}.`,
  'expected-operator': p => `Falta un operador (+ - * /) antes de «${p.found}», ${placeEs(p)}.`,
  'unknown-function': p =>
    `No existe la función «${p.name}» (${placeEs(p)}). Las funciones son ${FUNCTIONS.join(', ')}.`,
  'function-as-name': p =>
    `«${p.name}», ${placeEs(p)}, es una función: sus argumentos van detrás, entre paréntesis.`,
  arguments: p =>
    `La función «${p.name}», ${placeEs(p)}, lleva ${countEs(p)}; se le han dado ${p.given}.`,
  'condition-missing': p =>
    `El primer argumento de «if», ${placeEs(p)}, debe ser una comparación, como a < b.`,
  'comparison-outside-if': p =>
    `La comparación que hay ${placeEs(p)} solo puede ser el primer argumento de «if», y no se puede encadenar.`,
  'unknown-name': p => `Aquí nada se llama «${p.name}» (${placeEs(p)}).`,
  'bad-value': p => `«${p.name}» no tiene un número utilizable.`,
  'division-by-zero': p =>
    `«${p.text}» no tiene valor, porque «${p.divisor}» vale 0 y no se puede dividir entre 0.`,
  domain: p => {
    const value = decimal(p.value)
    if (p.function === 'ln') {
      return `«${p.text}» no tiene valor: solo un número mayor que 0 tiene logaritmo, y «${p.argument}» vale ${value}.`
    }
    if (p.function === 'sqrt') {
      return `«${p.text}» no tiene valor: un número negativo no tiene raíz cuadrada, y «${p.argument}» vale ${value}.`
    }
    return `«${p.text}» no tiene valor: «${p.argument}» es negativo (${value}) y el exponente no es un número entero.`
  },
  overflow: p => `«${p.text}» es un número demasiado grande para calcularlo.`,
  cycle: ({ names }) =>
    names.length === 2
      ? `«${names[0]}» se define a partir de sí mismo.`
      : `Las definiciones forman un círculo: ${names.join(' → ')}.`,
  'depends-on': ({ name, root }) =>
    name === root
      ? `Necesita «${name}», que no tiene valor.`
      : `Necesita «${name}», que no tiene valor porque «${root}» tampoco lo tiene.`,
  'units-differ': p => {
    const sides = {
      left: `«${p.left.text}» (${unitName(p.left.unit, 'es')})`,
      right: `«${p.right.text}» (${unitName(p.right.unit, 'es')})`
    }
    const say = {
      add: `No se pueden sumar ${sides.left} y ${sides.right}`,
      subtract: `No se puede restar ${sides.right} de ${sides.left}`,
      compare: `No se pueden comparar ${sides.left} y ${sides.right}`,
      choose: `«${p.text}» elige entre ${sides.left} y ${sides.right}`
    }[p.action]
    return `${say}: las unidades son distintas.`
  },
  'unit-not-plain': p =>
    p.function === 'pow'
      ? `El exponente de «${p.text}» debe ser un número sin unidad, pero su unidad es ${unitName(p.unit, 'es')}.`
      : `«${p.function}» necesita un número sin unidad, pero la unidad de «${p.argument}» es ${unitName(p.unit, 'es')}.`,
  'power-not-literal': p =>
    `«${p.argument}» (${unitName(p.unit, 'es')}) solo se puede elevar a un exponente escrito como número, en «${p.text}».`
}

const SENTENCES: Readonly<Record<Language, Sentences>> = { en: EN, es: ES }
