import { expect, test } from 'vitest'
import { FLAGS, leftOn } from '../../scripts/chromium.ts'

test('of two lists of features the last one holds', () => {
  expect(leftOn(['--disable-features=A,B', '--x', '--disable-features=B,C'])).toEqual(['A'])
  expect(leftOn(['--disable-features=A', '--disable-features=C,A'])).toEqual([])
  expect(leftOn(['--disable-features=A', ...FLAGS])).toEqual(['A'])
  expect(leftOn(['--disable-features=PaintHolding', ...FLAGS])).toEqual([])
  expect(leftOn(['chromium', '--x'])).toEqual([])
})
