import { plainWords } from '../text/plain-words.ts'

const WORD =
  /^(?:(?:grand|overall|sub) ?totals?|totals?|totales|subtotal(?:es)?|total general|sumas?|sum|suma total|total (?:sum|amount|sales|revenue|importe|ventas|ingresos))(?: \d{1,4})?$/

/**
 * Whether a cell is a word for the sum of what stands above: “Total”, “TOTAL GENERAL”, “Suma:”. Stricter
 * than the word of the monthly table, because here it stands among names of people and products.
 */
export function isTotalWord(text: string): boolean {
  return text.length <= 40 && WORD.test(plainWords(text))
}
