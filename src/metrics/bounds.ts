import { fail, type Result, succeed } from '../formula/result.ts'
import { formatNumber } from '../i18n/format.ts'
import type { Locale } from '../i18n/locale.ts'
import { GIVENS, type GivenId } from './givens.ts'
import { type Page, showValue } from './show.ts'

/** Why a number cannot stand for a given. */
export type GivenProblem =
  | { readonly kind: 'not-a-number'; readonly given: GivenId }
  | { readonly kind: 'too-small' | 'too-large'; readonly given: GivenId; readonly limit: number }
  | { readonly kind: 'not-whole'; readonly given: GivenId; readonly value: number }

/** Accepts a value, in the given’s own unit, when the metrics can be worked out with it. */
export function checkGiven(id: GivenId, value: number): Result<number, GivenProblem> {
  const { min, max, whole } = GIVENS[id]
  if (!Number.isFinite(value)) return fail({ kind: 'not-a-number', given: id })
  if (value < min) return fail({ kind: 'too-small', given: id, limit: min })
  if (value > max) return fail({ kind: 'too-large', given: id, limit: max })
  if (whole && !Number.isInteger(value)) return fail({ kind: 'not-whole', given: id, value })
  return succeed(value + 0)
}

type Write = (label: string, number: string) => string

const SENTENCES: Readonly<Record<Locale, Readonly<Record<GivenProblem['kind'], Write>>>> = {
  en: {
    'not-a-number': label => `${label}: this is not a number.`,
    'too-small': (label, limit) => `${label}: the smallest value is ${limit}.`,
    'too-large': (label, limit) => `${label}: the largest value is ${limit}.`,
    'not-whole': (label, value) => `${label}: a whole number is needed, and ${value} is not one.`
  },
  es: {
    'not-a-number': label => `${label}: esto no es un número.`,
    'too-small': (label, limit) => `${label}: el valor mínimo es ${limit}.`,
    'too-large': (label, limit) => `${label}: el valor máximo es ${limit}.`,
    'not-whole': (label, value) => `${label}: hace falta un número entero, y ${value} no lo es.`
  }
}

/** The problem as a sentence to put beside the field. */
export function explainGiven(problem: GivenProblem, page: Page): string {
  const { label } = GIVENS[problem.given]
  const write = SENTENCES[page.locale][problem.kind]
  if (problem.kind === 'not-a-number') return write(label[page.locale], '')
  // Not as the given is shown: 2.5 months must not be written as 3.
  const number =
    problem.kind === 'not-whole'
      ? formatNumber(problem.value, page.locale, { kind: 'number' })
      : showValue(problem.given, problem.limit, page)
  return write(label[page.locale], number)
}
