import { describe, expect, test } from 'vitest'
import {
  formulaTex,
  practiceGiven,
  practiceSheet,
  practiceValue
} from '../../src/components/practice-sheet.ts'

describe('numbers in prose', () => {
  test('are the practice numbers worked out by hand', () => {
    const sheet = practiceSheet()
    expect(practiceValue('cac', sheet)).toBe(30_000 / 30)
    expect(practiceValue('arpu', sheet)).toBeCloseTo(80_000 / 980, 10)
    expect(practiceValue('ltv', sheet)).toBeCloseTo(80_000 / 13, 8)
    expect(practiceGiven('margin')).toBe(0.6)
  })

  test('follow the conventions that a lesson names', () => {
    expect(practiceValue('arpu', practiceSheet({ base: 'closing' }))).toBeCloseTo(80_000 / 997, 10)
    expect(practiceValue('ltv-horizon', practiceSheet({ money: 'margin' }))).toBeCloseTo(
      ((80_000 * 0.6) / 13) * (1 - (967 / 980) ** 36),
      8
    )
  })

  test('a slip in a lesson stops the build with a sentence', () => {
    expect(() => practiceSheet({ base: 'middle' })).toThrow(
      'base="middle" is no convention; base is one of opening, average, closing.'
    )
    expect(() => practiceValue('ltvv', practiceSheet())).toThrow('There is no metric “ltvv”')
    expect(() => practiceGiven('price')).toThrow('There is no given “price”')
  })

  test('a formula block says the formula and then the numbers, in the page’s notation', () => {
    const { symbols, numbers } = formulaTex('cac', practiceSheet(), 'es')
    expect(symbols).toMatch(/CAC.*=.*\\frac\{.*coste.*\}\{.*\}/)
    expect(numbers.replaceAll('\u00a0', ' ')).toBe(
      '{} = \\frac{{\\text{30.000 €}}}{{\\text{30}}} = \\text{1.000 €}'
    )
  })
})
