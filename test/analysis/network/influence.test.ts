import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { agreementOf } from '../../../src/analysis/network/agreement.ts'
import { type Influence, influenceOf, ranked } from '../../../src/analysis/network/influence.ts'
import { loadTools } from '../../../src/analysis/network/tools.ts'
import { KARATE_CENTRALITIES } from '../../reference/karate-club.ts'
import { anyNetwork, karate, networkOf } from './networks.ts'

const tools = await loadTools()

type Net = typeof karate

function matrix({ names, from, to, weight }: Net, weighted: boolean): number[][] {
  const a = names.map(() => names.map(() => 0))
  from.forEach((one, tie) => {
    const other = to[tie] as number
    const w = weighted ? (weight[tie] as number) : 1
    ;(a[one] as number[])[other] = w
    ;(a[other] as number[])[one] = w
  })
  return a
}

/** Betweenness by its definition: distances and numbers of shortest ways for every pair. */
function betweennessByPairs(network: Net): number[] {
  const n = network.names.length
  const a = matrix(network, false)
  const far = a.map((line, i) => line.map((w, j) => (i === j ? 0 : w > 0 ? 1 : Infinity)))
  for (let k = 0; k < n; k += 1)
    for (let i = 0; i < n; i += 1)
      for (let j = 0; j < n; j += 1)
        (far[i] as number[])[j] = Math.min(
          far[i]?.[j] as number,
          (far[i]?.[k] as number) + (far[k]?.[j] as number)
        )
  const ways = (i: number, j: number): number =>
    i === j
      ? 1
      : a.reduce(
          (sum, line, k) =>
            sum +
            ((line[j] as number) > 0 && (far[i]?.[k] as number) + 1 === far[i]?.[j]
              ? ways(i, k)
              : 0),
          0
        )
  return network.names.map((_, v) => {
    let sum = 0
    for (let i = 0; i < n; i += 1)
      for (let j = i + 1; j < n; j += 1) {
        if (i === v || j === v || far[i]?.[j] === Infinity) continue
        if ((far[i]?.[v] as number) + (far[v]?.[j] as number) !== far[i]?.[j]) continue
        sum += (ways(i, v) * ways(v, j)) / ways(i, j)
      }
    return n < 3 ? 0 : sum / (((n - 1) * (n - 2)) / 2)
  })
}

/** PageRank as a system of equations, solved by Gauss with pivots. */
function pagerankByEquations(network: Net): number[] {
  const a = matrix(network, true)
  const n = a.length
  const out = a.map(line => line.reduce((x, y) => x + y, 0))
  const rows = a.map((_, i) => [
    ...a.map((line, j) => {
      const share = (out[j] as number) > 0 ? (line[i] as number) / (out[j] as number) : 1 / n
      return (i === j ? 1 : 0) - 0.85 * share
    }),
    0.15 / n
  ])
  for (let c = 0; c < n; c += 1) {
    const pivot = rows.reduce(
      (best, line, r) =>
        r >= c && Math.abs(line[c] as number) > Math.abs(rows[best]?.[c] as number) ? r : best,
      c
    )
    const held = rows[c] as number[]
    rows[c] = rows[pivot] as number[]
    rows[pivot] = held
    for (let r = 0; r < n; r += 1) {
      if (r === c) continue
      const factor = (rows[r]?.[c] as number) / (rows[c]?.[c] as number)
      for (let k = c; k <= n; k += 1)
        (rows[r] as number[])[k] = (rows[r]?.[k] as number) - factor * (rows[c]?.[k] as number)
    }
  }
  return rows.map((line, i) => (line[n] as number) / (line[i] as number))
}

const known = (values: readonly number[] | null) => {
  if (!values) throw new Error('no values')
  return values
}

describe('the karate club, against what networkx publishes', () => {
  const influence = influenceOf(karate, tools)
  test.each(KARATE_CENTRALITIES.map((values, at) => [at + 1, ...values] as const))(
    'member %i',
    (member, degree, betweenness, eigenvector, pagerank) => {
      const at = member - 1
      expect(known(influence.degree)[at]).toBe(degree)
      expect(known(influence.betweenness)[at]).toBeCloseTo(betweenness, 10)
      expect(known(influence.eigenvector)[at]).toBeCloseTo(eigenvector, 5)
      expect(known(influence.pagerank)[at]).toBeCloseTo(pagerank, 5)
    }
  )
})

