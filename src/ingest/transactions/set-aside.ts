import { splitRows } from '../text/delimited.ts'
import { type Batch, reasonOf } from './batch.ts'
import { LIMITS } from './limits.ts'
import type { Plan } from './plan.ts'
import type { Errors, RowError, RowReason } from './reading.ts'
import { isTotalPhrase, opensLikeTotal } from './totals.ts'

/** Of a row that is no row, so much is looked at. */
const LOOKED_AT = 20_000
const VALUE = 80
/** Characters of it that are listed, to find it again. */
export const ROW_SHOWN = 200

const isBlank = (cells: readonly string[]) => cells.every(cell => cell.trim() === '')

/** What was set aside in a part of a file, lines counted from 1 at its beginning. */
export interface AsidePart extends Errors {
  readonly blank: number
  readonly totals: number
  readonly repeated: number
}

/** Rows that are not in the table: empty ones, totals, header lines in the middle, and errors. */
export class SetAside {
  blank = 0
  totals = 0
  /** Header lines in the middle. */
  repeated = 0
  #count = 0
  readonly #byReason: Partial<Record<RowReason, number>> = {}
  readonly #listed: RowError[] = []
  readonly #plan: Plan
  readonly #customer: number
  readonly #date: number
  readonly #header: string | undefined

  constructor(plan: Plan) {
    this.#plan = plan
    this.#customer = plan.roles.indexOf('customer')
    this.#date = plan.roles.indexOf('date')
    this.#header = plan.header && plain(plan.header)
  }

  /** Takes note of a bad row: what it is, and if it is an error, which. */
  add(batch: Batch, row: number): void {
    const reason = reasonOf(batch.faults[row] as number)
    if (reason === 'total') {
      this.totals += 1
      return
    }
    const text = batch.rowText(row, LOOKED_AT)
    const listed = this.#listed.length < LIMITS.listedErrors
    // Splitting costs more than all the rest: only where it can matter.
    const words = /total|suma?s?\b|^\W*$/i.test(text)
    const again = this.#header !== undefined && text.length < 2 * this.#header.length + 200
    if (listed || words || again) {
      const cells = splitRows(text, delimiterOf(this.#plan), 1).rows[0]?.cells ?? []
      if (isBlank(cells)) {
        this.blank += 1
        return
      }
      if (again && plain(cells) === this.#header) {
        this.repeated += 1
        return
      }
      if (words && this.#isTotal(cells)) {
        this.totals += 1
        return
      }
      const column = batch.faultColumns[row] ?? -1
      this.error(
        batch.lines[row] as number,
        column,
        column < 0 ? text : (cells[column] ?? ''),
        reason,
        text
      )
      return
    }
    this.error(0, -1, '', reason, '')
  }

  /** A total lacks a customer or a date, and says what it is in some cell; or where the customer would be. */
  #isTotal(cells: readonly string[]): boolean {
    const customer = cells[this.#customer]?.trim() ?? ''
    if (customer === '') return cells.some(opensLikeTotal)
    if (isTotalPhrase(customer) || /^(?:total|suma) \S|\S total$/i.test(customer)) return true
    const dated = this.#date < 0 || (cells[this.#date]?.trim() ?? '') !== ''
    return !dated && cells.some(isTotalPhrase)
  }

  error(line: number, column: number, value: string, reason: RowReason, row: string): void {
    this.#count += 1
    this.#byReason[reason] = (this.#byReason[reason] ?? 0) + 1
    if (this.#listed.length >= LIMITS.listedErrors) return
    const cut = (text: string, most: number) => text.trim().slice(0, most)
    this.#listed.push({ line, column, value: cut(value, VALUE), row: cut(row, ROW_SHOWN), reason })
  }

  part(): AsidePart {
    const { blank, totals, repeated } = this
    return { ...this.errors(), blank, totals, repeated }
  }

  /** Appends what was set aside in the part of the file that follows, after so many lines. */
  append(part: AsidePart, lines: number): void {
    this.blank += part.blank
    this.totals += part.totals
    this.repeated += part.repeated
    this.#count += part.count
    for (const [reason, count] of Object.entries(part.byReason) as [RowReason, number][]) {
      this.#byReason[reason] = (this.#byReason[reason] ?? 0) + count
    }
    const room = LIMITS.listedErrors - this.#listed.length
    for (const error of part.listed.slice(0, room)) {
      this.#listed.push({ ...error, line: error.line + lines })
    }
  }

  errors(): Errors {
    return { count: this.#count, byReason: this.#byReason, listed: this.#listed }
  }
}

const plain = (cells: readonly string[]) =>
  cells
    .map(cell => cell.trim())
    .join('\n')
    .trim()

function delimiterOf(plan: Plan): '\t' | ';' | '|' | ',' {
  const { delimiter } = plan
  return delimiter === ';' || delimiter === '|' || delimiter === ',' ? delimiter : '\t'
}
