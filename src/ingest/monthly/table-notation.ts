import { type Evidence, settleColumn } from '../text/notation.ts'
import { type Decimal, readNumber } from '../text/number.ts'
import type { MonthlyRole } from './roles.ts'

/** A cell of the pasted text. */
interface Cited {
  readonly line: number
  readonly text: string
}

/** How a column's numbers were read, and why. */
export interface Notation {
  readonly decimal: Decimal
  /**
   * `chosen` by the reader; `column`: a cell of it has one reading; `table`: a cell of another
   * column has; `triples`: a money column with three digits after every sign, which are thousands; `counts`: customers come whole, so 1.024 customers are a thousand; `page`: nothing
   * told, the page's notation was taken.
   */
  readonly by: 'chosen' | 'column' | 'table' | 'triples' | 'counts' | 'page'
  /** Cells that hang on this. */
  readonly ambiguous: number
  /** True when cells hang on it and nothing in the table decides: show it beside one click to change. */
  readonly undecided: boolean
  /** The cell that decided. */
  readonly evidence?: Cited
  /** A cell of the same column that says the opposite. */
  readonly against?: Cited
  /** The first cell that hangs on it, as it was read and as it could have been. */
  readonly example?: Cited & { readonly value: number; readonly other: number }
}

/** A number column as pasted. */
export interface TextColumn {
  readonly index: number
  readonly role: MonthlyRole
  readonly cells: readonly Cited[]
  /** Written in thousands or millions: then three decimals are likely enough. */
  readonly scaled?: boolean
}

const COUNTS: readonly MonthlyRole[] = ['start', 'new', 'lost']

const unanimous = <T>(values: readonly T[]): T | undefined =>
  new Set(values).size === 1 ? values[0] : undefined

/** Two-reading cells of a customer column are thousands: the decimal sign is the one not in them. */
function wholeCustomers(column: TextColumn): Decimal | undefined {
  if (!COUNTS.includes(column.role) || column.scaled) return undefined
  const decimals = column.cells.flatMap(({ text }): Decimal[] => {
    const reading = readNumber(text)
    if (reading.kind !== 'ambiguous') return []
    // 2.000 is whole in both readings and tells nothing.
    const whole = reading.readings.filter(one => Number.isInteger(one.value))
    return whole.length === 1 ? whole.flatMap(one => one.decimal ?? []) : []
  })
  return unanimous(decimals)
}

/** So many cells with three digits after the sign outweigh what other columns say. */
const PLENTY = 3

/**
 * A money column in which every sign stands before exactly three digits, beside nothing but whole
 * numbers under 1,000: thousands, since nobody writes money with three decimals.
 */
function tripleMoney(column: TextColumn): { decimal: Decimal; count: number } | undefined {
  if (COUNTS.includes(column.role) || column.scaled) return undefined
  const decimals: Decimal[] = []
  for (const { text } of column.cells) {
    const reading = readNumber(text)
    if (reading.kind === 'ambiguous') {
      if (!/^\D*\d{1,3}[.,]\d{3}\D*$/.test(text)) return undefined
      const [point, comma] = reading.readings
      decimals.push(Math.abs(point.value) > Math.abs(comma.value) ? '.' : ',')
    } else if (reading.kind === 'number') {
      const small = Number.isInteger(reading.value) && Math.abs(reading.value) < 1000
      if (!small || reading.notation !== null) return undefined
    }
  }
  const decimal = unanimous(decimals)
  return decimal && { decimal, count: decimals.length }
}

function exampleOf(cells: readonly Cited[], decimal: Decimal): Notation['example'] {
  for (const { line, text } of cells) {
    const reading = readNumber(text, { decimal })
    if (reading.kind === 'number' && reading.other) {
      return { line, text, value: reading.value, other: reading.other.value }
    }
  }
  return undefined
}

/**
 * Settles every number column of one table. A column decides for itself; one that cannot takes the
 * notation on which the other columns agree, then the one that makes customers whole numbers, then
 * the page's.
 *
 * @param chosen the reader's choice for a column, if any
 * @returns the notation by column index
 */
export function settleTable(
  columns: readonly TextColumn[],
  page: Decimal,
  chosen: (index: number) => Decimal | undefined
): ReadonlyMap<number, Notation> {
  const own = columns.map(column => {
    const settled = settleColumn(
      column.cells.map(cell => cell.text),
      page
    )
    return {
      column,
      settled,
      decided: settled.evidence && !settled.against ? settled.evidence : undefined
    }
  })
  const shown = own.flatMap(one => (one.decided ? [{ ...one.decided, column: one.column }] : []))
  const table = unanimous(shown.map(one => one.decimal))
  const tableCell = shown[0]?.column.cells[shown[0].index]
  const counts = unanimous(columns.flatMap(column => wholeCustomers(column) ?? []))
  const mixed = own.some(one => one.settled.against)

  return new Map(
    own.map(({ column, settled, decided }) => {
      const cite = (evidence: Evidence | undefined) => evidence && column.cells[evidence.index]
      const choice = chosen(column.index)
      const triples = tripleMoney(column)
      const sure = triples && triples.count >= PLENTY && triples.decimal !== (table ?? counts)
      const [decimal, by, evidence]: readonly [Decimal, Notation['by'], (Cited | undefined)?] =
        choice
          ? [choice, 'chosen']
          : decided
            ? [decided.decimal, 'column', cite(decided)]
            : sure
              ? [triples.decimal, 'triples']
              : !settled.against && table && !mixed
                ? [table, 'table', tableCell]
                : !settled.against && counts
                  ? [counts, 'counts']
                  : triples
                    ? [triples.decimal, 'triples']
                    : [page, 'page']
      const against = cite(settled.against)
      const example = exampleOf(column.cells, decimal)
      const notation: Notation = {
        decimal,
        by,
        ambiguous: settled.ambiguous,
        undecided: by === 'page' && settled.ambiguous > 0,
        ...(evidence ? { evidence } : {}),
        ...(against ? { against } : {}),
        ...(example ? { example } : {})
      }
      return [column.index, notation] as const
    })
  )
}
