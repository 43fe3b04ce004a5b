import { evaluate } from '../formula/evaluate.ts'
import { parse } from '../formula/parse.ts'
import type { FormulaProblem } from '../formula/problem.ts'
import { fail, type Result, succeed } from '../formula/result.ts'
import type { Node } from '../formula/tree.ts'
import { decimalsFor } from '../i18n/format.ts'
import type { Locale, Localised } from '../i18n/locale.ts'
import { unbroken } from '../i18n/unbroken.ts'
import type { NumericExercise, Show } from './kinds/numeric.ts'
import { type ExerciseStyle, printValue } from './print.ts'
import type { Values } from './solve.ts'

/** A place in a text that prints a value: `{cost}`, `{new - lost}`, `{churn | number 6}`. */
interface Slot {
  readonly source: string
  readonly node: Node
  readonly style?: { readonly kind: Show; readonly digits?: number }
}

export type SlotProblem =
  | { readonly kind: 'brace' }
  | { readonly kind: 'style'; readonly slot: string; readonly style: string }
  | { readonly kind: 'formula'; readonly slot: string; readonly problem: FormulaProblem }

const STYLE = /^(money|percent|points|times|number|integer|year)(?: ([0-8]))?$/

/** Splits a text into words and slots. */
export function readSlots(text: string): Result<readonly (string | Slot)[], SlotProblem> {
  const pieces: (string | Slot)[] = []
  for (const [index, piece] of text.split(/\{([^{}]*)\}/).entries()) {
    if (index % 2 === 0) {
      if (/[{}]/.test(piece)) return fail({ kind: 'brace' })
      pieces.push(piece)
      continue
    }
    const [source = '', style] = piece.split('|').map(half => half.trim())
    const parsed = parse(source)
    if (!parsed.ok) return fail({ kind: 'formula', slot: piece, problem: parsed.problem })
    const read = style === undefined ? undefined : STYLE.exec(style)
    if (read === null) return fail({ kind: 'style', slot: piece, style: style as string })
    pieces.push({ source, node: parsed.value, ...(read ? { style: styleOf(read) } : {}) })
  }
  return succeed(pieces)
}

function styleOf([, kind, digits]: RegExpExecArray) {
  return digits === undefined
    ? { kind: kind as Show }
    : { kind: kind as Show, digits: Number(digits) }
}

/** How numbers in texts are printed. */
export interface Page {
  readonly locale: Locale
  /** ISO 4217 code of the money in the texts. */
  readonly currency?: string
}

/** How a value is printed where the slot says nothing; `source` is what stands in the slot. */
type StyleOf = (source: string, value: number) => ExerciseStyle

const NO_VALUES: Values = new Map()

/** A number where nothing is known of it but its value. */
const plainStyle: StyleOf = (_, value) => trimmed('number', value)

/** What of an exercise its texts are filled in from. */
export type Quantities = Pick<NumericExercise, 'givens' | 'derived' | 'unknowns'>

/**
 * A text with its slots filled in for these values, in the page's language. A slot without a value (a
 * division by zero in a reader's own numbers) prints “?”.
 */
export function fillText(
  text: Localised,
  values: Values,
  { locale, currency }: Page,
  styleOf: StyleOf = plainStyle
): string {
  const pieces = readSlots(text[locale])
  if (!pieces.ok) return text[locale]
  const money = currency === undefined ? {} : { currency }
  const filled = pieces.value.map(piece => {
    if (typeof piece === 'string') return piece
    const { node, source, style } = piece
    const result = evaluate(node, name => values.get(name))
    if (!result.ok) return '?'
    return printValue(result.value, locale, {
      ...(style ?? styleOf(source, result.value)),
      ...money
    })
  })
  return unbroken(filled.join(''))
}

/** A text whose slots hold numbers of their own, `{30000 | money}`, as the page prints them. */
export const plainText = (text: Localised, page: Page): string => fillText(text, NO_VALUES, page)

/** A text of a numeric exercise with its slots filled in for these values (`solve`). */
export function fill(
  exercise: Quantities,
  text: Localised,
  values: Values,
  locale: Locale,
  currency?: string
): string {
  const page = { locale, ...(currency === undefined ? {} : { currency }) }
  return fillText(text, values, page, (source, value) => ownStyle(exercise, source, value))
}

/** How a value of the exercise is printed where nothing else is said: 988.5, not 988.50; €1,000. */
export function ownStyle(exercise: Quantities, name: string, value: number): ExerciseStyle {
  const unknown = Object.hasOwn(exercise.unknowns, name) ? exercise.unknowns[name] : undefined
  const kind = (unknown ?? exercise.givens[name] ?? exercise.derived[name])?.show ?? 'number'
  if (unknown && !Number.isInteger(value)) return { kind, digits: unknown.digits }
  return trimmed(kind, value)
}

/** As many decimals as the size of the number deserves, without zeros at the end. */
export function trimmed(kind: Show, value: number): ExerciseStyle {
  if (kind !== 'number') return { kind }
  let digits = decimalsFor(value)
  while (digits > 0 && value.toFixed(digits).endsWith('0')) digits -= 1
  return { kind, digits }
}
