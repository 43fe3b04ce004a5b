import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cascade } from '../../../src/analysis/network/cascade.ts'
import { chancesOf } from '../../../src/analysis/network/chances.ts'
import { communitiesOf } from '../../../src/analysis/network/communities.ts'
import { greedySeeds } from '../../../src/analysis/network/greedy.ts'
import { influenceOf } from '../../../src/analysis/network/influence.ts'
import { spreadOfAll } from '../../../src/analysis/network/spread.ts'
import { type Starters, startersOf, type Way } from '../../../src/analysis/network/starters.ts'
import { loadTools } from '../../../src/analysis/network/tools.ts'
import { eachWorld } from '../../../src/analysis/network/worlds.ts'
import { anyNetwork, karate, networkOf } from './networks.ts'

const tools = await loadTools()

const path3 = networkOf(3, [
  [0, 1],
  [1, 2]
])

/** The mean reach, exactly: every set of open ties with its probability. */
function exactly(network: typeof karate, seeds: readonly number[], p: number): number {
  const chances = chancesOf(network, p)
  const ties = network.from.length
  let mean = 0
  for (let world = 0; world < 2 ** ties; world += 1) {
    let chance = 1
    const near = network.names.map((): number[] => [])
    for (let tie = 0; tie < ties; tie += 1) {
      const open = (world >> tie) & 1
      chance *= open ? (chances[tie] as number) : 1 - (chances[tie] as number)
      if (!open) continue
      const [a, b] = [network.from[tie] as number, network.to[tie] as number]
      near[a]?.push(b)
      near[b]?.push(a)
    }
    const reached = new Set(seeds)
    for (const at of reached) for (const other of near[at] ?? []) reached.add(other)
    mean += chance * reached.size
  }
  return mean
}

const one = (
  network: typeof karate,
  way: Way,
  seeds: readonly number[],
  p: number,
  runs: number,
  seed = 1
) => {
  const [reach] = spreadOfAll(network, [{ way, seeds }], { k: 1, p, runs, seed })
  if (!reach) throw new Error('no reach')
  return reach
}

test('the chance of a tie grows with its contacts: 1 − (1 − p)^w', () => {
  const chances = chancesOf(
    networkOf(4, [
      [0, 1],
      [1, 2, 2],
      [2, 3, 3]
    ]),
    0.5
  )
  expect([...chances]).toEqual([0.5, 0.75, 0.875])
  expect([...chancesOf(path3, 0)]).toEqual([0, 0])
  expect([...chancesOf(path3, 1)]).toEqual([1, 1])
})

describe('one cascade', () => {
  test('at certainty it is the distance from the starters; at nought nobody moves', () => {
    const line = networkOf(5, [
      [0, 1],
      [1, 2],
      [2, 3]
    ])
    expect(cascade(line, [0], 1, 1)).toEqual({
      round: Int32Array.from([0, 1, 2, 3, -1]),
      reached: [1, 2, 3, 4]
    })
    expect(cascade(line, [1, 4], 0, 1).reached).toEqual([2])
    expect(cascade(line, [], 1, 1).reached).toEqual([0])
  })

  test('the same seed throws the same, another one otherwise', () => {
    const from = (seed: number) => cascade(karate, [0], 0.3, seed).round.join()
    expect(from(7)).toBe(from(7))
    expect(new Set([1, 2, 3, 4, 5].map(from)).size).toBeGreaterThan(1)
  })

  test('whoever starts as well takes nobody away: the same throw reaches at least as many', () => {
    fc.assert(
      fc.property(
        anyNetwork,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(),
        (network, p, seed) => {
          const less = cascade(network, [0], p, seed)
          const more = cascade(network, [0, 1], p, seed)
          for (const at of network.names.keys())
            if (less.round[at] !== -1) expect(more.round[at]).not.toBe(-1)
          const { round, reached } = more
          expect(reached.at(-1)).toBe(round.filter(when => when >= 0).length)
          expect(reached).toEqual([...reached].sort((a, b) => a - b))
        }
      )
    )
  })
})

