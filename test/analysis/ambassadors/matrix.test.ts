import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cellOf, type Follower, matrixOf } from '../../../src/analysis/ambassadors/matrix.ts'

const FROM = { spend: 10, participation: 4, friends: 300 }

const one = (
  customer: string,
  spend: number,
  participation: number,
  friends: number
): Follower => ({
  ...{ customer, spend, participation, friends },
  club: spend > 50
})

const SIX = [
  one('Ana', 10, 4, 300),
  one('Leo', 60, 9, 100),
  one('Eva', 60, 3.9, 900),
  one('Iker', 9.99, 4, 500),
  one('Noa', 0, 0, 299),
  one('Gael', 80, 20, 700)
]

test('by hand: six customers, on the bounds and beside them', () => {
  const { cells, ambassadors, customers } = matrixOf(SIX, FROM, 'buying')
  expect(customers).toBe(6)
  expect(cells).toEqual([
    // Ana, Leo and Gael: (300 + 100 + 700) / 3.
    {
      ...{ id: 'buys-active', customers: 3, share: 0.5, spend: 150 },
      friends: 1100 / 3,
      members: 2,
      ambassadors: 2
    },
    {
      ...{ id: 'buys-inactive', customers: 1, share: 1 / 6, spend: 60 },
      friends: 900,
      members: 1,
      ambassadors: 0
    },
    {
      ...{ id: 'quiet-active', customers: 1, share: 1 / 6, spend: 9.99 },
      friends: 500,
      members: 0,
      ambassadors: 0
    },
    {
      ...{ id: 'quiet-inactive', customers: 1, share: 1 / 6, spend: 0 },
      friends: 299,
      members: 0,
      ambassadors: 0
    }
  ])
  expect(ambassadors.map(({ customer }) => customer)).toEqual(['Gael', 'Ana'])
})

test('who counts as an ambassador is the reader’s to say', () => {
  const names = (wanted: 'active' | 'all') =>
    matrixOf(SIX, FROM, wanted).ambassadors.map(({ customer }) => customer)
  expect(names('active')).toEqual(['Gael', 'Iker', 'Ana'])
  expect(names('all')).toEqual(['Eva', 'Gael', 'Iker', 'Ana'])
  expect(matrixOf(SIX, FROM, 'all').cells.map(({ ambassadors }) => ambassadors)).toEqual([
    2, 1, 1, 0
  ])
})

test('nobody is in no cell', () => {
  const { cells, ambassadors } = matrixOf([], FROM, 'all')
  expect(ambassadors).toEqual([])
  expect(cells.map(({ share, friends }) => [share, friends])).toEqual(Array(4).fill([0, null]))
})

test('everybody is in one cell, and a higher bar lets nobody in', () => {
  const people = fc.array(
    fc
      .tuple(fc.integer({ min: -5, max: 50 }), fc.nat(10), fc.nat(900))
      .map(([a, b, c]) => one('x', a, b, c)),
    { maxLength: 40 }
  )
  fc.assert(
    fc.property(people, fc.nat(500), (all, more) => {
      const { cells, ambassadors } = matrixOf(all, FROM, 'buying')
      expect(cells.reduce((sum, { customers }) => sum + customers, 0)).toBe(all.length)
      expect(cells.reduce((sum, cell) => sum + cell.ambassadors, 0)).toBe(ambassadors.length)
      const higher = matrixOf(all, { ...FROM, friends: FROM.friends + more }, 'buying').ambassadors
      expect(higher.length).toBeLessThanOrEqual(ambassadors.length)
      for (const each of ambassadors) expect(cellOf(each, FROM)).toBe('buys-active')
    })
  )
})
