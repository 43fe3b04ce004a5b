import { type Credits, totalsOf } from './model.ts'

/**
 * Cronbach's alpha: k / (k − 1) · (1 − Σ item variances / variance of the total), of weighted credits
 * (Cronbach 1951, Psychometrika 16, 297–334). With credits of 0 and 1 it is Kuder and Richardson's KR-20.
 * Parts that carry an answer forward are not independent, which raises it.
 *
 * @returns null with fewer than two items or people, and where every total is the same
 */
export function alphaOf(credits: Credits): number | null {
  const { people, weights, values } = credits
  const items = weights.length
  if (items < 2 || people < 2) return null
  const totals = totalsOf(credits)
  const whole = variance(people, row => totals[row] as number)
  if (whole < 1e-12) return null
  const parts = weights.map((weight, item) =>
    variance(people, row => weight * (values[row * items + item] as number))
  )
  return (items / (items - 1)) * (1 - parts.reduce((sum, part) => sum + part, 0) / whole)
}

/** Of the population: the divisor cancels in the quotient. */
function variance(n: number, of: (row: number) => number): number {
  let mean = 0
  for (let row = 0; row < n; row++) mean += of(row) / n
  let sum = 0
  for (let row = 0; row < n; row++) sum += (of(row) - mean) ** 2
  return sum / n
}
