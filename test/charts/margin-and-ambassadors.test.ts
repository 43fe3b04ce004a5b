import { describe, expect, test } from 'vitest'
import { invitations } from '../../src/analysis/ambassadors/invitations.ts'
import { CELLS } from '../../src/analysis/ambassadors/matrix.ts'
import { reachOf } from '../../src/analysis/ambassadors/reach.ts'
import { type Loss, rescue } from '../../src/analysis/margin/rescue.ts'
import { marginSegments } from '../../src/analysis/margin/segments.ts'
import { ambassadorReach } from '../../src/charts/ambassador-reach.ts'
import { withRoom } from '../../src/charts/bar-room.ts'
import { invitationNet } from '../../src/charts/invitation-net.ts'
import { marginLorenz } from '../../src/charts/margin-lorenz.ts'
import { marginShares } from '../../src/charts/margin-shares.ts'
import { rescueLeaving } from '../../src/charts/rescue-leaving.ts'
import { rescueOptions } from '../../src/charts/rescue-options.ts'

// What titles say in the cases that the samples do not show.

const EN = { locale: 'en', currency: 'EUR' } as const
const BOUNDS = { gold: 35, silver: 25, bronze: 0 }

describe('margin', () => {
  test('shares and curve: with destroyers, without, and without a positive whole', () => {
    const title = (...margins: number[]) => {
      const found = marginSegments(margins, BOUNDS)
      return [marginShares(found, EN).title, marginLorenz(found, EN).title]
    }
    // 30 of 25; −5 of 25.
    expect(title(30, -5)).toEqual([
      'Silver: 50.0% of customers, 120.0% of the margin; destroyers: 50.0% and −20.0%',
      'Without its destroyers the margin would be €30, not €25'
    ])
    expect(title(40, 10)).toEqual([
      'Gold: 50.0% of customers, 80.0% of the margin',
      'No destroyers: the curve rises to €50'
    ])
    expect(title(5, -5)).toEqual([
      'All together leave €0: no shares of that',
      'All together leave €0: no curve of shares'
    ])
  })

  test('the named point of the curve lies on it', () => {
    const { marks } = marginLorenz(marginSegments([-10, -5, 10, 45], BOUNDS), EN)
    const of = (key: string) => marks.find(mark => mark.key === key)
    // Half of the customers, −15 of 40.
    expect(of('top')).toMatchObject({ points: [[0.5, -0.375]] })
    expect(of('curve')).toMatchObject({ points: expect.arrayContaining([[0.5, -0.375]]) })
    expect(of('nought')).toMatchObject({ kind: 'rule', y: 0 })
  })

  test('the plan: nobody, no rise, no gain, no share too many, and a share', () => {
    const plan = { price: 0.1, saving: 0.25, leave: 0.2, fixed: 1 }
    const titles = (losses: readonly Loss[], changes: Partial<typeof plan> = {}) => {
      const found = rescue(losses, { ...plan, ...changes })
      return [rescueLeaving(found, EN).title, rescueOptions(found, EN).title]
    }
    const one = { margin: -10, revenue: 100, serving: 40 }
    expect(titles([])).toEqual([
      'No customer costs more than it brings',
      'No destroyers, no choices'
    ])
    expect(titles([one], { price: 0 })).toEqual([
      'No price rises: the destroyers leave €0, today −€10',
      'The best choice: serve cheaper only, €0 instead of −€10'
    ])
    expect(titles([{ ...one, revenue: 0 }], { saving: 0 })).toEqual([
      'The plan gains nothing, even if nobody leaves',
      'None of these is better than leaving it as it is'
    ])
    expect(titles([one], { fixed: 0 })[0]).toBe(
      'However many leave, the plan is no worse than doing nothing'
    )
    // K = −10 + 10 + 10 = 10, L = −30: 20/40.
    expect(titles([one])[0]).toBe('The plan beats doing nothing while fewer than 50.0% leave')
  })
})

describe('ambassadors', () => {
  test('reach: nobody, hardly any overlap, overlap', () => {
    const title = (people: number, size: number, population: number) =>
      ambassadorReach(reachOf(people, size, population), EN).title
    expect(title(0, 515, 10_000)).toBe('Nobody with an audience, and so no reach')
    expect(title(1, 515, 10_000)).toBe('1 × 515 friends reach 515 people: hardly anybody twice')
    expect(title(2, 10, 100)).toBe('2 × 10 friends are not 20 people, but about 19')
  })

  test('invitations: nobody to invite, none pays, some, all', () => {
    const accept = {
      'buys-active': 0.5,
      'buys-inactive': 0.1,
      'quiet-active': 0.5,
      'quiet-inactive': 0.5
    }
    const title = (customers: number, cost: number) => {
      const cells = CELLS.slice(0, 2).map(id => ({
        ...{ id, customers, share: 0.5, spend: 0, friends: 1, members: 0, ambassadors: 0 }
      }))
      return invitationNet(invitations(cells, { accept, extra: 100, margin: 0.4, cost }), EN).title
    }
    expect(title(0, 4)).toBe('Nobody is left to be invited')
    expect(title(10, 20)).toBe('No cell brings more than its invitations cost')
    // 10 · (20 − 5) = 150; 10 · (4 − 5) = −10.
    expect(title(10, 5)).toBe('Inviting everybody nets €140; only the cells that pay, €150')
    expect(title(10, 1)).toBe('Every cell pays: inviting everybody nets €220')
  })
})

test('bars have room for a number beyond their ends, on the sides that they have', () => {
  expect(withRoom([100, -50])).toEqual([-83, 133])
  expect(withRoom([-50])).toEqual([-61, 0])
  expect(withRoom([0])).toEqual([0, 0])
})
