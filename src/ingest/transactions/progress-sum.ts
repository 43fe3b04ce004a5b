import type { ReadOptions } from './reading.ts'

/** Milliseconds between two reports. */
const PAUSE = 40

/** How far a file is read whose parts are scanned by several at once. Never goes back. */
export class ProgressSum {
  readonly #totalBytes: number
  readonly #starts: readonly number[]
  readonly #onProgress: ReadOptions['onProgress']
  readonly #rows: number[]
  readonly #bytes: number[]
  #most = { rows: 0, bytes: 0 }
  #told = performance.now()

  /** @param cuts where the second part begins, and those after it */
  constructor(totalBytes: number, cuts: readonly number[], onProgress: ReadOptions['onProgress']) {
    this.#totalBytes = totalBytes
    this.#starts = [0, ...cuts]
    this.#onProgress = onProgress
    this.#rows = this.#starts.map(() => 0)
    this.#bytes = this.#starts.map(() => 0)
  }

  /** Hears how far a part is: its rows so far, and its position in the file. */
  of(part: number): (rows: number, position: number) => void {
    return (rows, position) => {
      this.#rows[part] = rows
      this.#bytes[part] = position - (this.#starts[part] ?? 0)
      const now = performance.now()
      if (now - this.#told < PAUSE) return
      this.#told = now
      // A part that has to be read again would count twice.
      const bytes = Math.min(this.#totalBytes, sumOf(this.#bytes))
      this.#tell(sumOf(this.#rows), bytes)
    }
  }

  /** All is read. */
  end(rows: number): void {
    this.#most = { rows, bytes: this.#totalBytes }
    this.#tell(rows, this.#totalBytes)
  }

  #tell(rows: number, bytes: number): void {
    const most = this.#most
    this.#most = { rows: Math.max(rows, most.rows), bytes: Math.max(bytes, most.bytes) }
    this.#onProgress?.({ ...this.#most, totalBytes: this.#totalBytes })
  }
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0)
