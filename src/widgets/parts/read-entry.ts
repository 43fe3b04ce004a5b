import { formatNumber, type NumberStyle } from '../../i18n/format.ts'
import type { Locale, Localised } from '../../i18n/locale.ts'
import { tidy } from '../../i18n/tidy.ts'
import { readNumber } from '../../ingest/text/number.ts'
import { explainNumber } from '../../ingest/text/number-sentences.ts'

/** What a field takes: how it is shown, and the closed bounds, in the value's own unit. */
export interface Field {
  readonly show: NumberStyle['kind']
  readonly min: number
  readonly max: number
  readonly whole?: true
}

export type EntryReading =
  | {
      readonly ok: true
      readonly value: number
      /** The other number that the text may stand for, where the page's notation had to decide. */
      readonly other?: number
    }
  | { readonly ok: false; readonly sentence: string }

/** The decimal sign that a page in this language expects. */
export const decimalOf = (locale: Locale): '.' | ',' => (locale === 'es' ? ',' : '.')

/** Spanish sets the sign apart from its number, English does not. */
const PERCENT: Localised = { en: '%', es: '\u00a0%' }

const SAYS = {
  blank: { en: 'Nothing entered.', es: 'Aún no hay ningún número.' },
  percent: {
    en: 'A plain number is expected here, not a percentage.',
    es: 'Aquí va un número, no un porcentaje.'
  },
  whole: {
    en: 'Only whole numbers make sense here.',
    es: 'Aquí solo tienen sentido los números enteros.'
  },
  below: { en: 'The least that makes sense here is', es: 'Lo mínimo que tiene sentido aquí es' },
  above: { en: 'The most that this field takes is', es: 'Lo máximo que admite este campo es' }
} as const satisfies Readonly<Record<string, Localised>>

/** The decimals that a typed number has, eight at most. */
export const decimalsOf = (value: number): number =>
  Math.min(8, (String(Math.abs(tidy(value))).split('.')[1] ?? '').length)

/** A number as an input writes it: no currency sign, percentages as 60 for 0.6. */
export function writeEntry(value: number, field: Field, locale: Locale): string {
  if (field.show === 'year') return formatNumber(value, locale, { kind: 'year' })
  const shown = field.show === 'percent' ? value * 100 : value
  return formatNumber(tidy(shown), locale, { kind: 'number', digits: decimalsOf(shown) })
}

/**
 * Reads a field as typed. In a percentage field 60 and 60 % both mean 0.6; elsewhere a percentage is
 * refused. Where a text has two readings the page's notation decides and the other is returned too.
 */
export function readEntry(text: string, field: Field, locale: Locale): EntryReading {
  const refuse = (sentence: string): EntryReading => ({ ok: false, sentence })
  const reading = readNumber(text, { decimal: decimalOf(locale) })
  if (reading.kind === 'blank') return refuse(SAYS.blank[locale])
  // With a hint nothing stays ambiguous; the type does not know that.
  if (reading.kind !== 'number') {
    const reason = reading.kind === 'not-a-number' ? reading.reason : 'extra-text'
    return refuse(explainNumber(reason, text, locale))
  }
  const isPercent = field.show === 'percent'
  if (reading.percent && !isPercent) return refuse(SAYS.percent[locale])
  const scaled = (value: number) => (isPercent ? value / 100 : value)
  const value = scaled(reading.value)
  if (field.whole && !Number.isInteger(value)) return refuse(SAYS.whole[locale])
  const bound = (number: number) =>
    writeEntry(number, field, locale) + (isPercent ? PERCENT[locale] : '')
  if (value < field.min) return refuse(`${SAYS.below[locale]} ${bound(field.min)}.`)
  if (value > field.max) return refuse(`${SAYS.above[locale]} ${bound(field.max)}.`)
  return reading.other === undefined
    ? { ok: true, value }
    : { ok: true, value, other: scaled(reading.other.value) }
}
