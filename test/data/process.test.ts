import { describe, expect, test } from 'vitest'
import { DATES, DAYS } from '../../data/shop/calendar.ts'
import { customerAt } from '../../data/shop/customer.ts'
import { CHANNELS, INTERESTS, PRODUCTS, SHOP } from '../../data/shop/parameters.ts'
import { type Row, simulate } from '../../data/shop/simulate.ts'
import { meanOrder } from '../../data/shop/truth.ts'

// Seeded, so nothing here fails by chance. Bounds are four standard errors of what is expected.

const N = 40_000
const customers = Array.from({ length: N }, (_, index) => customerAt(11, index))
const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length
const variance = (values: readonly number[]) => {
  const middle = mean(values)
  return mean(values.map(value => (value - middle) ** 2))
}
const near = (seen: number, expected: number, error: number) =>
  expect(Math.abs(seen - expected) / error).toBeLessThan(4)
const share = (of: number, expected: number, n: number) =>
  near(of / n, expected, Math.sqrt((expected * (1 - expected)) / n))

describe('customers', () => {
  const { shape, mean: average } = SHOP.rate
  const rates = customers.map(customer => customer.rate)

  test('order at gamma rates: mean, variance and tail', () => {
    near(mean(rates), average, average / Math.sqrt(shape * N))
    // Variance mean²/shape; of a gamma's sample variance: variance · √((2 + 6/shape) / n).
    const expected = average ** 2 / shape
    near(variance(rates), expected, expected * Math.sqrt((2 + 6 / shape) / N))
    // Of shape 1 (exponential): e^−2 of them are above twice the mean.
    expect(shape).toBe(1)
    share(rates.filter(rate => rate > 2 * average).length, Math.exp(-2), N)
  })

  test.each(CHANNELS.map((channel, position) => ({ ...channel, position })))(
    'won through $name: as many as said, leaving as soon as said',
    ({ position, won, dropout }) => {
      const own = customers.filter(customer => customer.channel === position)
      if (won === 0) return expect(own).toEqual([])
      share(own.length, won, N)
      const average = SHOP.dropout.mean * dropout
      const error = average / Math.sqrt(SHOP.dropout.shape * own.length)
      near(mean(own.map(customer => customer.dropout)), average, error)
      // Pareto: still there after a year with probability (1 + mean/shape)^−shape.
      const stay = (1 + average / SHOP.dropout.shape) ** -SHOP.dropout.shape
      const stayed = own.filter(({ leaves, acquired }) => leaves - acquired > 365).length
      share(stayed, stay, own.length)
    }
  )

  test('rate, dropout and order value know nothing of each other', () => {
    const { order } = SHOP
    const levels = customers.map(customer => customer.level)
    near(mean(levels), Math.log(order.median), order.between / Math.sqrt(N))
    near(variance(levels), order.between ** 2, order.between ** 2 * Math.sqrt(2 / N))
    const ranks = (values: readonly number[]) => {
      const sorted = values.map((value, i) => [value, i] as const).sort(([a], [b]) => a - b)
      const rank = new Float64Array(values.length)
      for (const [place, [, i]] of sorted.entries()) rank[i] = place / values.length - 0.5
      return rank
    }
    const correlation = (a: readonly number[], b: readonly number[]) => {
      const other = ranks(b)
      return 12 * mean(Array.from(ranks(a), (rank, i) => rank * (other[i] ?? 0)))
    }
    const search = customers.filter(customer => CHANNELS[customer.channel]?.dropout === 1)
    const column = (key: 'rate' | 'dropout' | 'level') => search.map(customer => customer[key])
    const error = 1 / Math.sqrt(search.length)
    near(correlation(column('rate'), column('dropout')), 0, error)
    near(correlation(column('rate'), column('level')), 0, error)
    near(correlation(column('dropout'), column('level')), 0, error)
  })
})

/** What each day asks for by the parameters alone, without the clocks of the script. */
const paceOf = (day: number): number => SHOP.season[new Date(DATES[day] ?? '').getUTCMonth()] ?? 0
const months = [...new Set(DATES.map(date => date.slice(0, 7)))]
const monthOf = (day: number) => months.indexOf((DATES[day] ?? '').slice(0, 7))

