import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { channelShare } from '../../../src/analysis/channels/channel-share.ts'
import {
  ATTRIBUTION_RULES,
  type AttributionRule,
  type ChannelParams,
  type ChannelResult
} from '../../../src/analysis/channels/model.ts'
import { shopRows } from '../../support/random-shop.ts'
import { dayOf, type Row, tableOf } from '../../support/transactions.ts'

const params = (over: Partial<ChannelParams> = {}): ChannelParams => ({
  refunds: 'net',
  lookback: 30,
  halfLife: 5,
  ends: 0.4,
  ownRow: true,
  crm: ['mail'],
  ...over
})

const touch = (customer: string, day: number, channel: string): Row => ({
  customer,
  date: `2025-03-${String(day).padStart(2, '0')}`,
  channel
})
const buy = (customer: string, day: number, amount: number, channel?: string): Row => ({
  customer,
  date: `2025-03-${String(day).padStart(2, '0')}`,
  amount,
  ...(channel ? { channel } : {})
})

/** Credit of each channel under one rule. */
const by = (result: ChannelResult, rule: AttributionRule) =>
  Object.fromEntries(result.channels.map(({ label, credit }) => [label, credit[rule]]))

const PATH = [
  touch('ann', 1, 'mail'),
  touch('ann', 5, 'web'),
  touch('bob', 9, 'ads'),
  buy('ann', 10, 100, 'shop')
]

