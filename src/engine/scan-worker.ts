import { transfer } from 'comlink'
import { type Part, type ScannedPart, scanPart } from '../ingest/transactions/part.ts'
import type { Watch } from '../ingest/transactions/scanner.ts'
import { fromBlob } from '../ingest/transactions/source.ts'

/** A part of a file that crosses to another worker: of the file itself only a reference does. */
interface SentPart extends Omit<Part, 'source'> {
  readonly blob: Blob
}

/** What a helper of the engine does, in a worker of its own: one part at a time. */
export interface ScanWorker {
  scan(part: SentPart, tell: Watch['tell']): Promise<ScannedPart | undefined>
  cancel(): void
}

export function createScanWorker(): ScanWorker {
  let scanning: AbortController | undefined
  return {
    async scan({ blob, ...part }, tell) {
      scanning?.abort()
      scanning = new AbortController()
      const { signal } = scanning
      const scanned = await scanPart({ ...part, source: fromBlob('', blob) }, { signal, tell })
      return scanned && transfer(scanned, buffersOf(scanned))
    },
    cancel() {
      scanning?.abort()
    }
  }
}

/** Everything large: it moves to the engine instead of being copied. */
const buffersOf = ({ columns }: ScannedPart): Transferable[] => [
  ...columns.dates.map(({ days }) => days.buffer),
  ...columns.numbers.map(({ values }) => values.buffer),
  ...columns.coded.flatMap(({ codes, bytes, starts }) => [
    codes.buffer,
    bytes.buffer,
    starts.buffer
  ])
]
