import { normalQuantile } from './normal.ts'

/** How far two judges agree beyond chance. */
export interface Agreement {
  readonly n: number
  /** Share of cases on which they agree. */
  readonly observed: number
  /** Share on which they would agree if each judged by lot, as often for each category as they do. */
  readonly expected: number
  /** (observed − expected) / (1 − expected); null when both always say the same one thing. */
  readonly kappa: number | null
  /** Large-sample standard error; 0 when they agree on everything, null without a kappa. */
  readonly error: number | null
  /** kappa ± z · error, within −1 and 1; null when the error is 0 and so tells nothing. */
  readonly interval: readonly [low: number, high: number] | null
}

/**
 * Cohen's kappa of a square table of counts, unweighted (Cohen 1960, Educational and Psychological
 * Measurement 20/1), with the standard error of Fleiss, Cohen and Everitt (1969, Psychological Bulletin
 * 72/5), which corrects the one of 1960. Undefined for a table without cases.
 *
 * @param counts a row a category of the first judge, a column a category of the second
 * @param level of the interval
 */
export function cohensKappa(
  counts: readonly (readonly number[])[],
  level = 0.95
): Agreement | undefined {
  const n = sum(counts.map(sum))
  if (n === 0) return undefined
  const p = counts.map(row => row.map(count => count / n))
  const rows = p.map(sum)
  const columns = rows.map((_, j) => sum(p.map(row => row[j] as number)))
  const observed = sum(p.map((row, i) => row[i] as number))
  const expected = sum(rows.map((row, i) => row * (columns[i] as number)))
  const room = 1 - expected
  // Rounding leaves dust where both always say the same.
  if (room < 1e-12) return { n, observed, expected, kappa: null, error: null, interval: null }
  const kappa = (observed - expected) / room

  const agreed = p.map((row, i) => {
    const at = (rows[i] as number) + (columns[i] as number)
    return (row[i] as number) * (room - at * (1 - observed)) ** 2
  })
  const apart = p.flatMap((row, i) =>
    row.map((share, j) =>
      i === j ? 0 : share * ((columns[i] as number) + (rows[j] as number)) ** 2
    )
  )
  const centre = observed * expected - 2 * expected + observed
  const spread = sum(agreed) + (1 - observed) ** 2 * sum(apart) - centre ** 2
  const error = Math.sqrt(Math.max(0, spread) / n) / room ** 2
  const reach = normalQuantile(0.5 + level / 2) * error
  return {
    n,
    observed,
    expected,
    kappa,
    error,
    // A spread of nothing is rounding dust, too.
    interval: error < 1e-7 ? null : [Math.max(-1, kappa - reach), Math.min(1, kappa + reach)]
  }
}

const sum = (values: readonly number[]): number => values.reduce((total, one) => total + one, 0)
