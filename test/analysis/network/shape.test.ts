import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildNetwork } from '../../../src/analysis/network/build.ts'
import { degreesOf, neighboursOf } from '../../../src/analysis/network/model.ts'
import { MOST_PEOPLE, shapeOf } from '../../../src/analysis/network/shape.ts'
import { unionOf } from '../../../src/analysis/network/union.ts'
import { anyNetwork, karate } from './networks.ts'

const row = (from: string, to: string, weight: number | null = null) => ({ from, to, weight })

describe('rows become a network', () => {
  test('a pair named again adds up, whatever the order, capitals and spaces', () => {
    const { network, again, toSelf } = buildNetwork([
      row('Ada Abril', 'Bruna', 2),
      row(' bruna', 'ADA  ABRIL'),
      row('Ada Abril', 'ada abril'),
      row('José', 'Jose')
    ])
    expect(network.names).toEqual(['Ada Abril', 'Bruna', 'José', 'Jose'])
    expect([...network.from]).toEqual([0, 2])
    expect([...network.to]).toEqual([1, 3])
    // 2 and, without a weight, 1.
    expect([...network.weight]).toEqual([3, 1])
    expect([again, toSelf]).toEqual([1, 1])
  })

  test('a composed and a decomposed accent are one name', () => {
    expect(buildNetwork([row('Jose\u0301', 'x'), row('Jos\u00e9', 'y')]).network.names).toEqual([
      'José',
      'x',
      'y'
    ])
  })

  test('names that objects know, signs and endless names are names like any other', () => {
    const hostile = [
      '__proto__',
      'constructor',
      '<img src=x onerror=alert(1)>',
      '=1+1',
      'a'.repeat(9999)
    ]
    const { network } = buildNetwork(hostile.map(name => row(name, 'toString')))
    expect(network.names).toEqual([hostile[0], 'toString', ...hostile.slice(1)])
    expect(network.from.length).toBe(5)
  })
})

describe('the shape', () => {
  const shape = (rows: ReturnType<typeof row>[], weights = true) => shapeOf(rows, weights)

  test('nothing, only ties to oneself, too many people: each says so', () => {
    expect(shape([])).toEqual({ ok: false, why: 'empty' })
    expect(shape([row('a', 'a'), row('b', 'b')])).toEqual({ ok: false, why: 'no-ties' })
    const chain = Array.from({ length: MOST_PEOPLE }, (_, i) => row(`p${i}`, `p${i + 1}`))
    expect(shape(chain)).toEqual({ ok: false, why: 'too-many' })
    expect(shape(chain.slice(1)).ok).toBe(true)
  })

  test('one tie: two people, one piece, every pair tied', () => {
    const found = shape([row('a', 'b')])
    if (!found.ok) throw new Error(found.why)
    const { pieces, largest, density, degree } = found.shape
    expect({ pieces, largest, density, degree: [...degree] }).toEqual({
      pieces: 1,
      largest: 2,
      density: 1,
      degree: [1, 1]
    })
  })

  test('a triangle, a pair and one alone: three pieces', () => {
    // 4 ties of 15 pairs.
    const found = shape([row('a', 'b'), row('b', 'c'), row('c', 'a'), row('d', 'e'), row('f', 'f')])
    if (!found.ok) throw new Error(found.why)
    expect(found.shape).toMatchObject({ pieces: 3, largest: 3, toSelf: 1, again: 0 })
    expect(found.shape.density).toBeCloseTo(4 / 15, 12)
    expect([...found.shape.degree]).toEqual([2, 2, 2, 1, 1, 0])
  })

  test('weights count, or do not', () => {
    const weightOf = (weights: boolean) => {
      const found = shape([row('a', 'b', 7)], weights)
      return found.ok && [...found.shape.network.weight]
    }
    expect(weightOf(true)).toEqual([7])
    expect(weightOf(false)).toEqual([1])
  })
})

test('the club of Zachary: 34 members, 78 ties, 16 and 17 of them of the two who fell out', () => {
  expect(karate.names.length).toBe(34)
  expect(karate.from.length).toBe(78)
  expect([degreesOf(karate)[0], degreesOf(karate)[33]]).toEqual([16, 17])
})

test('everybody’s neighbours are theirs, and each tie is seen from both ends', () => {
  fc.assert(
    fc.property(anyNetwork, network => {
      const { start, person, tie } = neighboursOf(network)
      const seen = new Map<number, number>()
      for (const at of network.names.keys()) {
        for (let place = start[at] as number; place < (start[at + 1] as number); place += 1) {
          const one = tie[place] as number
          seen.set(one, (seen.get(one) ?? 0) + 1)
          expect([network.from[one], network.to[one]].sort()).toEqual([at, person[place]].sort())
        }
      }
      expect([...seen.values()].every(times => times === 2)).toBe(true)
      expect(seen.size).toBe(network.from.length)
    })
  )
})

test('sets that are joined: as by relabelling everybody', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat({ max: 11 }), fc.nat({ max: 11 }))), joins => {
      const union = unionOf(12)
      const labels = Array.from({ length: 12 }, (_, i) => i)
      for (const [a, b] of joins) {
        union.join(a, b)
        const [from, into] = [labels[a], labels[b]]
        labels.forEach((label, at) => {
          if (label === from) labels[at] = into as number
        })
      }
      for (const [at, label] of labels.entries()) {
        expect(union.sizeOf(union.rootOf(at))).toBe(labels.filter(one => one === label).length)
        expect(union.rootOf(at) === union.rootOf(0)).toBe(label === labels[0])
      }
      union.reset()
      expect(union.sizeOf(union.rootOf(11))).toBe(1)
    })
  )
})
