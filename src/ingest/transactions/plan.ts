import { readDate } from '../text/date.ts'
import type { Decimal } from '../text/digits.ts'
import { settleColumn } from '../text/notation.ts'
import { readNumber } from '../text/number.ts'
import type { Frame } from './frame.ts'
import type { DateOrder, ReadOptions } from './reading.ts'
import type { TransactionRole } from './transactions.ts'

/** How the cells of a file are going to be read: all that the scanner has to know. */
export interface Plan {
  readonly delimiter: string
  readonly skip: number
  readonly width: number
  readonly roles: readonly TransactionRole[]
  readonly decimal: Decimal
  /** The decimal sign where no cell decides. */
  readonly fallback: Decimal
  readonly order: DateOrder
  /** The header row, to know it again in files that were put together. */
  readonly header: readonly string[] | undefined
}

const NUMBERS: ReadonlySet<TransactionRole> = new Set(['amount', 'margin', 'price', 'quantity'])
const DATES: ReadonlySet<TransactionRole> = new Set(['date', 'contact'])

/**
 * What decides where no cell does: semicolons part cells where the comma is taken, by decimals; otherwise
 * the page's notation.
 */
const fallbackOf = ({ delimiter }: Frame, locale: ReadOptions['locale']): Decimal =>
  delimiter === ';' || locale === 'es' ? ',' : '.'

/** As the cells of the whole column are going to decide, so that most files are read once. */
function settleDecimal(texts: readonly string[], fallback: Decimal): Decimal {
  const { decimal, evidence } = settleColumn(texts, fallback)
  if (evidence) return decimal
  const signs = texts.flatMap(text => {
    const reading = readNumber(text)
    return reading.kind === 'ambiguous' && reading.currency ? (/[.,]/.exec(text) ?? []) : []
  })
  if (signs.length === 0) return fallback
  return 2 * signs.filter(sign => sign === '.').length > signs.length ? ',' : '.'
}

/** Both languages of the workbook write the day first (English here is British). */
const LOCALE_ORDER: DateOrder = 'day-first'

/** The order that dates over the 12th show, the more frequent one if both occur. */
function settleOrder(texts: readonly string[]): DateOrder {
  const proofs = texts.flatMap(text => {
    const reading = readDate(text)
    return reading.kind === 'date' && reading.order ? [reading.order] : []
  })
  const month = proofs.filter(order => order === 'month-first').length
  return 2 * month > proofs.length ? 'month-first' : LOCALE_ORDER
}

/** The first plan, from the first rows. A wrong guess costs a second scan and no wrong number. */
export function planOf(
  frame: Frame,
  roles: readonly TransactionRole[],
  options: ReadOptions
): Plan {
  const texts = (wanted: ReadonlySet<TransactionRole>) =>
    roles.flatMap((role, column) =>
      wanted.has(role) ? frame.rows.map(cells => cells[column] ?? '') : []
    )
  const { decimal, dates } = options.corrections ?? {}
  const fallback = fallbackOf(frame, options.locale)
  return {
    delimiter: frame.delimiter,
    skip: frame.skip,
    width: frame.headers.length,
    roles,
    decimal: decimal ?? settleDecimal(texts(NUMBERS), fallback),
    fallback,
    order: dates ?? settleOrder(texts(DATES)),
    header: frame.header?.cells
  }
}
