import { expect, test } from 'vitest'
import { changedTo, historyOf, redone, undone } from '../../../src/widgets/composer/text-history.ts'

test('letters typed in one go are one step, a pause or a button starts another', () => {
  let history = historyOf('a')
  history = changedTo(history, 'ab', 1000)
  history = changedTo(history, 'abc', 1900)
  history = changedTo(history, 'abcd', 3000)
  history = changedTo(history, 'X')
  history = changedTo(history, 'Xy', 3100)
  expect(history.past).toEqual(['a', 'abc', 'abcd', 'X'])
  history = undone(undone(history))
  expect(history).toMatchObject({ past: ['a', 'abc'], now: 'abcd', future: ['X', 'Xy'] })
  expect(redone(history).now).toBe('X')
  // What was taken back is gone once something else is written.
  expect(changedTo(history, 'other').future).toEqual([])
  expect(changedTo(history, 'abcd')).toBe(history)
})

test('nothing before the first and after the last', () => {
  const history = historyOf('a')
  expect(undone(history).now).toBe('a')
  expect(redone(history).now).toBe('a')
})

test('it keeps the latest steps that there is room for', () => {
  let history = historyOf('0')
  for (let n = 1; n <= 300; n++) history = changedTo(history, String(n))
  expect(history.past).toHaveLength(200)
  expect(history.past.at(-1)).toBe('299')
  const long = 'x'.repeat(2_000_000)
  for (const end of 'abcd') history = changedTo(history, long + end)
  expect(history.past.map(text => text.length)).toEqual([2_000_001, 2_000_001])
})
