import { stirlingError } from './stirling.ts'

/** P(X = k) for X Poisson with this mean (above 0), k whole from 0: Loader 2000, as `binomialDensity`. */
function density(k: number, mean: number): number {
  if (k === 0) return Math.exp(-mean)
  // k·ln(k/mean) + mean − k, with log1p where the two are close.
  const off = (mean - k) / k
  const deviance =
    Math.abs(off) < 0.1 ? k * (off - Math.log1p(off)) : k * Math.log(k / mean) + mean - k
  return Math.exp(-deviance - stirlingError(k)) / Math.sqrt(2 * Math.PI * k)
}

/**
 * P(X ≤ k) for X Poisson: 0.857123 for 3 and a mean of 2. The shorter tail is summed from its largest
 * term, outwards until terms no longer count. Absolute error below 1e-11 for means up to a million.
 *
 * @param k whole; below 0 gives 0
 * @param mean 0 or more
 */
export function poissonCdf(k: number, mean: number): number {
  if (k < 0) return 0
  if (mean === 0) return 1
  if (k < mean) {
    let term = density(k, mean)
    let sum = term
    for (let j = k; j > 0 && term > sum * 1e-17; j -= 1) {
      term *= j / mean
      sum += term
    }
    return sum
  }
  let term = density(k + 1, mean)
  let sum = term
  for (let j = k + 2; term > sum * 1e-17; j += 1) {
    term *= mean / j
    sum += term
  }
  return 1 - sum
}

/**
 * E min(X, most) for X Poisson: what goes out of a random number when no more than `most` may. As
 * x·P(X = x) = mean·P(X = x − 1), it is mean·P(X ≤ most − 1) + most·P(X > most).
 */
export const poissonAtMost = (most: number, mean: number): number =>
  mean * poissonCdf(most - 1, mean) + most * (1 - poissonCdf(most, mean))
