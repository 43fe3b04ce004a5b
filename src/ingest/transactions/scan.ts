import { Batch } from './batch.ts'
import { breathe } from './breathe.ts'
import { Columns } from './columns.ts'
import type { Pieces } from './encoding.ts'
import { LIMITS } from './limits.ts'
import type { Plan } from './plan.ts'
import type { Progress, ReadOptions, Refusal } from './reading.ts'
import { SetAside } from './set-aside.ts'
import { Splitter } from './split.ts'

/** How much of a file is read at a time. */
export const PIECE = 4_000_000
/** Milliseconds between two reports, and between two chances for others to be heard. */
const PAUSE = 40

export interface Scanned {
  readonly columns: Columns
  readonly aside: SetAside
  readonly rows: number
}

/** Bytes behind the last one: the line feed, and what readers of four bytes at once look over. */
const SLACK = 16

/** Bytes of a file with the rest of the piece before them, in one buffer that stays. */
class Buffer {
  bytes: Uint8Array
  from = 0
  end = 0

  constructor(totalBytes: number) {
    this.bytes = new Uint8Array(Math.min(PIECE + LIMITS.rowBytes, totalBytes) + SLACK)
  }

  /** Puts a piece behind what is left, and a line feed behind both: the splitter stops there. */
  add(piece: Uint8Array): void {
    const left = this.end - this.from
    const need = left + piece.length + SLACK
    if (need > this.bytes.length) {
      const larger = new Uint8Array(need)
      larger.set(this.bytes.subarray(this.from, this.end))
      this.bytes = larger
    } else this.bytes.copyWithin(0, this.from, this.end)
    this.bytes.set(piece, left)
    this.from = 0
    this.end = left + piece.length
    this.bytes[this.end] = 10
  }
}

/**
 * Reads all rows of a file by a plan, straight into typed arrays. Rows are split in batches, and each
 * column then reads its cells of the batch in a loop of its own.
 *
 * @returns what was read, or why reading ended early
 */
export async function scan(
  pieces: Pieces,
  plan: Plan,
  totalBytes: number,
  options: Pick<ReadOptions, 'onProgress' | 'signal'>
): Promise<Scanned | Refusal> {
  const columns = new Columns(plan)
  const aside = new SetAside(plan)
  const splitter = new Splitter(plan.delimiter, columns.wanted, plan.width, plan.skip)
  const buffer = new Buffer(totalBytes)
  let batch = new Batch(buffer.bytes, columns.wanted.length)
  let rows = 0
  let skipping = false
  let reserved = false
  let paused = performance.now()
  const tell = (progress: Progress) => options.onProgress?.(progress)
  for (;;) {
    const piece = await pieces.next()
    if (options.signal?.aborted) return { kind: 'cancelled' }
    const final = piece === undefined
    buffer.add(piece ?? new Uint8Array(0))
    if (batch.bytes !== buffer.bytes) batch = new Batch(buffer.bytes, columns.wanted.length)
    if (skipping) skipping = !skipLine(buffer)
    while (!skipping && buffer.from < buffer.end) {
      const at = splitter.split(batch, buffer.from, buffer.end, final)
      rows += take(batch, columns, aside, rows)
      if (rows > LIMITS.rows) return { kind: 'too-many-rows', limit: LIMITS.rows }
      const full = columns.coded.find(one => one.reader.dictionary.full)
      if (full) return { kind: 'too-many-labels', column: full.column, limit: LIMITS.labels }
      if (at === buffer.from) break
      buffer.from = at
    }
    if (!reserved && rows > 0) {
      // As many rows a byte as in the first piece, and a little more.
      const read = Math.max(1, pieces.position - (buffer.end - buffer.from))
      const expected = Math.min(LIMITS.rows, Math.ceil((rows * totalBytes * 1.02) / read))
      for (const reader of columns.readers) reader.reserve(expected + batch.capacity)
      reserved = true
    }
    if (!skipping && buffer.end - buffer.from > LIMITS.rowBytes) {
      const start = new TextDecoder().decode(buffer.bytes.subarray(buffer.from, buffer.from + 80))
      aside.error(splitter.line, splitter.column, start, 'long-cell')
      splitter.line += 1
      skipping = !skipLine(buffer)
    }
    if (performance.now() - paused > PAUSE || final) {
      tell({ rows, bytes: pieces.position, totalBytes })
      if (!final) await breathe()
      paused = performance.now()
    }
    if (final) break
  }
  aside.blank += splitter.blank
  return { columns, aside, rows }
}

/** Goes to the start of the next line; false if it is not in the buffer yet. */
function skipLine(buffer: Buffer): boolean {
  const { bytes, end } = buffer
  let at = buffer.from
  while (bytes[at] !== 10 && bytes[at] !== 13) at += 1
  buffer.from = Math.min(at + 1, end)
  return at < end
}

/** Lets every column read the batch, and keeps the good rows. */
function take(batch: Batch, columns: Columns, aside: SetAside, base: number): number {
  columns.customer.require(batch, !columns.hasDate)
  for (const reader of columns.readers) reader.read(batch, base)
  if (!batch.failed) return batch.rows
  const { keep } = batch
  let count = 0
  for (let row = 0; row < batch.rows; row += 1) {
    if (batch.faults[row] === 0) {
      keep[count] = row
      count += 1
    } else aside.add(batch, row)
  }
  for (const reader of columns.readers) reader.keep(base, keep, count)
  return count
}