describe('the mean of many', () => {
  test('a chain of three from its end, by hand: 1 + p + p²', () => {
    const reach = one(path3, 'own', [0], 0.5, 5000)
    expect(exactly(path3, [0], 0.5)).toBeCloseTo(1.75, 12)
    expect(reach.low).toBeLessThan(1.75)
    expect(reach.high).toBeGreaterThan(1.75)
    // sd: 1, 2, 3 with 1/2, 1/4, 1/4: variance 1/2 · 0.5625 + 1/4 · 0.0625 + 1/4 · 1.5625 = 0.6875.
    expect(reach.high - reach.low).toBeCloseTo(2 * 1.96 * Math.sqrt(0.6875 / 5000), 2)
    expect(reach.usual).toEqual([1, 3])
  })

  test('the interval holds the exact mean in 95 of 100 draws of the lot, give or take', () => {
    const network = networkOf(6, [
      [0, 1],
      [1, 2],
      [2, 0],
      [2, 3, 2],
      [3, 4],
      [4, 5],
      [3, 5]
    ])
    const exact = exactly(network, [0, 4], 0.3)
    const held = Array.from({ length: 200 }, (_, seed) =>
      one(network, 'own', [0, 4], 0.3, 400, seed)
    ).filter(({ low, high }) => low <= exact && exact <= high).length
    // Binomial, 200 at 0.95: 178 to 198 with a chance of 99.9 %.
    expect(held).toBeGreaterThanOrEqual(178)
    expect(held).toBeLessThanOrEqual(198)
  })

  test('cascades played one by one have the mean of the worlds', () => {
    const runs = 4000
    let sum = 0
    for (let seed = 0; seed < runs; seed += 1)
      sum += cascade(karate, [0, 33], 0.15, seed).reached.at(-1) as number
    const { mean, low, high } = one(karate, 'own', [0, 33], 0.15, runs)
    // Two means of 4,000 runs: their difference has √2 of one's error.
    expect(Math.abs(sum / runs - mean)).toBeLessThan(2.2 * (high - low))
  })

  test('certainty reaches the pieces of the starters, nought the starters', () => {
    fc.assert(
      fc.property(anyNetwork, network => {
        expect(one(network, 'own', [0], 0, 100).mean).toBe(1)
        const all = one(network, 'own', [0], 1, 100)
        expect(all.mean).toBe(cascade(network, [0], 1, 1).reached.at(-1))
        expect(all.low).toBe(all.high)
      })
    )
  })

  test('starters by lot: one of three in a chain, by hand', () => {
    // (1.75 + 2 + 1.75) / 3 at p = ½.
    const random = spreadOfAll(path3, [], { k: 1, p: 0.5, runs: 5000, seed: 3 }).at(-1)
    expect(random?.way).toBe('random')
    expect(random?.low).toBeLessThan(5.5 / 3)
    expect(random?.high).toBeGreaterThan(5.5 / 3)
    expect(random?.more).toBeNull()
  })

  test('more starters by lot than people: everybody', () => {
    expect(spreadOfAll(path3, [], { k: 9, p: 0, runs: 10, seed: 1 }).at(-1)?.mean).toBe(3)
  })

  test('the difference from lot is the difference of the means, known better than both', () => {
    const reaches = spreadOfAll(karate, [{ way: 'degree', seeds: [33, 0, 32] }], {
      k: 3,
      p: 0.2,
      runs: 1000,
      seed: 5
    })
    const [degree, random] = reaches
    if (!degree?.more || !random) throw new Error('missing')
    expect(degree.more.mean).toBeCloseTo(degree.mean - random.mean, 9)
    const length = ({ low, high }: { low: number; high: number }) => high - low
    expect(length(degree.more)).toBeLessThan(Math.hypot(length(degree), length(random)))
  })
})

test('worlds open a tie as often as its chance says', () => {
  let open = 0
  eachWorld(networkOf(2, [[0, 1]]), 0.3, 20_000, 11, sets => {
    if (sets.rootOf(0) === sets.rootOf(1)) open += 1
  })
  // Binomial: 0.3 ± 4 standard errors of 0.0032.
  expect(open / 20_000).toBeGreaterThan(0.287)
  expect(open / 20_000).toBeLessThan(0.313)
})

