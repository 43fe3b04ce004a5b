/** Which of many tests are taken for findings. */
export interface Discoveries {
  /** Tests that are. */
  readonly found: number
  /** Tests with a p-value up to this are; 0 tests at 0. */
  readonly cut: number
  /** The lowest rate at which each would be one, in the order of the tests; at most 1. */
  readonly adjusted: readonly number[]
}

/** What is known of how the tests depend on each other. */
export type Dependence = 'positive' | 'any'

/**
 * The step-up procedure of Benjamini and Hochberg (1995, Journal of the Royal Statistical Society B 57,
 * 289–300): of the findings, at most the share `rate` is false on average, when the tests are
 * independent or depend positively on each other. With `any` the limits are divided by 1 + 1/2 + … + 1/m,
 * which holds for every dependence (Benjamini and Yekutieli 2001, Annals of Statistics 29, 1165–1188).
 *
 * @param p p-values, 0 to 1
 * @param rate above 0 and below 1
 */
export function discoveries(
  p: readonly number[],
  rate: number,
  dependence: Dependence = 'positive'
): Discoveries {
  const m = p.length
  const order = p.map((_, i) => i).sort((a, b) => (p[a] as number) - (p[b] as number))
  const price = dependence === 'any' ? harmonic(m) : 1
  const adjusted = new Array<number>(m)
  let lowest = 1
  let found = 0
  for (let rank = m; rank >= 1; rank -= 1) {
    const i = order[rank - 1] as number
    lowest = Math.min(lowest, ((p[i] as number) * m * price) / rank)
    adjusted[i] = lowest
    if (found === 0 && (p[i] as number) <= limitAt(rank, m, rate, dependence)) found = rank
  }
  return { found, cut: limitAt(found, m, rate, dependence), adjusted }
}

/** The p-value up to which the test of that rank (from 1) counts; 0 for rank 0. */
export const limitAt = (rank: number, m: number, rate: number, dependence: Dependence): number =>
  rank === 0 ? 0 : (rank * rate) / (m * (dependence === 'any' ? harmonic(m) : 1))

function harmonic(m: number): number {
  let sum = 0
  for (let i = 1; i <= m; i += 1) sum += 1 / i
  return sum
}
