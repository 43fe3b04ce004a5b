import { formatList, formatNumber } from '../../i18n/format.ts'
import type { Locale, Localised } from '../../i18n/locale.ts'
import { explainNumber, quote } from '../text/number-sentences.ts'
import { monthLabel } from './calendar.ts'
import { DOUBTS } from './doubt-sentences.ts'
import type { TableProblem } from './problem.ts'
import { ROLE_NAMES } from './role-names.ts'

type Say<K extends TableProblem['kind']> = (
  problem: TableProblem & { readonly kind: K },
  words: { value: string; whole(value: number): string; locale: Locale }
) => string

/** Reason first, then what was done. The place (line, column) is put before it. */
const SENTENCES: { readonly [K in TableProblem['kind']]: Localised<Say<K>> } = {
  ...DOUBTS,
  empty: {
    en: () => 'There is no table here yet.',
    es: () => 'Aquí todavía no hay ninguna tabla.'
  },
  'too-big': {
    en: (p, { whole }) =>
      `The text has ${whole(p.characters)} characters; at most 2,000,000 are read. Nothing was read.`,
    es: (p, { whole }) =>
      `El texto tiene ${whole(p.characters)} caracteres y se leen como máximo 2.000.000. No se ha leído nada.`
  },
  'one-column': {
    en: () => 'Only one column was found: part the cells with tabs, semicolons or commas.',
    es: () =>
      'Solo hay una columna: separa las celdas con tabuladores, con punto y coma o con comas.'
  },
  'months-across': {
    en: () =>
      'The months run across the first row. One row a month is needed: copy the table in your spreadsheet, use Paste special → Transpose, and bring the result. Nothing was read.',
    es: () =>
      'Los meses van en la primera fila. Hace falta una fila por mes: copia la tabla en tu hoja de cálculo, usa Pegado especial → Transponer y trae el resultado. No se ha leído nada.'
  },
  'header-only': {
    en: () => 'There is a header and no row below it. Copy the months with it.',
    es: () => 'Hay una cabecera y ninguna fila debajo. Copia también los meses.'
  },
  'not-a-table': {
    en: () =>
      'This is not a table of months: no row has a month and amounts. One row a month is needed.',
    es: () =>
      'Esto no es una tabla de meses: ninguna fila lleva un mes y cantidades. Hace falta una fila por mes.'
  },
  'too-many-rows': {
    en: (p, { whole }) =>
      `The table is longer than 5,000 rows: the last ${whole(p.unread)} were not read.`,
    es: (p, { whole }) =>
      `La tabla pasa de 5.000 filas: las últimas ${whole(p.unread)} no se han leído.`
  },
  'missing-role': {
    en: p =>
      p.role === 'month'
        ? 'No column holds the month: the rows are numbered in the order in which they stand.'
        : `No column was recognised as ${ROLE_NAMES[p.role].en}: what needs it is left out.`,
    es: p =>
      p.role === 'month'
        ? 'Ninguna columna contiene el mes: las filas se numeran en el orden en que están.'
        : `No se ha reconocido ninguna columna de ${ROLE_NAMES[p.role].es}: lo que depende de ella se queda sin calcular.`
  },
  'no-year': {
    en: () =>
      'The months have no year: they are taken in a row, and a new year starts where they begin again.',
    es: () =>
      'Los meses no llevan año: se toman seguidos, y empieza otro año donde vuelven a comenzar.'
  },
  'order-changed': {
    en: () => 'The months were not in order from here on. The rows were sorted by month.',
    es: () => 'A partir de aquí los meses no estaban en orden. Las filas se han ordenado por mes.'
  },
  'unclosed-quote': {
    en: () =>
      'A quotation mark is never closed. From here on quotation marks were read as plain characters.',
    es: () => 'Hay unas comillas que no se cierran. A partir de aquí se leen como un carácter más.'
  },
  'too-many-columns': {
    en: () => 'The row has more than 200 cells. The rest was not read.',
    es: () => 'La fila pasa de 200 celdas. El resto no se ha leído.'
  },
  'cell-too-long': {
    en: () => 'The cell is longer than 10,000 characters. The rest was not read.',
    es: () => 'La celda pasa de 10.000 caracteres. El resto no se ha leído.'
  },
  'negative-column': {
    en: () => 'Every value is negative: the minus was taken as a manner of writing and dropped.',
    es: () =>
      'Todos los valores son negativos: se ha entendido que es una forma de escribirlos y se ha quitado el signo.'
  },
  'mixed-currency': {
    en: (p, { locale }) =>
      `The column mixes currencies (${formatList(p.currencies, locale)}). The amounts were kept as they are, not converted.`,
    es: (p, { locale }) =>
      `La columna mezcla monedas (${formatList(p.currencies, locale)}). Las cantidades se dejan como están, sin convertir.`
  },
  'before-header': {
    en: (_, { value }) => `${value} stands above the header. The row was set aside.`,
    es: (_, { value }) => `${value} está por encima de la cabecera. La fila se ha apartado.`
  },
  ruler: {
    en: () => 'A row of dashes. It was set aside.',
    es: () => 'Una fila de guiones. Se ha apartado.'
  },
  total: {
    en: () => 'A row of totals or averages. It was set aside, so that nothing counts twice.',
    es: () => 'Una fila de totales o promedios. Se ha apartado para no contar nada dos veces.'
  },
  sum: {
    en: () =>
      'The row has no month and repeats the sums of those above. It was set aside as a row of totals.',
    es: () =>
      'La fila no lleva mes y repite las sumas de las anteriores. Se ha apartado como fila de totales.'
  },
  'blank-month': {
    en: () => 'The row has no month. It was set aside.',
    es: () => 'La fila no lleva mes. Se ha apartado.'
  },
  'not-a-month': {
    en: (_, { value }) => `${value} cannot be read as a month. The row was set aside.`,
    es: (_, { value }) => `${value} no se puede leer como un mes. La fila se ha apartado.`
  },
  'month-without-year': {
    en: (_, { value }) => `${value} has no year, and other rows have one. The row was set aside.`,
    es: (_, { value }) => `${value} no lleva año y otras filas sí. La fila se ha apartado.`
  },
  'whole-year': {
    en: (_, { value }) =>
      `${value} is a year; months are needed, one row each. The row was set aside.`,
    es: (_, { value }) =>
      `${value} es un año y hacen falta meses, uno por fila. La fila se ha apartado.`
  },
  'odd-year': {
    en: (_, { value }) => `${value} is far from today: check the year. The row was kept.`,
    es: (_, { value }) => `${value} queda muy lejos de hoy: comprueba el año. La fila se conserva.`
  },
  'duplicate-month': {
    en: (p, { whole }) =>
      `Another row of ${monthLabel(p.month, p.calendar, 'en')} stands on line ${whole(p.first)}. The first stays; this one was set aside.`,
    es: (p, { whole }) =>
      `Ya hay otra fila de ${monthLabel(p.month, p.calendar, 'es')} en la línea ${whole(p.first)}. Se queda la primera; esta se ha apartado.`
  },
  shifted: {
    en: (p, { whole }) =>
      `The row has ${whole(p.cells)} cells instead of ${whole(p.expected)}: a comma inside a number may have split it. The row was set aside.`,
    es: (p, { whole }) =>
      `La fila tiene ${whole(p.cells)} celdas en vez de ${whole(p.expected)}: puede que una coma dentro de un número la haya partido. La fila se ha apartado.`
  },
  'extra-cells': {
    en: (_, { value }) => `${value} stands beyond the last column. The row was kept without it.`,
    es: (_, { value }) =>
      `${value} queda más allá de la última columna. La fila se conserva sin ello.`
  },
  'too-few-cells': {
    en: (p, { whole }) =>
      `The row has ${whole(p.cells)} cells instead of ${whole(p.expected)}. It was kept; the missing cells were left empty.`,
    es: (p, { whole }) =>
      `La fila tiene ${whole(p.cells)} celdas en vez de ${whole(p.expected)}. Se conserva; las que faltan quedan vacías.`
  },
  blank: {
    en: (p, { value }) =>
      p.value.trim() === ''
        ? 'The cell is empty. It was left empty, not taken as zero.'
        : `The cell holds ${value}. It was taken as empty, not as zero.`,
    es: (p, { value }) =>
      p.value.trim() === ''
        ? 'La celda está vacía. Se deja vacía: no se toma como cero.'
        : `La celda contiene ${value}. Se toma como vacía, no como cero.`
  },
  percent: {
    en: (_, { value }) =>
      `${value} is a percentage, and an amount is needed. The cell was left empty.`,
    es: (_, { value }) =>
      `${value} es un porcentaje y hace falta una cantidad. La celda se deja vacía.`
  },
  'negative-count': {
    en: (_, { value }) => `${value} is a negative number of customers. The cell was left empty.`,
    es: (_, { value }) => `${value} es un número negativo de clientes. La celda se deja vacía.`
  },
  'not-a-number': {
    en: (p, { locale }) => `${explainNumber(p.reason, p.value, locale)} The cell was left empty.`,
    es: (p, { locale }) => `${explainNumber(p.reason, p.value, locale)} La celda se deja vacía.`
  },
  'negative-money': {
    en: (_, { value }) =>
      `${value} is negative. It stays in the table, no formula uses it, and its month is left out of the period.`,
    es: (_, { value }) =>
      `${value} es negativo. Se queda en la tabla, ninguna fórmula lo usa y su mes no entra en el periodo.`
  },
  'fractional-count': {
    en: (_, { value }) => `${value} is not a whole number of customers. It was kept.`,
    es: (_, { value }) => `${value} no es un número entero de clientes. Se conserva.`
  }
}

/** “Line 7, column “Gasto”: ” as far as the problem has a place. */
function placeOf(problem: TableProblem, locale: Locale): string {
  const es = locale === 'es'
  const line = 'line' in problem ? [`${es ? 'línea' : 'line'} ${problem.line}`] : []
  const column =
    'column' in problem && problem.column !== undefined
      ? [
          `${es ? 'columna' : 'column'} ${problem.header ? quote(problem.header, locale) : problem.column + 1}`
        ]
      : []
  const place = [...line, ...column].join(', ')
  // Spanish goes on in lower case after a colon; a full stop lets the sentence begin.
  return place === '' ? '' : `${place.charAt(0).toUpperCase()}${place.slice(1)}${es ? '. ' : ': '}`
}

/** A problem of a table as a sentence: where, what, and what was done about it. */
export function explainTable(problem: TableProblem, locale: Locale): string {
  const say = SENTENCES[problem.kind][locale] as Say<TableProblem['kind']>
  const value = 'value' in problem ? quote(problem.value ?? '', locale) : ''
  const whole = (number: number) => formatNumber(number, locale, { kind: 'integer' })
  return placeOf(problem, locale) + say(problem as never, { value, whole, locale })
}
