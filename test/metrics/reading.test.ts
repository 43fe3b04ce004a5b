import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LOCALES } from '../../src/i18n/locale.ts'
import { CATALOGUE, type MetricId } from '../../src/metrics/catalogue.ts'
import type { Conventions } from '../../src/metrics/conventions.ts'
import { DEFAULT_GIVENS, type Givens } from '../../src/metrics/givens.ts'
import { readingOf } from '../../src/metrics/reading.ts'
import { countOf, showMoney, showValue } from '../../src/metrics/show.ts'
import { solve } from '../../src/metrics/solve.ts'
import { anyConventions, convention, given, wildGivens } from './support.ts'

/** Spaces that do not break look like spaces here. */
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ')

function reading(
  id: MetricId,
  locale: 'en' | 'es',
  changes: Partial<Givens> = {},
  conventions: Partial<Conventions> = {}
): string {
  const [givens, counted] = [given(changes), convention(conventions)]
  const sheet = { givens, conventions: counted, solution: solve(givens, counted) }
  return plain(readingOf(id, sheet, { locale }))
}

describe('readings', () => {
  it('carry the practice numbers in both languages', () => {
    expect(reading('cac', 'en')).toBe('Winning one new customer cost €1,000.')
    expect(reading('cac', 'es')).toBe('Captar un cliente nuevo costó 1.000 €.')
    expect(reading('churn', 'es')).toBe('Las bajas del mes fueron el 1,33 % de la base.')
    expect(reading('ltv', 'en')).toBe(
      'A customer is expected to bring in €6,153.85 in all: €81.63 a month for 75.38 months.'
    )
    expect(reading('payback', 'es')).toContain('12,25 meses')
    expect(reading('ltv-horizon', 'en')).toContain('38.17% of the value without a time limit')
  })

  it('follow the sign and the size', () => {
    const losing = { cost: 300_000 }
    expect(reading('ltv-net', 'en', losing)).toContain('€3,846.15 less than it cost')
    expect(reading('ltv-net', 'es', losing)).toContain('3.846,15 € menos de lo que costó')
    expect(reading('ltv-margin', 'en', { margin: -0.1 })).toContain('expected to lose €615.38')
    expect(reading('ltv-margin', 'es', { margin: -0.1 })).toContain('Se espera perder 615,38 €')
    expect(reading('ltv-cac', 'en', { margin: -0.1 }, { money: 'margin' })).toContain('lose money')
    expect(reading('ltv-cac', 'es', { margin: -0.1 }, { money: 'margin' })).toContain('pierden')
    expect(reading('churn', 'en', { start: 10 })).toContain('more customers left than it counts')
    expect(reading('churn', 'es', { start: 10 })).toContain('más clientes de los que tiene')
    expect(reading('churn-annual-x12', 'en', { lost: 98 })).toContain(
      'more customers than there are'
    )
    expect(reading('churn-annual-x12', 'es', { lost: 98 })).toContain('más clientes de los que hay')
    expect(reading('lifetime', 'en', { lost: 980 })).toBe(
      'At this churn a customer stays 1 month on average.'
    )
    expect(reading('lifetime', 'es', { lost: 98 })).toBe(
      'Con este churn, un cliente se queda 10 meses de media.'
    )
    expect(reading('ltv-horizon', 'en', { lost: 0 })).toBe(
      'In the first 36 months a customer is worth €2,938.78 in revenue.'
    )
    expect(reading('ltv-horizon', 'es', { lost: 0 })).toMatch(/en ingresos\.$/)
  })

  it('name the conventions that they follow', () => {
    const net = { cac: 'net', money: 'margin' } as const
    expect(reading('customer-value', 'en', {}, net)).toContain('in margin once CAC is taken off')
    expect(reading('customer-value', 'es', {}, net)).toContain('en margen una vez restado el CAC')
    expect(reading('monthly-value', 'en', {}, net)).toContain('of margin')
    expect(reading('monthly-value', 'es', {}, net)).toContain('de margen')
    expect(reading('base', 'en', {}, { base: 'average' })).toContain('988.50 customers: the mean')
    expect(reading('base', 'es', {}, { base: 'closing' })).toContain('997 clientes: los del final')
  })

  it('are whole sentences, never Infinity, NaN or a hole, whatever is typed', () => {
    fc.assert(
      fc.property(wildGivens, anyConventions, (givens, conventions) => {
        const solution = solve(givens, conventions)
        for (const { id } of CATALOGUE) {
          const outcome = solution.get(id)
          if (outcome?.ok) expect(Number.isFinite(outcome.value)).toBe(true)
          for (const locale of LOCALES) {
            const sentence = readingOf(id, { givens, conventions, solution }, { locale })
            expect(sentence).not.toMatch(/Infinity|NaN|∞|undefined|null|—|-0\b(?![.,])/)
            expect(sentence).toMatch(/^[«A-ZÁÉ].*\.$/s)
          }
        }
      }),
      { numRuns: 300 }
    )
  })

  it('say nothing of a metric that the solution does not hold', () => {
    const sheet = { givens: DEFAULT_GIVENS, conventions: convention(), solution: new Map() }
    expect(readingOf('cac', sheet, { locale: 'en' })).toBe('')
  })
})

describe('values as the page writes them', () => {
  it('take the reader’s currency', () => {
    expect(plain(showValue('cac', 1764.705882, { locale: 'es', currency: 'USD' }))).toBe(
      '1.764,71 $'
    )
    expect(showMoney(5, { locale: 'en', currency: 'USD' })).toBe('$5')
    expect(showValue('churn', 13 / 980, { locale: 'en' })).toBe('1.33%')
  })

  it('count in the singular and the plural', () => {
    expect(countOf(1, 'months', 'en')).toBe('1 month')
    expect(countOf(0, 'months', 'es')).toBe('0 meses')
    expect(countOf(1, 'customers', 'es')).toBe('1 cliente')
    expect(countOf(2_000_000, 'customers', 'es')).toBe('2.000.000 de clientes')
    expect(countOf(2_000_000, 'customers', 'en')).toBe('2,000,000 customers')
  })
})
