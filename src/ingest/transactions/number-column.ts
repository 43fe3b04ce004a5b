import type { Decimal } from '../text/digits.ts'
import { type NumberReading, readNumber } from '../text/number.ts'
import type { Batch } from './batch.ts'
import type { ColumnReader } from './coded-column.ts'
import { CurrencyAffix } from './currency-affix.ts'
import { fitted, grownFloats } from './growing.ts'
import { LIMITS } from './limits.ts'
import type { NumberEvidence, NumberSigns } from './number-evidence.ts'
import { NumberNotes } from './number-notes.ts'

/** Readings kept for texts that come again: “12,50 €” costs a hundred times a plain number. */
const REMEMBERED = 100_000
/** Signs of a plain number, the decimal sign included: any such number of digits is exact in a double. */
const PLAIN = 15
const POWERS = Float64Array.from({ length: PLAIN + 1 }, (_, power) => 10 ** power)

/** The rows of a part of a file. */
export interface NumberPart {
  readonly values: Float64Array
  readonly signs: NumberSigns
}

/** What a cell without a number makes of its row. */
export type Without =
  /** An error, whatever stands there. */
  | 'error'
  /** A contact, if nothing stands there; “n/a” and “-” are an amount that is missing, which is an error. */
  | 'contact'
  /** Nothing: the column is not needed. */
  | 'fine'

/** A column of amounts or other numbers; NaN where a cell is empty. */
export class NumberColumn implements ColumnReader {
  #values: Float64Array = new Float64Array(0)
  readonly #slot: number
  readonly #column: number
  readonly #decimal: Decimal
  readonly #without: Without
  readonly #affix = new CurrencyAffix()
  readonly #notes: NumberNotes
  readonly #known = new Map<string, NumberReading>()

  constructor(slot: number, column: number, decimal: Decimal, without: Without) {
    this.#slot = slot
    this.#column = column
    this.#decimal = decimal
    this.#without = without
    this.#notes = new NumberNotes(slot, decimal)
  }

  get evidence(): NumberEvidence {
    return this.#notes.evidence
  }

  read(batch: Batch, base: number): void {
    const { bounds, bytes, rows, stride, faults } = batch
    this.#values = grownFloats(this.#values, base + rows)
    const values = this.#values
    const point = this.#decimal.charCodeAt(0)
    const affix = this.#affix
    let proofs = 0
    let bound = 2 * this.#slot
    for (let row = 0; row < rows; row += 1, bound += stride) {
      if (faults[row] !== 0) continue
      let at = bounds[bound] as number
      let end = bounds[bound + 1] as number
      if (affix.known && at >= 0) {
        at = affix.start(bytes, at, end)
        end = affix.end(bytes, at, end)
      }
      if (at >= 0 && at < end && end - at <= PLAIN) {
        const negative = bytes[at] === 45
        if (negative) at += 1
        const first = at
        let number = 0
        let digit = (bytes[at] as number) - 48
        while (at < end && digit >= 0 && digit <= 9) {
          number = 10 * number + digit
          at += 1
          digit = (bytes[at] as number) - 48
        }
        const whole = at - first
        if (whole > 0) {
          if (at === end) {
            values[base + row] = negative && number !== 0 ? -number : number
            continue
          }
          if (bytes[at] === point && at + 1 < end) {
            at += 1
            const fraction = end - at
            digit = (bytes[at] as number) - 48
            while (at < end && digit >= 0 && digit <= 9) {
              number = 10 * number + digit
              at += 1
              digit = (bytes[at] as number) - 48
            }
            if (at === end) {
              number /= POWERS[fraction] ?? 1
              values[base + row] = negative && number !== 0 ? -number : number
              // 1.234 may be a thousand; 0.500 and 1234.500 may not.
              if (fraction !== 3 || whole > 3 || bytes[first] === 48) proofs += 1
              else {
                const grouped = 1000 * (values[base + row] as number)
                const bare = end === bounds[bound + 1] && first - Number(negative) === bounds[bound]
                this.#notes.either(batch, row, bound, this.#decimal, grouped, !bare)
              }
              continue
            }
          }
        }
      }
      values[base + row] = this.#slow(batch, row, bound)
    }
    this.#notes.plainProofs(batch, proofs)
  }

  #slow(batch: Batch, row: number, bound: number): number {
    const start = batch.bounds[bound] as number
    if ((batch.bounds[bound + 1] as number) - (start < 0 ? ~start : start) > LIMITS.cellBytes) {
      batch.fail(row, 'long-cell', this.#column)
      return Number.NaN
    }
    const affix = this.#affix
    const text = batch.text(bound)
    let reading = this.#known.get(text)
    if (!reading) {
      reading = readNumber(text, { decimal: this.#decimal })
      if (this.#known.size >= REMEMBERED) this.#known.clear()
      this.#known.set(text, reading)
    }
    if (reading.kind === 'blank') {
      const empty = this.#without === 'error' || (this.#without === 'contact' && text.trim() !== '')
      if (empty) batch.fail(row, 'no-amount', this.#column)
      return Number.NaN
    }
    if (reading.kind !== 'number' || reading.percent || reading.unit) {
      const reason = reading.kind === 'not-a-number' ? reading.reason : undefined
      const told = reason === 'formula' || reason === 'out-of-range' ? reason : 'bad-amount'
      batch.fail(row, told, this.#column)
      return Number.NaN
    }
    if (reading.currency && !affix.known) affix.learn(text)
    this.#notes.read(reading, batch, row, bound)
    return reading.value
  }

  reserve(rows: number): void {
    this.#values = grownFloats(this.#values, rows)
  }

  keep(base: number, keep: Int32Array, count: number): void {
    const values = this.#values
    for (let row = 0; row < count; row += 1) {
      values[base + row] = values[base + (keep[row] as number)] as number
    }
  }

  part(rows: number): NumberPart {
    return { values: fitted(this.#values, rows), signs: this.evidence.signs() }
  }

  /** Appends the rows of the part that follows, after so many lines. */
  append({ values, signs }: NumberPart, base: number, lines: number): void {
    this.reserve(base + values.length)
    this.#values.set(values, base)
    this.evidence.add(signs, lines)
  }

  finish(rows: number): Float64Array {
    return fitted(this.#values, rows)
  }
}
