/** Nodes and weights of Gauss and Legendre's rule on [−1, 1]. */
export interface Rule {
  readonly at: readonly number[]
  readonly weight: readonly number[]
}

const known = new Map<number, Rule>()

/**
 * The rule with n nodes, exact for polynomials up to degree 2n − 1: zeros of P_n by Newton's method from
 * cos(π·(i − ¼)/(n + ½)) (Abramowitz and Stegun 25.4.29 and 22.16.6).
 *
 * @param n whole, from 1
 */
export function legendre(n: number): Rule {
  const before = known.get(n)
  if (before) return before
  const at: number[] = []
  const weight: number[] = []
  for (let i = 1; i <= n; i += 1) {
    let x = Math.cos((Math.PI * (i - 0.25)) / (n + 0.5))
    let slope = 1
    for (let step = 0; step < 8; step += 1) {
      // P_n and P_{n−1} at x, by their recurrence.
      let [value, last] = [1, 0]
      for (let k = 1; k <= n; k += 1)
        [value, last] = [((2 * k - 1) * x * value - (k - 1) * last) / k, value]
      slope = (n * (x * value - last)) / (x * x - 1)
      const off = value / slope
      x -= off
      // The slope belongs to the node as it stands now; a next step would change neither.
      if (Math.abs(off) < 1e-13) break
    }
    at.push(x)
    weight.push(2 / ((1 - x * x) * slope * slope))
  }
  const rule = { at, weight }
  known.set(n, rule)
  return rule
}
