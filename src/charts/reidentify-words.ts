import type { Attribute, LevelId } from '../analysis/reidentification/attribute.ts'
import { formatList } from '../i18n/format.ts'
import type { Locale, Localised } from '../i18n/locale.ts'
import { nameOf } from './names.ts'

/** Steps as they are offered; bands of five units and so on. */
export const LEVEL_NAMES: Readonly<Record<LevelId, Localised>> = {
  exact: { en: 'as it is', es: 'tal cual' },
  'band-5': { en: 'bands of 5', es: 'tramos de 5' },
  'band-10': { en: 'bands of 10', es: 'tramos de 10' },
  'band-20': { en: 'bands of 20', es: 'tramos de 20' },
  'cut-1': { en: 'without the last sign', es: 'sin el último carácter' },
  'cut-2': { en: 'without the last 2 signs', es: 'sin los 2 últimos caracteres' },
  'cut-3': { en: 'without the last 3 signs', es: 'sin los 3 últimos caracteres' },
  month: { en: 'month and year', es: 'mes y año' },
  year: { en: 'year', es: 'año' },
  out: { en: 'left out', es: 'fuera' }
}

/** A column as sentences call it. */
export const attributeName = (
  { name, index }: Pick<Attribute, 'name' | 'index'>,
  locale: Locale
): string =>
  name === '' ? `${locale === 'en' ? 'Column' : 'Columna'} ${index + 1}` : nameOf(name, locale)

/** A step of an attribute, with the width of its bands where it is not the usual one. */
export function levelName(id: LevelId, { unit }: Pick<Attribute, 'unit'>, locale: Locale): string {
  const width = /^band-(\d+)$/.exec(id)?.[1]
  if (width === undefined || unit === 1) return LEVEL_NAMES[id][locale]
  const shown = new Intl.NumberFormat(locale, { maximumFractionDigits: 12 }).format(
    Number(width) * unit
  )
  return locale === 'en' ? `bands of ${shown}` : `tramos de ${shown}`
}

/** “Age: bands of 10; Postcode: left out”, without what stays as it is. */
export function combinationText(
  levels: readonly LevelId[],
  attributes: readonly Attribute[],
  locale: Locale
): string {
  const changed = attributes.flatMap((attribute, at) => {
    const id = levels[at] ?? 'exact'
    return id === 'exact'
      ? []
      : `${attributeName(attribute, locale)}: ${levelName(id, attribute, locale)}`
  })
  if (changed.length === 0) return locale === 'en' ? 'all as it is' : 'todo tal cual'
  return formatList(changed, locale)
}
