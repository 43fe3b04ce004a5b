import type { Campaign } from './model.ts'

/** The campaign of a group with the highest open rate, and what to expect of it when it is run again. */
export interface Winner {
  readonly name: string
  /** Campaigns of its group. */
  readonly of: number
  readonly shown: number
  readonly again: number
  /** Of all of the group. */
  readonly mean: number
}

/** With fewer campaigns their spread is not to be told from chance. */
const FEWEST = 3

/**
 * The best campaign of a group by open rate, drawn towards the mean of its group as far as chance has to
 * do with it: true rates are taken to be beta, their variance τ² is found by moments (Kleinman 1973,
 * Journal of the American Statistical Association 68, 46–54). With p the pooled rate, q = 1 − p and N all
 * sends,
 *
 *     E Σ nᵢ·(pᵢ − p)²  ≈  (k − 1)·p·q + τ²·Σ (nᵢ − 1)·(1 − nᵢ/N),
 *
 * and the rate to expect again is (a + x)/(a + b + n) with a + b = p·q/τ² − 1; without any τ² it is p.
 *
 * @param campaigns of one group, possible ones
 * @returns null with fewer than three, or when nobody, or everybody, opened
 */
export function winnerOf(campaigns: readonly Campaign[]): Winner | null {
  const sends = campaigns.reduce((sum, one) => sum + one.sends, 0)
  const mean = campaigns.reduce((sum, one) => sum + one.opens, 0) / sends
  if (campaigns.length < FEWEST || !(mean > 0 && mean < 1)) return null
  const rate = ({ opens, sends: n }: Campaign) => opens / n
  const best = campaigns.reduce((most, one) => (rate(one) > rate(most) ? one : most))
  const room = mean * (1 - mean)
  let squares = 0
  let weight = 0
  for (const one of campaigns) {
    squares += one.sends * (rate(one) - mean) ** 2
    weight += (one.sends - 1) * (1 - one.sends / sends)
  }
  const variance = weight > 0 ? (squares - (campaigns.length - 1) * room) / weight : 0
  // A variance of all that the mean allows leaves nothing to chance, and a + b nothing below nought.
  const size = variance > 0 ? Math.max(0, room / variance - 1) : Number.POSITIVE_INFINITY
  return {
    name: best.name,
    of: campaigns.length,
    shown: rate(best),
    again: Number.isFinite(size) ? (mean * size + best.opens) / (size + best.sends) : mean,
    mean
  }
}
