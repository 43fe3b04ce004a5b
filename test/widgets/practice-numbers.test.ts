import { describe, expect, test } from 'vitest'
import {
  answersKey,
  givensFor,
  numbersId,
  numbersIn,
  ownId
} from '../../src/widgets/practice/numbers.ts'
import { DEFAULTS } from '../../src/workbook/state.ts'
import { practice } from '../exercises/practice.ts'

const exercise = practice

describe('whose numbers', () => {
  const chosen = (choice: string) =>
    numbersIn({ options: { [numbersId(exercise.id)]: choice } }, exercise)

  test('are those of the exercise, of a variant that it has, or the reader’s', () => {
    expect(numbersIn({ options: {} }, exercise)).toEqual({ kind: 'variant', variant: 0 })
    expect(chosen('mine')).toEqual({ kind: 'mine' })
    expect(chosen('v2')).toEqual({ kind: 'variant', variant: 2 })
    for (const forged of ['v0', 'v9999', `v${exercise.variants + 1}`, 'v-1', 'x', ''])
      expect(chosen(forged)).toEqual({ kind: 'variant', variant: 0 })
  })

  test('answers to each are kept apart, those of the practice where they always were', () => {
    expect(answersKey('a', { kind: 'variant', variant: 0 })).toBe('a')
    expect(answersKey('a', { kind: 'variant', variant: 3 })).toBe('a@3')
    expect(answersKey('a', { kind: 'mine' })).toBe('a@mine')
  })

  test('the reader’s own: typed here, else from the live sheet, else the practice’s', () => {
    const state = {
      values: { cost: { text: '9', value: 9 }, new: { text: '3', value: 3 } },
      fields: { [ownId(exercise.id, 'new')]: { text: '5', value: 5 } }
    }
    const givens = givensFor(exercise, { kind: 'mine' }, state)
    expect(givens.get('cost')).toBe(9)
    expect(givens.get('new')).toBe(5)
    expect(givens.get('start')).toBe(exercise.givens['start']?.value)
    expect(givensFor(exercise, { kind: 'variant', variant: 0 }, DEFAULTS).get('cost')).toBe(
      exercise.givens['cost']?.value
    )
  })
})
