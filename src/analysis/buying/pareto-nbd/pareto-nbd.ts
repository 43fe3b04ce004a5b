import { drawGamma } from '../../statistics/draws.ts'
import { integrate } from '../integrate.ts'
import { type Law, meanRate, type Parameters } from '../law.ts'
import { paretoNbdObjective } from './likelihood.ts'
import { tail } from './tail.ts'

/**
 * Pareto/NBD (Schmittlein, Morrison and Colombo 1987): a customer buys at random at a rate of their own,
 * gamma over customers (r, α), and stops at random at a rate of their own, gamma over customers (s, β),
 * whether they buy or not.
 */
export const paretoNbd: Law = {
  names: ['r', 'alpha', 's', 'beta'],

  objective: paretoNbdObjective,

  starts(histories) {
    const { rate, observed } = meanRate(histories)
    const start = (r: number, s: number, times: number): Parameters => [
      r,
      r / rate,
      s,
      s * observed * times
    ]
    return [start(0.5, 0.6, 1), start(2, 1, 4), start(0.3, 0.3, 0.5)]
  },

  alive([r, alpha, s, beta], x, last, observed) {
    const A = r + x
    const stopped = Math.log(s) + tail(A, s, alpha, beta, last).log
    const later = Math.log(A) + tail(A + 1, s - 1, alpha, beta, observed).log
    const still = -A * Math.log(alpha + observed) - s * Math.log(beta + observed)
    return 1 / (Math.exp(stopped - still) + Math.exp(later - still))
  },

  ahead: ([r, alpha, s, beta], x, observed) => [r + x, alpha + observed, s, beta + observed],

  /** E[λ]·E[e^(−μ·t)]. Its integral is their E[X(t)]. */
  pace: ([r, alpha, s, beta], t) => (r / alpha) * Math.exp(-s * Math.log1p(t / beta)),

  scale: ([, , , beta]) => beta,

  /** n purchases by t, alive then; or n purchases by the moment of stopping, over all moments. */
  chances([r, alpha, s, beta], t, most) {
    const chances = new Float64Array(most + 1)
    const alive = Math.exp(-s * Math.log1p(t / beta))
    let log = 0
    for (let n = 0; n <= most; n += 1) {
      // Γ(r + n) / (Γ(r)·n!)·(α/(α + τ))^r·(τ/(α + τ))^n, the chance of n purchases in a time τ.
      const ways = log
      const bought = (time: number) =>
        Math.exp(ways - r * Math.log1p(time / alpha) + n * Math.log(time / (alpha + time)))
      const stopping = (time: number) => (s / beta) * Math.exp(-(s + 1) * Math.log1p(time / beta))
      const here = n === 0 ? Math.exp(-r * Math.log1p(t / alpha)) : bought(t)
      const before = integrate(
        time => (time > 0 ? bought(time) : 0) * stopping(time),
        t,
        Math.min(alpha, beta)
      )
      chances[n] = here * alive + before
      log += Math.log((r + n) / (n + 1))
    }
    return chances
  },

  draw(random, [r, alpha, s, beta], stretch, delta) {
    const rate = drawGamma(random, r) / alpha
    const stop = drawGamma(random, s) / beta
    const end = Math.min(stretch, -Math.log(1 - random.uniform()) / stop)
    let [t, last, purchases, discounted] = [0, 0, 0, 0]
    for (;;) {
      t -= Math.log(1 - random.uniform()) / rate
      if (!(t <= end)) break
      last = t
      purchases += 1
      discounted += Math.exp(-delta * t)
    }
    return { purchases, last, discounted }
  }
}
