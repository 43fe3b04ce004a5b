import { BASKET_LIMITS } from './model.ts'

/** Gives items codes by their names as they come; spellings that differ in case or blanks are one item. */
export class ItemNames {
  /** The spelling shown for each code: the first of those seen, by its characters. */
  readonly spelling: string[] = []
  readonly #cells = new Map<string, number>()
  readonly #keys = new Map<string, number>()

  /** @returns the code; −1 for a cell without a name, −2 beyond the limit */
  codeOf(cell: string): number {
    const known = this.#cells.get(cell)
    if (known !== undefined) return known
    const name = tidy(cell)
    const code = name === '' ? -1 : this.#add(name)
    this.#cells.set(cell, code)
    return code
  }

  #add(name: string): number {
    const key = name.toLowerCase()
    const code = this.#keys.get(key)
    if (code !== undefined) {
      if (name < (this.spelling[code] as string)) this.spelling[code] = name
      return code
    }
    if (this.spelling.length >= BASKET_LIMITS.items) return -2
    this.#keys.set(key, this.spelling.length)
    return this.spelling.push(name) - 1
  }
}

/** Blanks of any kind and signs that nobody sees count as one blank. */
const tidy = (cell: string): string =>
  cell
    .slice(0, 4 * BASKET_LIMITS.name)
    .normalize('NFC')
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .trim()
    .slice(0, BASKET_LIMITS.name)
    .trim()