test('against a second implementation of each, on any small network', () => {
  fc.assert(
    fc.property(anyNetwork, network => {
      const { betweenness, eigenvector, pagerank } = influenceOf(network, tools)
      betweennessByPairs(network).forEach((value, at) => {
        expect(known(betweenness)[at]).toBeCloseTo(value, 9)
      })
      pagerankByEquations(network).forEach((value, at) => {
        expect(known(pagerank)[at]).toBeCloseTo(value, 6)
      })
      expect(known(pagerank).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 8)
      // An eigenvector of the weights: A x = λ x, of length 1, nowhere negative.
      if (!eigenvector) return
      const a = matrix(network, true)
      const image = a.map(line =>
        line.reduce((sum, w, j) => sum + w * (eigenvector[j] as number), 0)
      )
      const lambda = image.reduce((sum, value, at) => sum + value * (eigenvector[at] as number), 0)
      image.forEach((value, at) => {
        expect(value).toBeCloseTo(lambda * (eigenvector[at] as number), 3)
      })
      expect(Math.hypot(...eigenvector)).toBeCloseTo(1, 6)
      expect(Math.min(...eigenvector)).toBeGreaterThanOrEqual(0)
    }),
    { numRuns: 150 }
  )
})

describe('small cases by hand', () => {
  test('one tie: nobody is between, both are equal', () => {
    const { degree, betweenness, eigenvector, pagerank } = influenceOf(
      networkOf(2, [[0, 1]]),
      tools
    )
    expect(degree).toEqual([1, 1])
    expect(betweenness).toEqual([0, 0])
    expect(known(eigenvector)[0]).toBeCloseTo(Math.SQRT1_2, 9)
    expect(known(pagerank)[1]).toBeCloseTo(0.5, 9)
  })

  test('a star: all ways lead through its middle', () => {
    const { betweenness } = influenceOf(
      networkOf(5, [
        [0, 1],
        [0, 2],
        [0, 3],
        [0, 4]
      ]),
      tools
    )
    expect(betweenness).toEqual([1, 0, 0, 0, 0])
  })

  test('a bridge between two triangles has few ties and the most ways', () => {
    const network = networkOf(7, [
      ...([
        [0, 1],
        [1, 2],
        [0, 2],
        [4, 5],
        [5, 6],
        [4, 6],
        [2, 3],
        [3, 4]
      ] as [number, number][])
    ])
    const { degree, betweenness } = influenceOf(network, tools)
    expect(known(degree)[3]).toBe(2)
    // 3 × 3 of 15 pairs lead through person 3; 2 × 4 through persons 2 and 4.
    expect(known(betweenness)[3]).toBeCloseTo(9 / 15, 12)
    expect(known(betweenness)[2]).toBeCloseTo(8 / 15, 12)
  })

  test('an iteration that does not settle has no values, and nobody is ranked by it', () => {
    const broken = {
      ...tools,
      eigenvector: (() => {
        throw new Error('did not converge')
      }) as unknown as typeof tools.eigenvector
    }
    const influence = influenceOf(karate, broken)
    expect(influence.eigenvector).toBeNull()
    expect(agreementOf(influence, 5)).toHaveLength(3)
  })
})

test('ranks: the highest first, equals as the table has them', () => {
  expect(ranked([1, 5, 5, 0])).toEqual([1, 2, 0, 3])
})

describe('agreement of rankings', () => {
  const of = (a: readonly number[], b: readonly number[]): Influence => ({
    degree: a,
    betweenness: b,
    eigenvector: null,
    pagerank: null
  })

  test('the same order agrees fully, the reverse not at all', () => {
    expect(agreementOf(of([1, 2, 3, 4], [10, 20, 30, 40]), 2)).toEqual([
      { first: 'degree', second: 'betweenness', correlation: 1, shared: 2 }
    ])
    expect(agreementOf(of([1, 2, 3, 4], [4, 3, 2, 1]), 2)[0]).toMatchObject({
      correlation: -1,
      shared: 0
    })
  })

  test('a measure that tells nobody apart has no correlation', () => {
    expect(agreementOf(of([1, 1, 1], [1, 2, 3]), 1)[0]?.correlation).toBeNull()
  })
})
