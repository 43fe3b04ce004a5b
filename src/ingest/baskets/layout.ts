import { type Delimiter, splitRows } from '../text/delimited.ts'
import { plainWords } from '../text/plain-words.ts'
import type { BasketLayout } from './model.ts'

/** How the lines of a text are to be taken apart. */
export interface Layout {
  readonly layout: BasketLayout
  /** A blank, where the items are numbers between blanks, as in files of the research on baskets. */
  readonly delimiter: Delimiter | ' '
  /** The columns of order and item; only for rows. */
  readonly order: number
  readonly item: number
  /** A cell of the item column lists several. */
  readonly lists: boolean
  /** The first line names columns. */
  readonly hasHeader: boolean
}

const ORDER =
  /^(order|basket|ticket|invoice|receipt|transaction|cart|pedido|cesta|factura|tique|recibo|compra|carrito)( (id|no|number|code|numero|n|num|codigo))?$|^(id|numero|n|num|no) (de )?(order|basket|pedido|cesta|ticket|tique|factura|compra)$/
const ITEM =
  /^(item|product|article|description|sku|stock ?code|articulo|producto|descripcion|referencia)( (name|id|code|nombre|codigo))?$/
const ITEMS = /^(items|products|articles|articulos|productos|contents|contenido|contains)$/

const HEAD = 50_000
const SAMPLE = 300

/** The sign that stands in most of the first lines; in the order of preference where as many have it. */
function delimiterOf(head: string): Delimiter | ' ' {
  const lines = head
    .split(/\r\n|\r|\n/)
    .filter(line => line.trim() !== '')
    .slice(0, SAMPLE)
  const found = (['\t', ';', '|', ','] as const).map(sign => ({
    sign,
    lines: lines.filter(line => line.includes(sign)).length
  }))
  const best = found.reduce((a, b) => (b.lines > a.lines ? b : a))
  if (best.lines > 0) return best.sign
  return lines.some(line => /^\s*\d+(?:[ ]+\d+)+\s*$/.test(line)) ? ' ' : ','
}

/**
 * Tells from the first lines how the baskets stand in a text. Rows of order and item are known by their
 * header, or, without one, by two columns that share no word and of which the first holds numbers, some of
 * them again.
 *
 * @param wanted what the reader says it is
 */
export function layoutOf(text: string, wanted: BasketLayout | undefined): Layout {
  const head = text.slice(0, HEAD)
  const delimiter = delimiterOf(head)
  const rows =
    delimiter === ' ' ? [] : splitRows(head, delimiter, SAMPLE).rows.map(({ cells }) => cells)
  const first = (rows[0] ?? []).map(plainWords)
  const order = first.findIndex(cell => ORDER.test(cell))
  const single = first.findIndex(cell => ITEM.test(cell))
  const item = single >= 0 ? single : first.findIndex(cell => ITEMS.test(cell))
  const named = order >= 0 && item >= 0
  const named2 =
    first.some(Boolean) &&
    first.every(cell => ORDER.test(cell) || ITEMS.test(cell) || ITEM.test(cell))
  const layout = wanted ?? (named || areRows(rows) ? 'rows' : 'lines')
  return {
    layout,
    delimiter,
    order: named ? order : 0,
    item: named ? item : 1,
    lists: named && single < 0,
    hasHeader: named || named2
  }
}

function areRows(rows: readonly (readonly string[])[]): boolean {
  const two = rows.filter(cells => cells.length === 2)
  if (rows.length < 3 || two.length < 0.95 * rows.length) return false
  const orders = new Set(two.map(([order = '']) => order.trim()))
  // An order with several items stands in several rows.
  if (orders.size === two.length) return false
  const numbered = two.filter(([order = '']) => /\d/.test(order)).length
  return numbered >= 0.9 * two.length && !two.some(([, item = '']) => orders.has(item.trim()))
}
