import fc from 'fast-check'
import { expect, test } from 'vitest'
import { funnelFindings } from '../../../src/analysis/marketing-funnel/findings.ts'
import { marketingFunnel } from '../../../src/analysis/marketing-funnel/funnel.ts'
import { bestLever, funnelLevers } from '../../../src/analysis/marketing-funnel/levers.ts'
import type { Channel } from '../../../src/analysis/marketing-funnel/model.ts'

const RATES = { lead: 0.04, qualified: 0.4, customer: 0.25 }

const channel = (
  name: string,
  cost: number,
  visits: number,
  own: Partial<Channel> = {}
): Channel => ({
  ...{ channel: name, cost, visits, lead: null, qualified: null, customer: null },
  ...own
})

const SHOP = [
  channel('Blog', 900, 3000),
  channel('Social', 1500, 3500, { lead: 0.02 }),
  channel('E-mail', 400, 1600, { lead: 0.1, qualified: 0.5 })
]

test('by hand: three channels, two of them with rates of their own', () => {
  const funnel = marketingFunnel(SHOP, RATES, 200)
  // Blog:   3,000 × 4 %  = 120 leads; × 40 % = 48; × 25 % = 12 customers; 900 / 12 = 75.
  // Social: 3,500 × 2 %  =  70;       × 40 % = 28; × 25 % =  7;         1,500 / 7 = 214.2857.
  // E-mail: 1,600 × 10 % = 160;       × 50 % = 80; × 25 % = 20;          400 / 20 = 20.
  const [blog, social, mail] = funnel.channels
  expect(blog?.counts).toEqual({ visits: 3000, lead: 120, qualified: 48, customer: 12 })
  expect(blog?.cac).toBeCloseTo(75, 10)
  expect(social?.counts.customer).toBeCloseTo(7, 10)
  expect(social?.cac).toBeCloseTo(1500 / 7, 10)
  expect(mail?.cac).toBeCloseTo(20, 10)
  // All: 8,100 visits, 350 leads, 156 qualified, 39 customers; 2,800 + 200 = 3,000; 3,000 / 39.
  expect(funnel.counts).toEqual({ visits: 8100, lead: 350, qualified: 156, customer: 39 })
  expect(funnel.rates.lead).toBeCloseTo(350 / 8100, 12)
  expect(funnel.rates.qualified).toBeCloseTo(156 / 350, 12)
  expect(funnel.rates.customer).toBeCloseTo(0.25, 12)
  expect(funnel).toMatchObject({ spend: 2800, cost: 3000 })
  expect(funnel.cac).toBeCloseTo(76.923077, 6)
})

test('rows of one name are one channel; without customers there is no CAC', () => {
  const { channels, cac, rates } = marketingFunnel(
    [channel('SEO', 100, 0), channel(' seo ', 50, 0), channel('Blog', 0, 0)],
    RATES,
    10
  )
  expect(channels).toMatchObject([
    { name: 'SEO', cost: 150, rows: 2, cac: null },
    { name: 'Blog', rows: 1, cac: null }
  ])
  expect(cac).toBeNull()
  expect(rates).toEqual({ lead: null, qualified: null, customer: null })
  expect(marketingFunnel([], RATES, 0)).toMatchObject({ cost: 0, cac: null, channels: [] })
})

