import type { Pieces } from './encoding.ts'

const LF = 10
const CR = 13
/** Bytes behind the last one: the line feed, and what readers of four bytes at once look over. */
const SLACK = 16

/** The bytes of a file that are looked at: the newest piece, and before it what was left of the last. */
export class Stretch {
  bytes: Uint8Array
  /** Where the next row starts. */
  from = 0
  end = 0
  /** Whether the file ends at `end`. */
  final = false
  /** Where in the file `bytes` begin. */
  #base: number

  /** @param room bytes that are expected at once; more are taken, too */
  constructor(room: number, position: number) {
    this.bytes = new Uint8Array(room + SLACK)
    this.#base = position
  }

  /** Where in the file the next row starts. */
  get position(): number {
    return this.#base + this.from
  }

  /** A place in the file as one in `bytes`, or the end of what is here. */
  placeOf(position: number): number {
    return Math.min(this.end, position - this.#base)
  }

  /** Puts the next piece behind what is left, and a line feed behind both: the splitter stops there. */
  async fill(pieces: Pieces): Promise<void> {
    const piece = await pieces.next()
    this.final = piece === undefined
    const left = this.end - this.from
    const end = left + (piece?.length ?? 0)
    if (end + SLACK > this.bytes.length) {
      const larger = new Uint8Array(end + SLACK)
      larger.set(this.bytes.subarray(this.from, this.end))
      this.bytes = larger
    } else this.bytes.copyWithin(0, this.from, this.end)
    if (piece) this.bytes.set(piece, left)
    this.#base += this.from
    this.from = 0
    this.end = end
    this.bytes[end] = LF
  }

  /** Goes to the start of the next line; false if it is not here yet. */
  skipLine(): boolean {
    const { bytes, end } = this
    let at = this.from
    while (bytes[at] !== LF && bytes[at] !== CR) at += 1
    // Whether a line feed follows is in the next piece.
    const open = at === end || (bytes[at] === CR && at + 1 === end)
    if (open && !this.final) {
      this.from = at
      return false
    }
    if (bytes[at] === CR && bytes[at + 1] === LF) at += 1
    this.from = Math.min(at + 1, end)
    return true
  }
}
