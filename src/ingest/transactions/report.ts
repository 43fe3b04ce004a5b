import type { Columns } from './columns.ts'
import { currenciesOf } from './currencies.ts'
import { farDays } from './far-days.ts'
import type { Plan } from './plan.ts'
import type { ColumnRead, ReadOptions, Report } from './reading.ts'
import type { Scanned } from './scan.ts'
import { NO_DAY, type Transactions } from './transactions.ts'

/** What is worth saying of a table that was read: sums, range, doubts, errors. */
export function reportOf(
  { table, alike }: ReturnType<Columns['finish']>,
  { columns, aside, rows }: Scanned,
  plan: Plan,
  read: readonly ColumnRead[],
  { corrections, today }: ReadOptions
): Omit<
  Report,
  'name' | 'bytes' | 'format' | 'sheet' | 'encoding' | 'delimiter' | 'header' | 'nearestDate'
> {
  const { from, to } = rangeOf(table)
  const money = moneyOf(table.amount)
  const numbers = columns.numbers.report(plan.decimal, corrections?.decimal !== undefined)
  const otherwise = columns.amounts?.otherwise(plan.decimal) ?? 0
  return {
    columns: read,
    rows,
    blank: aside.blank,
    totals: aside.totals,
    repeated: aside.repeated,
    customers: table.customer.labels.size - 1,
    from,
    to,
    revenue: money.revenue,
    refunds: money.refunds,
    contacts: table.channel ? money.empty : 0,
    numbers: {
      ...numbers,
      ...(numbers.undecided > 0 && otherwise !== 0 ? { otherwise: money.revenue + otherwise } : {}),
      currencies: currenciesOf(
        numbers.currencies,
        columns.currencies(),
        read.find(({ role }) => role === 'amount')?.header ?? ''
      )
    },
    dates: (table.day ? columns.dates : columns.contacts).report(
      plan.order,
      corrections?.dates !== undefined
    ),
    far: table.day ? farDays(table.day, { from, to }, columns.dates, today) : [],
    ...(alike ? { alike } : {}),
    errors: aside.errors()
  }
}

function rangeOf({ day: days = new Int32Array(0), sorted }: Transactions) {
  const first = days[0] ?? NO_DAY
  // In the order of time the ends are the answer, unless rows without a day stand before.
  if (sorted && first !== NO_DAY) return { from: first, to: days[days.length - 1] as number }
  let from = Number.POSITIVE_INFINITY
  let to = NO_DAY
  for (let row = 0; row < days.length; row += 1) {
    const day = days[row] as number
    if (day === NO_DAY) continue
    if (day < from) from = day
    if (day > to) to = day
  }
  return to === NO_DAY ? { from: null, to: null } : { from, to }
}

function moneyOf(amounts: Float64Array) {
  let revenue = 0
  let refunded = 0
  let refunds = 0
  let empty = 0
  // By position: a loop by iterator takes five times as long on a million rows.
  for (let row = 0; row < amounts.length; row += 1) {
    const amount = amounts[row] as number
    if (amount >= 0) revenue += amount
    else if (amount < 0) {
      revenue += amount
      refunds += 1
      refunded += amount
    } else empty += 1
  }
  return { revenue, refunds: { rows: refunds, amount: refunded }, empty }
}
