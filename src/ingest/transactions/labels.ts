import { decodeCell } from './encoding.ts'
import type { Labels } from './transactions.ts'

/**
 * Labels as bytes: a million texts of a dozen letters are 12 MB here and ten times that as strings.
 * Both arrays are plain data, so that a table can be kept on the device and made again from them.
 */
export class ByteLabels implements Labels {
  readonly bytes: Uint8Array
  /** Where each text starts, and at the end where the last one stops: `size` + 1 positions. */
  readonly starts: Uint32Array
  #codes: Map<string, number> | undefined

  constructor(bytes: Uint8Array, starts: Uint32Array) {
    this.bytes = bytes
    this.starts = starts
  }

  get size(): number {
    return this.starts.length - 1
  }

  at(code: number): string {
    const { starts } = this
    if (!(code > 0 && code < this.size)) return ''
    return decodeCell(this.bytes, starts[code] as number, starts[code + 1] as number)
  }

  find(text: string): number | undefined {
    if (!this.#codes) {
      this.#codes = new Map()
      for (let code = 0; code < this.size; code += 1) this.#codes.set(this.at(code), code)
    }
    return this.#codes.get(text)
  }
}

/**
 * Labels from texts, for tables that are made and not read.
 *
 * @param texts distinct, in the order of their codes, from code 1; the empty text (code 0) is added
 */
export function labelsOf(texts: readonly string[]): ByteLabels {
  const encoder = new TextEncoder()
  const pieces = texts.map(text => encoder.encode(text))
  const starts = new Uint32Array(texts.length + 2)
  let end = 0
  for (const [index, piece] of pieces.entries()) {
    end += piece.length
    starts[index + 2] = end
  }
  const bytes = new Uint8Array(end)
  for (const [index, piece] of pieces.entries()) bytes.set(piece, starts[index + 1] as number)
  return new ByteLabels(bytes, starts)
}
