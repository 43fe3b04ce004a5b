import { plainWords } from '../text/plain-words.ts'

const WORDS =
  /^(grand total|sub ?total(es)?|totals?|totales|sumas?|sum|acumulados?|accumulated|cumulative|media|medias|promedio|average|averages|mean|ytd|ano|year|anual|annual|full year|resultado anual)( |$)/

/** “Total”, “TOTAL 2025”, “Suma”, “Media”, or a bare year: a row about several months. */
export function isTotalLabel(text: string): boolean {
  const words = plainWords(text)
  return WORDS.test(words) || /^(19|20)\d\d$/.test(words)
}

/**
 * Whether a row without a month repeats the sums of the rows above it: most filled cells must agree,
 * and at least two (one equal number happens by chance). Not all: opening customers are no sum.
 *
 * @param cells the row's numbers by column, null where there is none
 * @param sums the sums of the rows above, in the same order
 */
export function isSumOf(cells: readonly (number | null)[], sums: readonly number[]): boolean {
  const filled = cells.flatMap((cell, index) =>
    cell === null ? [] : [{ cell, sum: sums[index] ?? 0 }]
  )
  const agree = filled.filter(
    ({ cell, sum }) => Math.abs(cell - sum) <= 0.005 + Math.abs(sum) * 1e-9
  )
  return agree.length >= 2 && agree.length * 2 > filled.length
}