test('levers by hand: 10 % more of anything is 3.9 customers more; what it costs differs', () => {
  const costs = { lead: 300, qualified: 600, customer: 195 }
  const levers = funnelLevers(SHOP, RATES, 0.1, costs, 280)
  for (const { extra, elasticity } of levers) {
    expect(extra).toBeCloseTo(3.9, 10)
    expect(elasticity).toBeCloseTo(1, 10)
  }
  const [visits, lead, qualified, customer] = levers
  expect(visits?.costPerExtra).toBeCloseTo(280 / 3.9, 10)
  expect(customer?.costPerExtra).toBeCloseTo(50, 10)
  expect(bestLever(levers)).toBe(customer)
  // One point: at the first stage 3,000 × 1 % × 10 % + 3,500 × 1 % × 10 % + 1,600 × 1 % × 12.5 %
  // = 3 + 3.5 + 2 = 8.5; at the second 350 leads × 1 % × 25 % = 0.875; at the last 156 × 1 % = 1.56.
  expect(lead?.point).toBeCloseTo(8.5, 10)
  expect(qualified?.point).toBeCloseTo(0.875, 10)
  expect(customer?.point).toBeCloseTo(1.56, 10)
  expect(visits?.point).toBeNull()
  // Room: if all became leads, 300 + 350 + 200 = 850 customers; 850 / 39 − 1. At the last, 1 / 0.25 − 1.
  expect(lead?.room).toBeCloseTo(850 / 39 - 1, 10)
  expect(customer?.room).toBeCloseTo(3, 10)
  // If all leads were qualified: (120 + 70 + 160) × 25 % = 87.5.
  expect(qualified?.room).toBeCloseTo(87.5 / 39 - 1, 10)
})

test('a rate does not rise over 100 %: less comes of it', () => {
  const rates = { lead: 0.5, qualified: 0.95, customer: 1 }
  const rows = [channel('Fair', 10, 200)]
  const [, lead, qualified, customer] = funnelLevers(
    rows,
    rates,
    0.1,
    { lead: 1, qualified: 1, customer: 1 },
    null
  )
  // 200 × 0.5 × 0.95 = 95 customers. Qualified 95 % → 100 %, not 104.5 %: 5 more, 5.26 % instead of 10 %.
  expect(lead?.elasticity).toBeCloseTo(1, 10)
  expect(qualified?.extra).toBeCloseTo(5, 10)
  expect(qualified?.elasticity).toBeCloseTo(5 / 95 / 0.1, 10)
  expect(customer).toMatchObject({ extra: 0, elasticity: 0, point: 0, room: 0, costPerExtra: null })
})

test('without customers nothing relative helps; a point may', () => {
  const rates = { ...RATES, customer: 0 }
  const levers = funnelLevers(SHOP, rates, 0.1, { lead: 1, qualified: 1, customer: 1 }, null)
  for (const lever of levers)
    expect(lever).toMatchObject({ extra: 0, elasticity: null, room: null, costPerExtra: null })
  expect(levers.map(({ point }) => point)).toEqual([null, 0, 0, expect.closeTo(1.56, 10)])
  expect(bestLever(levers)).toBeNull()
})

test('elasticity is 1 everywhere as long as no rate is capped; the parts add up', () => {
  const own = fc.option(fc.double({ min: 0.001, max: 0.9, noNaN: true }))
  const row = fc.record({
    channel: fc.constantFrom('a', 'b', 'c', 'd'),
    cost: fc.integer({ min: 0, max: 10_000 }),
    visits: fc.integer({ min: 1, max: 100_000 }),
    lead: own,
    qualified: own,
    customer: own
  })
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), rows => {
      const funnel = marketingFunnel(rows, RATES, 0)
      const spent = funnel.channels.reduce(
        (all, { cac, counts }) => all + (cac ?? 0) * counts.customer,
        0
      )
      expect(spent).toBeCloseTo(funnel.cost, 4)
      for (const { elasticity } of funnelLevers(rows, RATES, 0.1, RATES, 1))
        expect(elasticity).toBeCloseTo(1, 8)
    })
  )
})

test('more visits cost what today’s cost, times a factor; visits of no cost have no price', () => {
  const improvement = {
    step: 0.1,
    costs: { lead: 300, qualified: 600, customer: 195 },
    visitPrice: 1.5
  }
  const { levers, best } = funnelFindings(SHOP, RATES, 200, improvement)
  // 10 % of the 2,800 for channels, times 1.5: 420 for 3.9 customers.
  expect(levers[0]?.cost).toBeCloseTo(420, 10)
  expect(levers[0]?.costPerExtra).toBeCloseTo(420 / 3.9, 10)
  expect(best?.id).toBe('customer')
  const free = funnelFindings([channel('Blog', 0, 100)], RATES, 50, improvement)
  expect(free.levers[0]).toMatchObject({ cost: 0, costPerExtra: null })
})
