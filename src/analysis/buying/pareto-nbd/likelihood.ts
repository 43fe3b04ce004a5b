import type { Objective } from '../../fitting/objective.ts'
import type { Histories } from '../history.ts'
import { rising } from '../law.ts'
import { tail } from './tail.ts'

/**
 * Minus the log-likelihood of the Pareto/NBD model in r, α, s, β, with its slopes.
 *
 * Schmittlein, Morrison and Colombo 1987 (Management Science 33): up to Γ(r + x)/Γ(r)·α^r·β^s it is
 * s·∫ from t_x + (r + x)·∫ from T of the two integrals below: either the customer stopped after the last
 * purchase, or would have bought or stopped after T. Both are positive; the form in Fader and Hardie's note
 * subtracts two nearly equal numbers where t_x is close to T.
 */
export function paretoNbdObjective(of: Histories): Objective {
  const { times, repeats, last, observed, weight } = of
  const most = repeats.reduce((high, x) => Math.max(high, x), 0)
  return (at, gradient) => {
    const [r, alpha, s, beta] = at as unknown as [number, number, number, number]
    const r_x = rising(r, most)
    const [logAlpha, logBeta] = [Math.log(alpha), Math.log(beta)]
    let [sum, dr, dalpha, ds, dbeta] = [0, 0, 0, 0, 0]
    for (let i = 0; i < repeats.length; i += 1) {
      const x = repeats[i] as number
      const many = weight[i] as number
      const A = r + x
      const stopped = tail(A, s, alpha, beta, times[last[i] as number] as number)
      const later = tail(A + 1, s - 1, alpha, beta, times[observed[i] as number] as number)
      const [one, two] = [Math.log(s) + stopped.log, Math.log(A) + later.log]
      const high = Math.max(one, two)
      const both = high + Math.log(Math.exp(one - high) + Math.exp(two - high))
      const [first, second] = [Math.exp(one - both), Math.exp(two - both)]
      sum += many * ((r_x.log[x] as number) + r * logAlpha + s * logBeta + both)
      dr +=
        many *
        ((r_x.slope[x] as number) + logAlpha + first * stopped.onA + second * (later.onA + 1 / A))
      dalpha += many * (r / alpha + first * stopped.onAlpha + second * later.onAlpha)
      ds += many * (logBeta + first * (stopped.onS + 1 / s) + second * later.onS)
      dbeta += many * (s / beta + first * stopped.onBeta + second * later.onBeta)
    }
    gradient.set([-dr, -dalpha, -ds, -dbeta])
    return -sum
  }
}
