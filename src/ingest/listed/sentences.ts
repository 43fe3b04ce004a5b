import { formatList, formatNumber } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locale.ts'
import { quote } from '../text/number-sentences.ts'
import type { ListedError, ListedSummary } from './read.ts'
import type { ColumnSpecs } from './spec.ts'

type Reason = ListedError['reason']

const WHY: Readonly<Record<Reason, Readonly<Record<Locale, string>>>> = {
  missing: { en: 'the cell is empty', es: 'la celda está vacía' },
  'not-a-number': { en: 'this is no number', es: 'esto no es un número' },
  percent: {
    en: 'a plain number is expected here, not a percentage',
    es: 'aquí va un número, no un porcentaje'
  },
  'not-whole': {
    en: 'these are counted, so that only whole numbers make sense',
    es: 'esto se cuenta, así que solo tienen sentido los números enteros'
  },
  formula: {
    en: 'this is a formula; its result is needed',
    es: 'esto es una fórmula; hace falta su resultado'
  },
  'too-small': { en: 'this is less than can be', es: 'esto es menos de lo posible' },
  'too-large': { en: 'this is more than can be', es: 'esto es más de lo posible' },
  'not-a-day': { en: 'this is no date', es: 'esto no es una fecha' },
  'not-a-flag': { en: 'this is neither yes nor no', es: 'esto no es ni sí ni no' },
  total: { en: 'a row of totals, left out', es: 'fila de totales, no se cuenta' },
  again: { en: 'the header once more, left out', es: 'la cabecera otra vez, no se cuenta' }
}

/** “Line 7, Spend: “abc”: this is no number; the row is set aside.” */
export function explainListed(
  { line, column, value, reason }: ListedError,
  specs: ColumnSpecs,
  locale: Locale
): string {
  const name = column === undefined ? '' : `, ${specs[column]?.label[locale] ?? column}`
  const shown = value === '' ? '' : ` ${quote(value, locale)}:`
  const aside =
    reason === 'total' || reason === 'again'
      ? ''
      : locale === 'en'
        ? '; the row is set aside'
        : '; la fila se aparta'
  return `${locale === 'en' ? 'Line' : 'Línea'} ${line}${name}:${shown} ${WHY[reason][locale]}${aside}.`
}

/** What is odd about the table as a whole, the gravest first. */
export function doubtsOfListed(
  { missing, rows, rowsIn, unread, numbers, dates, fractions, columns, hasHeader }: ListedSummary,
  specs: ColumnSpecs,
  locale: Locale
): string[] {
  const en = locale === 'en'
  const count = (value: number) => formatNumber(value, locale, { kind: 'integer' })
  const said: string[] = []
  if (rowsIn === 0) {
    said.push(en ? 'There is no row to read.' : 'No hay ninguna fila que leer.')
    return said
  }
  if (missing.length > 0) {
    const names = formatList(
      missing.map(id => specs[id]?.label[locale] ?? id),
      locale
    )
    const seen = formatList(
      columns
        .slice(0, 8)
        .map(({ header, index }) => (header === '' ? String(index + 1) : quote(header, locale))),
      locale
    )
    said.push(
      en
        ? `No column was found for: ${names}. The table has: ${seen}. Say below which is which.`
        : `No se ha encontrado columna para: ${names}. La tabla tiene: ${seen}. Di abajo cuál es cuál.`
    )
    return said
  }
  if (!hasHeader) {
    const taken = formatList(
      columns.flatMap(({ id }) => (id === null ? [] : [specs[id]?.label[locale] ?? id])),
      locale
    )
    said.push(
      en
        ? `No row of headings was recognised, so the columns were taken in this order: ${taken}. Say below if that is wrong.`
        : `No se ha reconocido ninguna fila de títulos, así que las columnas se han tomado por este orden: ${taken}. Si no es así, dilo abajo.`
    )
  }
  if (rows.length === 0)
    said.push(en ? 'No row could be read.' : 'No se ha podido leer ninguna fila.')
  if (unread > 0) {
    const one = unread === 1
    said.push(
      en
        ? `The last ${one ? 'row was' : `${count(unread)} rows were`} not read: ${count(rows.length)} fit here.`
        : `${one ? 'La última fila no se ha leído' : `Las últimas ${count(unread)} filas no se han leído`}: aquí caben ${count(rows.length)}.`
    )
  }
  if (numbers.undecided) {
    const { ambiguous } = numbers
    const one = ambiguous === 1
    const sign = numbers.decimal === '.' ? (en ? 'point' : 'punto') : en ? 'comma' : 'coma'
    said.push(
      en
        ? `${count(ambiguous)} ${one ? 'number' : 'numbers'} could be thousands or decimals. Numbers were read with a decimal ${sign}; change it below if that is wrong.`
        : `${count(ambiguous)} ${one ? 'número podría ser de millares o tener' : 'números podrían ser de millares o tener'} decimales. Los números se han leído con ${sign} decimal; cámbialo abajo si no es así.`
    )
  }
  if (fractions.length > 0) {
    const names = formatList(
      fractions.map(id => quote(specs[id]?.label[locale] ?? id, locale)),
      locale
    )
    said.push(
      en
        ? `${names}: no per cent sign and nothing over 1, so these were read as fractions, 0.05 as 5%. If they are percentages, write the sign.`
        : `${names}: sin signo de porcentaje y sin nada por encima de 1; se han leído como fracciones, 0,05 como 5\u00a0%. Si son porcentajes, escribe el signo.`
    )
  }
  if (dates.undecided) {
    said.push(
      en
        ? `The dates could be read in two orders. They were read with the ${dates.dayFirst ? 'day' : 'month'} first; change it below if that is wrong.`
        : `Las fechas podrían leerse en dos órdenes. Se han leído con el ${dates.dayFirst ? 'día' : 'mes'} delante; cámbialo abajo si no es así.`
    )
  }
  return said
}
