import type { Random } from '../statistics/random.ts'

// Noise on a count that makes the answer ε-differentially private: one person more or less changes the probability
// of no answer by more than a factor of e^ε (Dwork, McSherry, Nissim & Smith 2006, “Calibrating noise to
// sensitivity in private data analysis”, TCC). A count changes by one at most, which is its sensitivity. Every ε
// here is over 0.

interface Mechanism {
  /** One draw of the noise. */
  readonly draw: (random: Random, epsilon: number) => number
  /** Standard deviation of the noise. */
  readonly deviation: (epsilon: number) => number
  /** Logarithm of the density, or of the probability, of a noise of that size. */
  readonly logDensity: (noise: number, epsilon: number) => number
  /** The noise lies within ± this with at least that probability (0 to 1, neither). */
  readonly within: (level: number, epsilon: number) => number
  /** How often the best guess is right whether one person is in the count, from one answer, all else known. */
  readonly bestGuess: (epsilon: number) => number
  /** How often a guess is right from two answers, with and without the person: in if they differ by over ½. */
  readonly differencing: (epsilon: number) => number
}

/** Two-sided exponential noise of scale b = 1/ε: density e^(−|z|ε)·ε/2, variance 2/ε². */
const laplace: Mechanism = {
  draw(random, epsilon) {
    // In (0, 1): a nought would be an infinite noise.
    const u = random.uniform() + 2 ** -54
    return (u < 0.5 ? Math.log(2 * u) : -Math.log(2 * (1 - u))) / epsilon
  },
  deviation: epsilon => Math.SQRT2 / epsilon,
  logDensity: (noise, epsilon) => Math.log(epsilon / 2) - Math.abs(noise) * epsilon,
  within: (level, epsilon) => -Math.log(1 - level) / epsilon,
  // 1 − P(noise > ½): nearer to the count with the person, or without.
  bestGuess: epsilon => 1 - Math.exp(-epsilon / 2) / 2,
  // The difference of two such noises is over x with probability e^(−xε)·(1 + xε/2)/2.
  differencing: epsilon => 1 - (Math.exp(-epsilon / 2) * (1 + epsilon / 4)) / 2
}

/**
 * The same in whole numbers: P(z) = (1 − α)/(1 + α)·α^|z| with α = e^(−ε) (Ghosh, Roughgarden & Sundararajan 2009,
 * “Universally utility-maximizing privacy mechanisms”, STOC).
 */
const geometric: Mechanism = {
  draw(random, epsilon) {
    const one = () => Math.floor(-Math.log(1 - random.uniform()) / epsilon)
    return one() - one()
  },
  deviation(epsilon) {
    const alpha = Math.exp(-epsilon)
    return Math.sqrt(2 * alpha) / -Math.expm1(-epsilon)
  },
  logDensity: (noise, epsilon) => Math.log(Math.tanh(epsilon / 2)) - Math.abs(noise) * epsilon,
  within(level, epsilon) {
    // P(|z| > w) = 2·α^(w + 1)/(1 + α).
    const tail = ((1 - level) * (1 + Math.exp(-epsilon))) / 2
    return Math.max(0, Math.ceil(-Math.log(tail) / epsilon - 1 - 1e-12))
  },
  // It reaches the bound that ε gives.
  bestGuess: guessBound,
  // ½·(1 + P(both noises alike)), and that is Σ P(z)².
  differencing(epsilon) {
    const alpha = Math.exp(-epsilon)
    return (1 + (Math.tanh(epsilon / 2) ** 2 * (1 + alpha ** 2)) / (1 - alpha ** 2)) / 2
  }
}

export const MECHANISMS = { laplace, geometric } as const
export type MechanismId = keyof typeof MECHANISMS

/**
 * How often anybody can be right, at best, whether a person is in the data, from answers of privacy loss ε, if
 * both were equally likely before: e^ε ÷ (1 + e^ε) (Wasserman & Zhou 2010; Kairouz, Oh & Viswanath 2015).
 */
export function guessBound(epsilon: number): number {
  return 1 / (1 + Math.exp(-epsilon))
}
