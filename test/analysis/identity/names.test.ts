import fc from 'fast-check'
import { expect, test } from 'vitest'
import { agreement, plainName, similarity } from '../../../src/analysis/identity/names.ts'

const compare = (a: string, b: string) => agreement(plainName(a), plainName(b))
const alike = (a: string, b: string) => similarity(plainName(a), plainName(b))

test.each([
  ['Marta Rey', 'marta  REY', 'same'],
  ['Rey, Marta', 'Marta Rey Soto', 'same'],
  ['M. Rey', 'Marta Rey', 'initial'],
  ['Marta Rey', 'M Rey', 'initial'],
  ['Marta Rey', 'Manuel Rey', 'other'],
  ['J. Rey', 'Marta Rey', 'other'],
  ['Marta Rey', 'Marta Gil', 'other'],
  ['Marta R.', 'Marta R.', 'other'],
  ['Marta', 'Marta Rey', 'unknown'],
  ['Ana', 'Marta Rey', 'other'],
  ['@marta', 'Marta Rey', 'unknown'],
  ['', 'Marta Rey', 'unknown']
] as const)('%s and %s: %s', (a, b, found) => {
  expect(compare(a, b)).toBe(found)
  expect(compare(b, a)).toBe(found)
})

test('similarity by hand', () => {
  // ni ig gh ht, na ac ch ht: one in common.
  expect(alike('night', 'nacht')).toBe(2 / 8)
  // ma ar rt ta re ey, ma ar rt th ha re ey: five of six and seven in common.
  expect(alike('Marta Rey', 'Martha Rey')).toBe((2 * 5) / 13)
  expect(alike('Ángel Gil', 'Angel Gil')).toBe(1)
  expect(alike('', '')).toBe(0)
  expect(alike('A', 'a')).toBe(1)
})

test('similarity is between 0 and 1, the same both ways, and 1 of a name with itself', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(alike(a, b)).toBe(alike(b, a))
      expect(alike(a, b)).toBeGreaterThanOrEqual(0)
      expect(alike(a, b)).toBeLessThanOrEqual(1)
      if (plainName(a).whole !== '') expect(alike(a, a)).toBe(1)
    })
  )
})
