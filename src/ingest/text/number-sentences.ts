import type { Locale, Localised } from '../../i18n/locale.ts'
import type { NumberReason } from './number.ts'

/** A value short enough to stand in a sentence, in the quotes of the language. */
export function quote(text: string, locale: Locale): string {
  const plain = text
    .slice(0, 400)
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .trim()
  const short = [...plain.slice(0, 80)].slice(0, 30).join('')
  const shown = short.length < plain.length ? `${short}…` : short
  return locale === 'es' ? `«${shown}»` : `“${shown}”`
}

const NUMBER: Record<NumberReason, Localised<(shown: string) => string>> = {
  'too-long': {
    en: () => 'The text is longer than 200 characters, too long to be a number.',
    es: () => 'El texto pasa de 200 caracteres: demasiado largo para ser un número.'
  },
  formula: {
    en: shown => `${shown} is a formula; the workbook needs its result.`,
    es: shown => `${shown} es una fórmula; aquí hace falta su resultado.`
  },
  'spreadsheet-error': {
    en: shown => `${shown} is a spreadsheet error, not a number.`,
    es: shown => `${shown} es un error de la hoja de cálculo, no un número.`
  },
  'no-digits': {
    en: shown => `${shown} has no digits.`,
    es: shown => `${shown} no contiene ninguna cifra.`
  },
  'extra-text': {
    en: shown => `${shown} has something beside the number that is not a currency, % or unit.`,
    es: shown => `${shown} lleva junto al número algo que no es una moneda, un % ni una unidad.`
  },
  'bad-grouping': {
    en: shown => `In ${shown} the separators are not where thousands or decimals would have them.`,
    es: shown => `En ${shown} los separadores no están donde irían los millares o los decimales.`
  },
  'out-of-range': {
    en: shown => `${shown} is too large or too small to compute with.`,
    es: shown => `${shown} es demasiado grande o demasiado pequeño para calcular con él.`
  }
}

/** The sentence beside a field whose text is no number. */
export function explainNumber(reason: NumberReason, text: string, locale: Locale): string {
  return NUMBER[reason][locale](quote(text, locale))
}
