import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { shapeOf } from '../../src/analysis/network/shape.ts'
import type { Reach } from '../../src/analysis/network/spread.ts'
import { drawToString } from '../../src/charts/drawing/server.ts'
import { dotsOf, spreadDots } from '../../src/charts/network/dots.ts'
import { dotPath, tiePath, trailsOf } from '../../src/charts/network/paths.ts'
import { networkReach } from '../../src/charts/network/reach.ts'
import { pictureSentence, pictureTitle } from '../../src/charts/network/text.ts'
import { anyNetwork, karate } from '../analysis/network/networks.ts'

describe('lines', () => {
  test('trails draw every tie once, and none that is not there', () => {
    fc.assert(
      fc.property(anyNetwork, network => {
        const drawn = trailsOf(network)
          .flatMap(trail => trail.slice(1).map((at, before) => [trail[before] as number, at]))
          .map(
            ([a, b]) =>
              `${Math.min(a as number, b as number)} ${Math.max(a as number, b as number)}`
          )
        const there = Array.from(network.from, (from, tie) => `${from} ${network.to[tie]}`)
        expect(drawn.sort()).toEqual(there.sort())
      })
    )
  })

  test('a trail from each pair of odd ends: the fewest there can be, in one piece', () => {
    const odd = karate.names.filter(
      (_, at) => [...karate.from, ...karate.to].filter(end => end === at).length % 2 === 1
    ).length
    // Euler: half as many trails as odd ends; a greedy walk may leave a ring or two over.
    expect(trailsOf(karate).length).toBeGreaterThanOrEqual(odd / 2)
    expect(trailsOf(karate).length).toBeLessThanOrEqual(odd / 2 + 3)
  })

  test('as the drawing has them', () => {
    const places = [1, 2, 30, 40, 5, 6]
    expect(tiePath([[0, 1, 2]], places)).toBe('M1 2L30 40L5 6')
    expect(dotPath([2, 0], places)).toBe('M5 6h0M1 2h0')
    expect(tiePath([], places)).toBe('')
  })
})

describe('dots', () => {
  test('everybody is in one kind; colours first, then squares, then grey', () => {
    const groups = Array.from({ length: 14 }, (_, at) => at)
    const dots = dotsOf(14, groups, groups)
    expect(dots.flatMap(({ people }) => people).sort((a, b) => a - b)).toEqual(groups)
    const of = (person: number) => dots.find(({ people }) => people.includes(person))
    expect(of(0)).toMatchObject({ series: 1, square: false, size: 0 })
    expect(of(7)).toMatchObject({ series: 2, square: true })
    expect(of(13)).toMatchObject({ series: 0, square: false, size: 3 })
    expect(new Set(dots.map(({ key }) => key)).size).toBe(dots.length)
  })

  test('without groups or values all are small and grey', () => {
    expect(dotsOf(2, undefined, null)).toEqual([
      { key: '0r0', people: [0, 1], series: 0, square: false, size: 0 }
    ])
    expect(dotsOf(2, [0, 0], [0, 0])).toHaveLength(1)
  })

  test('a spread at a round: who starts, who came before, who now, who not', () => {
    const dots = spreadDots([0, 1, 2, 3, -1], 2)
    expect(Object.fromEntries(dots.map(({ key, people }) => [key, people]))).toEqual({
      not: [3, 4],
      reached: [1],
      newest: [2],
      start: [0]
    })
  })
})

describe('what is said', () => {
  const found = shapeOf(
    Array.from(karate.from, (from, tie) => ({
      from: `${from}`,
      to: `${karate.to[tie]}`,
      weight: null
    })),
    true
  )
  if (!found.ok) throw new Error(found.why)
  const { shape } = found
  const communities = { of: [], sizes: [12, 11, 11], modularity: 0.4188, tries: [] }

  test('of the picture', () => {
    expect(pictureTitle(shape, communities, 'en')).toBe('34 people in 3 groups; modularity 0.42')
    expect(pictureTitle(shape, { ...communities, modularity: 0.1 }, 'es')).toBe(
      '34 personas en 3 grupos; modularidad 0,10, poco más que el azar'
    )
    expect(pictureTitle(shape, { ...communities, sizes: [34] }, 'en')).toContain('a single group')
    expect(pictureSentence(shape, communities, 'en')).toBe(
      'A network of 34 people, 78 ties. Groups by size: 12, 11, 11. Everybody is connected.'
    )
    expect(
      pictureSentence(
        { ...shape, pieces: 2, largest: 33 },
        { ...communities, sizes: Array(12).fill(2) },
        'es'
      )
    ).toContain('y 4 menores. Hay 2 trozos')
  })

  const estimate = (mean: number) => ({ mean, low: mean - 1, high: mean + 1 })
  const reach = (way: Reach['way'], mean: number, random = 10): Reach => ({
    way,
    seeds: [],
    ...estimate(mean),
    usual: [1, 20],
    more: way === 'random' ? null : estimate(mean - random)
  })
  const title = (reaches: Reach[], locale: 'en' | 'es') =>
    networkReach({ reaches }, { locale, currency: 'EUR' }).title

  test('of reach: the best, lot, and who is worse than lot', () => {
    expect(title([reach('degree', 20), reach('eigenvector', 5), reach('random', 10)], 'en')).toBe(
      'Ties (degree): 20.0 people; by lot: 10.0; eigenvector: 5.0, fewer than lot'
    )
    expect(title([reach('pagerank', 20), reach('random', 10)], 'es')).toBe(
      'PageRank: 20,0 personas; al azar: 10,0'
    )
    expect(title([reach('degree', 10.5), reach('random', 10)], 'en')).toContain(
      'No way of choosing'
    )
  })

  test('the chart can be drawn, with a row for each way', () => {
    const spec = networkReach(
      { reaches: [reach('degree', 20), reach('random', 10)] },
      { locale: 'es', currency: 'EUR' }
    )
    expect(spec.table.rows.map(([name]) => name)).toEqual(['Relaciones (grado)', 'Al azar'])
    const svg = parseHTML(drawToString(spec, 340, 'es')).document.querySelector('svg')
    expect(svg?.textContent).toContain('Al azar')
  })
})
