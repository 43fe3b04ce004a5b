import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { communitiesOf, modularityOf } from '../../../src/analysis/network/communities.ts'
import { shapeOf } from '../../../src/analysis/network/shape.ts'
import { type GraphTools, loadTools } from '../../../src/analysis/network/tools.ts'
import { CIRCLES, sampleTies } from '../../../src/widgets/social-graph/sample.ts'
import { KARATE_LOUVAIN, KARATE_OPTIMUM } from '../../reference/karate-club.ts'
import { anyNetwork, karate, networkOf } from './networks.ts'

const tools: GraphTools = await loadTools()

/** Every pair of people, as the definition sums it. */
function byPairs(
  { names, from, to, weight }: typeof karate,
  of: readonly number[],
  resolution = 1
) {
  const n = names.length
  const a = Array.from({ length: n }, () => new Float64Array(n))
  from.forEach((one, tie) => {
    const other = to[tie] as number
    ;(a[one] as Float64Array)[other] = weight[tie] as number
    ;(a[other] as Float64Array)[one] = weight[tie] as number
  })
  const k = a.map(line => line.reduce((x, y) => x + y, 0))
  const all = k.reduce((x, y) => x + y, 0)
  let sum = 0
  for (let i = 0; i < n; i += 1)
    for (let j = 0; j < n; j += 1)
      if (of[i] === of[j])
        sum += (a[i]?.[j] as number) - (resolution * (k[i] as number) * (k[j] as number)) / all
  return sum / all
}

describe('Zachary’s karate club', () => {
  test('one run of Louvain, in the order of the members, finds the published 0.4188 in 12, 11, 6 and 5', () => {
    const found = communitiesOf(karate, 1, tools)
    const [first] = found.tries
    expect(first?.modularity).toBeCloseTo(KARATE_LOUVAIN.modularity, 4)
    expect(first?.groups).toBe(4)
    const groups = tools.louvain(tools.graphOf(karate), { randomWalk: false })
    const sizes = new Map<number, number>()
    for (const group of Object.values(groups)) sizes.set(group, (sizes.get(group) ?? 0) + 1)
    expect([...sizes.values()].sort((a, b) => b - a)).toEqual(KARATE_LOUVAIN.sizes)
  })

  test('the best of ten runs is the proved maximum, 0.4198, in four groups', () => {
    const found = communitiesOf(karate, 1, tools)
    expect(found.modularity).toBeCloseTo(KARATE_OPTIMUM, 4)
    expect(found.sizes).toHaveLength(4)
    expect(found.tries).toHaveLength(10)
  })

  test('the two halves into which the club fell, as Zachary has them: less modular', () => {
    const of = karate.names.map((_, at) =>
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 16, 17, 19, 21].includes(at) ? 0 : 1
    )
    expect(modularityOf(karate, of)).toBeCloseTo(byPairs(karate, of), 12)
    expect(modularityOf(karate, of)).toBeLessThan(KARATE_LOUVAIN.modularity)
  })
})

describe('modularity', () => {
  test('two triangles and a tie between them, by hand', () => {
    const network = networkOf(6, [
      ...([
        [0, 1],
        [1, 2],
        [0, 2],
        [3, 4],
        [4, 5],
        [3, 5],
        [2, 3]
      ] as [number, number][])
    ])
    // Seven ties; in each half three, and seven ends of fourteen: 2 · (3/7 − 1/4) = 5/14.
    expect(modularityOf(network, [0, 0, 0, 1, 1, 1])).toBeCloseTo(5 / 14, 12)
    // All in one group: 1 − 1.
    expect(modularityOf(network, [0, 0, 0, 0, 0, 0])).toBeCloseTo(0, 12)
    expect(communitiesOf(network, 1, tools)).toMatchObject({
      of: [0, 0, 0, 1, 1, 1],
      sizes: [3, 3]
    })
  })

  test('is the sum over all pairs, and what Louvain says of itself', () => {
    fc.assert(
      fc.property(
        anyNetwork,
        fc.double({ min: 0.2, max: 3, noNaN: true }),
        fc.array(fc.nat({ max: 3 }), { minLength: 9, maxLength: 9 }),
        (network, resolution, of) => {
          expect(modularityOf(network, of, resolution)).toBeCloseTo(
            byPairs(network, of, resolution),
            10
          )
          const detail = tools.louvain.detailed(tools.graphOf(network), {
            resolution,
            randomWalk: false
          })
          const groups = network.names.map((_, at) => detail.communities[at] as number)
          expect(detail.modularity).toBeCloseTo(modularityOf(network, groups, resolution), 10)
        }
      )
    )
  })

  test('without ties there is none, and no NaN', () => {
    expect(modularityOf({ ...karate, from: new Int32Array(), to: new Int32Array() }, [])).toBe(0)
  })
})

test('groups are named by size, cover everybody, and no piece shares one with another', () => {
  fc.assert(
    fc.property(anyNetwork, network => {
      const { of, sizes, modularity, tries } = communitiesOf(network, 1, tools)
      expect(of).toHaveLength(network.names.length)
      expect(sizes.map((_, group) => of.filter(one => one === group).length)).toEqual(sizes)
      expect([...sizes].sort((a, b) => b - a)).toEqual(sizes)
      expect(modularity).toBeCloseTo(Math.max(...tries.map(one => one.modularity)), 10)
      expect(modularity).toBeGreaterThanOrEqual(-0.5)
    }),
    { numRuns: 50 }
  )
})

test('a higher resolution asks for more groups', () => {
  const groups = [0.3, 1, 3].map(
    resolution => communitiesOf(karate, resolution, tools).sizes.length
  )
  expect(groups[0]).toBeLessThan(groups[1] as number)
  expect(groups[1]).toBeLessThan(groups[2] as number)
})

test('in the made-up customers it finds the eight circles, which it is not told', () => {
  const found = shapeOf(
    sampleTies().map(([from, to]) => ({ from: String(from), to: String(to), weight: null })),
    true
  )
  if (!found.ok) throw new Error(found.why)
  const { network } = found.shape
  const { of, sizes } = communitiesOf(network, 1, tools)
  const circleOf = (person: number) => {
    let left = person
    return CIRCLES.findIndex(size => {
      left -= size
      return left < 0
    })
  }
  // Of a group, those of its commonest circle are in the right place.
  const right = sizes.reduce((sum, _, group) => {
    const circles = CIRCLES.map(() => 0)
    of.forEach((one, at) => {
      const circle = circleOf(Number(network.names[at]))
      if (one === group) circles[circle] = (circles[circle] ?? 0) + 1
    })
    return sum + Math.max(...circles)
  }, 0)
  expect(network.names.length).toBe(240)
  expect(sizes).toHaveLength(8)
  expect(right / 240).toBeGreaterThan(0.95)
})
