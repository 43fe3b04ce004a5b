import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ascending } from '../../../src/analysis/rfm/ascending.ts'

const cents = fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }).map(one => one / 100)
const whole = fc.integer({ min: -2_147_483_648, max: 2_147_483_647 })
const few = fc.integer({ min: -3, max: 5 })
const any = fc.oneof(
  cents,
  whole,
  few,
  // Beyond 32 bits, no cents, no end.
  fc.constantFrom(2_147_483_648, -30_000_000.01, 1e300, 0.001, Infinity, -Infinity),
  fc.double({ noNaN: true })
)

test('the same as a sort by comparison, whatever the numbers', () => {
  const lists = fc.oneof(...[cents, whole, few, any].map(one => fc.array(one, { maxLength: 80 })))
  fc.assert(
    fc.property(lists, list => {
      // + 0 makes of −0 nought: they are equal, and so in no order.
      const sorted = list.map(one => one + 0).sort((a, b) => a - b)
      const found = ascending(Float64Array.from(list))
      expect(Array.from(found, one => one + 0)).toEqual(sorted)
    }),
    { numRuns: 500 }
  )
})

test('from end to end of 32 bits: all three digits count', () => {
  const list = [2_147_483_647, 0, -2_147_483_648, 2048, 2047, 4_194_304, -1]
  expect([...ascending(Float64Array.from(list))]).toEqual([
    -2_147_483_648, -1, 0, 2047, 2048, 4_194_304, 2_147_483_647
  ])
})
