import { expect, test } from 'vitest'
import { readOptions } from '../../data/shop/options.ts'
import { SHOP } from '../../data/shop/parameters.ts'

test('nothing asked: the committed tables', () => {
  expect(readOptions([])).toEqual({ kind: 'sample' })
  expect(readOptions(['--help'])).toEqual({ kind: 'help' })
})

test('a large shop', () => {
  const args = ['--rows', '5000000', '--out', 'big.csv', '--columns', 'customer,date,amount']
  expect(readOptions(args)).toEqual({
    kind: 'large',
    options: {
      size: { rows: 5_000_000, seed: SHOP.seed },
      columns: ['customer', 'date', 'amount'],
      out: 'big.csv'
    }
  })
})

test('the hidden rates alone are those of the sample', () => {
  expect(readOptions(['--truth', 'truth.csv'])).toMatchObject({
    kind: 'large',
    options: { size: { rows: 500, seed: SHOP.seed }, truth: 'truth.csv' }
  })
})

test.each([
  [['--rows', '10'], '--out'],
  [['--rows', 'many', '--out', 'f'], '--rows many'],
  [['--rows', '0', '--out', 'f'], '--rows 0'],
  [['--rows', '1e6', '--out', 'f'], '--rows 1e6'],
  [['--rows', '9999999999', '--out', 'f'], '--rows 9999999999'],
  [['--seed', '4294967296', '--out', 'f'], '--seed'],
  [['--rows'], '--rows needs'],
  [['--out='], '--out needs'],
  [['--colour', 'red'], '“colour”'],
  [['orders'], '“orders”'],
  [['--out', 'f', '--columns', 'customer,__proto__'], '“__proto__”'],
  [['--out', 'f', '--columns', ''], '--columns needs']
])('%j is answered by a sentence', (args, part) => {
  const wanted = readOptions(args)
  expect(wanted.kind).toBe('wrong')
  if (wanted.kind === 'wrong') expect(wanted.sentence).toContain(part)
})
