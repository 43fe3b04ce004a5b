import type { Localised } from '../i18n/locale.ts'
import type { Dialect } from './dialects/dialect.ts'
import type { Written } from './names.ts'
import type { Lines } from './query.ts'

const THREE = '^ *([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]'
const REST = '([^0-9].*)?$'
const ISO = `^ *([0-9]{4}-[0-9]{1,2}-[0-9]{1,2})${REST}`
/** A minus or a bracket before the digits, or a minus after them: “1.000,-” is no debt. */
const NEGATIVE = '^[^0-9]*[-(\u2212]|[0-9] ?- *$'

/** A date that is a text: 02/01/2025, 2.1.25, 2025-01-02 10:30. What is a date already comes out as it is. */
export function dateOf(column: string, { dates }: Written, d: Dialect): string {
  if (dates === undefined) return d.asDate(column)
  const [day, month] = dates === 'day-first' ? [1, 2] : [2, 1]
  const plain = d.replaced(d.asText(column), ISO, '\\1')
  const long = d.replaced(plain, `${THREE}([0-9]{4})${REST}`, `\\3-\\${month}-\\${day}`)
  const short = d.replaced(long, `${THREE}([0-9]{2})${REST}`, `20\\3-\\${month}-\\${day}`)
  return d.dateOrNull(short)
}

/**
 * A number that is a text: 1.234,50 €, (50,05), $1,234.50. What shows another sign for its decimals is read by
 * that, as in a file; so a column of numbers comes out as it is.
 */
export function realOf(column: string, { decimal }: Written, d: Dialect): Lines {
  if (decimal === undefined) return [d.asReal(column)]
  const text = d.asText(column)
  const digits = d.replaced(text, `[^0-9${decimal}]`, '')
  const number = decimal === ',' ? `REPLACE(${digits}, ',', '.')` : digits
  const plain = decimal === ',' ? '[.]([0-9]{1,2}|[0-9]{4,})' : '[.][0-9]+'
  return [
    'CASE',
    `  WHEN ${d.matches(text, `^ *-?[0-9]+(${plain})? *$`)} THEN ${d.realOrNull(text)}`,
    // A spreadsheet's error: “#DIV/0!” has a digit.
    `  WHEN ${text} LIKE '#%' THEN NULL`,
    `  WHEN ${d.matches(text, NEGATIVE)} THEN -(${d.realOrNull(number)})`,
    `  ELSE ${d.realOrNull(number)}`,
    'END'
  ]
}

const ORDERS = {
  'day-first': { en: 'with the day first', es: 'con el día primero' },
  'month-first': { en: 'with the month first', es: 'con el mes primero' }
} as const
const SIGNS = {
  '.': { en: 'with a decimal point', es: 'con punto decimal' },
  ',': { en: 'with a decimal comma', es: 'con coma decimal' }
} as const

/** What the statement takes for granted, as its comment says it. */
export function assumed({ dates, decimal }: Written): Localised {
  const en: string[] = []
  const es: string[] = []
  if (dates) {
    en.push(` Dates that are texts are read ${ORDERS[dates].en}.`)
    es.push(` Las fechas que son textos se leen ${ORDERS[dates].es}.`)
  }
  if (decimal) {
    en.push(` Amounts that are texts are read ${SIGNS[decimal].en}, without their currency.`)
    es.push(` Los importes que son textos se leen ${SIGNS[decimal].es} y sin su moneda.`)
  }
  if (en.length > 0) {
    en.push(' What cannot be read so is left empty.')
    es.push(' Lo que no se puede leer así queda vacío.')
  }
  return { en: en.join(''), es: es.join('') }
}
