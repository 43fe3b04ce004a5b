import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkGiven, explainGiven } from '../../src/metrics/bounds.ts'
import { DEFAULT_GIVENS, GIVEN_IDS, GIVENS, type GivenId } from '../../src/metrics/givens.ts'
import { sliderFor } from '../../src/metrics/slider.ts'

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
    expect(told('margin', 1.2, 'es')).toBe('Margen sobre ingresos: el valor más grande es 100 %.')
    expect(told('discount', 2)).toBe('Discount rate, effective a year: the largest value is 100%.')
    expect(told('lost', -3, 'es')).toBe('Bajas del mes: el valor más pequeño es 0.')
    expect(told('horizon', 2.5)).toBe(
      'Horizon, in months: a whole number is needed, and 2.50 is not one.'
    )
    expect(told('horizon', 2.5, 'es')).toContain('hace falta un número entero, y 2,50 no lo es')
    expect(told('new', Number.NaN)).toBe('New customers, a month: this is not a number.')
    expect(told('new', Number.POSITIVE_INFINITY, 'es')).toBe('Altas del mes: esto no es un número.')
  })
})

describe('a slider', () => {
  it('fits the practice numbers', () => {
    expect(sliderFor('cost', 30_000)).toEqual({ min: 0, max: 100_000, step: 500 })
    expect(sliderFor('lost', 13)).toEqual({ min: 0, max: 50, step: 1 })
    expect(sliderFor('margin', 0.6)).toEqual({ min: -1, max: 1, step: 0.01 })
  })

  it('always holds the value it is anchored at, within the bounds, in 40 to 500 steps', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...GIVEN_IDS),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (id, part) => {
          const { min, max } = GIVENS[id]
          // Over all magnitudes, not only the largest.
          const anchor = max <= 1 ? min + part * (max - min) : Math.max(min, max ** part)
          const scale = sliderFor(id, anchor)
          expect(scale.min).toBeGreaterThanOrEqual(min)
          expect(scale.max).toBeLessThanOrEqual(max)
          expect(anchor).toBeGreaterThanOrEqual(scale.min)
          expect(anchor).toBeLessThanOrEqual(scale.max)
          const steps = (scale.max - scale.min) / scale.step
          expect(steps).toBeGreaterThanOrEqual(9)
          expect(steps).toBeLessThanOrEqual(500)
        }
      )
    )
    for (const id of GIVEN_IDS) {
      const { min, max, step } = sliderFor(id, DEFAULT_GIVENS[id])
      expect((max - min) / step).toBeGreaterThanOrEqual(40)
    }
  })
})