describe('the calendar', () => {
  test('spans thirty months, with a season that is 1 on average', () => {
    expect(months).toHaveLength(30)
    expect([DATES[0], DATES.at(-1)]).toEqual(['2024-04-01', '2026-09-30'])
    expect(mean(SHOP.season)).toBeCloseTo(1, 12)
  })

  test('customers come as season and growth say, month by month', () => {
    const weights = DATES.map((_, day) => paceOf(day) * (1 + (0.4 * day) / (DAYS - 1)))
    const total = weights.reduce((a, b) => a + b, 0)
    const expected = new Float64Array(30)
    const seen = new Float64Array(30)
    for (const [day, weight] of weights.entries()) {
      expected[monthOf(day)] = (expected[monthOf(day)] ?? 0) + weight / total
    }
    for (const { acquired } of customers) {
      const month = monthOf(Math.floor(acquired))
      seen[month] = (seen[month] ?? 0) + 1
    }
    for (const [month, count] of seen.entries()) share(count, expected[month] ?? 0, N)
  })
})

describe('orders', () => {
  const rows: readonly Row[] = [...simulate({ rows: 60_000, seed: 19 })]
  const purchases = rows.filter(row => row.cents > 0)

  test('come at the hidden rates in every month', () => {
    // Days with orders: the first of each customer, and a Poisson number with mean λ/365 · season for
    // each day there; 4 % of them have two. The last customer, who may be cut off, is left out.
    const everyone = new Map(rows.map(row => [row.id, row.customer]))
    const firsts = new Float64Array(30)
    const later = new Float64Array(30)
    for (const { acquired, leaves, rate } of everyone.values()) {
      const start = Math.floor(acquired)
      firsts[monthOf(start)] = (firsts[monthOf(start)] ?? 0) + 1
      for (let day = start; day < Math.min(DAYS, leaves); day += 1) {
        const there = Math.min(day + 1, leaves) - Math.max(day, acquired)
        later[monthOf(day)] = (later[monthOf(day)] ?? 0) + (rate / 365) * paceOf(day) * there
      }
    }
    const seen = new Float64Array(30)
    for (const { day } of purchases) seen[monthOf(day)] = (seen[monthOf(day)] ?? 0) + 1
    for (const [month, count] of seen.entries()) {
      const poisson = later[month] ?? 0
      const first = firsts[month] ?? 0
      // Compound Poisson: E[(1 + B)²] = 1 + 3·0.04 for each expected day; firsts scatter only by B.
      const error = Math.sqrt(poisson * 1.12 + first * 0.04 * 0.96)
      near(count, 1.04 * (poisson + first), error)
    }
  })

  test('are worth what their customer and product say', () => {
    const logs = purchases.map(({ cents, product, customer }) => {
      const price = PRODUCTS[product]?.price ?? 0
      return Math.log(cents / 100 / price) - customer.level
    })
    const { within } = SHOP.order
    near(mean(logs), 0, within / Math.sqrt(logs.length))
    near(variance(logs), within ** 2, within ** 2 * Math.sqrt(2 / logs.length))
    // The mean of the truth file: residuals scatter as they do, and sum to about nothing.
    const residuals = purchases.map(row => row.cents / 100 - meanOrder(row.customer))
    near(mean(residuals), 0, Math.sqrt(variance(residuals) / residuals.length))
  })

  test('have the margin of their product', () => {
    for (const [position, product] of PRODUCTS.entries()) {
      const own = purchases.filter(row => row.product === position && row.cents > 200)
      const rates = own.map(row => row.margin / row.cents / product.margin)
      // Uniform within ±10 %: standard deviation 0.1/√3.
      near(mean(rates), 1, 0.1 / Math.sqrt(3 * own.length))
    }
  })

  test('are paid back as often as said, mostly whole', () => {
    const early = new Set(
      purchases.filter(row => row.day < DAYS - SHOP.refund.days - 1).map(row => row.number)
    )
    const refunds = rows.filter(row => row.cents < 0 && early.has(row.number))
    share(refunds.length, SHOP.refund.share, early.size)
    const paid = new Map(purchases.map(row => [row.number, row.cents]))
    const whole = refunds.filter(row => -row.cents === paid.get(row.number)).length
    share(whole, SHOP.refund.full, refunds.length)
  })

  test('are of the customer’s interest as often as said', () => {
    // On purpose 70 %, and by chance as many of the rest as there are customers with it.
    const chances = purchases.map(({ customer }) => {
      const { kept } = SHOP.interest
      return kept + (1 - kept) * (INTERESTS[customer.interest]?.share ?? 0)
    })
    const own = purchases.filter(
      row => PRODUCTS[row.product]?.interest === row.customer.interest
    ).length
    const expected = chances.reduce((sum, chance) => sum + chance, 0)
    const error = Math.sqrt(chances.reduce((sum, chance) => sum + chance * (1 - chance), 0))
    near(own, expected, error)
  })
})
