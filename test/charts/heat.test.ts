import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { heatMarks, levelOf } from '../../src/charts/heat.ts'

describe('levelOf', () => {
  // Fifths of the most: (0, 20] is 1, (20, 40] is 2 …
  test.each([
    [0, 0],
    [0.001, 1],
    [20, 1],
    [20.01, 2],
    [40, 2],
    [60, 3],
    [80, 4],
    [80.5, 5],
    [100, 5],
    [130, 5],
    [-5, 0],
    [null, 0]
  ])('%s of 100 is step %i', (value, level) => {
    expect(levelOf(value, 100)).toBe(level)
  })

  test('of nothing at all every value is nothing', () => {
    expect(levelOf(3, 0)).toBe(0)
    expect(levelOf(3, Number.NaN)).toBe(0)
  })

  test('a larger value is never lighter', () => {
    const value = fc.double({ min: -10, max: 1e6, noNaN: true })
    fc.assert(
      fc.property(value, value, fc.double({ min: 0.1, max: 1e6, noNaN: true }), (a, b, most) => {
        if (a <= b) expect(levelOf(a, most)).toBeLessThanOrEqual(levelOf(b, most))
      })
    )
  })
})

describe('heatMarks', () => {
  test('every cell once, in the mark of its step; empty steps are left out', () => {
    const cells = [0, 10, 50, 100, null].map((value, i) => ({
      cell: { x: `${i}`, y: 'y', text: '' },
      value
    }))
    const marks = heatMarks(cells)
    expect(marks.map(({ level, cells }) => [level, cells.map(({ x }) => x)])).toEqual([
      [0, ['0', '4']],
      [1, ['1']],
      [3, ['2']],
      [5, ['3']]
    ])
  })
})
