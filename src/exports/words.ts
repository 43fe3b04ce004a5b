import type { Unknown } from '../exercises/kinds/numeric.ts'
import { parseUnit, unitName } from '../formula/unit.ts'
import type { Locale, Localised } from '../i18n/locale.ts'

/** What the exports say in their own words, beside the texts of the exercises. */
export const WORDS = {
  variant: { en: 'variant', es: 'variante' },
  otherwise: {
    en: 'None of the usual ways leads to this number. Look at the hints, and try again.',
    es: 'Ninguno de los caminos habituales lleva a este número. Mira las pistas e inténtalo de nuevo.'
  },
  right: { en: 'Right.', es: 'Correcto.' },
  notYet: { en: 'Not yet.', es: 'Todavía no.' },
  partly: {
    en: 'Part of it is right. Look at what is said of each.',
    es: 'Está bien en parte. Mira lo que se dice de cada respuesta.'
  },
  position: { en: 'Position', es: 'Posición' },
  onPage: { en: 'This exercise is done in its page:', es: 'Este ejercicio se hace en su página:' },
  collection: { en: 'CRM Workbook', es: 'Cuaderno de CRM' }
} as const satisfies Readonly<Record<string, Localised>>

const ASKED: Readonly<Record<'percent' | 'points' | 'times', Localised>> = {
  percent: {
    en: 'Answer in per cent, without the sign: 1.33 for 1.33 %.',
    es: 'Responde en tanto por ciento, sin el signo: 1,33 para el 1,33 %.'
  },
  points: {
    en: 'Answer in percentage points, the number alone.',
    es: 'Responde en puntos porcentuales, solo el número.'
  },
  times: {
    en: 'Answer with how many times, the number alone.',
    es: 'Responde cuántas veces, solo el número.'
  }
}

const DECIMALS: Localised<(count: number) => string> = {
  en: count =>
    count === 0 ? 'No decimals are needed.' : `Give ${count} decimal${count === 1 ? '' : 's'}.`,
  es: count =>
    count === 0
      ? 'No hacen falta decimales.'
      : `Da ${count === 1 ? 'un decimal' : `${count} decimales`}.`
}

/** The unit and the decimals that a field asks for, as a platform's field cannot show them beside it. */
export function fieldNote({ show, unit, digits }: Unknown, locale: Locale): string {
  const asked =
    show === 'percent' || show === 'points' || show === 'times'
      ? ASKED[show][locale]
      : unitNote(unit, locale)
  return [asked, DECIMALS[locale](digits)].filter(Boolean).join(' ')
}

function unitNote(unit: string, locale: Locale): string {
  if (unit === '1') return ''
  const name = unitName(parseUnit(unit), locale)
  return locale === 'en'
    ? `Answer in ${name}, the number alone.`
    : `Responde en ${name}, solo el número.`
}
