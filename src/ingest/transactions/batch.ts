import { decodeCell } from './encoding.ts'
import type { RowReason } from './reading.ts'

/** Reasons as small numbers, so that a row's state is a byte; 0 is a good row. */
const REASONS: readonly (RowReason | 'total')[] = [
  'no-customer',
  'no-date',
  'bad-date',
  'impossible-date',
  'far-date',
  'no-amount',
  'bad-amount',
  'formula',
  'out-of-range',
  'long-cell',
  'long-row',
  'huge-row',
  'binary',
  'unclosed-quote',
  'total'
]

export const reasonOf = (fault: number): RowReason | 'total' => REASONS[fault - 1] ?? 'binary'
export const faultOf = (reason: RowReason | 'total'): number => REASONS.indexOf(reason) + 1

/** Rows split at once: enough to keep loops long, few enough to stay in the processor's cache. */
const CAPACITY = 2048

/**
 * Some rows of the file as positions in one buffer of bytes, before any cell is read. Only wanted
 * columns have positions; `slot` counts them from the left.
 */
export class Batch {
  readonly capacity = CAPACITY
  rows = 0
  readonly bytes: Uint8Array
  readonly view: DataView
  /** Two numbers a slot. */
  readonly stride: number
  /**
   * Row by row and slot by slot: where the cell starts and ends. A start below 0 is `~start` of a
   * cell that has to be unquoted first.
   */
  readonly bounds: Int32Array
  readonly rowStarts = new Int32Array(CAPACITY)
  readonly rowEnds = new Int32Array(CAPACITY)
  /** Line of the file on which each row starts, from 1. */
  readonly lines = new Int32Array(CAPACITY)
  /** Whether any row is bad. */
  failed = false
  /** Why a row is not taken; 0 for a good one. */
  readonly faults = new Uint8Array(CAPACITY)
  readonly faultColumns = new Int32Array(CAPACITY)
  /** The good rows, once all columns have read. */
  readonly keep = new Int32Array(CAPACITY)

  constructor(bytes: Uint8Array, slots: number) {
    this.bytes = bytes
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.stride = 2 * slots
    this.bounds = new Int32Array(CAPACITY * this.stride)
  }

  /** The first fault of a row is the one that is told. */
  fail(row: number, reason: RowReason | 'total', column: number): void {
    if (this.faults[row] !== 0) return
    this.failed = true
    this.faults[row] = faultOf(reason)
    this.faultColumns[row] = column
  }

  /** The text of a cell, by the position of its bounds. */
  text(at: number): string {
    const start = this.bounds[at] as number
    const end = this.bounds[at + 1] as number
    return start >= 0
      ? decodeCell(this.bytes, start, end)
      : unquote(decodeCell(this.bytes, ~start, end))
  }

  /** The whole row as it stands in the file, at most `most` bytes of it. */
  rowText(row: number, most: number): string {
    const start = this.rowStarts[row] as number
    return decodeCell(this.bytes, start, Math.min(this.rowEnds[row] as number, start + most))
  }
}

/** `"say ""hi"""` → `say "hi"`; what follows the closing quote belongs to the cell. */
function unquote(raw: string): string {
  const close = /^"((?:[^"]|"")*)"/.exec(raw)
  if (!close) return raw
  return (close[1] ?? '').replaceAll('""', '"') + raw.slice(close[0].length)
}
