import type { Batch } from './batch.ts'
import { Dictionary } from './dictionary.ts'
import { fitted, grownCounts } from './growing.ts'
import { LIMITS } from './limits.ts'
import { type ByteCoded, composed } from './recoded.ts'
import { isTotalPhrase } from './totals.ts'
import { trimmed } from './trim.ts'

/** What a wanted column does with the rows of a batch. */
export interface ColumnReader {
  /** Reads the rows that are good so far into the places from `base` on, and marks the bad ones. */
  read(batch: Batch, base: number): void
  /** Makes room for so many rows, when their number can be foreseen. */
  reserve(rows: number): void
  /** Moves `count` rows, at the places `keep` after `base`, together. */
  keep(base: number, keep: Int32Array, count: number): void
}

/** “NULL”, “n/a”, “-” and a spreadsheet's error in a column of ids say that nobody is known. */
const MISSING =
  /^(?:-+|\?|null|none|nan|nil|n\/?[ad]|#n\/?[ad]|#[¡¿]?(?:ref|value|valor|div\/0|name|nombre|num|null|nulo|spill|calc)[!?])$/i
const LONGEST_ERROR = 10
const mayBeMissing = (byte: number, length: number) =>
  byte === 35
    ? length <= LONGEST_ERROR
    : length <= 4 && (byte === 45 || byte === 63 || (byte | 32) === 110)

/** T of “Total”, S of “Suma” and “Subtotal”, G of “Grand total”, O of “Overall total”. */
const TOTALS = [116, 115, 103, 111]
const mayBeTotal = (byte: number) => TOTALS.includes(byte | 32)

/** The rows of a part of a file, with codes of its own. */
export interface CodedPart {
  readonly codes: Uint32Array
  readonly bytes: Uint8Array
  readonly starts: Uint32Array
}

/** A column of texts: customers, orders, channels. */
export class CodedColumn implements ColumnReader {
  readonly dictionary = new Dictionary()
  #codes: Uint32Array = new Uint32Array(0)
  readonly #slot: number
  readonly #column: number

  constructor(slot: number, column: number) {
    this.#slot = slot
    this.#column = column
  }

  /**
   * Marks the rows in which the column is empty, before any other column is read.
   *
   * @param totals whether a lone “Total” here makes the row one of totals; with a date in the row,
   * it is a name
   */
  require(batch: Batch, totals: boolean): void {
    const { bounds, bytes, rows, stride, faults } = batch
    let at = 2 * this.#slot
    for (let row = 0; row < rows; row += 1, at += stride) {
      const start = bounds[at] as number
      const length = (bounds[at + 1] as number) - start
      const byte = bytes[start] as number
      if (start >= 0 && length > 0 && byte > 32 && byte < 128) {
        const looked = mayBeMissing(byte, length) || (totals && mayBeTotal(byte))
        if (!looked) continue
      }
      if (faults[row] !== 0) continue
      const text = batch.text(at).trim()
      if (text === '' || MISSING.test(text)) batch.fail(row, 'no-customer', this.#column)
      else if (totals && isTotalPhrase(text)) batch.fail(row, 'total', this.#column)
    }
  }

  read(batch: Batch, base: number): void {
    const { bounds, bytes, view, rows, stride, faults } = batch
    this.#codes = grownCounts(this.#codes, base + rows)
    const codes = this.#codes
    const dictionary = this.dictionary
    let at = 2 * this.#slot
    for (let row = 0; row < rows; row += 1, at += stride) {
      if (faults[row] !== 0) continue
      const start = bounds[at] as number
      const end = bounds[at + 1] as number
      if (start >= end && start >= 0) {
        codes[base + row] = 0
        continue
      }
      const first = bytes[start] as number
      const last = bytes[end - 1] as number
      if (first > 32 && first < 128 && last > 32 && last < 128 && end - start <= 64) {
        codes[base + row] = dictionary.code(bytes, view, start, end)
      } else codes[base + row] = this.#unusual(batch, row, at)
    }
  }

  /** Spaces around the text, letters beyond ASCII at an end, quotes inside, or a long text. */
  #unusual(batch: Batch, row: number, at: number): number {
    const start = batch.bounds[at] as number
    const end = batch.bounds[at + 1] as number
    if (end - (start < 0 ? ~start : start) > LIMITS.cellBytes) {
      batch.fail(row, 'long-cell', this.#column)
      return 0
    }
    if (start < 0) {
      const bytes = new TextEncoder().encode(batch.text(at).trim())
      if (bytes.length === 0) return 0
      return this.dictionary.code(bytes, new DataView(bytes.buffer), 0, bytes.length)
    }
    const { from, to } = trimmed(batch.bytes, start, end)
    return from < to ? this.dictionary.code(batch.bytes, batch.view, from, to) : 0
  }

  reserve(rows: number): void {
    this.#codes = grownCounts(this.#codes, rows)
  }

  keep(base: number, keep: Int32Array, count: number): void {
    const codes = this.#codes
    for (let row = 0; row < count; row += 1)
      codes[base + row] = codes[base + (keep[row] as number)] as number
  }

  part(rows: number): CodedPart {
    const { bytes, starts } = this.dictionary.labels()
    return { codes: fitted(this.#codes, rows), bytes, starts }
  }

  /** Appends the rows of the part that follows: new texts get codes in the order in which they came there. */
  append({ codes: others, bytes, starts }: CodedPart, base: number): void {
    this.reserve(base + others.length)
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const here = new Uint32Array(starts.length - 1)
    for (let code = 1; code < here.length; code += 1) {
      const [from, to] = [starts[code] as number, starts[code + 1] as number]
      here[code] = this.dictionary.code(bytes, view, from, to)
    }
    const codes = this.#codes
    for (let row = 0; row < others.length; row += 1) {
      codes[base + row] = here[others[row] as number] as number
    }
  }

  finish(rows: number): ByteCoded {
    const coded = { codes: fitted(this.#codes, rows), labels: this.dictionary.labels() }
    return this.dictionary.beyondAscii ? composed(coded) : coded
  }
}
