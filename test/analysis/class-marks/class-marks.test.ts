import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alphaOf } from '../../../src/analysis/class-marks/alpha.ts'
import { distributionOf } from '../../../src/analysis/class-marks/distribution.ts'
import { itemFigures } from '../../../src/analysis/class-marks/items.ts'
import type { Credits } from '../../../src/analysis/class-marks/model.ts'

const creditsOf = (rows: readonly (readonly number[])[], weights?: readonly number[]): Credits => ({
  people: rows.length,
  weights: weights ?? (rows[0] ?? []).map(() => 1),
  values: Float64Array.from(rows.flat())
})

/** Five people on three items, worked by hand below. */
const FIVE = creditsOf([
  [1, 1, 1],
  [1, 1, 0],
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 0]
])

describe('items', () => {
  test('difficulty is the mean credit', () => {
    expect(itemFigures(FIVE).map(({ difficulty }) => difficulty)).toEqual([0.6, 0.6, 0.2])
  })

  test('the correlation with the rest, by hand', () => {
    // Item 3: 1 0 0 0 0; rest (items 1 + 2): 2 2 1 1 0. Means 0.2 and 1.2.
    // Σ dx dy = 0.8·0.8 − 0.2·(0.8 − 0.2 − 0.2 − 1.2) = 0.64 + 0.16 = 0.8; Σ dx² = 0.8; Σ dy² = 2.8.
    expect(itemFigures(FIVE)[2]?.rest).toBeCloseTo(0.8 / Math.sqrt(0.8 * 2.8), 12)
    // Item 1: 1 1 1 0 0; rest: 2 1 0 1 0. Means 0.6, 0.8; Σ dx dy = 3 − 5·0.6·0.8 = 0.6; 1.2; 2.8.
    expect(itemFigures(FIVE)[0]?.rest).toBeCloseTo(0.6 / Math.sqrt(1.2 * 2.8), 12)
  })

  test('the upper less the lower 27 %, by hand, with ties at the edges', () => {
    const six = [
      [1, 1, 1],
      [1, 1, 0],
      [1, 0, 1],
      [0, 0, 1],
      [1, 0, 0],
      [0, 0, 0]
    ]
    // 27 % of 6 is 1.62: two a group. Totals 3 2 2 1 1 0: the upper one is row 1 and half of rows 2 and 3,
    // the lower one row 6 and half of rows 4 and 5.
    // Item 1: (1 + ½ + ½) − ½ = 1.5; item 2: (1 + ½) − 0 = 1.5; item 3: (1 + ½) − ½ = 1; each over 2.
    expect(itemFigures(creditsOf(six)).map(({ upperLower }) => upperLower)).toEqual([
      0.75, 0.75, 0.5
    ])
    // Weights 0.1, 0.2 and 0.3: totals 0.6 0.3 0.4 0.3 0.1 0. Rows 1 and 3 above, rows 6 and 5 below. 0.1 + 0.2
    // is a tie with 0.3, and no less.
    const weighed = itemFigures(creditsOf(six, [0.1, 0.2, 0.3]))
    expect(weighed.map(({ upperLower }) => upperLower)).toEqual([0.5, 0.5, 1])
    const edge = [
      [1, 1, 0],
      [0, 0, 1],
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0]
    ]
    // Both at the upper edge: each whole. Below, a half of each of the four who have nothing.
    expect(
      itemFigures(creditsOf(edge, [0.1, 0.2, 0.3])).map(({ upperLower }) => upperLower)
    ).toEqual([0.5, 0.5, 0.5])
  })

  test('where all have the same total nobody is above anybody', () => {
    const same = Array.from({ length: 8 }, (_, at) => (at % 2 ? [1, 0] : [0, 1]))
    expect(itemFigures(creditsOf(same)).map(({ upperLower }) => upperLower)).toEqual([null, null])
  })

  test('an item that everybody has right tells nobody apart; few people have no groups', () => {
    const all = creditsOf([
      [1, 0],
      [1, 1],
      [1, 0]
    ])
    expect(itemFigures(all)).toEqual([
      { difficulty: 1, rest: null, upperLower: null },
      { difficulty: 1 / 3, rest: null, upperLower: null }
    ])
    expect(itemFigures(creditsOf([], [1]))).toEqual([
      { difficulty: null, rest: null, upperLower: null }
    ])
  })

  test('the order of the people decides nothing', () => {
    const row = fc.array(fc.constantFrom(0, 0.5, 1), { minLength: 3, maxLength: 3 })
    const shuffled = fc
      .array(row, { minLength: 6, maxLength: 25 })
      .chain(rows =>
        fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))
      )
    fc.assert(
      fc.property(shuffled, ([rows, other]) => {
        const [one, two] = [itemFigures(creditsOf(rows)), itemFigures(creditsOf(other))]
        for (const [at, figures] of one.entries()) {
          expect(two[at]?.upperLower ?? 9).toBeCloseTo(figures.upperLower ?? 9, 9)
          expect(two[at]?.rest ?? 0).toBeCloseTo(figures.rest ?? 0, 9)
          expect(Math.abs(figures.upperLower ?? 0)).toBeLessThanOrEqual(1 + 1e-9)
        }
      })
    )
  })
})

describe('alpha', () => {
  test('by hand: KR-20 of five people on three items', () => {
    // Σ pq = 0.24 + 0.24 + 0.16 = 0.64; totals 3 2 1 1 0: mean 1.4, variance 26/25 = 1.04.
    expect(alphaOf(FIVE)).toBeCloseTo((3 / 2) * (1 - 0.64 / 1.04), 12)
  })

  test('items that say the same have alpha 1; weights count', () => {
    const same = [
      [1, 1],
      [0, 0],
      [1, 1]
    ]
    expect(alphaOf(creditsOf(same))).toBeCloseTo(1, 12)
    // Weights 1 and 3: variances 2/9 and 2; of the total 16·2/9 = 32/9: 2·(1 − 20/32).
    expect(alphaOf(creditsOf(same, [1, 3]))).toBeCloseTo(2 * (1 - 20 / 32), 12)
  })

  test('none where there is nothing to compare', () => {
    expect(alphaOf(creditsOf([[1], [0]]))).toBeNull()
    expect(alphaOf(creditsOf([[1, 0]]))).toBeNull()
    expect(
      alphaOf(
        creditsOf([
          [1, 0],
          [0, 1]
        ])
      )
    ).toBeNull()
  })
})

describe('distribution', () => {
  test('by hand', () => {
    const found = distributionOf(Float64Array.from([0, 0.1, 0.95, 1, 0.7000000000000001]))
    expect(found.bins).toEqual([1, 1, 0, 0, 0, 0, 0, 1, 0, 2])
    expect(found.mean).toBeCloseTo(0.55, 12)
    expect(found.median).toBeCloseTo(0.7, 12)
    // Squares from the mean: .3025 + .2025 + .16 + .2025 + .0225 = .89; / 4.
    expect(found.deviation).toBeCloseTo(Math.sqrt(0.89 / 4), 12)
  })

  test('dust of binary fractions moves nobody to the bin below', () => {
    // 0.1 + 0.2 + 0.3 points of 2 is 0.30000000000000004; (0.6 + 0.1) / 1 is 0.7.
    expect(distributionOf(Float64Array.from([0.7 - 1e-16, 0.3 - 1e-17])).bins[7]).toBe(1)
  })

  test('nobody, and one', () => {
    expect(distributionOf(new Float64Array())).toMatchObject({
      mean: null,
      median: null,
      deviation: null
    })
    expect(distributionOf(Float64Array.of(0.5))).toMatchObject({ mean: 0.5, deviation: null })
  })
})
