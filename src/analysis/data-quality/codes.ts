/** Nothing is known of it. */
export const NONE = -1

/** Each different text once, by a number; how many rows have it. */
export class Codes<T> {
  readonly #codes = new Map<string, number>()
  readonly values: T[] = []
  readonly counts: number[] = []
  readonly #make: (text: string) => T

  constructor(make: (text: string) => T) {
    this.#make = make
  }

  /** @returns `NONE` for '' */
  codeOf(text: string): number {
    if (text === '') return NONE
    const known = this.#codes.get(text)
    if (known !== undefined) return known
    const code = this.values.length
    this.#codes.set(text, code)
    this.values.push(this.#make(text))
    this.counts.push(0)
    return code
  }

  /** One row more has it. */
  count(code: number): void {
    if (code !== NONE) this.counts[code] = (this.counts[code] as number) + 1
  }
}