describe('channelShare', () => {
  test('one purchase after two contacts, by hand: its own channel takes part', () => {
    const result = channelShare(tableOf(PATH), params())
    expect(result).toMatchObject({
      revenue: 100,
      purchases: 1,
      unassigned: 0,
      unassignedRevenue: 0
    })
    expect(by(result, 'last')).toMatchObject({ mail: 0, web: 0, shop: 100 })
    expect(by(result, 'first')).toMatchObject({ mail: 100, web: 0, shop: 0 })
    expect(by(result, 'linear')['web']).toBeCloseTo(100 / 3, 12)
    // 0.4 to each end, the rest between.
    expect(by(result, 'position')['mail']).toBeCloseTo(40, 12)
    expect(by(result, 'position')['web']).toBeCloseTo(20, 12)
    expect(by(result, 'position')['shop']).toBeCloseTo(40, 12)
    // Ages of 9, 5 and 0 days with a half-life of 5: 0.28717, 0.5 and 1.
    const sum = 2 ** (-9 / 5) + 0.5 + 1
    expect(by(result, 'decay')['mail']).toBeCloseTo((100 * 2 ** (-9 / 5)) / sum, 12)
    expect(by(result, 'decay')['web']).toBeCloseTo(50 / sum, 12)
    expect(by(result, 'decay')['shop']).toBeCloseTo(100 / sum, 12)
    expect(result.crmShare).toMatchObject({ last: 0, first: 1 })
    expect(result.crmShare.position).toBeCloseTo(0.4, 12)
    // bob's contact led to nothing, and is counted all the same.
    expect(result.channels.find(({ label }) => label === 'ads')?.contacts).toBe(1)
  })

  test('without its own channel: two contacts, half each by position', () => {
    const result = channelShare(tableOf(PATH), params({ ownRow: false }))
    expect(by(result, 'last')).toMatchObject({ mail: 0, web: 100 })
    expect(by(result, 'position')).toMatchObject({ mail: 50, web: 50 })
    expect(by(result, 'linear')).toMatchObject({ mail: 50, web: 50 })
    // Weights 2^(−9/5) and 2^(−5/5): the ratio is what counts.
    expect(by(result, 'decay')['mail']).toBeCloseTo(100 / (1 + 2 ** (4 / 5)), 12)
  })

  test('contacts outside the window, of another customer, or after the purchase do not count', () => {
    const rows = [
      touch('ann', 1, 'mail'),
      touch('bob', 11, 'web'),
      buy('ann', 12, 70),
      touch('ann', 12, 'web')
    ]
    // On day 12 the contact of day 1 is 11 days old.
    const near = channelShare(tableOf(rows), params({ lookback: 10 }))
    expect(near).toMatchObject({ unassigned: 1, unassignedRevenue: 70, revenue: 70 })
    expect(near.crmShare.linear).toBe(0)
    const far = channelShare(tableOf(rows), params({ lookback: 11 }))
    expect(by(far, 'linear')).toEqual({ mail: 70, web: 0 })
  })

  test('on one day the order of the file decides, even in a file that is not in order', () => {
    const rows = [
      buy('ann', 20, 8),
      touch('ann', 12, 'mail'),
      buy('ann', 12, 10),
      touch('ann', 12, 'web'),
      buy('ann', 12, 30)
    ]
    const result = channelShare(tableOf(rows), params())
    // 10 to mail alone; 30 to mail and web; 8 to both, too.
    expect(by(result, 'last')).toEqual({ mail: 10, web: 38 })
    expect(by(result, 'linear')).toEqual({ mail: 29, web: 19 })
    expect(by(result, 'decay')).toEqual({ mail: 29, web: 19 })
  })

  test('an earlier purchase is no contact of a later one', () => {
    const rows = [buy('ann', 1, 50, 'shop'), buy('ann', 2, 20, 'web')]
    expect(by(channelShare(tableOf(rows), params()), 'first')).toEqual({ shop: 50, web: 20 })
    expect(channelShare(tableOf(rows), params({ ownRow: false }))).toMatchObject({
      unassigned: 2,
      unassignedRevenue: 70,
      channels: []
    })
  })

  test('refunds: taken back from the contacts before them, ignored, or counted', () => {
    const rows = [touch('ann', 1, 'mail'), buy('ann', 2, 50), buy('ann', 3, -20), buy('bob', 3, -5)]
    const table = tableOf(rows)
    const net = channelShare(table, params())
    expect(net).toMatchObject({ revenue: 25, purchases: 1, unassigned: 0, unassignedRevenue: -5 })
    expect(by(net, 'last')).toEqual({ mail: 30 })
    const ignored = channelShare(table, params({ refunds: 'ignore' }))
    expect(ignored).toMatchObject({ revenue: 50, purchases: 1, unassignedRevenue: 0 })
    expect(channelShare(table, params({ refunds: 'purchase' }))).toMatchObject({
      purchases: 3,
      unassigned: 1
    })
  })

  test('the span limits purchases, not the contacts before them', () => {
    const span = { from: dayOf('2025-03-10'), to: dayOf('2025-03-20') }
    const rows = [
      touch('ann', 8, 'mail'),
      buy('ann', 9, 1),
      touch('ann', 10, 'web'),
      buy('ann', 20, 60),
      touch('ann', 21, 'web'),
      buy('ann', 21, 100)
    ]
    const result = channelShare(tableOf(rows), params(span))
    expect(result).toMatchObject({ revenue: 60, purchases: 1 })
    expect(by(result, 'first')).toEqual({ mail: 60, web: 0 })
    // Contacts shown are those of the span.
    expect(Object.fromEntries(result.channels.map(one => [one.label, one.contacts]))).toEqual({
      mail: 0,
      web: 1
    })
  })

  test('more than twenty channels: the rest is one, and CRM’s share counts all', () => {
    const rows = Array.from({ length: 30 }, (_, i) => buy(`c${i}`, 1, 100 - i, `ch${i}`))
    const all = rows.map(({ channel }) => channel ?? '')
    const result = channelShare(tableOf(rows), params({ crm: all.slice(25) }))
    expect(result.channels.length).toBe(20)
    expect(result.channels.slice(0, 2).map(({ label }) => label)).toEqual(['ch0', 'ch1'])
    // ch19 … ch29: 81 + 80 + … + 71 = 836.
    expect(result.channels.at(-1)).toMatchObject({ rest: true, crm: false, contacts: 0 })
    expect(result.channels.at(-1)?.credit.linear).toBeCloseTo(836, 9)
    // ch25 … ch29: 75 + 74 + 73 + 72 + 71 = 365, of 2,565.
    expect(result.crmShare.last).toBeCloseTo(365 / 2565, 12)
    expect(channelShare(tableOf(rows), params({ crm: all })).channels.at(-1)?.crm).toBe(true)
  })

  test('only the chosen customers', () => {
    const table = tableOf([...PATH, buy('bob', 11, 7)])
    const chosen = new Uint8Array(table.customer.labels.size)
    chosen[table.customer.labels.find('bob') ?? 0] = 1
    const result = channelShare(table, params(), chosen)
    expect(result).toMatchObject({ revenue: 7, purchases: 1 })
    expect(by(result, 'last')).toEqual({ ads: 7 })
  })

  test('no channel column, no dates, nobody, and parameters out of range', () => {
    expect(channelShare(tableOf([buy('ann', 1, 5)]), params())).toMatchObject({
      unassigned: 1,
      channels: [],
      crmShare: { last: 0 }
    })
    const undated = [
      { customer: 'ann', channel: 'mail' },
      { customer: 'ann', amount: 5 }
    ]
    expect(by(channelShare(tableOf(undated), params()), 'decay')).toEqual({ mail: 5 })
    expect(channelShare(tableOf([]), params()).crmShare.last).toBeNull()
    // A day without a date belongs nowhere.
    expect(
      channelShare(tableOf([{ customer: 'ann', amount: 5 }, buy('ann', 1, 2)]), params()).revenue
    ).toBe(2)
    const odd = params({ lookback: Number.NaN, halfLife: 0, ends: 7 })
    const result = channelShare(tableOf([touch('ann', 9, 'mail'), ...PATH.slice(-1)]), odd)
    for (const rule of ATTRIBUTION_RULES) {
      const sum = result.channels.reduce((total, { credit }) => total + credit[rule], 0)
      expect(sum).toBeCloseTo(100, 9)
    }
  })

  test('a customer with a hundred thousand contacts and purchases is no reason to wait', () => {
    const rows = Array.from({ length: 200_000 }, (_, i) =>
      i % 2
        ? buy('bot', 1 + Math.floor(i / 8000), 1)
        : touch('bot', 1 + Math.floor(i / 8000), 'ads')
    )
    const result = channelShare(tableOf(rows), params({ crm: ['ads'] }))
    for (const rule of ATTRIBUTION_RULES) expect(result.crmShare[rule]).toBeCloseTo(1, 6)
  })

  test('whatever the rule, credits add up to what is assigned', () => {
    const options = fc.record({
      refunds: fc.constantFrom('net' as const, 'ignore' as const, 'purchase' as const),
      lookback: fc.integer({ min: 1, max: 60 }),
      halfLife: fc.double({ min: 0.02, max: 90, noNaN: true }),
      ends: fc.double({ min: 0, max: 0.5, noNaN: true }),
      ownRow: fc.boolean()
    })
    fc.assert(
      fc.property(shopRows, options, (rows, some) => {
        const result = channelShare(tableOf(rows), params(some))
        for (const rule of ATTRIBUTION_RULES) {
          const sum = result.channels.reduce((total, { credit }) => total + credit[rule], 0)
          expect(sum).toBeCloseTo(result.revenue - result.unassignedRevenue, 7)
        }
      })
    )
  })
})
