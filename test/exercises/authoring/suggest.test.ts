import { expect, it } from 'vitest'
import { suggest } from '../../../src/exercises/authoring/suggest.ts'

it('suggests the word that was probably meant', () => {
  const known = ['revenue', 'start', 'new', 'lost', 'base_closing', 'carried cac']
  expect(suggest('revenu', known)).toBe('revenue')
  expect(suggest('Revenue', known)).toBe('revenue')
  expect(suggest('reveune', known)).toBe('revenue')
  expect(suggest('satrt', known)).toBe('start')
  expect(suggest('nwe', known)).toBe('new')
  expect(suggest('carried', known)).toBe('carried cac')
})

it('suggests nothing rather than something else', () => {
  expect(suggest('customers', ['cost', 'new'])).toBeUndefined()
  expect(suggest('2', ['1'])).toBeUndefined()
  expect(suggest('', ['new'])).toBeUndefined()
  expect(suggest('bas', ['base_closing', 'base_average'])).toBeUndefined()
})

it('suggests the nearest of several', () => {
  expect(suggest('formla', ['formulas', 'formula'])).toBe('formula')
})
