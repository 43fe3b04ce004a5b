import { describe, expect, it } from 'vitest'
import type { MetricId } from '../../src/metrics/catalogue.ts'
import { CATALOGUE } from '../../src/metrics/catalogue.ts'
import type { Conventions } from '../../src/metrics/conventions.ts'
import { valueOfMetric } from './support.ts'

// The practice month, worked by hand: 30,000 cost, 80,000 revenue, 980 + 30 − 13 customers, margin 60 %,
// 10 % a year, 36 months, known yearly churn 14.8 %. Logarithms and powers to ten figures:
//   ln(980/967) = 0.01335407621   ln(1.1) = 0.09531017980   ln(0.8375) = −0.1773340287   ln(0.852) = −0.1601687521
const WORKED: readonly [MetricId, number, string][] = [
  ['cac', 1000, '30,000 / 30'],
  ['ltv-cac', 6.153846154, '6,153.846154 / 1,000'],
  ['base', 980, 'the opening customers'],
  ['arpu', 81.63265306, '80,000 / 980'],
  ['monthly-value', 81.63265306, 'revenue counted: ARPU'],
  ['churn', 0.01326530612, '13 / 980'],
  ['retention', 0.9867346939, '967 / 980'],
  ['lifetime', 75.38461538, '980 / 13'],
  ['churn-annual', 0.1480682956, '1 − exp(−12 × 0.01335407621) = 1 − exp(−0.1602489145)'],
  ['churn-annual-x12', 0.1591836735, '12 × 13 / 980 = 156 / 980'],
  ['churn-monthly', 0.01325871452, '1 − exp(−0.1601687521 / 12) = 1 − exp(−0.01334739601)'],
  ['churn-hazard', 0.01335407621, 'ln(980 / 967)'],
  ['ltv', 6153.846154, '81.63265306 × 75.38461538 = 80,000 / 13'],
  ['ltv-net', 5153.846154, '6,153.846154 − 1,000'],
  ['ltv-margin', 3692.307692, '0.6 × 6,153.846154 = 48,000 / 13'],
  [
    'ltv-horizon',
    2348.79082,
    '6,153.846154 × (1 − exp(−36 × 0.01335407621)) = 6,153.846154 × 0.3816785083'
  ],
  ['customer-value-gross', 6153.846154, 'revenue, not discounted: LTV'],
  ['customer-value', 6153.846154, 'before CAC: the same'],
  ['discount-monthly', 0.007974140429, 'exp(0.09531017980 / 12) − 1'],
  ['discount-force', 0.007942514983, '0.09531017980 / 12'],
  ['ltv-discounted-end', 3843.445396, '81.63265306 / (0.01326530612 + 0.007974140429)'],
  ['ltv-discounted-start', 3874.093569, '3,843.445396 × 1.007974140429'],
  ['ltv-continuous', 3833.132369, '81.63265306 / (0.01335407621 + 0.007942514983)'],
  ['payback', 12.25, '1,000 × 980 / 80,000'],
  ['payback-margin', 20.41666667, '12.25 / 0.6'],
  [
    'payback-churn',
    13.27939219,
    '0.1773340287 / 0.01335407621, as 1 − 1,000 / 6,153.846154 = 0.8375'
  ],
  ['growth-ceiling', 2261.538462, '30 × 980 / 13 = 29,400 / 13']
]

describe('the practice month', () => {
  it.each(WORKED)('%s is %d: %s', (id, expected) => {
    expect(Math.abs(valueOfMetric(id) / expected - 1)).toBeLessThan(1e-8)
  })

  it('is worked by hand for every metric of the catalogue', () => {
    expect(WORKED.map(([id]) => id)).toEqual(CATALOGUE.map(({ id }) => id))
  })
})

// Average base (980 + 997) / 2 = 988.5, closing base 997.
const OTHERWISE: readonly [MetricId, Partial<Conventions>, number, string][] = [
  ['base', { base: 'average' }, 988.5, '980 + 17 / 2'],
  ['base', { base: 'closing' }, 997, '980 + 17'],
  ['arpu', { base: 'average' }, 80.93070309, '80,000 / 988.5'],
  ['arpu', { base: 'closing' }, 80.24072217, '80,000 / 997'],
  ['churn', { base: 'average' }, 0.01315123925, '13 / 988.5'],
  ['churn', { base: 'closing' }, 0.01303911735, '13 / 997'],
  ['ltv', { base: 'average' }, 6153.846154, '80,000 / 13: the base cancels'],
  ['ltv', { base: 'closing' }, 6153.846154, '80,000 / 13: the base cancels'],
  ['payback', { base: 'average' }, 12.35625, '988.5 / 80'],
  ['payback', { base: 'closing' }, 12.4625, '997 / 80'],
  ['monthly-value', { money: 'margin' }, 48.97959184, '0.6 × 80,000 / 980'],
  ['customer-value', { money: 'margin' }, 3692.307692, '48,000 / 13'],
  ['customer-value', { cac: 'net' }, 5153.846154, '80,000 / 13 − 1,000'],
  ['customer-value', { money: 'margin', cac: 'net' }, 2692.307692, '48,000 / 13 − 1,000'],
  ['customer-value', { discounting: 'end' }, 3843.445396, 'LTV discounted, month end'],
  ['customer-value', { discounting: 'start' }, 3874.093569, 'LTV discounted, month start'],
  ['customer-value', { discounting: 'continuous' }, 3833.132369, 'LTV discounted, continuous'],
  [
    'customer-value',
    { discounting: 'end', money: 'margin', cac: 'net' },
    1306.067238,
    '0.6 × 3,843.445396 − 1,000'
  ],
  ['ltv-cac', { cac: 'net' }, 6.153846154, 'before CAC whatever the headline: never counted twice'],
  [
    'payback-churn',
    { money: 'margin' },
    23.65217515,
    '1 − 1,000 × 13 / 48,000 = 35 / 48; ln(48 / 35) / 0.01335407621 = 0.3158529495 / 0.01335407621'
  ]
]

describe('the practice month, counted otherwise', () => {
  it.each(OTHERWISE)('%s with %o is %d: %s', (id, conventions, expected) => {
    expect(Math.abs(valueOfMetric(id, {}, conventions) / expected - 1)).toBeLessThan(1e-8)
  })
})
