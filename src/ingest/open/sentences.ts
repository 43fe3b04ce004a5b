import { formatList, formatNumber } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locale.ts'
import { sayOddCells } from '../text/odd-cells.ts'
import type { OpenTable } from './model.ts'

/** Lines that are named; of more, the number is said. */
const NAMED = 5

/** What was odd about a table of any columns, the gravest first. */
export function doubtsOfOpen(table: OpenTable, locale: Locale): string[] {
  const en = locale === 'en'
  const count = (value: number) => formatNumber(value, locale, { kind: 'integer' })
  const named = (lines: readonly number[]) =>
    lines.length > NAMED ? count(lines.length) : formatList(lines.map(count), locale)
  const said: string[] = []
  const { rows, unread, unreadColumns, ragged, totals, repeated, hasHeader, columns, odd } = table
  if (rows === 0) return [en ? 'There is no row to read.' : 'No hay ninguna fila que leer.']
  if (unread > 0)
    said.push(
      en
        ? `Rows not read: ${count(unread)}, the last ones. ${count(rows)} fit here.`
        : `Filas sin leer: ${count(unread)}, las últimas. Aquí caben ${count(rows)}.`
    )
  if (unreadColumns > 0)
    said.push(
      en
        ? `Columns not read: ${count(unreadColumns)}, the last ones. ${count(columns.length)} fit here.`
        : `Columnas sin leer: ${count(unreadColumns)}, las últimas. Aquí caben ${count(columns.length)}.`
    )
  said.push(...sayOddCells(odd, column => columns[column]?.name ?? '', locale))
  if (ragged > 0)
    said.push(
      en
        ? `Rows with more or fewer cells than the table has columns: ${count(ragged)}. What is missing counts as empty; what is over is not read.`
        : `Filas con más o menos celdas que columnas tiene la tabla: ${count(ragged)}. Lo que falta cuenta como vacío y lo que sobra no se lee.`
    )
  if (!hasHeader)
    said.push(
      en
        ? 'No header was found: columns go by their number.'
        : 'No se ha encontrado cabecera: las columnas se llaman por su número.'
    )
  const lines = (many: boolean) => (en ? (many ? 'Lines' : 'Line') : many ? 'Líneas' : 'Línea')
  if (totals.length > 0)
    said.push(
      en
        ? `${totals.length > NAMED ? 'Rows of totals left out:' : `${lines(totals.length > 1)} left out as totals:`} ${named(totals)}.`
        : `${totals.length > NAMED ? 'Filas de totales que no cuentan:' : `${lines(totals.length > 1)} de totales, que no ${totals.length > 1 ? 'cuentan' : 'cuenta'}:`} ${named(totals)}.`
    )
  if (repeated.length > 0)
    said.push(
      en
        ? `The header comes again and was left out: ${count(repeated.length)}.`
        : `La cabecera se repite y no cuenta: ${count(repeated.length)}.`
    )
  return said
}
