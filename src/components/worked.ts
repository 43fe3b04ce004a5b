import { splitFactor } from '../analysis/statistics/two-means.ts'
import type { NumberStyle } from '../i18n/format.ts'
import { COCKPIT_WORKED } from './cockpit-example.ts'
import { customersFor, withOneBuying, withSpread } from './holdout-example.ts'
import { SAMPLE_TRUTH } from './sample-truth.ts'
import { scoreTwelve, TWELVE } from './twelve-customers.ts'

interface Worked {
  readonly value: () => number
  readonly style: NumberStyle
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)
const best = () => scoreTwelve('share').filter(customer => customer.class === 'A')
const revenueOf = (customers: readonly { readonly revenue: number }[]): number =>
  sum(customers.map(({ revenue }) => revenue))
/** Rounded as a sentence with “about” has it. */
const about = (value: number): number => Math.round(value / 1000) * 1000

const WORKED: Readonly<Record<string, Worked>> = {
  ...SAMPLE_TRUTH,
  ...COCKPIT_WORKED,
  'a-customers': { value: () => best().length, style: { kind: 'integer' } },
  'a-customer-share': {
    value: () => best().length / TWELVE.length,
    style: { kind: 'percent', digits: 0 }
  },
  'a-revenue-share': {
    value: () => revenueOf(best()) / revenueOf(TWELVE),
    style: { kind: 'percent', digits: 0 }
  },
  'one-customer-swing': {
    value: () => withOneBuying(0).incremental?.value ?? Number.NaN,
    style: { kind: 'money', digits: 0 }
  },
  detectable: {
    value: () => withSpread().detectable ?? Number.NaN,
    style: { kind: 'money', digits: 0 }
  },
  'split-factor': { value: () => splitFactor(0.95), style: { kind: 'number', digits: 2 } },
  'customers-even': {
    value: () => about(customersFor(0.5, 3, 0.05)),
    style: { kind: 'integer' }
  },
  'customers-skewed': {
    value: () => about(customersFor(0.95, 3, 0.05)),
    style: { kind: 'integer' }
  }
}

/**
 * A result that a lesson prints inside a sentence, worked out by the analyses themselves.
 * @throws on an id that does not exist and on a result without a value: prose cannot print that.
 */
export function workedValue(id: string): { readonly value: number; readonly style: NumberStyle } {
  const worked = Object.hasOwn(WORKED, id) ? WORKED[id] : undefined
  if (!worked) {
    throw new Error(
      `<Worked id="${id}"/>: src/components/worked.ts has no such result. It has: ${Object.keys(WORKED).join(', ')}.`
    )
  }
  const value = worked.value()
  if (!Number.isFinite(value)) throw new Error(`<Worked id="${id}"/> has no value.`)
  return { value, style: worked.style }
}
