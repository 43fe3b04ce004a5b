import { describe, expect, test } from 'vitest'
import { gridOf } from '../../../src/widgets/parts/cell-grid.ts'

// Two rows (high on top) and three columns; given in no order, one cell on no axis.
const axes = {
  x: { type: 'band', label: '', domain: ['1', '2', '3'] },
  y: { type: 'band', label: '', domain: ['high', 'low'] }
} as const
const cell = (y: string, x: string) => ({ key: `${y}${x}`, x, y, label: `${y} ${x}` })
const grid = gridOf(
  [
    cell('low', '2'),
    cell('high', '3'),
    cell('high', '1'),
    cell('low', '1'),
    cell('high', '2'),
    cell('low', '3'),
    cell('nowhere', '1')
  ],
  axes
)
const step = (from: string, key: string) => grid.step(from, key)?.key

describe('the cells of a heat map as a grid', () => {
  test('are read row by row, as they are drawn', () => {
    expect(grid.cells.map(({ key }) => key)).toEqual([
      ...['high1', 'high2', 'high3'],
      ...['low1', 'low2', 'low3']
    ])
  })

  test('arrows go one cell on, and stop at the edge', () => {
    expect(step('high1', 'ArrowRight')).toBe('high2')
    expect(step('high2', 'ArrowLeft')).toBe('high1')
    expect(step('high1', 'ArrowDown')).toBe('low1')
    expect(step('low3', 'ArrowUp')).toBe('high3')
    expect(step('high1', 'ArrowLeft')).toBe('high1')
    expect(step('low3', 'ArrowRight')).toBe('low3')
    expect(step('low3', 'ArrowDown')).toBe('low3')
  })

  test('Home and End go to the ends of the row; other keys nowhere', () => {
    expect(step('low2', 'Home')).toBe('low1')
    expect(step('low2', 'End')).toBe('low3')
    for (const key of ['Enter', 'Tab', 'a', 'constructor'])
      expect(step('low2', key)).toBeUndefined()
  })

  test('a rectangle holds its corners and all between, from either corner', () => {
    const some = ['high2', 'high3', 'low2', 'low3']
    expect([...grid.between('high2', 'low3')].sort()).toEqual(some)
    expect([...grid.between('low3', 'high2')].sort()).toEqual(some)
    expect([...grid.between('high1', 'high1')]).toEqual(['high1'])
  })

  test('without cells there is nowhere to go', () => {
    const none = gridOf([], axes)
    expect(none.cells).toEqual([])
    expect(none.step('x', 'ArrowLeft')).toBeUndefined()
    expect(none.between('x', 'y').size).toBe(0)
  })
})