describe('who starts', () => {
  test('greedily, of two stars and a loner: a middle each, then somebody new', () => {
    const network = networkOf(9, [
      [0, 1],
      [0, 2],
      [0, 3],
      [0, 4],
      [5, 6],
      [5, 7]
    ])
    expect(greedySeeds(network, 3, 0.9, 1).slice(0, 2)).toEqual([0, 5])
    expect(greedySeeds(network, 3, 1, 1)[2]).toBe(8)
    expect(greedySeeds(network, 99, 0.5, 1)).toHaveLength(9)
  })

  test('the greedy choice is at least 63 % of the best pair, found by trying all', () => {
    const network = networkOf(6, [
      [0, 1],
      [1, 2],
      [2, 0],
      [2, 3],
      [3, 4],
      [4, 5],
      [3, 5]
    ])
    const pairs = network.names.flatMap((_, a) =>
      network.names.slice(a + 1).map((__, b) => [a, a + 1 + b])
    )
    const best = Math.max(...pairs.map(pair => exactly(network, pair, 0.4)))
    expect(exactly(network, greedySeeds(network, 2, 0.4, 1), 0.4)).toBeGreaterThan(0.95 * best)
  })

  test('by each way as many, each once; by hand those of the hand', () => {
    fc.assert(
      fc.property(anyNetwork, fc.integer({ min: 1, max: 12 }), (network, k) => {
        const all = startersOf(
          network,
          communitiesOf(network, 1, tools),
          influenceOf(network, tools),
          {
            k,
            p: 0.2,
            seed: 1,
            own: [1]
          }
        )
        const wanted = Math.min(k, network.names.length)
        for (const { way, seeds } of all) {
          expect(new Set(seeds).size, way).toBe(way === 'own' ? 1 : wanted)
          expect(seeds.every(at => at >= 0 && at < network.names.length)).toBe(true)
        }
        expect(all.map(({ way }: Starters) => way).slice(-3)).toEqual(['groups', 'greedy', 'own'])
      }),
      { numRuns: 40 }
    )
  })

  test('one of each group, the largest first, and then the second of each', () => {
    const communities = { of: [0, 0, 0, 1, 1, 2], sizes: [3, 2, 1], modularity: 0, tries: [] }
    const influence = {
      degree: [1, 3, 2, 1, 4, 9],
      betweenness: null,
      eigenvector: null,
      pagerank: null
    }
    const [groups] = startersOf(networkOf(6, [[0, 1]]), communities, influence, {
      k: 5,
      p: 0,
      seed: 1,
      own: []
    }).filter(({ way }) => way === 'groups')
    expect(groups?.seeds).toEqual([1, 4, 5, 2, 3])
  })
})

test('5,000 ties of 1,000 people: every way is tried, and in time', () => {
  const random = fc.sample(fc.tuple(fc.nat({ max: 999 }), fc.nat({ max: 999 })), {
    numRuns: 5200,
    seed: 4
  })
  const network = networkOf(1000, random)
  const communities = communitiesOf(network, 1, tools)
  const influence = influenceOf(network, tools)
  const k = 10
  const p = 0.1
  const reaches = spreadOfAll(
    network,
    startersOf(network, communities, influence, { k, p, seed: 2, own: [] }),
    {
      k,
      p,
      runs: 500,
      seed: 1
    }
  )
  expect(network.from.length).toBeGreaterThan(4900)
  expect(reaches.map(({ way }) => way)).toEqual([
    'degree',
    'betweenness',
    'eigenvector',
    'pagerank',
    'groups',
    'greedy',
    'random'
  ])
  for (const { mean, low, high } of reaches) {
    expect(mean).toBeGreaterThanOrEqual(10)
    expect(mean).toBeLessThanOrEqual(1000)
    expect(low).toBeLessThanOrEqual(high)
  }
})
