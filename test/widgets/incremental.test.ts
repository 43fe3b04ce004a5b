import { expect, test } from 'vitest'
import { knowsCosts } from '../../src/widgets/incremental/fields.ts'
import { returnOn } from '../../src/widgets/incremental/return-on.ts'
import { DEFAULTS } from '../../src/workbook/state.ts'

const entry = (value: number) => ({ text: String(value), value })

test('costs are known when both are given, a margin of 100 % and a cost of nought too', () => {
  const given = (fields: object) => knowsCosts({ ...DEFAULTS, fields: { ...fields } })
  expect(given({})).toBe(false)
  expect(given({ 'incremental.cost': entry(500) })).toBe(false)
  expect(given({ 'incremental.marginRate': entry(0.4) })).toBe(false)
  expect(given({ 'incremental.cost': entry(0), 'incremental.marginRate': entry(1) })).toBe(true)
})

// 300, −100 to 700, on a cost of 200.
test('the return has the interval of the profit, over the cost', () => {
  const profit = { value: 300, low: -100, high: 700 }
  expect(returnOn({ profit, roi: 1.5 }, 200)).toEqual({ value: 1.5, low: -0.5, high: 3.5 })
})

test('without an interval, a profit or a cost there is none', () => {
  const profit = { value: 300, low: null, high: null }
  expect(returnOn({ profit, roi: 1.5 }, 200)).toEqual({ value: 1.5, low: null, high: null })
  expect(returnOn({ profit, roi: null }, 0)).toBeNull()
  expect(returnOn({ profit: null, roi: null }, 200)).toBeNull()
})
