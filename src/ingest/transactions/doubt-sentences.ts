import { formatNumber } from '../../i18n/format.ts'
import type { Locale, Localised } from '../../i18n/locale.ts'
import { quote } from '../text/number-sentences.ts'
import { aboutColumns } from './column-doubts.ts'
import { aboutDates } from './date-doubts.ts'
import { type Doubt, whole } from './doubt.ts'
import { aboutNumbers, type PageMoney } from './number-doubts.ts'
import type { Report } from './reading.ts'

function aboutRows(
  { totals, repeated, refunds, contacts, errors, rows, sheet }: Report,
  locale: Locale
) {
  const doubts: Doubt[] = []
  const number = (value: number) => whole(value, locale)
  const note = (about: Doubt['about'], text: Localised) =>
    doubts.push({ kind: 'note', about, text: text[locale] })
  if (sheet && sheet.sheets > 1) {
    const name = quote(sheet.name, locale)
    note('sheet', {
      en: `Of ${number(sheet.sheets)} sheets, ${name} was read: the first with a table.`,
      es: `De ${number(sheet.sheets)} hojas se ha leído ${name}: la primera con una tabla.`
    })
  }
  if (errors.count > 0) {
    const all = number(errors.count + rows)
    note('rows', {
      en: `${number(errors.count)} of ${all} rows could not be read and are not in the table.`,
      es: `${number(errors.count)} de ${all} filas ${errors.count === 1 ? 'no se ha podido leer y no está' : 'no se han podido leer y no están'} en la tabla.`
    })
  }
  if (totals > 0) {
    note('rows', {
      en: `${number(totals)} ${totals === 1 ? 'row' : 'rows'} of totals left out.`,
      es: `${totals === 1 ? 'Se ha dejado' : 'Se han dejado'} fuera ${number(totals)} ${totals === 1 ? 'fila' : 'filas'} de totales.`
    })
  }
  if (repeated > 0) {
    const one = repeated === 1
    note('rows', {
      en: `${number(repeated)} ${one ? 'row repeats' : 'rows repeat'} the names of the columns: left out.`,
      es: `${number(repeated)} ${one ? 'fila repite' : 'filas repiten'} los nombres de las columnas: ${one ? 'se ha dejado' : 'se han dejado'} fuera.`
    })
  }
  if (refunds.rows > 0) {
    const sum = formatNumber(refunds.amount, locale, { kind: 'number' })
    const one = refunds.rows === 1
    note('refunds', {
      en: `${number(refunds.rows)} ${one ? 'row has a negative amount' : 'rows have negative amounts'} (refunds), ${sum} in all.`,
      es: `${number(refunds.rows)} ${one ? 'fila tiene importe negativo (devolución)' : 'filas tienen importe negativo (devoluciones)'}, ${sum} en total.`
    })
  }
  if (contacts > 0) {
    const one = contacts === 1
    note('rows', {
      en: `${number(contacts)} ${one ? 'row has a channel and no amount: it counts as a contact' : 'rows have a channel and no amount: they count as contacts'}, not as ${one ? 'a purchase' : 'purchases'}.`,
      es: `${number(contacts)} ${one ? 'fila tiene canal, pero no importe: cuenta como contacto, no como compra' : 'filas tienen canal, pero no importe: cuentan como contactos, no como compras'}.`
    })
  }
  return doubts
}

/**
 * What the reader should know of how a file was read, questions first.
 *
 * @param page what money it shows; without it nothing is said of the table's
 */
export function doubtsOf(report: Report, locale: Locale, page?: PageMoney): readonly Doubt[] {
  const all = [
    ...aboutDates(report, locale),
    ...aboutNumbers(report, locale, page),
    ...aboutColumns(report, locale),
    ...aboutRows(report, locale)
  ]
  return all.sort((a, b) => Number(b.kind === 'ask') - Number(a.kind === 'ask'))
}
