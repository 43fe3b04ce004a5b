import type { Random } from '../random.ts'

// Only square roots, logarithms and exponentials, which V8 computes by itself and alike on every
// machine (`**` has changed between its versions).

/** Waiting time at rate 1: mean 1. */
export const exponential = (random: Random): number => -Math.log(1 - random.next())

/** Mean 0, variance 1, by the polar method (Marsaglia and Bray 1964). */
export function normal(random: Random): number {
  for (;;) {
    const x = 2 * random.next() - 1
    const y = 2 * random.next() - 1
    const square = x * x + y * y
    if (square > 0 && square < 1) return x * Math.sqrt((-2 * Math.log(square)) / square)
  }
}

/**
 * Gamma of this shape and scale 1 (mean and variance: the shape), by Marsaglia and Tsang, “A simple
 * method for generating gamma variables” (2000); shapes under 1 by their boost, u^(1/shape).
 */
export function gamma(random: Random, shape: number): number {
  if (shape < 1) return gamma(random, shape + 1) * Math.exp(Math.log(1 - random.next()) / shape)
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const x = normal(random)
    const v = 1 + c * x
    if (v <= 0) continue
    const cube = v * v * v
    if (Math.log(1 - random.next()) < (x * x) / 2 + d - d * cube + d * Math.log(cube)) {
      return d * cube
    }
  }
}

/** A position, with probability in proportion to its weight. */
export function pick(random: Random, weights: readonly number[]): number {
  let total = 0
  for (const weight of weights) total += weight
  let left = random.next() * total
  for (const [index, weight] of weights.entries()) {
    left -= weight
    if (left < 0) return index
  }
  return weights.length - 1
}
