import type { Objective } from '../../fitting/objective.ts'
import type { Histories } from '../history.ts'
import { rising } from '../law.ts'

/** Far from what a double can hold. */
const LARGE = 1e280

/**
 * Minus the log-likelihood of the BG/NBD model in r, α, a, b, with its slopes (Fader, Hardie and Lee
 * 2005, Marketing Science 24, equation 6).
 *
 * x is whole, so that the gammas and betas are products: no special function is asked. What hangs on x or
 * on T alone is summed over their different values; only the odds that a customer has stopped are a matter
 * of single rows.
 */
export function bgNbdObjective(of: Histories): Objective {
  const { times, repeats, last, observed, weight } = of
  const most = repeats.reduce((high, x) => Math.max(high, x), 0)
  // Customers by x; customers and their repeats by T.
  const byRepeats = new Float64Array(most + 1)
  const byEnd = new Float64Array(times.length)
  const repeatsByEnd = new Float64Array(times.length)
  for (let i = 0; i < repeats.length; i += 1) {
    const [x, end, many] = [repeats[i] as number, observed[i] as number, weight[i] as number]
    byRepeats[x] = (byRepeats[x] as number) + many
    byEnd[end] = (byEnd[end] as number) + many
    repeatsByEnd[end] = (repeatsByEnd[end] as number) + many * x
  }
  const logs = new Float64Array(times.length)
  const over = new Float64Array(times.length)
  const logB = new Float64Array(most + 1)
  const overB = new Float64Array(most + 1)
  return (at, gradient) => {
    const [r, alpha, a, b] = at as unknown as [number, number, number, number]
    const r_x = rising(r, most)
    const b_x = rising(b, most)
    const ab_x = rising(a + b, most)
    const logAlpha = Math.log(alpha)
    const logA = Math.log(a)
    let [sum, dr, dalpha, da, db] = [0, 0, 0, 0, 0]
    for (let x = 0; x <= most; x += 1) {
      const many = byRepeats[x] as number
      const slopeAB = ab_x.slope[x] as number
      sum += many * ((r_x.log[x] as number) + (b_x.log[x] as number) - (ab_x.log[x] as number))
      dr += many * (r_x.slope[x] as number)
      da -= many * slopeAB
      db += many * ((b_x.slope[x] as number) - slopeAB)
      if (x === 0) continue
      logB[x] = Math.log(b + x - 1)
      overB[x] = 1 / (b + x - 1)
    }
    for (let t = 0; t < times.length; t += 1) {
      const log = Math.log(alpha + (times[t] as number))
      const inverse = 1 / (alpha + (times[t] as number))
      logs[t] = log
      over[t] = inverse
      const many = byEnd[t] as number
      // α^r / (α + T)^(r + x), of all who were watched for so long.
      const powers = r * many + (repeatsByEnd[t] as number)
      sum += many * r * logAlpha - powers * log
      dr += many * (logAlpha - log)
      dalpha += (many * r) / alpha - powers * inverse
    }
    let stopped = 0
    // Of rows of one customer, which are most, one logarithm is taken of many factors together.
    let product = 1
    for (let i = 0; i < repeats.length; i += 1) {
      const x = repeats[i] as number
      if (x === 0) continue
      const [endAt, lastAt] = [observed[i] as number, last[i] as number]
      const gap = (logs[endAt] as number) - (logs[lastAt] as number)
      // The odds that the customer stopped right after the last purchase, as a logarithm.
      const odds = logA - (logB[x] as number) + (r + x) * gap
      const many = weight[i] as number
      const small = Math.exp(odds > 0 ? -odds : odds)
      const gone = (many * (odds > 0 ? 1 : small)) / (1 + small)
      if (odds > 0) sum += many * odds
      if (many === 1) {
        product *= 1 + small
        if (product > LARGE) {
          sum += Math.log(product)
          product = 1
        }
      } else sum += many * Math.log1p(small)
      dr += gone * gap
      dalpha += gone * (r + x) * ((over[endAt] as number) - (over[lastAt] as number))
      stopped += gone
      db -= gone * (overB[x] as number)
    }
    sum += Math.log(product)
    gradient.set([-dr, -dalpha, -(da + stopped / a), -db])
    return -sum
  }
}
