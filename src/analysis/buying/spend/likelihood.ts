import type { Objective } from '../../fitting/objective.ts'
import { digamma } from '../../special/digamma.ts'
import { lnGamma } from '../../special/ln-gamma.ts'
import type { Spending } from './model.ts'

/**
 * Minus the log-likelihood of the gamma-gamma model in p, q, γ, with its slopes (Fader and Hardie 2013,
 * equation 1a).
 *
 * @param weight of each customer, as a resample has it; 1 unless given
 */
export function spendObjective(
  { purchases, mean }: Spending,
  weight?: ArrayLike<number>
): Objective {
  const most = Math.max(...unique(purchases))
  const logMean = mean.map(Math.log)
  return (at, gradient) => {
    const [p, q, gamma] = at as unknown as [number, number, number]
    const tables = gammaTables(p, q, purchases, most)
    const logGamma = Math.log(gamma)
    const onQAlone = digamma(q)
    const fixed = q * logGamma - lnGamma(q)
    let [sum, dp, dq, dgamma] = [0, 0, 0, 0]
    for (let i = 0; i < mean.length; i += 1) {
      const many = weight ? (weight[i] as number) : 1
      if (many === 0) continue
      const n = purchases[i] as number
      const z = mean[i] as number
      const all = gamma + n * z
      const logAll = Math.log(all)
      const logZ = logMean[i] as number
      const logNZ = logZ + Math.log(n)
      sum +=
        many * (fixed + (tables.value[n] as number) - logZ + p * n * logNZ - (p * n + q) * logAll)
      dp += many * n * ((tables.onP[n] as number) + logNZ - logAll)
      dq += many * ((tables.onQ[n] as number) - onQAlone + logGamma - logAll)
      dgamma += many * (q / gamma - (p * n + q) / all)
    }
    gradient.set([-dp, -dq, -dgamma])
    return -sum
  }
}

/** By number of purchases, where there are such customers: Γ and its slopes are asked once for each. */
function gammaTables(p: number, q: number, purchases: ArrayLike<number>, most: number) {
  const value = new Float64Array(most + 1)
  const onP = new Float64Array(most + 1)
  const onQ = new Float64Array(most + 1)
  for (const n of unique(purchases)) {
    value[n] = lnGamma(p * n + q) - lnGamma(p * n)
    onQ[n] = digamma(p * n + q)
    onP[n] = (onQ[n] as number) - digamma(p * n)
  }
  return { value, onP, onQ }
}

const known = new WeakMap<object, ReadonlySet<number>>()

function unique(purchases: ArrayLike<number>): ReadonlySet<number> {
  const before = known.get(purchases)
  if (before) return before
  const found = new Set(Array.from(purchases))
  known.set(purchases, found)
  return found
}
