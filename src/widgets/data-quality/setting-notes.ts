import { COMPARED } from '../../analysis/data-quality/model.ts'
import { COMPARED_NAMES } from '../../charts/quality-names.ts'
import { formatDay } from '../../i18n/day.ts'
import { formatNumber } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locale.ts'
import { MOST_OF_SHARES, type Values } from './params.ts'
import { words } from './words.ts'

/** What has to be said of the shares of pairs as they are set: which are not used as typed, which say nothing. */
export function shareNotes(values: Values, locale: Locale): string[] {
  const en = locale === 'en'
  const all: Readonly<Record<string, unknown>> = values
  const percent = (value: number) => formatNumber(value, locale, { kind: 'percent', digits: 2 })
  return COMPARED.flatMap(field => {
    const share = (column: string) => Number(all[`${field}-${column}`])
    const name = COMPARED_NAMES[field][locale]
    const over = (['m', 'u'] as const).flatMap(of => {
      const sum = share(`${of}-agree`) + share(`${of}-near`)
      if (sum <= MOST_OF_SHARES) return []
      const [agree, near] = [words[`${of}-agree`][locale], words[`${of}-near`][locale]]
      return en
        ? `${name}: “${agree}” and “${near}” come to ${percent(sum)} together, and something has to be left for rows that differ. Both were made smaller in proportion, to ${percent(MOST_OF_SHARES)} together.`
        : `${name}: «${agree}» y «${near}» suman ${percent(sum)}, y algo tiene que quedar para las filas que difieren. Las dos se han reducido en proporción, hasta sumar ${percent(MOST_OF_SHARES)}.`
    })
    const same = share('m-agree') === share('u-agree') && share('m-near') === share('u-near')
    return same
      ? [
          ...over,
          en
            ? `${name}: one person’s rows and two people’s have the same shares, so this field says nothing for or against.`
            : `${name}: las proporciones son las mismas para una persona que para dos, así que este campo no dice nada a favor ni en contra.`
        ]
      : over
  })
}

/**
 * What has to be said of the day from which a contact counts as fresh.
 *
 * @param today of the table, as days since 1970-01-01
 */
export function staleNote(staleSince: number, today: number, locale: Locale): string | undefined {
  if (staleSince <= today) return undefined
  const day = (days: number) => formatDay(new Date(days * 86_400_000), locale)
  return locale === 'en'
    ? `${day(staleSince)} is still to come (these contacts are judged on ${day(today)}), so every contact counts as stale. Pick an earlier day.`
    : `El ${day(staleSince)} aún no ha llegado (estos contactos se juzgan a ${day(today)}), así que todos cuentan como caducados. Elige un día anterior.`
}
