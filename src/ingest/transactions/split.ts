import { type Batch, faultOf } from './batch.ts'
import { LIMITS } from './limits.ts'

const QUOTE = 34
const LF = 10
const CR = 13
/** What `closing` answers where there is no closing quote. */
const MORE = -1
const UNCLOSED = -2

const LONG_ROW = faultOf('long-row')
const BINARY = faultOf('binary')
const UNCLOSED_QUOTE = faultOf('unclosed-quote')

/**
 * Splits bytes into rows and cells by RFC 4180 and leniently, as `splitRows` does for pasted text:
 * lines end in CR, LF or both, text after a closing quote belongs to the cell. A quote that is not
 * closed within `LIMITS.quotedBytes`, or that another row's quote would close, is an ordinary
 * character, and its row an error: one stray quote must not swallow the rows after it.
 *
 * Looks at every byte once, at those of quoted cells at most twice.
 */
export class Splitter {
  /** Line on which the next row starts. */
  line = 1
  /** Empty lines passed. */
  blank = 0
  /** Column in which the bytes ran out. */
  column = 0
  /** The row after the batch is longer than a row may be. */
  long = false
  readonly #delimiter: number
  readonly #wanted: Int32Array
  readonly #width: number
  readonly #skip: number
  #quotedLines = 0
  #doubled = false
  #binary = false

  /**
   * @param wanted positions of the columns to be read, ascending
   * @param width cells that a row may have; more with something in them are an error
   * @param skip rows up to and with this line are not given out: titles and header
   */
  constructor(delimiter: string, wanted: readonly number[], width: number, skip: number) {
    this.#delimiter = delimiter.charCodeAt(0)
    // One that no column reaches ends the list.
    this.#wanted = Int32Array.from([...wanted, -1])
    this.#width = width
    this.#skip = skip
  }

  /**
   * Fills the batch with rows from `from` on, the last of which starts before `stop`. The byte at `end`
   * must be a line feed: it stops every loop, so that none has to ask where the bytes end.
   *
   * @param final whether the file ends at `end`
   * @returns where the first row starts that is not in the batch
   */
  split(batch: Batch, from: number, stop: number, end: number, final: boolean): number {
    const { bytes, view, bounds, capacity, faults, stride } = batch
    const { rowStarts, rowEnds, lines, faultColumns } = batch
    const skip = this.#skip
    const delimiter = this.#delimiter
    const delimiters = delimiter * 0x0101_0101
    batch.failed = false
    this.long = false
    const wanted = this.#wanted
    const width = this.#width
    let row = 0
    let at = from
    while (row < capacity && at < stop) {
      const rowStart = at
      const line = this.line
      let quotedLines = 0
      let column = 0
      let slot = 0
      let next = wanted[0] ?? -1
      let bound = row * stride
      let fault = 0
      let faultColumn = -1
      for (;;) {
        let start = at
        let last = -1
        if (bytes[at] === QUOTE && at < end) {
          const close = this.closing(bytes, at, end, final)
          if (close === MORE) {
            this.column = column
            batch.rows = row
            return rowStart
          }
          if (this.#binary && fault === 0) {
            fault = BINARY
            faultColumn = column
          }
          if (close === UNCLOSED) {
            fault = fault || UNCLOSED_QUOTE
            faultColumn = faultColumn < 0 ? column : faultColumn
            at += 1
          } else {
            quotedLines += this.#quotedLines
            at = close + 1
            while (bytes[at] === 32) at += 1
            if (!this.#doubled && this.#endsCell(bytes, at, end)) {
              start += 1
              last = close
            } else start = ~start
          }
        }
        let byte = 0
        for (;;) {
          // Four bytes at once: is one of them below 14, or the delimiter? The lowest that is marked is
          // one; a borrow can only mark higher ones (Hacker's Delight, 2nd edition, section 6-1).
          for (;;) {
            const word = view.getInt32(at, true)
            const other = word ^ delimiters
            const marks =
              (((word - 0x0e0e_0e0e) & ~word) | ((other - 0x0101_0101) & ~other)) & 0x8080_8080
            if (marks !== 0) {
              at += (31 - Math.clz32(marks & -marks)) >>> 3
              break
            }
            at += 4
          }
          byte = bytes[at] as number
          if (byte === delimiter || byte === LF || byte === CR) break
          if (byte === 0 && fault === 0) {
            fault = BINARY
            faultColumn = column
          }
          at += 1
        }
        if (at === end && !final) {
          this.column = column
          batch.rows = row
          return rowStart
        }
        if (last < 0) last = at
        if (column === next) {
          bounds[bound] = start
          bounds[bound + 1] = last
          bound += 2
          slot += 1
          next = wanted[slot] ?? -1
        } else if (column >= width && fault === 0 && hasText(bytes, start, last)) {
          fault = LONG_ROW
          faultColumn = column
        }
        if (byte !== delimiter || at === end) break
        column += 1
        at += 1
      }
      const rowEnd = at
      if (rowEnd - rowStart > LIMITS.rowBytes) {
        this.long = true
        batch.rows = row
        return rowStart
      }
      if (bytes[at] === CR) {
        // Whether a line feed follows is in the next piece.
        if (at + 1 === end && !final) {
          this.column = column
          batch.rows = row
          return rowStart
        }
        if (bytes[at + 1] === LF && at + 1 < end) at += 1
      }
      at += 1
      this.line = line + 1 + quotedLines
      if (line <= skip) continue
      if (rowEnd === rowStart) {
        this.blank += 1
        continue
      }
      while (next >= 0) {
        bounds[bound] = rowEnd
        bounds[bound + 1] = rowEnd
        bound += 2
        slot += 1
        next = wanted[slot] ?? -1
      }
      rowStarts[row] = rowStart
      rowEnds[row] = rowEnd
      lines[row] = line
      faults[row] = fault
      if (fault !== 0) batch.failed = true
      faultColumns[row] = faultColumn
      row += 1
    }
    batch.rows = row
    return Math.min(at, end)
  }

  /** Where the quote that opens at `open` closes. */
  private closing(bytes: Uint8Array, open: number, end: number, final: boolean): number {
    this.#quotedLines = 0
    this.#doubled = false
    this.#binary = false
    const most = Math.min(end, open + LIMITS.quotedBytes)
    let at = open + 1
    while (at < most) {
      const byte = bytes[at]
      if (byte === QUOTE) {
        if (at + 1 === end && !final) return MORE
        if (at + 1 < end && bytes[at + 1] === QUOTE) {
          this.#doubled = true
          at += 2
          continue
        }
        return this.#quotedLines > 0 && !this.#endsCell(bytes, at + 1, end) ? UNCLOSED : at
      }
      if (byte === LF || (byte === CR && bytes[at + 1] !== LF)) this.#quotedLines += 1
      else if (byte === 0) this.#binary = true
      at += 1
    }
    return most === end && !final ? MORE : UNCLOSED
  }

  #endsCell(bytes: Uint8Array, after: number, end: number): boolean {
    let at = after
    while (at < end && bytes[at] === 32) at += 1
    const byte = bytes[at]
    return at >= end || byte === this.#delimiter || byte === LF || byte === CR
  }
}

function hasText(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from < 0 ? ~from : from; at < to; at += 1) {
    if ((bytes[at] as number) > 32) return true
  }
  return false
}
