import { lnGauss2F1 } from '../../special/gauss-2f1.ts'
import { lnBeta } from '../../special/ln-beta.ts'
import { drawBeta, drawGamma } from '../../statistics/draws.ts'
import { type Law, meanRate, type Parameters } from '../law.ts'
import { bgNbdObjective } from './likelihood.ts'

/**
 * BG/NBD (Fader, Hardie and Lee 2005): a customer buys at random at a rate of their own, gamma over
 * customers (r, α), and after each purchase stops for good with a probability of their own, beta over
 * customers (a, b).
 */
export const bgNbd: Law = {
  names: ['r', 'alpha', 'a', 'b'],

  objective: bgNbdObjective,

  starts(histories) {
    const { rate } = meanRate(histories)
    const start = (r: number, a: number, b: number): Parameters => [r, r / rate, a, b]
    return [start(0.5, 0.8, 2.5), start(2, 0.3, 4), start(0.2, 2, 2)]
  },

  /** Their equation for P(alive), written as odds. */
  alive([r, alpha, a, b], x, last, observed) {
    if (x === 0) return 1
    const gap = Math.log((alpha + observed) / (alpha + last))
    return 1 / (1 + Math.exp(Math.log(a / (b + x - 1)) + (r + x) * gap))
  },

  ahead: ([r, alpha, a, b], x, observed) => [r + x, alpha + observed, a, b + x],

  /**
   * E[λ·e^(−λ·p·t)] over both distributions: (r/α)·₂F₁(r + 1, a; a + b; −t/α), put on the side where
   * every term is positive (DLMF 15.8.1). Its integral from 0 is their E[X(t)], without the
   * removable gap of that at a = 1.
   */
  pace([r, alpha, a, b], t) {
    const left = Math.log1p(t / alpha)
    return (r / alpha) * Math.exp(lnGauss2F1(r + 1, b, a + b, t / (alpha + t)) - (r + 1) * left)
  },

  scale: ([, alpha]) => alpha,

  /** Their equation 8: the tail of the negative binomial is what its beginning leaves of one. */
  chances([r, alpha, a, b], t, most) {
    const chances = new Float64Array(most + 1)
    const share = t / (alpha + t)
    // P(N = n) of the negative binomial: purchases, if nobody stopped.
    let bought = (alpha / (alpha + t)) ** r
    let upTo = 0
    const whole = lnBeta(a, b)
    for (let n = 0; n <= most; n += 1) {
      const stays = Math.exp(lnBeta(a, b + n) - whole)
      const stops = n === 0 ? 0 : Math.exp(lnBeta(a + 1, b + n - 1) - whole)
      chances[n] = stays * bought + stops * Math.max(0, 1 - upTo)
      upTo += bought
      bought *= ((r + n) / (n + 1)) * share
    }
    return chances
  },

  draw(random, [r, alpha, a, b], stretch, delta) {
    const rate = drawGamma(random, r) / alpha
    const stop = drawBeta(random, a, b)
    let [t, last, purchases, discounted] = [0, 0, 0, 0]
    for (;;) {
      t -= Math.log(1 - random.uniform()) / rate
      if (!(t <= stretch)) break
      last = t
      purchases += 1
      discounted += Math.exp(-delta * t)
      if (random.uniform() < stop) break
    }
    return { purchases, last, discounted }
  }
}
