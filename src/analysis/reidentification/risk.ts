/**
 * How likely somebody who looks for a person in the table finds the right row, by what they know (El Emam &
 * Dankar 2008, “Protecting privacy using k-anonymity”, Journal of the American Medical Informatics
 * Association 15(5)). All from 0 to 1; null of no rows.
 */
export interface Risk {
  /** Rows of the smallest class (Sweeney 2002): k. */
  readonly k: number
  /** Rows that are alone in their class. */
  readonly unique: number
  /** Rows in classes smaller than the k that is wanted. */
  readonly below: number
  /** Prosecutor: knows that the person is in the table. 1 / k for whoever is easiest to find. */
  readonly prosecutor: number | null
  /** Marketer: tries everybody; the share of rows found. Classes ÷ rows. */
  readonly marketer: number | null
  /** Journalist: does not know whether the person is in the table; see `journalistRisk`. */
  readonly journalist: number | null
  /** Discernibility (Bayardo & Agrawal 2005, ICDE): Σ size² of the classes. The suppressed count elsewhere. */
  readonly discernibility: number
  readonly classes: number
}

/** @param fraction of the population that is in the table, over 0 and up to 1 */
export function riskOf(sizes: Int32Array, wanted: number, fraction: number): Risk {
  let [smallest, unique, below, rows, squares] = [Number.POSITIVE_INFINITY, 0, 0, 0, 0]
  for (const size of sizes) {
    smallest = Math.min(smallest, size)
    if (size === 1) unique += 1
    if (size < wanted) below += size
    rows += size
    squares += size * size
  }
  if (rows === 0) {
    const none = { prosecutor: null, marketer: null, journalist: null }
    return { k: 0, unique: 0, below: 0, ...none, discernibility: 0, classes: 0 }
  }
  return {
    ...{ k: smallest, unique, below },
    prosecutor: 1 / smallest,
    marketer: sizes.length / rows,
    journalist: journalistRisk(smallest, fraction),
    discernibility: squares,
    classes: sizes.length
  }
}

/** Of an interval [0, 1]: points and weights of Gauss and Legendre, 8 of them, for each of 16 parts. */
const GAUSS: readonly (readonly [x: number, weight: number])[] = [
  [0.1834346424956498, 0.362683783378362],
  [0.525532409916329, 0.3137066458778873],
  [0.7966664774136267, 0.2223810344533745],
  [0.9602898564975363, 0.1012285362903763]
]
const PARTS = 16

/**
 * The journalist's risk for a class of `size` rows, estimated because nobody has the population: the mean of
 * 1 ÷ (people of the population who are alike), where those outside the table are negative binomial
 * (Benedetti & Franconi 1998, as in μ-Argus). With c = (1 − π) ÷ π,
 *
 *     E[1/F | f] = ∫₀¹ u^(f−1) ÷ (1 + c·u) du,
 *
 * which is 1/f when all the population is in the table (π = 1), and (π ÷ (1 − π))·ln(1/π) for f = 1.
 *
 * @param size rows in the class, from 1
 * @param fraction π: of the population that is in the table, over 0 and up to 1
 */
export function journalistRisk(size: number, fraction: number): number {
  const c = (1 - fraction) / fraction
  // With u = e^y − 1 over c, the part near 0, where a small π makes the integrand steep, is spread out.
  const top = Math.log1p(c)
  if (top < 1e-12) return 1 / size
  let sum = 0
  for (let part = 0; part < PARTS; part += 1) {
    const middle = ((part + 0.5) / PARTS) * top
    const half = top / (2 * PARTS)
    for (const [x, weight] of GAUSS) {
      for (const y of [middle - half * x, middle + half * x]) {
        // du ÷ (1 + c·u) = dy ÷ c
        sum += (weight * half * (Math.expm1(y) / c) ** (size - 1)) / c
      }
    }
  }
  return Math.min(1 / size, sum)
}
