import { type DateReading, readDate } from '../text/date.ts'
import type { Batch } from './batch.ts'
import { EITHER_ORDER, NOT_PLAIN, PROVES_ORDER, plainDate, SAYS_NOTHING } from './cell-date.ts'
import type { ColumnReader } from './coded-column.ts'
import type { DateEvidence, DateSigns } from './date-evidence.ts'
import { fitted, grownInts } from './growing.ts'
import { LIMITS } from './limits.ts'
import type { DateOrder, RowReason } from './reading.ts'
import { NO_DAY } from './transactions.ts'

/** Readings kept for texts that come again, as most dates do. */
const REMEMBERED = 20_000

const REASONS: Readonly<Record<string, RowReason>> = {
  formula: 'formula',
  impossible: 'impossible-date',
  far: 'far-date'
}

/** The rows of a part of a file. */
export interface DatePart {
  readonly days: Int32Array
  readonly signs: DateSigns
}

/** A column of dates. */
export class DateColumn implements ColumnReader {
  #days: Int32Array = new Int32Array(0)
  readonly #slot: number
  readonly #column: number
  readonly #order: DateOrder
  readonly #required: boolean
  readonly #evidence: DateEvidence
  readonly #known = new Map<string, DateReading>()

  /** @param required whether a row without a date is an error */
  constructor(
    slot: number,
    column: number,
    order: DateOrder,
    required: boolean,
    evidence: DateEvidence
  ) {
    this.#slot = slot
    this.#column = column
    this.#order = order
    this.#required = required
    this.#evidence = evidence
  }

  read(batch: Batch, base: number): void {
    const { bounds, bytes, view, rows, stride, faults } = batch
    this.#days = grownInts(this.#days, base + rows)
    const days = this.#days
    const dayFirst = this.#order === 'day-first'
    // Rows of one day stand together in most files: the same ten bytes again are the same date.
    let before = NOT_PLAIN
    let head = 0
    let middle = 0
    let tail = 0
    let at = 2 * this.#slot
    for (let row = 0; row < rows; row += 1, at += stride) {
      if (faults[row] !== 0) continue
      const start = bounds[at] as number
      const end = bounds[at + 1] as number
      let found = NOT_PLAIN
      if (start >= 0 && end - start === 10) {
        const first = view.getInt32(start, true)
        const second = view.getInt32(start + 4, true)
        const third = view.getInt16(start + 8, true)
        if (first !== head || second !== middle || third !== tail) {
          head = first
          middle = second
          tail = third
          before = plainDate(bytes, start, end, dayFirst)
        }
        found = before
      } else if (start >= 0) found = plainDate(bytes, start, end, dayFirst)
      if (found === NOT_PLAIN) days[base + row] = this.#slow(batch, row, at)
      else {
        days[base + row] = found >> 2
        if ((found & 3) !== SAYS_NOTHING) this.#note(found & 3, batch, row, at)
        else this.#evidence.read += 1
      }
    }
  }

  #note(says: number, batch: Batch, row: number, at: number): void {
    const evidence = this.#evidence
    evidence.read += 1
    if (says === EITHER_ORDER) {
      evidence.either += 1
      evidence.example ??= batch.text(at).trim()
    } else if (says === PROVES_ORDER) this.#proof(this.#order, batch, row, at)
  }

  #proof(order: DateOrder, batch: Batch, row: number, at: number): void {
    this.#evidence.proofs[order] += 1
    this.#evidence.witnesses[order] ??= {
      text: batch.text(at).trim(),
      line: batch.lines[row] as number
    }
  }

  #slow(batch: Batch, row: number, at: number): number {
    const start = batch.bounds[at] as number
    if ((batch.bounds[at + 1] as number) - (start < 0 ? ~start : start) > LIMITS.cellBytes) {
      batch.fail(row, 'long-cell', this.#column)
      return NO_DAY
    }
    const text = batch.text(at)
    let reading = this.#known.get(text)
    if (!reading) {
      reading = readDate(text)
      if (this.#known.size >= REMEMBERED) this.#known.clear()
      this.#known.set(text, reading)
    }
    if (reading.kind === 'blank') {
      if (this.#required) batch.fail(row, 'no-date', this.#column)
      return NO_DAY
    }
    if (reading.kind === 'not-a-date') {
      batch.fail(row, REASONS[reading.reason] ?? 'bad-date', this.#column)
      return NO_DAY
    }
    if (reading.kind === 'ambiguous') {
      this.#note(EITHER_ORDER, batch, row, at)
      return this.#order === 'day-first' ? reading.dayFirst : reading.monthFirst
    }
    this.#evidence.read += 1
    if (reading.order === undefined) return reading.day
    this.#proof(reading.order, batch, row, at)
    // In a column with the day first, 12/25/2025 has a month 25.
    if (reading.order !== this.#order) batch.fail(row, 'impossible-date', this.#column)
    return reading.day
  }

  /**
   * Takes note of the first and the last day of the rows kept of a batch.
   *
   * @param keep where in the batch they stood; undefined if all were kept
   */
  ends(batch: Batch, base: number, count: number, keep: Int32Array | undefined): void {
    const days = this.#days
    const { first, last } = this.#evidence
    let low = first?.day ?? Number.POSITIVE_INFINITY
    let high = last?.day ?? NO_DAY
    let lowest = -1
    let highest = -1
    for (let row = 0; row < count; row += 1) {
      const day = days[base + row] as number
      if (day < low && day !== NO_DAY) {
        low = day
        lowest = row
      }
      if (day > high) {
        high = day
        highest = row
      }
    }
    const witness = (day: number, at: number) => {
      const row = keep ? (keep[at] as number) : at
      const text = batch
        .text(row * batch.stride + 2 * this.#slot)
        .trim()
        .slice(0, 40)
      return { day, text, line: batch.lines[row] as number }
    }
    if (lowest >= 0) this.#evidence.first = witness(low, lowest)
    if (highest >= 0) this.#evidence.last = witness(high, highest)
  }

  reserve(rows: number): void {
    this.#days = grownInts(this.#days, rows)
  }

  keep(base: number, keep: Int32Array, count: number): void {
    const days = this.#days
    for (let row = 0; row < count; row += 1)
      days[base + row] = days[base + (keep[row] as number)] as number
  }

  part(rows: number): DatePart {
    return { days: fitted(this.#days, rows), signs: this.#evidence.signs() }
  }

  /** Appends the rows of the part that follows, after so many lines. */
  append({ days, signs }: DatePart, base: number, lines: number): void {
    this.reserve(base + days.length)
    this.#days.set(days, base)
    this.#evidence.add(signs, lines)
  }

  finish(rows: number): Int32Array {
    return fitted(this.#days, rows)
  }
}
