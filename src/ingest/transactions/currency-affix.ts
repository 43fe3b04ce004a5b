import { isCurrency } from '../text/affix.ts'

/** The currency that a column writes before or after all its numbers, as bytes: “€ ”, “ EUR”. */
export class CurrencyAffix {
  #before = new Uint8Array(0)
  #after = new Uint8Array(0)
  /** Whether there is one to look for. */
  known = false

  /** Keeps the sign around a number that the full reader read, if nothing else stands there. */
  learn(text: string): void {
    const parts = /^(\D*?)-?\d[\d.,]*(\D*)$/.exec(text)
    const [, before = '', after = ''] = parts ?? []
    // A minus between sign and number, or after it, is not for the fast reader.
    if ((before === '') === (after === '') || !isCurrency(before + after)) return
    const encoder = new TextEncoder()
    this.#before = encoder.encode(before)
    this.#after = encoder.encode(after)
    this.known = true
  }

  /** Where the number starts once the sign before it is taken off. */
  start(bytes: Uint8Array, from: number, to: number): number {
    const { length } = this.#before
    return this.#stands(this.#before, bytes, from) && from + length < to ? from + length : from
  }

  /** Where the number ends once the sign after it is taken off. */
  end(bytes: Uint8Array, from: number, to: number): number {
    const at = to - this.#after.length
    return at > from && this.#stands(this.#after, bytes, at) ? at : to
  }

  #stands(sign: Uint8Array, bytes: Uint8Array, from: number): boolean {
    for (let at = 0; at < sign.length; at += 1) if (bytes[from + at] !== sign[at]) return false
    return true
  }
}
