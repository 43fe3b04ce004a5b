import { expect, test } from 'vitest'
import { invitations } from '../../../src/analysis/ambassadors/invitations.ts'
import { CELLS } from '../../../src/analysis/ambassadors/matrix.ts'

const counts = [
  [10, 4],
  [20, 0],
  [5, 5],
  [30, 10]
].map(([customers = 0, members = 0], i) => ({
  ...{ id: CELLS[i] ?? 'buys-active', customers, members },
  ...{ share: 0, spend: 0, friends: null, ambassadors: 0 }
}))

const OFFER = {
  accept: { 'buys-active': 0.5, 'buys-inactive': 0.2, 'quiet-active': 0.9, 'quiet-inactive': 0.05 },
  ...{ extra: 60, margin: 0.5, cost: 4 }
}

test('by hand: a member is worth 60 · 50 % = 30, an invitation costs 4', () => {
  const { cells, net, best, breakEven } = invitations(counts, OFFER)
  expect(cells).toEqual([
    // 6 · 0.5 = 3 join: 90 − 24.
    { id: 'buys-active', invited: 6, joining: 3, income: 90, cost: 24, net: 66 },
    // 4 join: 120 − 80.
    { id: 'buys-inactive', invited: 20, joining: 4, income: 120, cost: 80, net: 40 },
    { id: 'quiet-active', invited: 0, joining: 0, income: 0, cost: 0, net: 0 },
    // 1 joins: 30 − 80.
    { id: 'quiet-inactive', invited: 20, joining: 1, income: 30, cost: 80, net: -50 }
  ])
  expect(net).toBe(56)
  expect(best).toBe(106)
  // 4 / 30.
  expect(breakEven).toBeCloseTo(0.133333, 6)
})

test('at the break-even share every cell comes out even; without margin none ever does', () => {
  const even = 4 / 30
  const accept = Object.fromEntries(CELLS.map(id => [id, even])) as typeof OFFER.accept
  for (const { net } of invitations(counts, { ...OFFER, accept }).cells)
    expect(net).toBeCloseTo(0, 12)
  expect(invitations(counts, { ...OFFER, cost: 30 }).breakEven).toBe(1)
  expect(invitations(counts, { ...OFFER, cost: 30.01 })).toMatchObject({ breakEven: null, best: 0 })
  expect(invitations(counts, { ...OFFER, margin: 0 })).toMatchObject({ breakEven: null, best: 0 })
})
