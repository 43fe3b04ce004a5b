import { medianOf } from '../statistics/median.ts'

/** How the marks of a class are spread, as shares of what could be had. */
export interface Distribution {
  readonly people: number
  /** People with a mark from 0 to under 10 %, … 90 to 100 %. */
  readonly bins: readonly number[]
  readonly mean: number | null
  readonly median: number | null
  /** Standard deviation (n − 1); null below two people. */
  readonly deviation: number | null
}

export const BINS = 10

/** @param shares a mark for each participant, 0 to 1 */
export function distributionOf(shares: Float64Array): Distribution {
  const people = shares.length
  const bins = Array.from({ length: BINS }, () => 0)
  let sum = 0
  for (const share of shares) {
    // 0.7 from weights in tenths is 0.7000000000000001 or 0.6999999999999999.
    const bin = Math.min(BINS - 1, Math.floor(share * BINS + 1e-9))
    bins[bin] = (bins[bin] as number) + 1
    sum += share
  }
  if (people === 0) return { people, bins, mean: null, median: null, deviation: null }
  const mean = sum / people
  let squares = 0
  for (const share of shares) squares += (share - mean) ** 2
  return {
    ...{ people, bins, mean },
    median: medianOf(Float64Array.from(shares)),
    deviation: people < 2 ? null : Math.sqrt(squares / (people - 1))
  }
}
