import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Campaign } from '../../../src/analysis/lift/model.ts'
import { winnerOf } from '../../../src/analysis/lift/shrink.ts'
import { drawBeta, drawBinomial } from '../../../src/analysis/statistics/draws.ts'
import { seeded } from '../../../src/analysis/statistics/random.ts'

const campaign = (name: string, sends: number, opens: number): Campaign => ({
  ...{ name, segmented: true, sends, opens, clicks: 0, sales: 0 }
})

test('by hand', () => {
  // 10, 20 and 30 of 100: p = 0.2, p·q = 0.16. Σ n(pᵢ − p)² = 1 + 0 + 1 = 2; less 2 · 0.16 = 1.68.
  // Σ (n − 1)(1 − n/N) = 3 · 99 · 2/3 = 198; τ² = 1.68/198 = 0.0084848. a + b = 0.16/0.0084848 − 1
  // = 17.857143; a = 3.571429. (3.571429 + 30)/(17.857143 + 100) = 0.284848.
  const found = winnerOf([campaign('A', 100, 10), campaign('B', 100, 20), campaign('C', 100, 30)])
  expect(found).toMatchObject({ name: 'C', of: 3, shown: 0.3, mean: 0.2 })
  expect(found?.again).toBeCloseTo(0.284848, 6)
})

test('campaigns that differ less than chance: the best is expected at the mean', () => {
  const found = winnerOf([campaign('A', 100, 20), campaign('B', 100, 21), campaign('C', 100, 22)])
  expect(found).toMatchObject({ name: 'C', shown: 0.22, again: 0.21 })
})

test('all or nothing: the spread is as large as can be, and chance has no part', () => {
  const found = winnerOf([campaign('A', 100, 0), campaign('B', 100, 100), campaign('C', 100, 0)])
  expect(found?.again).toBeCloseTo(1, 12)
})

test('e-mails to one person each have no spread of their own', () => {
  const found = winnerOf([campaign('A', 1, 0), campaign('B', 1, 1), campaign('C', 1, 0)])
  expect(found?.again).toBeCloseTo(1 / 3, 12)
})

test('too few, none open, or all do', () => {
  expect(winnerOf([])).toBeNull()
  expect(winnerOf([campaign('A', 10, 1), campaign('B', 10, 2)])).toBeNull()
  const three = [1, 2, 3].map(i => campaign(String(i), 10, 0))
  expect(winnerOf(three)).toBeNull()
  expect(winnerOf(three.map(one => ({ ...one, opens: 10 })))).toBeNull()
})

test('what is expected lies between the mean and what was shown', () => {
  const one = fc
    .integer({ min: 1, max: 5000 })
    .chain(sends => fc.integer({ min: 0, max: sends }).map(opens => campaign('x', sends, opens)))
  fc.assert(
    fc.property(fc.array(one, { minLength: 3, maxLength: 20 }), campaigns => {
      const found = winnerOf(campaigns)
      if (!found) return
      expect(found.again).toBeGreaterThanOrEqual(found.mean - 1e-9)
      expect(found.again).toBeLessThanOrEqual(found.shown + 1e-9)
    })
  )
})

test('over many tables it comes nearer to the truth than what was shown', () => {
  const random = seeded(11)
  let [bias, naive] = [0, 0]
  const tables = 400
  for (let table = 0; table < tables; table += 1) {
    const truths = Array.from({ length: 12 }, () => drawBeta(random, 80, 320))
    const campaigns = truths.map((rate, i) =>
      campaign(String(i), 500, drawBinomial(random, 500, rate))
    )
    const found = winnerOf(campaigns)
    if (!found) throw new Error('a winner was expected')
    const truth = truths[Number(found.name)] as number
    bias += (found.again - truth) / tables
    naive += (found.shown - truth) / tables
  }
  expect(naive).toBeGreaterThan(0.008)
  expect(Math.abs(bias)).toBeLessThan(naive / 4)
})
