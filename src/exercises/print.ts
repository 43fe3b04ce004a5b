import { formatNumber, type NumberStyle } from '../i18n/format.ts'
import type { Locale, Localised } from '../i18n/locale.ts'
import type { Show } from './kinds/numeric.ts'

/** How a value of an exercise is printed. */
export interface ExerciseStyle extends Omit<NumberStyle, 'kind'> {
  readonly kind: Show
}

type Word = 'points' | 'times'

/** The word behind the number: “1 point”, “1.2 points”, «1 vez», «1,2 veces». */
const WORDS: Readonly<Record<Word, Localised<{ readonly one: string; readonly other: string }>>> = {
  points: { en: { one: 'point', other: 'points' }, es: { one: 'punto', other: 'puntos' } },
  times: { en: { one: 'times', other: 'times' }, es: { one: 'vez', other: 'veces' } }
}

/** The unit that stands behind the field of such an answer. */
export const wordOf = (show: Word, locale: Locale): string => WORDS[show][locale].other

/** A value, a fraction where it is a percentage or points of it, as the page's language writes it. */
export function printValue(value: number, locale: Locale, style: ExerciseStyle): string {
  const { kind, ...rest } = style
  if (kind !== 'points' && kind !== 'times') return formatNumber(value, locale, { ...rest, kind })
  const counted = kind === 'points' ? value * 100 : value
  const number = formatNumber(counted, locale, { ...rest, kind: 'number' })
  const form = Math.abs(counted) === 1 && !/\d\D+\d/.test(number) ? 'one' : 'other'
  return `${number}\u00a0${WORDS[kind][locale][form]}`
}
