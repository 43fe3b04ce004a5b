import { describe, expect, test } from 'vitest'
import { readBlock, stepFrom } from '../../src/widgets/practice/cells.ts'

describe('a block of cells', () => {
  test('is rows of cells, with any line ends and no last empty row', () => {
    expect(readBlock('3\t2\r\n 1 \t\r\n')).toEqual([
      ['3', '2'],
      ['1', '']
    ])
    expect(readBlock('1,5')).toEqual([['1,5']])
    expect(readBlock('')).toEqual([['']])
    expect(readBlock('1\n\n2\n\n')).toEqual([['1'], [''], ['2']])
  })
})

describe('keys in a grid of two by two', () => {
  const size = { rows: 2, columns: 2 }
  const inside = { atStart: false, atEnd: false }
  const all = { atStart: true, atEnd: true }

  test('lead up and down, and sideways only from the edge of the text', () => {
    expect(stepFrom({ row: 0, column: 0 }, 'ArrowDown', size, inside)).toEqual({
      row: 1,
      column: 0
    })
    expect(stepFrom({ row: 0, column: 0 }, 'Enter', size, inside)).toEqual({ row: 1, column: 0 })
    expect(stepFrom({ row: 1, column: 1 }, 'ArrowUp', size, inside)).toEqual({ row: 0, column: 1 })
    expect(stepFrom({ row: 0, column: 0 }, 'ArrowRight', size, inside)).toBeUndefined()
    expect(stepFrom({ row: 0, column: 0 }, 'ArrowRight', size, all)).toEqual({ row: 0, column: 1 })
    expect(stepFrom({ row: 0, column: 1 }, 'ArrowLeft', size, all)).toEqual({ row: 0, column: 0 })
    expect(stepFrom({ row: 0, column: 1 }, 'ArrowLeft', size, inside)).toBeUndefined()
  })

  test('stay inside it, and others do nothing', () => {
    expect(stepFrom({ row: 0, column: 0 }, 'ArrowUp', size, all)).toBeUndefined()
    expect(stepFrom({ row: 0, column: 0 }, 'ArrowLeft', size, all)).toBeUndefined()
    expect(stepFrom({ row: 1, column: 1 }, 'Enter', size, all)).toBeUndefined()
    expect(stepFrom({ row: 1, column: 1 }, 'ArrowRight', size, all)).toBeUndefined()
    expect(stepFrom({ row: 0, column: 0 }, 'a', size, all)).toBeUndefined()
  })
})
