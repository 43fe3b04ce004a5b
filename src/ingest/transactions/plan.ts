import { readDate } from '../text/date.ts'
import type { Decimal } from '../text/digits.ts'
import { settleColumn } from '../text/notation.ts'
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
  readonly order: DateOrder
  /** The header row, to know it again in files that were put together. */
  readonly header: readonly string[] | undefined
}

const NUMBERS: ReadonlySet<TransactionRole> = new Set(['amount', 'margin', 'price', 'quantity'])
const DATES: ReadonlySet<TransactionRole> = new Set(['date', 'contact'])

/** The page's notation, for what no cell decides. */
const localeDecimal = (locale: ReadOptions['locale']): Decimal => (locale === 'es' ? ',' : '.')

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
  return {
    delimiter: frame.delimiter,
    skip: frame.skip,
    width: frame.headers.length,
    roles,
    decimal: decimal ?? settleColumn(texts(NUMBERS), localeDecimal(options.locale)).decimal,
    order: dates ?? settleOrder(texts(DATES)),
    header: frame.header?.cells
  }
}
