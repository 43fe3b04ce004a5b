import { legendre } from '../statistics/legendre.ts'
import { normalDensity, normalQuantile } from '../statistics/normal.ts'

/**
 * How often a test that is looked at again and again calls a difference that is not there, by the number
 * of looks: Armitage, McPherson and Rowe 1969 (Journal of the Royal Statistical Society A 132, 235–244).
 *
 * After look k the sum S_k of k equal portions is normal with variance k; one stops as soon as |S_k| ≥
 * z·√k. The density of those still going is carried from look to look,
 *
 *     f_k(s) = ∫ f_{k−1}(u)·φ(s − u) du   over |u| < z·√(k − 1),
 *
 * by Gauss and Legendre's rule. What is left of it is the chance of never having been alarmed.
 *
 * @param looks whole, 1 to 100
 * @param confidence of each single look, above 0 and below 1
 * @returns the chance of at least one false alarm up to each look
 */
export function falseAlarms(looks: number, confidence: number): readonly number[] {
  const z = normalQuantile(0.5 + confidence / 2)
  const found: number[] = []
  let before: readonly Node[] = [{ at: 0, mass: 1 }]
  for (let look = 1; look <= looks; look += 1) {
    const bound = z * Math.sqrt(look)
    // Nodes a fifth of the kernel's width apart, give or take; few sizes, so that rules are found once.
    const { at, weight } = legendre(16 * Math.max(1, Math.ceil((bound * 5) / 16)))
    before = at.map((x, i) => {
      const s = x * bound
      let density = 0
      for (const node of before) density += node.mass * normalDensity(s - node.at)
      return { at: s, mass: density * bound * (weight[i] as number) }
    })
    found.push(1 - before.reduce((sum, { mass }) => sum + mass, 0))
  }
  return found
}

/** A piece of the density of those still going. */
interface Node {
  readonly at: number
  readonly mass: number
}
