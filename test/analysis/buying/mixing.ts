/*
 * The second route to every formula of the models of buying: what one customer with known rates does,
 * averaged over the mixing distributions by plain quadrature, with no formula of a model in between.
 */
import { lnBeta } from '../../../src/analysis/special/ln-beta.ts'
import { lnGamma } from '../../../src/analysis/special/ln-gamma.ts'

interface Node {
  readonly at: number
  readonly weight: number
}

/** Gamma(shape, rate) as nodes: the trapezoid rule in ln λ, which converges faster than any power. */
export function gammaNodes(shape: number, rate: number, step = 0.18): Node[] {
  const nodes: Node[] = []
  for (let w = -40 / shape; w < 7; w += step) {
    const scaled = Math.exp(w)
    const log = shape * w - scaled - lnGamma(shape)
    nodes.push({ at: scaled / rate, weight: step * Math.exp(log) })
  }
  return nodes
}

/** Beta(a, b) as nodes, in the logarithm of the odds. */
export function betaNodes(a: number, b: number, step = 0.18): Node[] {
  const nodes: Node[] = []
  for (let w = -40 / a; w < 40 / b; w += step) {
    const log = -a * Math.log1p(Math.exp(-w)) - b * Math.log1p(Math.exp(w)) - lnBeta(a, b)
    nodes.push({ at: 1 / (1 + Math.exp(-w)), weight: step * Math.exp(log) })
  }
  return nodes
}

/** The mean of f over two independent distributions. */
export function mean(
  one: readonly Node[],
  two: readonly Node[],
  f: (first: number, second: number) => number
): number {
  let sum = 0
  for (const { at: first, weight } of one) {
    for (const { at: second, weight: also } of two) sum += weight * also * f(first, second)
  }
  return sum
}

/** n purchases at rate λ in time t. */
export const poisson = (n: number, rate: number): number =>
  rate === 0 ? Number(n === 0) : Math.exp(n * Math.log(rate) - rate - lnGamma(n + 1))

/** n or more of them: what is left of one. */
export function poissonFrom(n: number, rate: number): number {
  let [left, term] = [1, Math.exp(-rate)]
  for (let k = 0; k < n; k += 1) {
    left -= term
    term *= rate / (k + 1)
  }
  return Math.max(0, left)
}
