import type { TextRow } from '../text/delimited.ts'
import { type Decimal, type NumberReading, readNumber } from '../text/number.ts'
import type { ProposedColumn } from './columns.ts'
import type { TableProblem } from './problem.ts'
import { factorOf, MONTHLY_ROLES, type MonthlyRole } from './roles.ts'
import { type Notation, settleTable } from './table-notation.ts'

export type AmountRole = Exclude<MonthlyRole, 'month'>

export const AMOUNTS = MONTHLY_ROLES.slice(1) as readonly AmountRole[]

/** A number column with its cells read; `values` has null for every cell that cannot be used. */
export interface AmountColumn {
  readonly column: ProposedColumn
  readonly role: AmountRole
  readonly notation: Notation
  /** The one currency that the cells name. */
  readonly currency?: string
  readonly currencies: readonly string[]
  readonly readings: readonly NumberReading[]
  /** What the header's unit multiplies by: 1,000 for “(k€)”. */
  readonly factor: number
}

const isMoney = (role: AmountRole) => role === 'cost' || role === 'revenue'

/** The number of a cell, before its sign and its unit are looked at. */
export function plainValue(reading: NumberReading | undefined): number | null {
  return reading?.kind === 'number' && !reading.percent ? reading.value : null
}

/** A number in the unit of its header; “30 k” under “(k€)” has said its thousands itself. */
function scale(reading: NumberReading, text: string, factor: number): NumberReading {
  if (factor === 1 || reading.kind !== 'number' || /\d\s*(?:k|m|mil)/i.test(text)) return reading
  // 4.35 × 100,000 must not come out as 434,999.99999999994.
  return { ...reading, value: Number((reading.value * factor).toPrecision(15)) }
}

/** Reads the number columns of a table in the notation that the table as a whole settles. */
export function readAmounts(
  rows: readonly TextRow[],
  columns: readonly ProposedColumn[],
  page: Decimal,
  chosen: (index: number) => Decimal | undefined
): ReadonlyMap<AmountRole, AmountColumn> {
  const found = AMOUNTS.flatMap(role => {
    const column = columns.find(one => one.role === role)
    if (!column) return []
    const cells = rows.map(row => ({ line: row.line, text: row.cells[column.index] ?? '' }))
    const factor = factorOf(column.header)
    return [{ column, role, index: column.index, cells, factor, scaled: factor > 1 }]
  })
  const notations = settleTable(found, page, chosen)
  return new Map(
    found.map(({ column, role, cells, factor }) => {
      const notation = notations.get(column.index) as Notation
      const readings = cells.map(cell => scale(readNumber(cell.text, notation), cell.text, factor))
      const currencies = [
        ...new Set(
          readings.flatMap(one => (one.kind === 'number' && one.currency ? [one.currency] : []))
        )
      ]
      const [only] = currencies.length === 1 ? currencies : []
      const about = { column, role, notation, readings, currencies, factor }
      return [role, only === undefined ? about : { ...about, currency: only }] as const
    })
  )
}

/**
 * The values of one column for the rows that stay, with a problem for each cell that is left empty
 * or that is kept though it is odd. Negative customers are left empty, unless the whole column is
 * negative: some sheets write what leaves with a minus, and then the minus is dropped and said.
 *
 * @param kept the rows that stay, with their place among the rows that were read
 */
export function finishColumn(
  { column, role, readings, currencies, factor }: AmountColumn,
  kept: readonly { readonly row: TextRow; readonly at: number }[],
  problems: TableProblem[]
): (number | null)[] {
  const { index, header } = column
  const raw = kept.map(({ at }) => plainValue(readings[at]))
  const signed = raw.filter(value => value !== null && value !== 0)
  const flipped = role !== 'revenue' && signed.length > 1 && signed.every(value => (value ?? 0) < 0)
  if (flipped) problems.push({ kind: 'negative-column', column: index, header })
  if (factor > 1) problems.push({ kind: 'unit-in-header', column: index, header, factor })
  if (currencies.length > 1) {
    problems.push({ kind: 'mixed-currency', column: index, header, currencies })
  }
  return kept.map(({ row, at }, i) => {
    const reading = readings[at]
    const text = row.cells[index]
    const place = { line: row.line, column: index, header, value: text ?? '' }
    if (reading?.kind === 'not-a-number') {
      problems.push({ kind: 'not-a-number', ...place, reason: reading.reason })
    } else if (reading?.kind === 'number' && reading.percent) {
      problems.push({ kind: 'percent', ...place })
    } else if (reading?.kind === 'blank' && text !== undefined) {
      // A cell that is not there at all is part of the row's “too few cells”.
      problems.push({ kind: 'blank', ...place })
    }
    const plain = raw[i] ?? null
    if (plain === null) return null
    const value = flipped && plain !== 0 ? -plain : plain
    if (value < 0 && !isMoney(role)) {
      problems.push({ kind: 'negative-count', ...place })
      return null
    }
    if (value < 0) problems.push({ kind: 'negative-money', ...place })
    if (!isMoney(role) && !Number.isInteger(value))
      problems.push({ kind: 'fractional-count', ...place })
    return value
  })
}
