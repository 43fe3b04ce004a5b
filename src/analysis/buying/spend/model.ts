/**
 * Gamma-gamma spend (Fader and Hardie 2013, The gamma-gamma model of monetary value, after Colombo and Jiang
 * 1999): what a customer spends on a purchase is gamma (p, ν) around a mean of their own, and ν is gamma
 * (q, γ) over customers. How often somebody buys says nothing of how much.
 */
export interface SpendModel {
  readonly p: number
  readonly q: number
  /** Money, in the table's currency. */
  readonly gamma: number
}

/** Customers by how many purchases they made and what these cost on average, above nought. */
export interface Spending {
  readonly purchases: ArrayLike<number>
  /** Money per purchase. */
  readonly mean: Float64Array
}

/** What customers spend on a purchase on average: p·γ / (q − 1); null when q ≤ 1, as no mean exists. */
export const meanSpend = ({ p, q, gamma }: SpendModel): number | null =>
  q > 1 ? (p * gamma) / (q - 1) : null

/**
 * E(M | x, z̄): the mean spend to expect of a customer, between what they have spent and what all do. The
 * more purchases, the less it is drawn to the mean of all.
 *
 * @returns null when p·x + q ≤ 1, as no mean exists
 */
export function expectedSpend(
  { p, q, gamma }: SpendModel,
  purchases: number,
  mean: number
): number | null {
  const below = p * purchases + q - 1
  return below > 0 ? (p * (gamma + purchases * mean)) / below : null
}
