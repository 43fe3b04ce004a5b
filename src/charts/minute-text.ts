import type { Scaled } from '../analysis/scale/scale.ts'
import type { Span } from '../analysis/scale/span.ts'
import { formatNumber } from '../i18n/format.ts'
import type { Locale, Localised } from '../i18n/locale.ts'
import { compact } from './format.ts'

/** “per minute”, as headings and sentences have it. */
export const PER: Readonly<Record<Span, Localised>> = {
  second: { en: 'a second', es: 'por segundo' },
  minute: { en: 'a minute', es: 'por minuto' },
  hour: { en: 'an hour', es: 'por hora' },
  day: { en: 'a day', es: 'al día' },
  week: { en: 'a week', es: 'a la semana' },
  month: { en: 'a month', es: 'al mes' },
  year: { en: 'a year', es: 'al año' }
}

export const MINUTE_LABELS = {
  figure: { en: 'Figure', es: 'Cifra' },
  rate: { en: 'Times', es: 'Veces' },
  source: { en: 'Source', es: 'Fuente' },
  year: { en: 'Year', es: 'Año' },
  old: { en: 'old', es: 'antigua' },
  recent: { en: 'recent', es: 'reciente' },
  age: { en: 'Age', es: 'Antigüedad' },
  scale: { en: 'by powers of ten', es: 'por potencias de diez' },
  each: { en: 'of each person', es: 'de cada persona' },
  none: { en: 'No figure', es: 'Ninguna cifra' }
} as const satisfies Readonly<Record<string, Localised>>

/** A rate of any size: whole where it is large, with three figures where it is small. */
export function rateText(value: number, locale: Locale): string {
  if (value >= 1e6) return compact({ kind: 'number' }, locale)(Number(value.toPrecision(3)))
  if (value >= 100) return formatNumber(value, locale, { kind: 'integer' })
  if (value !== 0 && value < 1e-9) return locale === 'en' ? 'almost none' : 'casi ninguna'
  return formatNumber(Number(value.toPrecision(3)), locale, { kind: 'number' })
}

/** A name that only it has on the axis: the year tells an old count from a newer one. */
const nameOf = ({ what, year }: Scaled): string => `${what} (${year})`

/** Names that differ, whatever the table holds. */
export function namesOf(figures: readonly Scaled[]): string[] {
  const seen = new Map<string, number>()
  return figures.map(figure => {
    const name = nameOf(figure)
    const times = (seen.get(name) ?? 0) + 1
    seen.set(name, times)
    return times === 1 ? name : `${name} · ${times}`
  })
}
