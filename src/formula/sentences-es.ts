import { FUNCTIONS, INSTEAD, type Of, type Sentences } from './sentences.ts'
import { unitName } from './unit.ts'

const place = ({ start }: { start: number }): string => `en el carácter ${start + 1}`

const count = ({ least, most }: Of<'arguments'>): string => {
  if (most === Infinity) return 'al menos un argumento'
  return most === 1 ? 'un argumento' : `${least} argumentos`
}

const shown = (value: number): string =>
  String(Number(value.toPrecision(6)))
    .replace('.', ',')
    .replace('-', '−')

export const ES: Sentences = {
  empty: () => 'La fórmula está vacía.',
  'too-long': ({ length, limit }) =>
    `La fórmula tiene ${length} caracteres; el límite es ${limit}.`,
  'too-deep': p => `La fórmula tiene más de ${p.limit} niveles de anidamiento ${place(p)}.`,
  'unexpected-character': p => {
    const instead = INSTEAD.get(p.character)
    const hint = instead ? ` Escribe ${instead} en su lugar.` : ''
    return `El carácter «${p.character}», ${place(p)}, no significa nada en una fórmula.${hint}`
  },
  'number-too-large': p => `El número ${p.text}, ${place(p)}, es demasiado grande.`,
  'decimal-comma': p =>
    `Hay una coma dentro de un número ${place(p)}. En las fórmulas los decimales van con punto: 0.5.`,
  'stray-comma': p => `La coma que hay ${place(p)} no separa argumentos de una función.`,
  unclosed: p => `El paréntesis que se abre ${place(p)} no se cierra.`,
  unopened: p => `El paréntesis que se cierra ${place(p)} no se había abierto.`,
  'expected-operand': p =>
    p.found === undefined
      ? `La fórmula queda a medias: falta un número o un nombre ${place(p)}.`
      : `Falta un número o un nombre antes de «${p.found}», ${place(p)}.`,
  'expected-operator': p => `Falta un operador (+ - * /) antes de «${p.found}», ${place(p)}.`,
  'unknown-function': p =>
    `No existe la función «${p.name}» (${place(p)}). Las funciones son ${FUNCTIONS}.`,
  'function-as-name': p =>
    `«${p.name}», ${place(p)}, es una función: sus argumentos van detrás, entre paréntesis.`,
  arguments: p =>
    `La función «${p.name}», ${place(p)}, lleva ${count(p)}, pero ha recibido ${p.given}.`,
  'condition-missing': p =>
    `El primer argumento de «if», ${place(p)}, debe ser una comparación, como a < b.`,
  'comparison-outside-if': p =>
    `La comparación que hay ${place(p)} solo puede ser el primer argumento de «if», y no se puede encadenar.`,
  'unknown-name': p => `Aquí nada se llama «${p.name}» (${place(p)}).`,
  'bad-value': p => `«${p.name}» no tiene un número utilizable.`,
  'division-by-zero': p =>
    `«${p.text}» no tiene valor, porque «${p.divisor}» vale 0 y no se puede dividir entre 0.`,
  domain: p => {
    const value = shown(p.value)
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
