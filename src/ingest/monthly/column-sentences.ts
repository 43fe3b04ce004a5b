import { formatNumber } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locale.ts'
import { quote } from '../text/number-sentences.ts'
import type { MonthlyColumn } from './read.ts'
import { ROLE_NAMES } from './role-names.ts'
import type { Notation } from './table-notation.ts'

/** Who decided on the decimal sign, as the end of a sentence. */
function because({ by, evidence }: Notation, locale: Locale): string {
  const es = locale === 'es'
  const cell = evidence
    ? es
      ? ` (línea ${evidence.line}: ${quote(evidence.text, locale)})`
      : ` (line ${evidence.line}: ${quote(evidence.text, locale)})`
    : ''
  switch (by) {
    case 'chosen':
      return es ? 'como has elegido' : 'as you chose'
    case 'column':
      return es ? `por el resto de la columna${cell}` : `by the rest of the column${cell}`
    case 'table':
      return es ? `por las demás columnas${cell}` : `by the other columns${cell}`
    case 'triples':
      return es
        ? 'porque todas las cantidades llevan tres cifras tras el signo'
        : 'because every amount has three digits after the sign'
    case 'counts':
      return es ? 'porque los clientes se cuentan enteros' : 'because customers come whole'
    case 'page':
      return es
        ? 'por la costumbre del español, ya que la tabla no lo aclara'
        : 'by English custom, since the table does not tell'
  }
}

function notationSentence(notation: Notation, locale: Locale): string {
  const { example, against } = notation
  if (!example) return ''
  // A text with two readings has three digits after its sign: none of them may be rounded away.
  const show = (value: number) =>
    formatNumber(value, locale, { kind: 'number', digits: Number.isInteger(value) ? 0 : 3 })
  const mixed = against
    ? locale === 'es'
      ? ` La columna mezcla notaciones (línea ${against.line}: ${quote(against.text, locale)}).`
      : ` The column mixes notations (line ${against.line}: ${quote(against.text, locale)}).`
    : ''
  const read = quote(example.text, locale)
  return locale === 'es'
    ? ` ${read} se lee ${show(example.value)} y no ${show(example.other)}, ${because(notation, locale)}.${mixed}`
    : ` ${read} is read as ${show(example.value)} and not ${show(example.other)}, ${because(notation, locale)}.${mixed}`
}

function datesSentence({ dates }: MonthlyColumn, locale: Locale): string {
  if (!dates || dates.ambiguous === 0) return ''
  const es = locale === 'es'
  const first = dates.order === 'day-first'
  const order = es
    ? `Las fechas se leen con ${first ? 'el día' : 'el mes'} delante`
    : `Dates are read with the ${first ? 'day' : 'month'} first`
  const why = {
    chosen: es ? 'como has elegido' : 'as you chose',
    row: es ? 'por una fecha que no admite otra lectura' : 'by a date that has no other reading',
    distinct: es
      ? 'porque así cada fila tiene su mes'
      : 'because then each row has a month of its own',
    page: es
      ? 'por costumbre, ya que la columna no lo aclara'
      : 'by custom, since the column does not tell'
  }[dates.by]
  return ` ${order}, ${why}.`
}

/**
 * How a column was read, as sentences: its role and why, the notation of its numbers with one cell
 * as it was read and as it could have been, and the order of its dates.
 */
export function explainColumn(column: MonthlyColumn, locale: Locale): string {
  const es = locale === 'es'
  const { header, index, role, by, notation } = column
  const name = header
    ? `${es ? 'Columna' : 'Column'} ${quote(header, locale)}`
    : `${es ? 'Columna' : 'Column'} ${index + 1}`
  if (role === null) return es ? `${name}: no se usa.` : `${name}: not used.`
  const why = {
    chosen: es ? 'lo has elegido tú' : 'you chose it',
    header: es ? 'por su cabecera' : 'by its header',
    content: es ? 'por su contenido' : 'by its content',
    order: es ? 'solo por su posición: compruébalo' : 'only by its place: please check'
  }[by ?? 'order']
  const numbers = notation ? notationSentence(notation, locale) : ''
  return `${name}: ${ROLE_NAMES[role][locale]} (${why}).${numbers}${datesSentence(column, locale)}`
}
