import { type Credits, totalsOf } from './model.ts'

/** How an item behaves in a class. */
export interface ItemFigures {
  /** Mean credit, null of nobody: what is usually called difficulty, though 1 is the easiest (Allen & Yen 1979, Introduction to Measurement Theory). */
  readonly difficulty: number | null
  /**
   * Correlation of the item with the rest of the test: the point-biserial corrected for the item's own
   * part in the total (Guilford 1953, Educational and Psychological Measurement 13, 87–93). Null where one of the two is constant.
   */
  readonly rest: number | null
  /**
   * Mean credit of the upper 27 % of the class by total, less that of the lower 27 % (Kelley 1939, Journal
   * of Educational Psychology 30, 17–24). Null below six people, and where all have the same total.
   */
  readonly upperLower: number | null
}

/** Kelley's share: it balances how different the two groups are against how many people they have. */
const GROUP = 0.27

/** People below whom groups of 27 % are a person each. */
const LEAST = 6

export function itemFigures(credits: Credits): ItemFigures[] {
  const { people, weights, values } = credits
  const items = weights.length
  // 0.1 + 0.2 and 0.3 are the same total, and share a group's edge.
  const totals = totalsOf(credits).map(total => Math.round(total * 1e9) / 1e9)
  const alike = totals.every(total => total === totals[0])
  const { upper, lower, size } = groups(totals)
  return weights.map((weight, item) => {
    const own = (row: number) => values[row * items + item] as number
    let sum = 0
    let high = 0
    let low = 0
    for (let row = 0; row < people; row++) {
      sum += own(row)
      high += own(row) * (upper[row] as number)
      low += own(row) * (lower[row] as number)
    }
    return {
      difficulty: people === 0 ? null : sum / people,
      rest: correlation(people, own, row => (totals[row] as number) - weight * own(row)),
      upperLower: people < LEAST || alike ? null : (high - low) / size
    }
  })
}

/**
 * The share of each participant in the upper and the lower group. Of those who have the same total at a
 * group's edge each belongs to it in part, so that the order of the files decides nothing.
 */
function groups(totals: Float64Array) {
  const people = totals.length
  const size = Math.max(1, Math.round(GROUP * people))
  const sorted = Float64Array.from(totals).sort()
  const shares = (edge: number, beyond: (total: number) => boolean) => {
    let inside = 0
    let tied = 0
    for (const total of totals) {
      if (beyond(total)) inside += 1
      else if (total === edge) tied += 1
    }
    const part = (size - inside) / tied
    return totals.map(total => (beyond(total) ? 1 : total === edge ? part : 0))
  }
  const top = sorted[people - size] as number
  const foot = sorted[size - 1] as number
  return {
    size,
    upper: shares(top, total => total > top),
    lower: shares(foot, total => total < foot)
  }
}

/** Smaller than any spread of credits; sums of fractions leave dust. */
const DUST = 1e-12

/** Pearson's correlation; null where one of the two does not vary. */
function correlation(
  n: number,
  x: (row: number) => number,
  y: (row: number) => number
): number | null {
  let meanX = 0
  let meanY = 0
  for (let row = 0; row < n; row++) {
    meanX += x(row) / n
    meanY += y(row) / n
  }
  let xx = 0
  let yy = 0
  let xy = 0
  for (let row = 0; row < n; row++) {
    const dx = x(row) - meanX
    const dy = y(row) - meanY
    xx += dx * dx
    yy += dy * dy
    xy += dx * dy
  }
  return xx < DUST || yy < DUST ? null : Math.min(1, Math.max(-1, xy / Math.sqrt(xx * yy)))
}
