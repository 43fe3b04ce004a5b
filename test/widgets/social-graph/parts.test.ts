import { describe, expect, test } from 'vitest'
import { createNetworkEngine } from '../../../src/engine/network.ts'
import { middleOf } from '../../../src/widgets/social-graph/lines.ts'
import { nearest } from '../../../src/widgets/social-graph/nearest.ts'
import { ownStarters, startsId } from '../../../src/widgets/social-graph/own.ts'
import { startersByLot } from '../../../src/widgets/social-graph/starters-by-lot.ts'
import { karate, networkOf } from '../../analysis/network/networks.ts'

describe('the dot under a finger', () => {
  const places = [10, 10, 20, 10]
  test('is the nearest, if one is near', () => {
    expect(nearest(places, 14, 10, 24)).toBe(0)
    expect(nearest(places, 16, 10, 24)).toBe(1)
    expect(nearest(places, 60, 10, 24)).toBeUndefined()
    expect(nearest([], 0, 0, 24)).toBeUndefined()
  })
})

test('a group’s number stands at the median of its people', () => {
  expect(middleOf([0, 1, 2], [64, 46, 128, 92, 640, 460])).toEqual({ left: '20.0%', top: '20.0%' })
})

describe('who starts by hand', () => {
  const chosen = (...ids: string[]) => ({ options: Object.fromEntries(ids.map(id => [id, 'yes'])) })

  test('is kept by place and network, without a name', () => {
    const id = startsId(karate, 33)
    expect(id).toMatch(/^social-graph\.starts\/34~[0-9a-z]+$/)
    expect(ownStarters(karate, chosen(startsId(karate, 33), startsId(karate, 0)))).toEqual([0, 33])
  })

  test('is nobody of another network, nor what a link could make up', () => {
    const other = networkOf(34, [[0, 1]])
    expect(ownStarters(other, chosen(startsId(karate, 1)))).toEqual([])
    const mark = startsId(karate, 0).split('~')[1]
    const made = ['0', '35', '-1', '1.5', 'x', '__proto__'].map(
      at => `social-graph.starts/${at}~${mark}`
    )
    expect(ownStarters(karate, chosen(...made))).toEqual([])
    expect(ownStarters(karate, { options: { [startsId(karate, 0)]: 'no' } })).toEqual([])
  })
})

test('by lot: different people, the same for a seed, all if there are no more', () => {
  expect(startersByLot(34, 8, 1)).toEqual(startersByLot(34, 8, 1))
  expect(new Set(startersByLot(34, 8, 1)).size).toBe(8)
  expect(startersByLot(3, 8, 1).sort()).toEqual([0, 1, 2])
})

describe('the engine', () => {
  test('answers of the network it holds, and refuses without one', async () => {
    const engine = createNetworkEngine()
    await expect(engine.measured()).rejects.toThrow('No network')
    engine.hold(karate)
    expect((await engine.communities(1)).modularity).toBeCloseTo(0.4198, 4)
    const reaches = await engine.reaches({
      resolution: 1,
      k: 2,
      p: 0.1,
      runs: 100,
      seed: 1,
      own: [4]
    })
    expect(reaches.map(({ way }) => way)).toContain('own')
    expect((await engine.measured()).orders[0]?.people[0]).toBe(33)
  })

  test('places people frame by frame, and ends for a new network', async () => {
    const engine = createNetworkEngine()
    await engine.layOut(() => expect.unreachable())
    engine.hold(karate)
    const frames: boolean[] = []
    await engine.layOut((places, done) => {
      frames.push(done)
      expect(places).toHaveLength(68)
    })
    expect(frames.at(-1)).toBe(true)
    const cut: boolean[] = []
    engine.hold(karate)
    const laying = engine.layOut((_, done) => {
      cut.push(done)
      engine.hold(networkOf(2, [[0, 1]]))
    })
    await laying
    expect(cut).toHaveLength(1)
  })
})
