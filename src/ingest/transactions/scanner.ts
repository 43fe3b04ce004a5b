import { breathe } from '../work/breathe.ts'
import { Batch } from './batch.ts'
import { Columns } from './columns.ts'
import type { Pieces } from './encoding.ts'
import { LIMITS } from './limits.ts'
import type { ScannedPart } from './part.ts'
import type { Plan } from './plan.ts'
import type { Refusal } from './reading.ts'
import { ROW_SHOWN, SetAside } from './set-aside.ts'
import { Splitter } from './split.ts'
import { Stretch } from './stretch.ts'

/** How much of a file is read at a time. */
export const PIECE = 4_000_000
/** Milliseconds between two reports, and between two chances for others to be heard. */
const PAUSE = 40

/** How a run is watched from outside. */
export interface Watch {
  readonly signal?: AbortSignal | undefined
  /** Told now and then how far it has come in the file. */
  tell(rows: number, position: number): void
}

/**
 * Reads rows by a plan, straight into typed arrays. Rows are split in batches, and each column then reads
 * its cells of the batch in a loop of its own. All it knows between two rows is in its fields, so that it
 * can go on anywhere: after its own last row, or after a part that somebody else has scanned.
 */
export class Scanner {
  readonly columns: Columns
  readonly aside: SetAside
  rows = 0
  /** Where in the file the next row starts. */
  position: number
  readonly #plan: Plan
  readonly #splitter: Splitter
  readonly #bytes: number
  #reserved = false

  /** @param bytes of which all rows are going to be here, as far as known: room is made for them at once */
  constructor(plan: Plan, position: number, bytes: number) {
    this.columns = new Columns(plan)
    this.aside = new SetAside(plan)
    this.position = position
    this.#plan = plan
    this.#splitter = new Splitter(plan.delimiter, this.columns.wanted, plan.width, plan.skip)
    this.#bytes = bytes
  }

  /** Lines passed. */
  get lines(): number {
    return this.#splitter.line - 1
  }

  /** Goes from somewhere inside a line, or right before one, to the next that starts. */
  async toLine(pieces: Pieces): Promise<void> {
    const stretch = new Stretch(0, this.position)
    do await stretch.fill(pieces)
    while (!stretch.skipLine())
    this.position = stretch.position
  }

  /**
   * Reads the rows that start before `until`.
   *
   * @param pieces of the file, from `position` on
   * @returns why reading ended early, if it did
   */
  async run(pieces: Pieces, until: number, { signal, tell }: Watch): Promise<Refusal | undefined> {
    const { columns, aside } = this
    const splitter = this.#splitter
    const start = this.position
    const stretch = new Stretch(Math.min(PIECE + LIMITS.rowBytes, this.#bytes), start)
    let batch = new Batch(stretch.bytes, columns.wanted.length)
    let skipping = false
    let paused = performance.now()
    do {
      await stretch.fill(pieces)
      if (signal?.aborted) return { kind: 'cancelled' }
      if (batch.bytes !== stretch.bytes) batch = new Batch(stretch.bytes, columns.wanted.length)
      const stop = stretch.placeOf(until)
      if (skipping) skipping = !stretch.skipLine()
      while (!skipping && stretch.from < stop) {
        const { from, end, final } = stretch
        const at = splitter.split(batch, from, stop, end, final)
        this.rows += this.#take(batch)
        if (this.rows > LIMITS.rows) return { kind: 'too-many-rows', limit: LIMITS.rows }
        const full = columns.coded.find(one => one.reader.dictionary.full)
        if (full) return { kind: 'too-many-labels', column: full.column, limit: LIMITS.labels }
        stretch.from = at
        if (at > from) continue
        if (!splitter.long && end - from <= LIMITS.rowBytes) break
        this.#leaveOut(batch, from)
        skipping = !stretch.skipLine()
      }
      this.#reserve(stretch.position - start, batch.capacity)
      if (performance.now() - paused > PAUSE) {
        tell(this.rows, pieces.position)
        await breathe()
        paused = performance.now()
      }
    } while (!stretch.final && (skipping || stretch.position < until))
    this.position = stretch.position
    aside.blank += splitter.blank
    splitter.blank = 0
    return undefined
  }

  /** Appends what somebody else has read, if it goes on where this ends; false if it does not. */
  append(part: ScannedPart): boolean {
    const fits =
      part.began === this.position &&
      this.lines >= this.#plan.skip &&
      this.rows + part.rows <= LIMITS.rows &&
      this.columns.hasRoom(part.columns)
    if (!fits) return false
    this.columns.append(part.columns, this.rows, this.lines)
    this.aside.append(part.aside, this.lines)
    this.rows += part.rows
    this.position = part.ended
    this.#splitter.line += part.lines
    return true
  }

  /** Lets every column read the batch, and keeps the good rows. */
  #take(batch: Batch): number {
    const { columns, aside, rows: base } = this
    columns.customer.require(batch, !columns.hasDate)
    for (const reader of columns.readers) reader.read(batch, base)
    if (!batch.failed) {
      columns.ends(batch, base, batch.rows)
      return batch.rows
    }
    const { keep } = batch
    let count = 0
    for (let row = 0; row < batch.rows; row += 1) {
      if (batch.faults[row] === 0) {
        keep[count] = row
        count += 1
      } else aside.add(batch, row)
    }
    for (const reader of columns.readers) reader.keep(base, keep, count)
    columns.ends(batch, base, count, keep)
    return count
  }

  /** Makes room for as many rows a byte as there were so far, and a few more. */
  #reserve(read: number, capacity: number): void {
    if (this.#reserved || this.rows === 0 || read === 0) return
    const expected = Math.ceil((this.rows * this.#bytes * 1.02) / read)
    for (const reader of this.columns.readers)
      reader.reserve(Math.min(LIMITS.rows, expected) + capacity)
    this.#reserved = true
  }

  /** A row longer than any may be is an error; what follows its first line is another row. */
  #leaveOut(batch: Batch, from: number): void {
    const { bytes } = batch
    const splitter = this.#splitter
    // The column in which it becomes too long: the splitter stops where the bytes end for it.
    const cut = from + LIMITS.rowBytes
    const byte = bytes[cut] as number
    bytes[cut] = 10
    splitter.split(batch, from, cut, cut, false)
    bytes[cut] = byte
    const start = new TextDecoder().decode(bytes.subarray(from, from + 4 * ROW_SHOWN))
    this.aside.error(splitter.line, splitter.column, start, 'huge-row', start)
    splitter.line += 1
  }
}
