/** A size that grows by the same rate every year. */
export interface CompoundGrowth {
  /** Yearly, as a fraction: (end / start)^(1 / years) − 1. */
  readonly rate: number
  /** Years in which it doubles, ln 2 / ln(1 + rate); null when it does not grow. */
  readonly doubling: number | null
  /** Size at the end of each year, from year 0. */
  readonly path: readonly number[]
  /** The same in equal amounts a year, for comparison. */
  readonly linear: readonly number[]
}

/**
 * The compound annual growth rate between two sizes, and the path it implies (any finance textbook, e.g.
 * Brealey, Myers and Allen, Principles of Corporate Finance, ch. 2).
 *
 * @param start above 0, in any unit
 * @param end above 0, in the same unit
 * @param years whole, at least 1
 */
export function compoundGrowth(start: number, end: number, years: number): CompoundGrowth {
  const rate = (end / start) ** (1 / years) - 1
  const at = Array.from({ length: years + 1 }, (_, year) => year)
  return {
    rate,
    doubling: rate > 0 ? Math.LN2 / Math.log1p(rate) : null,
    path: at.map(year => start * (1 + rate) ** year),
    linear: at.map(year => start + ((end - start) * year) / years)
  }
}
