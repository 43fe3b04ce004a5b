import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { TieRule } from '../../../src/analysis/rfm/model.ts'
import { tiesOf } from '../../../src/analysis/rfm/ties.ts'

/** Word for word, customer by customer: see `TieRule` and `RfmResult.ties`. */
function definition(sorted: readonly number[], groups: number, ties: TieRule) {
  const n = sorted.length
  const ntile = sorted.map((_, at) => {
    const [size, larger] = [Math.floor(n / groups), n % groups]
    const ends = Array.from({ length: groups }, (__, g) => (g + 1) * size + Math.min(g + 1, larger))
    return 1 + ends.findIndex(end => at < end)
  })
  let split = 0
  let otherRule = 0
  sorted.forEach((value, at) => {
    const l = sorted.filter(one => one < value).length
    const e = sorted.filter(one => one === value).length
    const share = 1 + Math.floor((groups * l) / n)
    const average = 1 + Math.floor((groups * (2 * l + e - 1)) / (2 * n))
    if (share !== average || share !== ntile[at]) otherRule += 1
    if (sorted.some((one, other) => one === value && ntile[other] !== ntile[at])) split += 1
  })
  return { split: ties === 'appearance' ? split : 0, otherRule }
}

test('the definitions word for word', () => {
  const lists = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 40 })
  const rules = fc.constantFrom<TieRule>('share', 'average', 'appearance')
  fc.assert(
    fc.property(lists, fc.integer({ min: 3, max: 10 }), rules, (list, groups, ties) => {
      const sorted = list.toSorted((a, b) => a - b)
      expect(tiesOf(Float64Array.from(sorted), { groups, ties })).toEqual(
        definition(sorted, groups, ties)
      )
    }),
    { numRuns: 1000 }
  )
})

test('by hand: seven ones, two twos and a three in five groups of two', () => {
  // Ones at the ranks 0 to 6 lie in four groups of NTILE; the twos at 7 and 8 on both sides of rank 8: nine
  // split. Shared, ones score 1, twos 1 + ⌊5·7/10⌋ = 4, the three 1 + ⌊5·9/10⌋ = 5; by mean rank, ones
  // 1 + ⌊5·3/10⌋ = 2, twos 1 + ⌊5·7.5/10⌋ = 4, the three 5. All three rules agree on the two at rank 7
  // (NTILE 4) and on the three: eight hang on the rule.
  const sorted = Float64Array.of(1, 1, 1, 1, 1, 1, 1, 2, 2, 3)
  expect(tiesOf(sorted, { groups: 5, ties: 'appearance' })).toEqual({ split: 9, otherRule: 8 })
  expect(tiesOf(sorted, { groups: 5, ties: 'share' })).toEqual({ split: 0, otherRule: 8 })
})
