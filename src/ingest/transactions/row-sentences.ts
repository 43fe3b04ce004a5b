import { formatNumber } from '../../i18n/format.ts'
import type { Locale, Localised } from '../../i18n/locale.ts'
import { quote } from '../text/number-sentences.ts'
import { LIMITS } from './limits.ts'
import type { RowReason } from './reading.ts'

const bytes = (value: number, locale: Locale) => formatNumber(value, locale, { kind: 'integer' })

const REASONS: Readonly<Record<RowReason, Localised<(shown: string) => string>>> = {
  'no-customer': { en: () => 'there is no customer.', es: () => 'falta el cliente.' },
  'no-date': { en: () => 'there is no date.', es: () => 'falta la fecha.' },
  'bad-date': { en: shown => `${shown} is not a date.`, es: shown => `${shown} no es una fecha.` },
  'impossible-date': {
    en: shown => `the calendar has no day ${shown}, read in the order of this column.`,
    es: shown => `el calendario no tiene el día ${shown}, leído en el orden de esta columna.`
  },
  'far-date': {
    en: shown => `${shown} is before 1970 or after 2100.`,
    es: shown => `${shown} es anterior a 1970 o posterior a 2100.`
  },
  'no-amount': { en: () => 'there is no amount.', es: () => 'falta el importe.' },
  'bad-amount': {
    en: shown => `${shown} is not a plain number.`,
    es: shown => `${shown} no es un número sin más.`
  },
  formula: {
    en: shown => `${shown} is a formula; its result is needed, and nothing is computed here.`,
    es: shown => `${shown} es una fórmula; hace falta su resultado, y aquí no se calcula ninguna.`
  },
  'out-of-range': {
    en: shown => `${shown} is too large or too small to compute with.`,
    es: shown => `${shown} es demasiado grande o demasiado pequeño para calcular con él.`
  },
  'long-cell': {
    en: () => `a cell has more than ${bytes(LIMITS.cellBytes, 'en')} bytes.`,
    es: () => `una celda pasa de ${bytes(LIMITS.cellBytes, 'es')} bytes.`
  },
  'long-row': {
    en: shown =>
      `the row has more cells than the table has columns, from ${shown} on, so that they may stand under wrong names.`,
    es: shown =>
      `la fila tiene más celdas que columnas la tabla, a partir de ${shown}, y podrían estar bajo nombres equivocados.`
  },
  'huge-row': {
    en: () => `the row has more than ${bytes(LIMITS.rowBytes, 'en')} bytes.`,
    es: () => `la fila pasa de ${bytes(LIMITS.rowBytes, 'es')} bytes.`
  },
  binary: {
    en: () => 'there are null bytes, which no text has.',
    es: () => 'hay bytes nulos, que ningún texto tiene.'
  },
  'unclosed-quote': {
    en: shown => `the quotation mark before ${shown} is not closed.`,
    es: shown => `las comillas que hay delante de ${shown} no se cierran.`
  }
}

/** Why a row was not taken, without the place: “falta la fecha.” */
export const explainReason = (reason: RowReason, value: string, locale: Locale): string =>
  REASONS[reason][locale](quote(value, locale))
