import type { Objective } from '../../fitting/objective.ts'
import type { Histories } from '../history.ts'
import { rising } from '../law.ts'

/**
 * Minus the log-likelihood of the BG/NBD model in r, α, a, b, with its slopes (Fader, Hardie and Lee
 * 2005, Marketing Science 24, equation 6).
 *
 * x is whole, so that the gammas and betas are products: no special function is asked. Logarithms of
 * times are taken once for each different time.
 */
export function bgNbdObjective(of: Histories): Objective {
  const { times, repeats, last, observed, weight } = of
  const most = repeats.reduce((high, x) => Math.max(high, x), 0)
  const logs = new Float64Array(times.length)
  const logB = new Float64Array(most + 1)
  return (at, gradient) => {
    const [r, alpha, a, b] = at as unknown as [number, number, number, number]
    const r_x = rising(r, most)
    const b_x = rising(b, most)
    const ab_x = rising(a + b, most)
    for (let i = 0; i < times.length; i += 1) logs[i] = Math.log(alpha + (times[i] as number))
    const logAlpha = Math.log(alpha)
    const logA = Math.log(a)
    // ln(b + x − 1), at x.
    for (let x = 1; x <= most; x += 1) logB[x] = Math.log(b + x - 1)
    let [sum, dr, dalpha, da, db] = [0, 0, 0, 0, 0]
    for (let i = 0; i < repeats.length; i += 1) {
      const x = repeats[i] as number
      const many = weight[i] as number
      const endAt = observed[i] as number
      const end = logs[endAt] as number
      const overEnd = 1 / (alpha + (times[endAt] as number))
      let value =
        (r_x.log[x] as number) +
        (b_x.log[x] as number) -
        (ab_x.log[x] as number) +
        r * logAlpha -
        (r + x) * end
      let onR = (r_x.slope[x] as number) + logAlpha - end
      let onAlpha = r / alpha - (r + x) * overEnd
      let onA = -(ab_x.slope[x] as number)
      let onB = (b_x.slope[x] as number) - (ab_x.slope[x] as number)
      if (x > 0) {
        const lastAt = last[i] as number
        const gap = end - (logs[lastAt] as number)
        // The odds that the customer stopped right after the last purchase.
        const odds = logA - (logB[x] as number) + (r + x) * gap
        const gone = 1 / (1 + Math.exp(-odds))
        value += odds > 36 ? odds : Math.log1p(Math.exp(odds))
        onR += gone * gap
        onAlpha += gone * (r + x) * (overEnd - 1 / (alpha + (times[lastAt] as number)))
        onA += gone / a
        onB -= gone / (b + x - 1)
      }
      sum += many * value
      dr += many * onR
      dalpha += many * onAlpha
      da += many * onA
      db += many * onB
    }
    gradient.set([-dr, -dalpha, -da, -db])
    return -sum
  }
}
