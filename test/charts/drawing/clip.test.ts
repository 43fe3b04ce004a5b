import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clipArea, clipLine, clipSegment } from '../../../src/charts/drawing/clip.ts'

const box = [0, 10] as const
const gap = [Number.NaN, Number.NaN]

describe('clipLine', () => {
  test('cuts at the frame and puts a point on it', () => {
    expect(
      clipLine(
        [
          [0, 20],
          [10, 0]
        ],
        box,
        box
      )
    ).toEqual([
      [5, 10],
      [10, 0]
    ])
    expect(
      clipLine(
        [
          [-5, 5],
          [15, 5]
        ],
        box,
        box
      )
    ).toEqual([
      [0, 5],
      [10, 5]
    ])
  })

  test('breaks where it leaves and comes back', () => {
    const line = clipLine(
      [
        [0, 5],
        [2, 15],
        [4, 5]
      ],
      box,
      box
    )
    expect(line).toEqual([[0, 5], [1, 10], gap, [3, 10], [4, 5]])
  })

  test('breaks at holes; a point alone stays', () => {
    const line = clipLine(
      [
        [0, 1],
        [1, null],
        [2, 3],
        [3, null],
        [4, 5],
        [5, 6]
      ],
      box,
      box
    )
    expect(line).toEqual([[0, 1], gap, [2, 3], gap, [4, 5], [5, 6]])
  })

  test('what is outside is gone', () => {
    expect(
      clipLine(
        [
          [0, 11],
          [5, 30],
          [9, 12]
        ],
        box,
        box
      )
    ).toEqual([])
  })

  test('keeps a line inside as it is', () => {
    const inside = fc.double({ min: 0, max: 10, noNaN: true })
    fc.assert(
      fc.property(fc.array(fc.tuple(inside, inside), { minLength: 2 }), points => {
        expect(clipLine(points, box, box)).toEqual(points)
      })
    )
  })

  test('never leaves the frame', () => {
    const any = fc.double({ min: -1e6, max: 1e6, noNaN: true })
    fc.assert(
      fc.property(fc.array(fc.tuple(any, fc.option(any))), points => {
        for (const [x, y] of clipLine(points, box, box)) {
          if (Number.isNaN(x)) continue
          expect(Math.min(x, y)).toBeGreaterThanOrEqual(0)
          expect(Math.max(x, y)).toBeLessThanOrEqual(10)
        }
      })
    )
  })
})

test('clipSegment: touching, crossing and missing', () => {
  expect(clipSegment([5, 5], [6, 6], box, box)).toEqual([
    [5, 5],
    [6, 6]
  ])
  expect(clipSegment([-1, 3], [-1, 4], box, box)).toBeNull()
  expect(clipSegment([-10, 5], [5, -10], box, box)).toBeNull()
  expect(clipSegment([5, -5], [5, 15], box, box)).toEqual([
    [5, 0],
    [5, 10]
  ])
})

test('clipArea holds the edges to the frame', () => {
  const area = [
    [-1, 0, 5],
    [2, -3, 5],
    [3, 2, 50],
    [4, Number.NaN, 1]
  ] as const
  expect(clipArea(area, box, box)).toEqual([
    [2, 0, 5],
    [3, 2, 10]
  ])
})
