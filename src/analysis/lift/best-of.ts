/** Campaigns that differ truly, but less than they seem to. */
export interface BestOf {
  /** Campaigns that are compared, 2 to 50. */
  readonly campaigns: number
  /** E-mails of each, whole, from 1. */
  readonly sends: number
  /** Mean of their true rates, above 0 and below 1. */
  readonly rate: number
  /** Standard deviation of their true rates, 0 or more; at most half of what the rate allows. */
  readonly spread: number
}

/** What to expect of the best, on average over many such contests. */
export interface BestExpected {
  /** Its rate when it was picked. */
  readonly first: number
  /** Its rate when it is run again: its true rate. */
  readonly again: number
}

/** The beta distribution of the true rates; null when all are the same. */
export function ratesOf({
  rate,
  spread
}: BestOf): { readonly a: number; readonly b: number } | null {
  const most = Math.sqrt(rate * (1 - rate)) / 2
  const sd = Math.min(spread, most)
  // Less than a thousandth of a per cent of the room there is cannot be told from none.
  if (sd < 1e-5 * most) return null
  const size = (rate * (1 - rate)) / (sd * sd) - 1
  return { a: rate * size, b: (1 - rate) * size }
}

/**
 * The expected rate of the best of m campaigns, and of the same campaign run again.
 *
 * True rates are beta, counts binomial: a count is beta-binomial, with distribution F. The best count of m
 * is on average Σ (1 − F(k)^m) over k from 0. Given a count k of n, the true rate is on average
 * (a + k)/(a + b + n): what is above the mean is shrunk by n/(a + b + n) (Efron and Morris 1975, Journal
 * of the American Statistical Association 70, 311–319, for the same idea with batting averages). As that
 * is linear in k, the mean of the best count is all it takes: exact, not an approximation.
 */
export function bestExpected(contest: BestOf): BestExpected {
  const { campaigns, sends, rate } = contest
  const beta = ratesOf(contest)
  const best = bestCount(campaigns, sends, rate, beta)
  return {
    first: best / sends,
    again: beta ? (beta.a + best) / (beta.a + beta.b + sends) : rate
  }
}

function bestCount(
  m: number,
  n: number,
  rate: number,
  beta: { readonly a: number; readonly b: number } | null
): number {
  // P(k + 1) / P(k).
  const step = beta
    ? (k: number) => ((n - k) * (beta.a + k)) / ((k + 1) * (beta.b + n - k - 1))
    : (k: number) => ((n - k) * rate) / ((k + 1) * (1 - rate))
  // Chances relative to that of the mean, outwards as far as they count.
  const middle = Math.floor(n * rate)
  const chances = new Map<number, number>([[middle, 1]])
  let sum = 1
  for (let k = middle, chance = 1; k < n && chance > 1e-18 * sum; k += 1) {
    chance *= step(k)
    chances.set(k + 1, chance)
    sum += chance
  }
  for (let k = middle - 1, chance = 1; k >= 0 && chance > 1e-18 * sum; k -= 1) {
    chance /= step(k)
    chances.set(k, chance)
    sum += chance
  }
  const low = Math.min(...chances.keys())
  let below = 0
  let best = low
  for (let k = low; k < n; k += 1) {
    below += (chances.get(k) ?? 0) / sum
    const more = 1 - below ** m
    if (more < 1e-15) break
    best += more
  }
  return best
}
