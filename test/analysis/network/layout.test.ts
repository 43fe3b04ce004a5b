import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layoutOf } from '../../../src/analysis/network/layout.ts'
import { PLANE } from '../../../src/analysis/network/plane.ts'
import { anyNetwork, karate } from './networks.ts'

const settled = (network: typeof karate) => {
  const layout = layoutOf(network)
  expect(layout.run(Number.POSITIVE_INFINITY)).toBe(true)
  return layout.places()
}

test('everybody lies on the plane', () => {
  fc.assert(
    fc.property(anyNetwork, network => {
      const places = settled(network)
      expect(places).toHaveLength(2 * network.names.length)
      for (let at = 0; at < network.names.length; at += 1) {
        expect(places[2 * at]).toBeGreaterThanOrEqual(PLANE.margin)
        expect(places[2 * at]).toBeLessThanOrEqual(PLANE.width - PLANE.margin)
        expect(places[2 * at + 1]).toBeGreaterThanOrEqual(PLANE.margin)
        expect(places[2 * at + 1]).toBeLessThanOrEqual(PLANE.height - PLANE.margin)
      }
    }),
    { numRuns: 20 }
  )
})

test('one network has one picture, in one go or in slices', () => {
  const layout = layoutOf(karate)
  let slices = 0
  while (!layout.run(0)) slices += 1
  expect(slices).toBeGreaterThan(50)
  expect([...layout.places()]).toEqual([...settled(karate)])
})

test('those who are tied lie closer than those who are not', () => {
  const places = settled(karate)
  const far = (a: number, b: number) =>
    Math.hypot(
      (places[2 * a] as number) - (places[2 * b] as number),
      (places[2 * a + 1] as number) - (places[2 * b + 1] as number)
    )
  const tied = Array.from(karate.from, (from, tie) => far(from, karate.to[tie] as number))
  const all = karate.names.flatMap((_, a) =>
    karate.names.slice(a + 1).map((__, b) => far(a, a + 1 + b))
  )
  const mean = (values: readonly number[]) => values.reduce((x, y) => x + y, 0) / values.length
  expect(mean(tied)).toBeLessThan(0.7 * mean(all))
})
