import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { digitsOf } from '../../src/formula/literal.ts'

// Thousands of cases, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 })

test.each([
  [0, '0'],
  [12, '12'],
  [0.5, '0.5'],
  [1e-7, '0.0000001'],
  [1.25e-7, '0.000000125'],
  [1e21, '1000000000000000000000'],
  [1.5e21, '1500000000000000000000'],
  [123456.789, '123456.789']
])('%s', (value, digits) => {
  expect(digitsOf(value, '.')).toBe(digits)
})

test('the digits are the number, to the last bit', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }), value => {
      const digits = digitsOf(value, '.')
      expect(digits).toMatch(/^\d+(\.\d+)?$/)
      expect(Number(digits)).toBe(value + 0)
    }),
    { numRuns: 2000 }
  )
})
