import { describe, expect, test } from 'vitest'
import { WIDTH } from '../../../src/analysis/data-quality/compare.ts'
import { AGREE, DIFFER, MISSING, NEAR } from '../../../src/analysis/data-quality/likeness.ts'
import { SHARES } from '../../../src/analysis/data-quality/model.ts'
import {
  bitsFor,
  bitsOf,
  priorBits,
  probabilityOf,
  shareByRarity
} from '../../../src/analysis/data-quality/weigh.ts'
import { resolved, strangers } from './contacts.ts'

describe('weights by hand', () => {
  const shares = { m: [0.8, 0.1], u: [0.1, 0.1] } as const
  test('log₂(m / u) of each level', () => {
    expect(bitsOf(shares, AGREE)).toBeCloseTo(3, 12) // 0.8 / 0.1 = 2³
    expect(bitsOf(shares, NEAR)).toBe(0)
    expect(bitsOf(shares, DIFFER)).toBeCloseTo(-3, 12) // 0.1 / 0.8
    expect(bitsOf(shares, MISSING)).toBe(0)
  })
  test('impossible shares stay finite', () => {
    expect(bitsOf({ m: [1, 0], u: [0, 0] }, AGREE)).toBeCloseTo(Math.log2(1e6), 9)
    expect(Number.isFinite(bitsOf({ m: [1, 0], u: [0, 0] }, DIFFER))).toBe(true)
  })
  test('the prior: 101 rows with one repeat in ten', () => {
    // 2 · 0.1 / 100 = 1/500 of all pairs: odds 1 to 499.
    expect(priorBits(0.1, 101)).toBeCloseTo(Math.log2(1 / 499), 12)
    expect(priorBits(0.9, 1)).toBe(0)
  })
  test('probability and bits are each other’s inverse', () => {
    expect(probabilityOf(0)).toBe(0.5)
    expect(probabilityOf(Math.log2(9))).toBeCloseTo(0.9, 12)
    expect(bitsFor(probabilityOf(5.5))).toBeCloseTo(5.5, 9)
  })
  test('rarity: the pair itself does not count, and the stated share weighs as 500 rows', () => {
    expect(shareByRarity(0.01, 2, 502)).toBeCloseTo((0 + 5) / 1000, 12)
    expect(shareByRarity(0.01, 52, 502)).toBeCloseTo((50 + 5) / 1000, 12)
    expect(shareByRarity(0.01, 2, 2)).toBeCloseTo(0.01, 12)
  })
})

const JOSE = 'A,José,García López,jose@example.org,600111223,28013,Madrid,1980-02-03,,,'

/** The first pair’s levels and weights. */
function pairOf(a: string, b: string, more = {}) {
  const found = resolved([a, b, ...strangers(200)], more)
  const at = found.pairs.left.findIndex((left, i) => left === 0 && found.pairs.right[i] === 1)
  return {
    levels: at < 0 ? undefined : [...found.pairs.levels.subarray(at * WIDTH, (at + 1) * WIDTH)],
    weighed: at < 0 ? undefined : found.scale.weigh(0, 1, found.pairs.levels, at * WIDTH),
    joined: found.clusters.length > 0,
    prior: found.prior
  }
}

describe('levels of a pair', () => {
  test.each([
    ['everything', JOSE, [AGREE, AGREE, AGREE, AGREE, AGREE, AGREE, MISSING]],
    [
      'a familiar form, one surname, another provider, a digit wrong, day and month exchanged',
      'B,Pepe,García,jose@example.com,600111224,28014,,1980-03-02,,,',
      [NEAR, NEAR, DIFFER, NEAR, NEAR, NEAR, MISSING]
    ],
    [
      'the order of the surnames, accents, capitals, a plus tag',
      'B,JOSE,LOPEZ GARCIA,Jose@example.org,+34 600 11 12 23,28013,MADRID,3/2/1980,,,',
      [AGREE, AGREE, AGREE, AGREE, AGREE, AGREE, MISSING]
    ],
    [
      'name and surnames in each other’s cells',
      'B,García López,José,,600111223,,,,,,',
      [NEAR, NEAR, MISSING, AGREE, MISSING, MISSING, MISSING]
    ],
    [
      'the whole name in one cell',
      'B,José García López,,,600111223,,,,,,',
      [AGREE, AGREE, MISSING, AGREE, MISSING, MISSING, MISSING]
    ],
    [
      'an initial, a misspelling, a slip in the address',
      'B,J.,Garcia Lopes,jose@example.ogr,,,,1980-02-03,,,',
      [NEAR, NEAR, NEAR, MISSING, AGREE, MISSING, MISSING]
    ],
    [
      'a cousin: one surname in common, another not',
      'B,José,García Ruiz,,600111223,08013,Barcelona,,,,',
      [AGREE, DIFFER, MISSING, AGREE, MISSING, DIFFER, MISSING]
    ]
  ])('%s', (_, other, expected) => expect(pairOf(JOSE, other).levels).toEqual(expected))

  test('surnames written together, and a second name left out', () => {
    expect(
      pairOf(
        'A,María Luz,de la Torre Conde,,600111223,,,,,,',
        'B,Luz,Torreconde,,600111223,,,,,,'
      ).levels?.slice(0, 2)
    ).toEqual([DIFFER, NEAR])
    expect(
      pairOf('A,María Luz,Torre,,600111223,,,,,,', 'B,María,Torre,,600111223,,,,,,').levels?.[0]
    ).toBe(NEAR)
  })

  test('a document with two neighbours exchanged cannot be right, and is no evidence', () => {
    const pair = pairOf(
      'A,José,García,,600111223,,,,12345678Z,,',
      'B,José,García,,600111223,,,,21345678Z,,'
    )
    expect(pair.levels?.[6]).toBe(MISSING)
  })
})

describe('what the sum is made of', () => {
  test('a household shares surname, line, address and place: one of them counts', () => {
    const sister = 'B,Ana,García López,,600111223,28013,Madrid,1985-07-01,,,'
    const { weighed, joined } = pairOf(JOSE, sister)
    expect(weighed?.shared).toEqual(['surnames', 'place'])
    expect(joined).toBe(false)
    expect(pairOf(JOSE, sister, { model: { households: false } }).weighed?.shared).toEqual([])
  })

  test('the parts add up, and the surest pair is joined', () => {
    const { weighed, joined, prior } = pairOf(JOSE, JOSE.replace('A,', 'B,'))
    expect(weighed?.bits.reduce((sum, one) => sum + one, 0)).toBeCloseTo(weighed?.total ?? 0, 9)
    expect((weighed?.total ?? 0) + prior).toBeGreaterThan(10)
    expect(joined).toBe(true)
  })

  test('a rare surname says more than a common one', () => {
    const common = Array.from({ length: 60 }, (_, at) => `G${at},Q${at},García,,,,,,,,`)
    const of = (surname: string) => {
      const row = (id: string) => `${id},José,${surname},,600111223,,,,,,`
      const found = resolved([row('A'), row('B'), ...common, ...strangers(100)])
      const at = found.pairs.left.findIndex((left, i) => left === 0 && found.pairs.right[i] === 1)
      return found.scale.weigh(0, 1, found.pairs.levels, at * WIDTH).bits[1] as number
    }
    expect(of('Urrutia') - of('García')).toBeGreaterThan(3)
  })

  test('shares stated for each field leave something for those that differ', () => {
    for (const { m, u } of Object.values(SHARES)) {
      expect(m[0] + m[1]).toBeLessThan(1)
      expect(u[0] + u[1]).toBeLessThan(1)
      expect(m[0]).toBeGreaterThan(u[0])
    }
  })
})
