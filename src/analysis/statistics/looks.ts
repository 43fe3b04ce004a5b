import { legendre } from './legendre.ts'
import { normalCdf, normalDensity, normalQuantile } from './normal.ts'

/** The chance of having gone beyond a bound, up to each look. */
export interface Crossings {
  /** Upwards: the treated look better. */
  readonly above: readonly number[]
  readonly below: readonly number[]
}

/**
 * A test that is looked at again and again, by equal portions, and stops at the first look at which |z|
 * reaches the bound of that look: Armitage, McPherson and Rowe 1969 (Journal of the Royal Statistical
 * Society A 132, 235–244).
 *
 * After look k the sum S_k of k portions is normal with variance k and mean k·d; one stops as soon as |S_k|
 * ≥ b_k·√k. The density of those still going is carried from look to look,
 *
 *     f_k(s) = ∫ f_{k−1}(u)·φ(s − u − d) du   over |u| < b_{k−1}·√(k − 1),
 *
 * by Gauss and Legendre's rule; at each look a part of it has left on either side.
 *
 * @param bounds of each look, as a z value, above 0; at most 100 of them
 * @param drift the z value that the last look has on average: 0 where there is nothing to see
 */
export function crossings(bounds: readonly number[], drift: number): Crossings {
  const looks = bounds.length
  const step = drift / Math.sqrt(looks)
  const above: number[] = []
  const below: number[] = []
  let [up, down] = [0, 0]
  let going: readonly Node[] = [{ at: 0, mass: 1 }]
  for (const [index, z] of bounds.entries()) {
    const bound = z * Math.sqrt(index + 1)
    for (const { at, mass } of going) {
      up += mass * normalCdf(at + step - bound)
      down += mass * normalCdf(-bound - at - step)
    }
    above.push(up)
    below.push(down)
    if (index === looks - 1) break
    // Nodes a fifth of the kernel's width apart, give or take; few sizes, so that rules are found once.
    const { at, weight } = legendre(16 * Math.max(1, Math.ceil((bound * 5) / 16)))
    const before = going
    going = at.map((x, i) => {
      const s = x * bound
      let density = 0
      for (const node of before) density += node.mass * normalDensity(s - node.at - step)
      return { at: s, mass: density * bound * (weight[i] as number) }
    })
  }
  return { above, below }
}

/** A piece of the density of those still going. */
interface Node {
  readonly at: number
  readonly mass: number
}

/**
 * How often a test that is looked at again and again calls a difference that is not there, if each look is
 * judged as if it were the only one.
 *
 * @param looks whole, 1 to 100
 * @param confidence of each single look, above 0 and below 1
 * @returns the chance of at least one false alarm up to each look
 */
export function falseAlarms(looks: number, confidence: number): readonly number[] {
  const z = normalQuantile(0.5 + confidence / 2)
  return alarmsOf(new Array<number>(looks).fill(z))
}

/** The chance of a false alarm up to each look, by these bounds. */
export function alarmsOf(bounds: readonly number[]): readonly number[] {
  const { above, below } = crossings(bounds, 0)
  return above.map((up, look) => up + (below[look] as number))
}
