import { describe, expect, it } from 'vitest'
import { checkGiven, explainGiven } from '../../src/metrics/bounds.ts'
import type { GivenId } from '../../src/metrics/givens.ts'

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ')

const told = (id: GivenId, value: number, locale: 'en' | 'es' = 'en'): string => {
  const checked = checkGiven(id, value)
  return checked.ok ? `${checked.value}` : plain(explainGiven(checked.problem, { locale }))
}

describe('a given', () => {
  it('is taken within its bounds, bounds included', () => {
    expect(told('margin', -1)).toBe('-1')
    expect(told('margin', 1)).toBe('1')
    expect(told('new', 0.5)).toBe('0.5')
    expect(Object.is(checkGiven('cost', -0), 0)).toBe(false)
    expect(checkGiven('cost', -0)).toEqual({ ok: true, value: 0 })
  })

  it('is refused outside them, with the field and the limit', () => {
    expect(told('cost', -1)).toBe('Marketing and sales cost, a month: the smallest value is €0.')
    expect(told('margin', 1.2, 'es')).toBe('Margen sobre ingresos: el valor máximo es 100 %.')
    expect(told('discount', 2)).toBe('Discount rate, effective a year: the largest value is 100%.')
    expect(told('lost', -3, 'es')).toBe('Bajas del mes: el valor mínimo es 0.')
    expect(told('horizon', 2.5)).toBe(
      'Horizon, in months: a whole number is needed, and 2.50 is not one.'
    )
    expect(told('horizon', 2.5, 'es')).toContain('hace falta un número entero, y 2,50 no lo es')
    expect(told('new', Number.NaN)).toBe('New customers, a month: this is not a number.')
    expect(told('new', Number.POSITIVE_INFINITY, 'es')).toBe('Altas del mes: esto no es un número.')
  })
})
