import { legendre } from '../statistics/legendre.ts'

const NODES = 20

/**
 * ∫ f from 0 to an end, for a smooth f that changes over a length `scale` at first and ever more slowly,
 * as a power of scale + t does: Gauss and Legendre's rule on pieces that double. `widest` bounds the
 * pieces, for an f that also falls exponentially.
 */
export function integrate(
  f: (t: number) => number,
  end: number,
  scale: number,
  widest = Number.POSITIVE_INFINITY
): number {
  const { at, weight } = legendre(NODES)
  let from = 0
  let sum = 0
  while (from < end) {
    const to = Math.min(end, from + Math.min(widest, scale + from))
    const half = (to - from) / 2
    for (let i = 0; i < NODES; i += 1) {
      sum += half * (weight[i] as number) * f(from + half * (1 + (at[i] as number)))
    }
    from = to
  }
  return sum
}
