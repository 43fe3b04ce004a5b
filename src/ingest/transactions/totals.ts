import { MONTH_NAMES } from '../text/month.ts'
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

const OPENING = /^(?:(?:grand|overall|sub) ?totals?|totals?|totales|subtotal(?:es)?|sumas?|sum)\b/
/** What else a total says of itself: “Subtotal de enero de 2026”, “Total for Q1”, “Suma semana 3”. */
const PERIOD =
  /^(?:\d{1,4}|q[1-4]|t[1-4]|[1-4]t|de|del|la|el|of|for|the|general|mes|month|semana|week|trimestre|quarter|ano|year|dia|day)$/

/** A word for a sum, alone or with the time that it is for. */
export function isTotalPhrase(text: string): boolean {
  if (text.length > 60) return false
  if (isTotalWord(text)) return true
  const words = plainWords(text)
  if (!OPENING.test(words)) return false
  const rest = words.replace(OPENING, '').trim().split(' ')
  return rest.every(word => PERIOD.test(word) || MONTH_NAMES.has(word))
}

/** A cell that begins with a word for a sum: enough where a row has no customer. */
export const opensLikeTotal = (text: string): boolean =>
  text.length <= 80 && OPENING.test(plainWords(text))
