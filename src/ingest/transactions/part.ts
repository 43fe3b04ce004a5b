import type { ColumnsPart } from './columns.ts'
import { type Pieces, piecesOf } from './encoding.ts'
import type { Plan } from './plan.ts'
import type { ByteSource } from './reading.ts'
import { PIECE, Scanner, type Watch } from './scanner.ts'
import type { AsidePart } from './set-aside.ts'

/** The lines of a file that start from `from` up to, not including, `until`. Bytes in which ASCII is ASCII. */
export interface Part {
  readonly source: ByteSource
  readonly plan: Plan
  /** After the beginning of the file. */
  readonly from: number
  readonly until: number
}

/** What was read from a part: plain data and typed arrays, so that it can come from another worker. */
export interface ScannedPart {
  /** Where the first line started: a guess, if line ends can stand inside of cells. */
  readonly began: number
  /** Where the next line starts. */
  readonly ended: number
  readonly lines: number
  readonly rows: number
  readonly columns: ColumnsPart
  readonly aside: AsidePart
}

/**
 * Scans a part without what stands before it: as if a row started where a line starts. Whoever puts parts
 * together sees whether that was so, because then the part before ends there.
 *
 * @returns undefined when it was cancelled or met a limit
 */
export async function scanPart(
  { source, plan, from, until }: Part,
  watch: Watch
): Promise<ScannedPart | undefined> {
  const utf8 = { encoding: 'utf-8', mark: 0 } as const
  const within = <T>(start: number, end: number, look: (pieces: Pieces) => Promise<T>) => {
    const pieces = piecesOf(source, utf8, PIECE, { from: start, until: end })
    return look(pieces).finally(pieces.close)
  }
  const bytes = Math.min(until, source.size) - from
  const scanner = new Scanner({ ...plan, skip: 0 }, from - 1, bytes)
  // The next line is near, as a rule.
  await within(from - 1, from, pieces => scanner.toLine(pieces))
  const began = scanner.position
  const refusal = await within(began, until, pieces => scanner.run(pieces, until, watch))
  if (refusal) return undefined
  const { position: ended, lines, rows, columns, aside } = scanner
  return { began, ended, lines, rows, columns: columns.part(rows), aside: aside.part() }
}
