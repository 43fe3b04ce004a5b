import type { Columns } from './columns.ts'
import { type Encoding, piecesOf } from './encoding.ts'
import type { Plan } from './plan.ts'
import { ProgressSum } from './progress-sum.ts'
import type { ByteSource, ReadOptions, Refusal } from './reading.ts'
import { PIECE, Scanner } from './scanner.ts'
import type { SetAside } from './set-aside.ts'

export interface Scanned {
  readonly columns: Columns
  readonly aside: SetAside
  readonly rows: number
}

/**
 * Reads all rows of a file by a plan. With helpers, they scan the later parts of a large file while the
 * first one is scanned here; a part that did not begin where the one before it really ends (a line end
 * in quotes stood there) is scanned again. What comes out is the same in either case.
 *
 * @returns what was read, or why reading ended early
 */
export async function scan(
  source: ByteSource,
  encoding: { readonly encoding: Encoding; readonly mark: number },
  plan: Plan,
  { helpers, onProgress, signal }: Pick<ReadOptions, 'helpers' | 'onProgress' | 'signal'>
): Promise<Scanned | Refusal> {
  // Places in the file are not those in the text that UTF-16 becomes.
  const cuts = (!encoding.encoding.startsWith('utf-16') && helpers?.cuts(source.size)) || []
  const sum = new ProgressSum(source.size, cuts, onProgress)
  const stop = new AbortController()
  const cancel = () => stop.abort()
  signal?.addEventListener('abort', cancel)
  const parts = cuts.map((from, index) => {
    const part = { source, plan, from, until: cuts[index + 1] ?? Number.POSITIVE_INFINITY }
    return helpers?.scan(part, { signal: stop.signal, tell: sum.of(index + 1) })
  })
  try {
    const scanner = new Scanner(plan, encoding.mark, source.size)
    const watch = { signal, tell: sum.of(0) }
    for (const [index, until] of [...cuts, Number.POSITIVE_INFINITY].entries()) {
      const part = index > 0 ? await parts[index - 1] : undefined
      if (signal?.aborted) return { kind: 'cancelled' }
      if (scanner.position >= until || (part && scanner.append(part))) continue
      const range = { from: scanner.position, until }
      const pieces = piecesOf(source, encoding, PIECE, range)
      const refusal = await scanner.run(pieces, until, watch).finally(pieces.close)
      if (refusal) return refusal
    }
    sum.end(scanner.rows)
    return scanner
  } finally {
    signal?.removeEventListener('abort', cancel)
    stop.abort()
  }
}
