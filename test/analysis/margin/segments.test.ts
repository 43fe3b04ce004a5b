import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boundsHold, marginSegments, segmentOf } from '../../../src/analysis/margin/segments.ts'

const DECK = { gold: 35, silver: 25, bronze: 0 }

test('by hand: eight customers on the bounds of the deck', () => {
  const found = marginSegments([40, 35, 30, 25, 10, 0, -5, -15], DECK)
  expect(found.customers).toBe(8)
  // 75 + 55 + 10 + 0 − 20.
  expect(found.total).toBe(120)
  expect(
    found.segments.map(({ id, customers, margin, mean }) => [id, customers, margin, mean])
  ).toEqual([
    ['gold', 2, 75, 37.5],
    ['silver', 2, 55, 27.5],
    ['bronze', 1, 10, 10],
    ['zero', 1, 0, 0],
    ['destroyers', 2, -20, -10]
  ])
  // 75/120, 55/120, 10/120, 0, −20/120: the winners have more than all.
  const shares = [0.625, 0.458333, 0.083333, 0, -0.166667]
  found.segments.forEach(({ marginShare, customerShare, customers }, i) => {
    expect(marginShare).toBeCloseTo(shares[i] ?? 0, 6)
    expect(customerShare).toBe(customers / 8)
  })
  expect(found.destroyed).toBe(20)
  // −15, −20, −20, −10, 15, 45, 80, 120 of 120: lowest after the destroyers.
  expect(found.lorenz.map(([, share]) => Math.round(share * 120))).toEqual([
    0, -15, -20, -20, -10, 15, 45, 80, 120
  ])
})

test('the zero segment has a width if the reader gives it one', () => {
  const bounds = { ...DECK, bronze: 5 }
  expect([5.01, 5, 0, -5, -5.01].map(margin => segmentOf(margin, bounds))).toEqual([
    'bronze',
    'zero',
    'zero',
    'zero',
    'destroyers'
  ])
  expect([25, 24.99, 35, 34.99].map(margin => segmentOf(margin, bounds))).toEqual([
    'silver',
    'bronze',
    'gold',
    'silver'
  ])
})

test('bounds have an order; silver may be empty', () => {
  expect(boundsHold(DECK)).toBe(true)
  expect(boundsHold({ gold: 25, silver: 25, bronze: 0 })).toBe(true)
  expect(boundsHold({ gold: 20, silver: 25, bronze: 0 })).toBe(false)
  expect(boundsHold({ gold: 35, silver: 5, bronze: 5 })).toBe(false)
  expect(boundsHold({ gold: 35, silver: 25, bronze: -1 })).toBe(false)
})

test('without a positive whole there are no shares of it', () => {
  const found = marginSegments([10, -10], DECK)
  expect(found.segments.map(({ marginShare }) => marginShare)).toEqual([
    null,
    null,
    null,
    null,
    null
  ])
  expect(found).toMatchObject({ destroyed: 10, gini: null, lorenz: [] })
})

test('segments are parts of the whole, and the curve is lowest after those who bring less than nothing', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -50, max: 90 }), { minLength: 1, maxLength: 60 }),
      margins => {
        const { segments, total, lorenz, destroyed } = marginSegments(margins, DECK)
        expect(segments.reduce((all, { customers }) => all + customers, 0)).toBe(margins.length)
        expect(segments.reduce((all, { margin }) => all + margin, 0)).toBe(total)
        expect(destroyed).toBe(margins.reduce((all, one) => all + Math.max(0, -one), 0))
        if (total <= 0) return
        expect(segments.reduce((all, { marginShare }) => all + (marginShare ?? 0), 0)).toBeCloseTo(
          1,
          9
        )
        expect(Math.min(...lorenz.map(([, share]) => share))).toBeCloseTo(-destroyed / total, 9)
      }
    )
  )
})
