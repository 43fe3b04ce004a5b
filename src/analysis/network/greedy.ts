import type { Network } from './model.ts'
import { eachWorld } from './worlds.ts'

/** Worlds in which starters are chosen. They are tried in others: chosen and tried in the same ones, they would look better than they are. */
const WORLDS = 300

/**
 * Starters chosen one after the other, each the one who adds most to those already chosen: the greedy
 * method of Kempe, Kleinberg and Tardos (2003, KDD), which reaches at least 63 % of what the best choice
 * would.
 */
export function greedySeeds(network: Network, k: number, p: number, seed: number): number[] {
  const people = network.names.length
  const roots = new Int32Array(WORLDS * people)
  /** Of each root in each world: people it would still add. */
  const worth = new Int32Array(WORLDS * people)
  eachWorld(network, p, WORLDS, seed, (sets, world) => {
    const base = world * people
    for (let person = 0; person < people; person += 1) {
      const root = sets.rootOf(person)
      roots[base + person] = base + root
      worth[base + root] = sets.sizeOf(root)
    }
  })
  const gain = (person: number) => {
    let sum = 0
    for (let at = person; at < roots.length; at += people)
      sum += worth[roots[at] as number] as number
    return sum
  }
  const chosen: number[] = []
  while (chosen.length < Math.min(k, people)) {
    let best = -1
    let most = -1
    for (let person = 0; person < people; person += 1) {
      const adds = chosen.includes(person) ? -1 : gain(person)
      if (adds > most) {
        best = person
        most = adds
      }
    }
    chosen.push(best)
    for (let at = best; at < roots.length; at += people) worth[roots[at] as number] = 0
  }
  return chosen
}
