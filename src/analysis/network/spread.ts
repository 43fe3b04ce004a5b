import { seeded } from '../statistics/random.ts'
import { quantile } from '../statistics/spread.ts'
import { studentQuantile } from '../statistics/student.ts'
import { sampleOf } from '../statistics/welch.ts'
import type { Network } from './model.ts'
import type { Starters, Way } from './starters.ts'
import { eachWorld } from './worlds.ts'

/** A mean over runs and its interval of 95 %. */
interface Estimate {
  readonly mean: number
  readonly low: number
  readonly high: number
}

/** How far a message goes that some people start, starters included. */
export interface Reach extends Estimate {
  readonly way: Way | 'random'
  /** None for `random`, who are others in every run. */
  readonly seeds: readonly number[]
  /** Where nine single runs of ten end. */
  readonly usual: readonly [low: number, high: number]
  /** People more than random starters reach, run by run in the same world; null for those themselves. */
  readonly more: Estimate | null
}

/**
 * The mean reach of each choice of starters and of as many drawn by lot, in the same worlds: the
 * difference is then known better than each by itself. Intervals are Student's.
 *
 * @param k people that are drawn by lot in each run
 * @param runs from 2
 */
export function spreadOfAll(
  network: Network,
  starters: readonly Starters[],
  {
    k,
    p,
    runs,
    seed
  }: { readonly k: number; readonly p: number; readonly runs: number; readonly seed: number }
): readonly Reach[] {
  const people = network.names.length
  const results = starters.map(() => new Float64Array(runs))
  const byLot = new Float64Array(runs)
  const random = seeded(seed ^ 0x5bd1e995)
  const deck = Int32Array.from({ length: people }, (_, i) => i)
  const count = Math.min(k, people)
  const seen = new Int32Array(people).fill(-1)
  let mark = 0
  eachWorld(network, p, runs, seed, (sets, world) => {
    const reach = (seeds: ArrayLike<number>, size: number) => {
      mark += 1
      let sum = 0
      for (let at = 0; at < size; at += 1) {
        const root = sets.rootOf(seeds[at] as number)
        if (seen[root] === mark) continue
        seen[root] = mark
        sum += sets.sizeOf(root)
      }
      return sum
    }
    starters.forEach(({ seeds }, at) => {
      ;(results[at] as Float64Array)[world] = reach(seeds, seeds.length)
    })
    // The first cards of a shuffled deck (Fisher and Yates); it need not be in order before.
    for (let at = 0; at < count; at += 1) {
      const other = at + random.integer(people - at)
      const held = deck[at] as number
      deck[at] = deck[other] as number
      deck[other] = held
    }
    byLot[world] = reach(deck, count)
  })
  return [
    ...starters.map(({ way, seeds }, at) => {
      const values = results[at] as Float64Array
      return {
        way,
        seeds,
        ...summary(values),
        more: estimate(values.map((v, i) => v - (byLot[i] as number)))
      }
    }),
    { way: 'random', seeds: [], ...summary(byLot), more: null }
  ]
}

function summary(values: Float64Array): Estimate & Pick<Reach, 'usual'> {
  const sorted = values.slice().sort()
  return { ...estimate(values), usual: [quantile(sorted, 0.05), quantile(sorted, 0.95)] }
}

function estimate(values: Float64Array): Estimate {
  const { n, mean, variance } = sampleOf(values)
  const margin = studentQuantile(0.975, n - 1) * Math.sqrt(variance / n)
  return { mean, low: mean - margin, high: mean + margin }
}
