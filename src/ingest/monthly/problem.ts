import type { Decimal } from '../text/digits.ts'
import type { DayOrder, Month } from '../text/month.ts'
import type { NumberReason } from '../text/number.ts'
import type { Calendar } from './calendar.ts'
import type { MonthlyRole } from './roles.ts'

/** Where a problem is: the line of the pasted text, the column by position and name, the text as pasted. */
interface Place {
  readonly line: number
  readonly column?: number
  readonly header?: string
  readonly value?: string
}

type InCell = Place & { readonly column: number; readonly header: string; readonly value: string }

/**
 * Everything that was odd about a table, and (by its kind) what was done: a row set aside, a cell
 * left empty, a value kept, an order changed. `explainTable` says it in a sentence.
 */
export type TableProblem =
  /* Nothing could be read. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-big'; readonly characters: number }
  /* About the table: read as far as it goes. */
  | { readonly kind: 'one-column' }
  | { readonly kind: 'months-across' }
  | { readonly kind: 'too-many-rows'; readonly unread: number }
  | { readonly kind: 'missing-role'; readonly role: MonthlyRole }
  | { readonly kind: 'no-year' }
  | { readonly kind: 'order-changed'; readonly line: number }
  | { readonly kind: 'header-only' }
  | { readonly kind: 'not-a-table' }
  | { readonly kind: 'by-place'; readonly columns: readonly number[] }
  /* Numeric columns of which no formula takes anything. */
  | { readonly kind: 'unused'; readonly headers: readonly string[] }
  | {
      readonly kind: 'rivals'
      readonly role: MonthlyRole
      readonly used: string
      readonly others: readonly string[]
    }
  | { readonly kind: 'unclosed-quote'; readonly line: number }
  | { readonly kind: 'too-many-columns'; readonly line: number }
  /* About a column. */
  | { readonly kind: 'negative-column'; readonly column: number; readonly header: string }
  | {
      readonly kind: 'mixed-currency'
      readonly column: number
      readonly header: string
      readonly currencies: readonly string[]
    }
  | {
      readonly kind: 'unit-in-header'
      readonly column: number
      readonly header: string
      readonly factor: number
    }
  | { readonly kind: 'mixed-dates'; readonly column: number; readonly header: string }
  /* The first cell of a column that hangs on a decision, as it was read and as it could have been. */
  | (InCell & {
      readonly kind: 'undecided-decimal' | 'triples'
      readonly decimal: Decimal
      readonly as: number
      readonly other: number
    })
  | (InCell & {
      readonly kind: 'undecided-dates'
      readonly order: DayOrder
      readonly dayFirst: Month
      readonly monthFirst: Month
    })
  /* A row was set aside. */
  | (Place & {
      readonly kind:
        | 'before-header'
        | 'ruler'
        | 'total'
        | 'sum'
        | 'blank-month'
        | 'not-a-month'
        | 'month-without-year'
        | 'whole-year'
    })
  | (Place & {
      readonly kind: 'duplicate-month'
      readonly first: number
      readonly month: Month
      readonly calendar: Calendar
    })
  | (Place & { readonly kind: 'shifted'; readonly cells: number; readonly expected: number })
  /* A row was kept. */
  | (Place & {
      readonly kind: 'extra-cells' | 'too-few-cells'
      readonly cells: number
      readonly expected: number
    })
  | (Place & { readonly kind: 'odd-year' })
  /* A cell was left empty. */
  | (InCell & { readonly kind: 'blank' | 'percent' | 'negative-count' })
  | (InCell & { readonly kind: 'not-a-number'; readonly reason: NumberReason })
  | (Place & { readonly kind: 'cell-too-long' })
  /* A value was kept. */
  | (InCell & { readonly kind: 'negative-money' | 'fractional-count' })

/** The kinds that take a row out of the table: one of these for each row that is not in `rows`. */
const ROW_KINDS = [
  'before-header',
  'ruler',
  'total',
  'sum',
  'blank-month',
  'not-a-month',
  'month-without-year',
  'whole-year',
  'duplicate-month',
  'shifted'
] as const

type RowProblem = Extract<TableProblem, { kind: (typeof ROW_KINDS)[number] }>

export const takesRow = (problem: TableProblem): problem is RowProblem =>
  (ROW_KINDS as readonly string[]).includes(problem.kind)
