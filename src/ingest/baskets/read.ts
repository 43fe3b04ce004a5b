import { splitRows } from '../text/delimited.ts'
import { isTotalWord } from '../transactions/totals.ts'
import type { Steps } from '../work/steps.ts'
import { BasketColumns } from './columns.ts'
import { type Layout, layoutOf } from './layout.ts'
import { BASKET_LIMITS, type BasketLayout, type ReadBaskets } from './model.ts'
import { ItemNames } from './names.ts'
import { piecesOf } from './pieces.ts'

/**
 * Reads baskets from a text: one basket a line with any usual sign between the items, or rows of order and
 * item, with further columns or without. Never throws; what cannot be used is counted in the report.
 *
 * @param wanted how the text is laid out, if the reader says so
 * @returns a generator that gives the share read after each piece, and the baskets at its end
 */
export function* readBaskets(text: string, wanted?: BasketLayout): Steps<ReadBaskets, number> {
  const body = (text.startsWith('\uFEFF') ? text.slice(1) : text).replace(/^"?sep=.[\r\n]+/i, '')
  const layout = layoutOf(body, wanted)
  const taker = new Taker(layout)
  for (const { piece, end } of piecesOf(body)) {
    for (const cells of rowsOf(piece, layout)) taker.take(cells)
    yield end / body.length
  }
  return taker.close()
}

const rowsOf = (piece: string, { delimiter }: Layout): readonly (readonly string[])[] =>
  delimiter === ' '
    ? piece.split(/\r\n|\r|\n/).map(line => line.split(/\s+/))
    : splitRows(piece, delimiter, Number.POSITIVE_INFINITY).rows.map(({ cells }) => cells)

class Taker {
  readonly #layout: Layout
  readonly #names = new ItemNames()
  readonly #columns = new BasketColumns()
  readonly #orders = new Map<string, number>()
  #baskets = 0
  #setAside = 0
  #unread = 0
  #first = true

  constructor(layout: Layout) {
    this.#layout = layout
  }

  take(cells: readonly string[]): void {
    const header = this.#first && this.#layout.hasHeader
    this.#first = false
    if (header) return
    const odd = isTotalWord((cells.find(cell => cell.trim() !== '') ?? '').trim())
    if (odd) this.#setAside += 1
    else if (this.#layout.layout === 'rows') this.#row(cells)
    else this.#line(cells)
  }

  #line(cells: readonly string[]): void {
    if (this.#baskets >= BASKET_LIMITS.baskets) {
      this.#unread += 1
      return
    }
    let any = false
    for (const cell of cells) any = this.#put(this.#baskets, cell) || any
    if (any) this.#baskets += 1
  }

  #row(cells: readonly string[]): void {
    const { order, item, lists } = this.#layout
    const key = (cells[order] ?? '').trim().slice(0, BASKET_LIMITS.name)
    const named = cells[item] ?? ''
    if (key === '' || named.trim() === '') {
      this.#setAside += 1
      return
    }
    let basket = this.#orders.get(key)
    if (basket === undefined) {
      if (this.#baskets >= BASKET_LIMITS.baskets) {
        this.#unread += 1
        return
      }
      basket = this.#baskets
      this.#baskets += 1
      this.#orders.set(key, basket)
    }
    for (const one of lists ? named.split(/[;,|\t]/) : [named]) this.#put(basket, one)
  }

  #put(basket: number, cell: string): boolean {
    const code = this.#names.codeOf(cell)
    if (code === -2) this.#unread += 1
    if (code < 0) return false
    this.#columns.put(basket, code)
    return true
  }

  close(): ReadBaskets {
    const { baskets, repeated, huge } = this.#columns.close(this.#names.spelling)
    return {
      baskets,
      report: {
        layout: this.#layout.layout,
        baskets: baskets.starts.length - 1,
        items: baskets.names.length,
        ...{ repeated, huge, setAside: this.#setAside, unread: this.#unread }
      }
    }
  }
}
